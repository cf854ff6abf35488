/** An Android phone: Google Wallet with its cards, their details, camera, and the sheet that saves one. */

import { post } from "../api.js";
import { ask } from "../ask.js";
import { h, icon, shown } from "../dom.js";
import { emptyWallet } from "../empty_wallet.js";
import { keepInside } from "../links.js";
import { Notices } from "../notices.js";
import { Over } from "../over.js";
import { Slot } from "../slot.js";
import { statusBar } from "../status.js";
import { toast } from "../toast.js";
import { say } from "../words.js";
import { drawDetails, GoogleCard, tile } from "./google_card.js";
import { saveSheet } from "./save_sheet.js";

/**
 * @import { Counter } from "../counter.js"
 * @import { AndroidPhone, GoogleFace, Notice, Programme } from "../types.js"
 * @import { Word } from "../words.js"
 */

const SWITCHES = {
  adds_linked: "Automatically add linked passes",
  notifies: "Notifications from Google Wallet",
  nearby: "Nearby passes",
};

/** @typedef {keyof typeof SWITCHES} Switch */

export class Android {
  /** @type {string | undefined} the card in front */
  #front;
  /** @type {string | undefined} the cards that there were, as one text */
  #known;
  #drawn = "";
  #own = "";
  /** @type {string | undefined} a pass that came by itself and that nobody has looked at */
  #came;

