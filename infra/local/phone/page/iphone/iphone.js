/** An iPhone: lock screen, Wallet with its passes, camera, and the sheet that adds a pass. */

import { post } from "../api.js";
import { h, icon, shown } from "../dom.js";
import { emptyWallet } from "../empty_wallet.js";
import { keepInside } from "../links.js";
import { Notices } from "../notices.js";
import { Over } from "../over.js";
import { Slot } from "../slot.js";
import { statusBar, tick } from "../status.js";
import { toast } from "../toast.js";
import { say } from "../words.js";
import { addSheet } from "./add_sheet.js";
import { ApplePass } from "./apple_pass.js";
import { LockScreen, noticed } from "./lock_screen.js";
import { Setting } from "./setting.js";

/**
 * @import { Counter } from "../counter.js"
 * @import { AppleFace, ApplePhone, HeldPass } from "../types.js"
 * @import { Word } from "../words.js"
 */

const PEEK_PX = 58;
const PEEKS_MAX = 3;

export class IPhone {
  /** @type {string | undefined} the pass in front */
  #front;
  /** @type {string | undefined} the passes that there were, as one text */
  #known;
  #drawn = "";
  #locked = false;
  #seesExpired = false;

  /**
   * @param {ApplePhone} device
   * @param {Counter} counter
   */
  constructor(device, counter) {
    this.id = device.id;
    this.device = device;
    /** @type {Map<string, ApplePass>} */
    this.passes = new Map();
    this.wallet = h("div", { class: "wallet" });
    this.over = new Over({
      id: device.id,
      kind: "iphone",
      language: () => this.device.language,
      counter,
      handOver: ({ url }) => this.#consider({ url }),
    });
    this.lockScreen = new LockScreen({
      open: (serial) => this.#open(serial),
      unlock: () => this.#lock(false),
    });
    this.notices = new Notices({
      draw: (notice) => noticed(this.device, notice),
      open: (serial) => this.#open(serial),
    });
    this.side = h("button", {
      type: "button",
      class: "side-button",
      onclick: () => this.#lock(!this.#locked),
    });
    this.screen = h(
      "div",
      { class: "screen" },
      this.wallet,
      this.over.element,
      this.lockScreen.element,
      this.notices.element,
      statusBar("iphone"),
      h("i", { class: "island" }),
      h("i", { class: "home-bar" }),
    );
    keepInside(this.screen, (url) => this.over.visit(url));
    const frame = h("div", { class: "device iphone" }, this.side, this.screen);
    const number = device.id.split("-")[1];
    this.slot = new Slot(device, number ? `iPhone ${number}` : "iPhone", frame, {
      take: (url) => this.#consider({ url }),
      takeFile: (file) => this.#consider(file),
      hint: "Paste a .pkpass link, or drop a file on the phone",
    });
    this.element = this.slot.element;
    this.setting = new Setting(device);
    this.element.append(this.setting.element);
    tick(() => this.#drawLock());
  }

  /** @param {ApplePhone} device */
  update(device) {
    this.device = device;
    this.slot.update(device);
    this.#drawLock();
    this.screen.lang = device.language;
    this.side.setAttribute("aria-label", say(device.language, "lock"));
    this.#drawWallet();
    this.setting.update(device);
    if (this.notices.update(device.notices) && this.#locked) {
      this.notices.clear();
      this.#drawLock();
    }
  }

  /** @param {Word} word */
  #say(word) {
    return say(this.device.language, word);
  }

  #drawWallet() {
    const { cards, language } = this.device;
    const held = cards.map((face) => face.serial).join();
    for (const face of cards) this.#passOf(face.serial).update(face, language).catch(toast);
    for (const serial of this.passes.keys())
      if (!cards.some((face) => face.serial === serial)) this.passes.delete(serial);
    const [good, past] = [cards.filter((face) => !face.expired), cards.filter((face) => face.expired)];
    const listed = this.#seesExpired && past.length ? past : good;
    const places = listed.map((face) => face.serial).join();
    const state = JSON.stringify([held, places, past.length, language, this.#front]);
    if (state === this.#drawn) return;
    if (this.#known !== undefined && this.#known !== held) this.#front = cards.at(-1)?.serial;
    this.#drawn = JSON.stringify([held, places, past.length, language, this.#front]);
    this.#known = held;
    this.wallet.replaceChildren(
      h(
        "header",
        {},
        h("h2", {}, this.#say("wallet")),
        h(
          "button",
          {
            type: "button",
            class: "round",
            "aria-label": this.#say("scan"),
            "data-scan": true,
            onclick: () => this.over.scan(),
          },
          icon("plus", 22),
        ),
      ),
      ...shown([
        listed.length ? this.#stack(listed) : emptyWallet(this.device.language, () => this.over.scan()),
        past.length > 0 &&
          h(
            "button",
            {
              type: "button",
              class: "expired-passes",
              "data-expired": true,
              onclick: () => this.#seeExpired(),
            },
            `${this.#say(this.#seesExpired ? "hideExpired" : "viewExpired")} (${past.length})`,
          ),
      ]),
    );
  }

  #seeExpired() {
    this.#seesExpired = !this.#seesExpired;
    this.#drawWallet();
  }

  /** @param {string} serial */
  #passOf(serial) {
    const pass = this.passes.get(serial) ?? new ApplePass(this.id);
    this.passes.set(serial, pass);
    return pass;
  }

  /** @param {HeldPass[]} cards */
  #stack(cards) {
    const front = cards.find((face) => face.serial === this.#front) ?? cards[cards.length - 1];
    const behind = cards.filter((face) => face !== front).slice(-PEEKS_MAX);
    /** @type {(serial: string, index: number) => HTMLElement} */
    const place = (serial, index) => {
      const { element } = this.#passOf(serial);
      element.style.setProperty("--y", `${index * PEEK_PX}px`);
      element.style.zIndex = String(index);
      return element;
    };
    return h(
      "div",
      { class: "stack" },
      behind.map((face, index) =>
        h(
          "div",
          { class: "behind" },
          place(face.serial, index),
          h("button", {
            type: "button",
            class: "peek",
            style: { "--y": `${index * PEEK_PX}px` },
            "aria-label": face.description,
            onclick: () => this.#open(face.serial),
          }),
        ),
      ),
      place(front.serial, behind.length),
    );
  }

  /** @param {string} serial */
  #open(serial) {
    if (this.#locked) this.#lock(false);
    this.over.close();
    this.#front = serial;
    this.#drawWallet();
  }

  /** @param {{ url: string } | File} body */
  async #consider(body) {
    this.over.busy(true);
    try {
      this.#sheet(await post(`/api/${this.id}/read`, body));
    } catch (error) {
      this.over.close();
      toast(error);
    }
    this.over.busy(false);
  }

  /**
   * "Add to Apple Wallet": the pass, checked, before it is kept.
   * @param {AppleFace} face
   */
  #sheet(face) {
    const add = async () => {
      await post(`/api/${this.id}/add`, { serial: face.serial }).catch(toast);
      this.over.close();
    };
    this.over.ask((cancel) => addSheet({ face, language: this.device.language, cancel, add }));
  }

  /** @param {boolean} locked */
  #lock(locked) {
    this.#locked = locked;
    this.screen.classList.toggle("locked", locked);
    this.lockScreen.element.inert = !locked;
    this.wallet.inert = locked;
    if (!locked && this.device.notices.length) post(`/api/${this.id}/dismiss`).catch(toast);
    this.#drawLock();
  }

  #drawLock() {
    if (this.#locked) this.lockScreen.draw(this.device);
  }
}
