/** An Android phone: Google Wallet with its cards, their details, camera, and the sheet that saves one. */

import { post } from "./api.js";
import { ask } from "./ask.js";
import { camera } from "./camera.js";
import { h, icon } from "./dom.js";
import { drawDetails, GoogleCard, tile } from "./google_card.js";
import { Notices } from "./notices.js";
import { Slot } from "./slot.js";
import { statusBar } from "./status.js";
import { toast } from "./toast.js";
import { webView } from "./web_view.js";
import { say } from "./words.js";

export class Android {
  constructor(device, counter) {
    this.id = device.id;
    this.counter = counter;
    this.cards = new Map();
    this.wallet = h("div", { class: "gwallet" });
    this.over = h("div", { class: "over", onkeydown: (event) => event.key === "Escape" && this.#close() });
    this.notices = new Notices({
      draw: (notice) => this.#headsUp(notice),
      open: (serial) => this.#open(serial),
    });
    this.screen = h(
      "div",
      { class: "screen" },
      this.wallet,
      this.over,
      this.notices.element,
      statusBar("android"),
      h("i", { class: "punch" }),
      h("i", { class: "home-bar" }),
    );
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
    this.element = this.slot.element;
  }

  update(device) {
    this.device = device;
    this.slot.update(device);
    this.screen.lang = device.language;
    this.#draw();
    this.notices.update(device.notices);
  }

  #say(word) {
    return say(this.device.language, word);
  }

  #draw() {
    const { cards, language } = this.device;
    const shown = cards.map((face) => face.serial).join();
    for (const face of cards) {
      if (!this.cards.has(face.serial))
        this.cards.set(face.serial, new GoogleCard(this.id, (each) => this.#details(each)));
      this.cards.get(face.serial).update(face, language).catch(toast);
    }
    for (const serial of this.cards.keys())
      if (!cards.some((face) => face.serial === serial)) this.cards.delete(serial);
    if (this.known !== undefined && this.known !== shown) this.front = cards.at(-1)?.serial;
    this.known = shown;
    const state = JSON.stringify([shown, language, this.front]);
    if (state === this.drawn) return;
    this.drawn = state;
    const front = cards.find((face) => face.serial === this.front) ?? cards.at(-1);
    const others = cards.filter((face) => face !== front);
    this.wallet.replaceChildren(
      ...[
        h(
          "header",
          {},
          h("h2", {}, this.#say("wallet")),
          h("i", { class: "avatar", "aria-hidden": "true" }, this.device.id.at(0).toUpperCase()),
        ),
        front ? this.cards.get(front.serial).element : this.#empty(),
        ...others.map((face) => tile(face, () => this.#open(face.serial))),
        front &&
          h(
            "button",
            {
              type: "button",
              class: "fab",
              "data-scan": true,
              "aria-label": this.#say("scan"),
              onclick: () => this.#scan(),
            },
            icon("plus", 24),
          ),
      ].filter(Boolean),
    );
  }

  #empty() {
    return h(
      "div",
      { class: "empty" },
      h("i", { class: "empty-cards" }),
      h("h3", {}, this.#say("emptyTitle")),
      h("p", {}, this.#say("empty")),
      h(
        "button",
        { type: "button", class: "filled", "data-scan": true, onclick: () => this.#scan() },
        icon("camera", 18),
        this.#say("scan"),
      ),
    );
  }

  #open(serial) {
    this.#close();
    this.front = serial;
    this.#draw();
  }

  async #scan() {
    const programmes = await this.counter.offers();
    if (!programmes.length) return toast("The app is not up yet: the counter has no code to scan.");
    const cancel = () => this.#close();
    this.over.replaceChildren(
      camera({
        language: this.device.language,
        programmes,
        chosen: this.counter.chosen,
        cancel,
        found: (programme) => this.#join(programme),
      }),
    );
  }

  /** The join page as a customer sees it; its button leads to the sheet that saves the card. */
  #join(programme) {
    const { id, device } = this;
    this.chrome = webView({
      device: id,
      kind: "android",
      language: device.language,
      url: programme.join_url,
      close: () => this.#close(),
      handOver: (url) => this.#ask({ url, programme }),
    });
    this.over.replaceChildren(this.chrome.element);
  }

  /** "Add to Google Wallet": asks before it follows the save link. */
  #ask({ url, programme }) {
    const save = async () => {
      this.over.classList.add("busy");
      const saved = await post(`/api/${this.id}/save`, { url }).catch(toast);
      this.over.classList.remove("busy");
      if (saved) this.#close();
    };
    const cancel = () => {
      sheet.remove();
      if (this.chrome) this.chrome.back();
      else this.#close();
    };
    const sheet = h(
      "div",
      { class: "gsheet", role: "dialog", "aria-label": this.#say("saveTitle") },
      h("i", { class: "grip" }),
      h("h3", {}, this.#say("saveTitle")),
      programme && h("p", { class: "gsheet-card" }, h("b", {}, programme.organization), programme.name),
      h("p", {}, this.#say("saveNote")),
      h(
        "div",
        { class: "gsheet-actions" },
        h("button", { type: "button", onclick: cancel }, this.#say("cancel")),
        h(
          "button",
          { type: "button", class: "filled", "data-confirm": true, onclick: save },
          this.#say("add"),
        ),
      ),
    );
    this.over.append(sheet);
    this.over.querySelector("[data-confirm]").focus({ preventScroll: true });
  }

  #details(face) {
    const then = () =>
      post(`/api/${this.id}/remove`, { id: face.id })
        .then(() => this.#close())
        .catch(toast);
    const remove = () =>
      ask(this.screen, {
        text: this.#say("removeAsk"),
        yes: this.#say("removeCard"),
        no: this.#say("cancel"),
        then,
      });
    this.over.replaceChildren(drawDetails(face, this.device.language, { back: () => this.#close(), remove }));
  }

  #close() {
    this.chrome = null;
    this.over.replaceChildren();
  }

  #headsUp(notice) {
    return h(
      "button",
      { type: "button", class: "heads-up" },
      h("small", {}, h("i", {}), `Google Wallet · ${this.#say("now")}`),
      h("b", {}, notice.title),
      h("span", {}, notice.text),
    );
  }
}