  /**
   * @param {AndroidPhone} device
   * @param {Counter} counter
   */
  constructor(device, counter) {
    this.id = device.id;
    this.device = device;
    this.counter = counter;
    /** @type {Map<string, GoogleCard>} */
    this.cards = new Map();
    this.wallet = h("div", { class: "gwallet" });
    this.over = new Over({
      id: device.id,
      kind: "android",
      language: () => this.device.language,
      counter,
      handOver: (what) => this.#ask(what),
    });
    this.notices = new Notices({
      draw: (notice) => this.#headsUp(notice),
      open: (serial, notice) => (notice.url ? this.#follow(notice.url) : this.#open(serial)),
    });
    this.screen = h(
      "div",
      { class: "screen" },
      this.wallet,
      this.over.element,
      this.notices.element,
      statusBar("android"),
      h("i", { class: "punch" }),
      h("i", { class: "home-bar" }),
    );
    keepInside(this.screen, (url) => this.over.visit(url));
    const number = device.id.split("-")[1];
    this.slot = new Slot(
      device,
      number ? `Android ${number}` : "Android",
      h("div", { class: "device android" }, this.screen),
      {
        take: (url) => this.#ask({ url }),
        hint: "Paste a Google Wallet save link",
      },
    );
    this.switches = new Map(
      Object.entries(SWITCHES).map(([name, label]) => [
        name,
        h("input", { type: "checkbox", name, onchange: (event) => this.#switch(event), "aria-label": label }),
      ]),
    );
    this.slot.element.append(
      h(
        "details",
        { class: "log holder" },
        h("summary", {}, "The holder’s switches"),
        [...this.switches].map(([name, box]) => h("label", {}, box, SWITCHES[/** @type {Switch} */ (name)])),
      ),
    );
    this.element = this.slot.element;
  }

  /** @param {AndroidPhone} device */
  update(device) {
    this.device = device;
    this.slot.update(device);
    this.screen.lang = device.language;
    for (const [name, box] of this.switches) box.checked = device.switches[name];
    this.#draw();
    this.notices.update(device.notices);
  }

  /** @param {Event} event */
  #switch({ target }) {
    if (!(target instanceof HTMLInputElement)) return;
    post(`/api/${this.id}/switch`, { name: target.name, on: target.checked }).catch(toast);
  }

  /** @param {Word} word */
  #say(word) {
    return say(this.device.language, word);
  }

  #draw() {
    const { cards, language } = this.device;
    const held = cards.map((face) => face.serial).join();
    const own = cards.filter((face) => !face.linked_to);
    for (const face of cards) this.#cardOf(face).update(face, language).catch(toast);
    for (const serial of this.cards.keys())
      if (!cards.some((face) => face.serial === serial)) this.cards.delete(serial);
    const before = this.#known?.split(",");
    const came = cards.filter((face) => before && !before.includes(face.serial));
    if (this.#known !== undefined && own.map((face) => face.serial).join() !== this.#own)
      this.#front = own.at(-1)?.serial;
    for (const face of came) if (face.linked_to) this.#came = face.serial;
    if (!cards.some((face) => face.serial === this.#came)) this.#came = undefined;
    this.#own = own.map((face) => face.serial).join();
    this.#known = held;
    const states = cards.map((face) => face.state).join();
    const state = JSON.stringify([held, states, language, this.#front, this.#came]);
    if (state === this.#drawn) return;
    this.#drawn = state;
    const front = cards.find((face) => face.serial === this.#front) ?? own.at(-1) ?? cards.at(-1);
    const others = cards.filter((face) => face !== front);
    const arrived = cards.find((face) => face.serial === this.#came && face !== front);
    this.wallet.replaceChildren(
      ...shown([
        h(
          "header",
          {},
          h("h2", {}, this.#say("wallet")),
          h("i", { class: "avatar", "aria-hidden": "true" }, this.device.id.slice(0, 1).toUpperCase()),
        ),
        arrived &&
          h(
            "button",
            { type: "button", class: "gcallout garrived", onclick: () => this.#open(arrived.serial) },
            `${say(language, "newPass")}: ${arrived.program}`,
            h("b", {}, say(language, "details")),
          ),
        front ? this.#cardOf(front).element : emptyWallet(this.device.language, () => this.over.scan()),
        ...others.map((face) => tile(face, () => this.#open(face.serial), language)),
        front &&
          h(
            "button",
            {
              type: "button",
              class: "fab",
              "data-scan": true,
              "aria-label": this.#say("scan"),
              onclick: () => this.over.scan(),
            },
            icon("plus", 24),
          ),
      ]),
    );
  }

  /** @param {GoogleFace} face */
  #cardOf({ serial }) {
    const card = this.cards.get(serial) ?? new GoogleCard(this.id, (face) => this.#details(face));
    this.cards.set(serial, card);
    return card;
  }

  /** @param {string} serial */
  #open(serial) {
    this.over.close();
    this.#front = serial;
    if (this.#came === serial) this.#came = undefined;
    this.#draw();
  }

  /**
   * Where a notification of the browser leads.
   * @param {string} path
   */
  async #follow(path) {
    const [programme] = await this.counter.offers();
    if (programme) this.over.visit(new URL(path, programme.join_url).href);
  }

  /**
   * "Add to Google Wallet": asks before it follows the save link.
   * @param {{ url: string, programme?: Programme }} what
   */
  #ask({ url, programme }) {
    const save = async () => {
      this.over.busy(true);
      const saved = await post(`/api/${this.id}/save`, { url }).catch(toast);
      this.over.busy(false);
      if (saved) this.over.close();
    };
    this.over.ask((cancel) => saveSheet({ language: this.device.language, programme, cancel, save }));
  }

  /** @param {GoogleFace} face */
  #details(face) {
    const act = () =>
      post(`/api/${this.id}/remove`, { id: face.id })
        .then(() => this.over.close())
        .catch(toast);
    const remove = () =>
      ask(this.screen, {
        text: this.#say("removeAsk"),
        yes: this.#say("removeCard"),
        no: this.#say("cancel"),
        act,
      });
    this.over.show(drawDetails(face, this.device.language, { back: () => this.over.close(), remove }));
  }

  /** @param {Notice} notice */
  #headsUp(notice) {
    return h(
      "button",
      { type: "button", class: "heads-up" },
      h("small", {}, h("i", {}), `${notice.url ? "Chrome" : "Google Wallet"} · ${this.#say("now")}`),
      h("b", {}, notice.title),
      h("span", {}, notice.text),
    );
  }
}
