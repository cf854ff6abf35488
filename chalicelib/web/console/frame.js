/** What stands around every page: the bar, the sections, the languages; and the way from one page to another. */

import { confirmed } from "../kit/dialog.js";
import { h, icon, within } from "../kit/dom.js";
import { NotRead } from "./client.js";
import { sectionAt, sectionsFor } from "./sections.js";
import { LANGUAGES, language, t, timesZone } from "./words.js";

/**
 * @import { Client } from "./client.js"
 * @import { Section } from "./types.js"
 */

export class Frame {
  #turn = 0;
  #begun = false;

  /** @type {HTMLElement | null} */
  #menu = null;

  /**
   * @param {HTMLElement} root
   * @param {Client} client
   * @param {{ chooseLanguage: (code: string) => unknown }} acts
   */
  constructor(root, client, { chooseLanguage }) {
    this.root = root;
    this.client = client;
    this.chooseLanguage = chooseLanguage;
    this.main = h("main", { id: "main", class: "content", tabindex: "-1" });
  }

  /** The pages, from the address on. */
  begin() {
    if (!this.#begun) {
      addEventListener("hashchange", (event) => this.#turnTo(event));
      addEventListener("beforeunload", (event) => this.#unsaved && event.preventDefault());
    }
    this.#begun = true;
    this.draw();
    this.go();
  }

  /**
   * A page for somebody who is not signed in.
   * @param {HTMLElement} page
   */
  signedOut(page) {
    this.#turn += 1;
    this.root.replaceChildren(this.main, this.#languages());
    this.#show(page);
  }

  /**
   * @param {string} sentence
   * @param {() => unknown} again
   */
  trouble(sentence, again) {
    const retry = h("button", { type: "button", class: "button button-fit", onclick: again }, t("try_again"));
    this.signedOut(
      h(
        "div",
        { class: "sign-in" },
        h("h1", { tabindex: "-1" }, t("trouble")),
        h("p", { class: "lead", role: "alert" }, sentence),
        retry,
      ),
    );
  }

  draw() {
    const open = this.#menu?.getAttribute("aria-expanded") === "true";
    const menu = h(
      "button",
      {
        type: "button",
        class: "menu-button",
        "aria-expanded": String(open),
        "aria-controls": "sections",
        onclick: () => this.#unfold(),
      },
      icon("menu"),
      h("span", {}, t("menu")),
    );
    this.#menu = menu;
    const bar = h(
      "header",
      { class: "bar" },
      menu,
      h("p", { class: "bar-name" }, this.client.shop),
      h(
        "a",
        { class: "bar-me", href: "#/me", "data-me": true },
        icon("person", 20),
        h("span", {}, this.client.me?.name),
      ),
    );
    const skip = h("a", { class: "skip", href: "#main", onclick: (event) => this.#toMain(event) }, t("skip"));
    this.root.replaceChildren(
      skip,
      bar,
      h("div", { class: "columns" }, this.#sections(), this.main),
      this.#languages(),
    );
    this.#unfold(open);
  }

  /** The shop's name, once it is known. */
  named() {
    within(this.root, ".bar-name")?.replaceChildren(this.client.shop);
  }

  /** @param {Event} event */
  #toMain(event) {
    event.preventDefault();
    this.main.focus();
  }

  async go() {
    this.#turn += 1;
    const turn = this.#turn;
    const { section, rest } = sectionAt(location.hash, this.client.session?.may ?? []);
    this.#unfold(false);
    for (const link of this.root.querySelectorAll("#sections a")) {
      if (link.getAttribute("data-section") === section?.id) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    const late = setTimeout(() => turn === this.#turn && this.#wait(), 250); // nothing flickers when it is quick
    const page = section ? await this.#page(section, rest) : this.#nothingHere();
    clearTimeout(late);
    if (turn === this.#turn) this.#show(page);
  }

  /** Something was typed into a form that is not sent yet. */
  get #unsaved() {
    return this.main.querySelector("form[data-touched]");
  }

  /** @param {HashChangeEvent} event */
  async #turnTo({ oldURL, newURL }) {
    const form = this.#unsaved;
    if (!form) return this.go();
    history.replaceState(null, "", oldURL); // stays here, until the person says so
    if (!(await confirmed(t("unsaved"), t("unsaved_sure"), t("unsaved_leave")))) return;
    form.removeAttribute("data-touched");
    history.replaceState(null, "", newURL);
    await this.go();
  }

  /**
   * @param {Pick<Section, "open">} section
   * @param {string[]} rest
   */
  async #page(section, rest) {
    try {
      return await (await section.open()).page(this.client, rest, { again: () => this.go() });
    } catch (error) {
      const lost = error instanceof TypeError && /module/i.test(error.message); // a browser may remember a lost file until it loads the page anew
      if (!lost && !(error instanceof NotRead)) throw error;
      const retry = h(
        "button",
        {
          type: "button",
          class: "button button-fit",
          "data-again": true,
          onclick: () => (lost ? location.reload() : this.go()),
        },
        t("try_again"),
      );
      return h(
        "section",
        {},
        h("h1", { tabindex: "-1" }, t("trouble")),
        h("p", { class: "lead", role: "alert" }, lost ? t("page_lost") : error.message),
        retry,
      );
    }
  }

  /** @param {HTMLElement} page */
  #show(page) {
    this.main.replaceChildren(page);
    this.main.removeAttribute("aria-busy");
    const title = this.main.querySelector("h1");
    document.title = `${title?.textContent} · Carnet`;
    (within(this.main, "[data-focus]") ?? title)?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  #wait() {
    this.main.setAttribute("aria-busy", "true");
    this.main.replaceChildren(
      h("h1", { class: "unseen", tabindex: "-1" }, t("loading")),
      h("p", { class: "progress", "aria-hidden": "true" }, h("span")),
    );
  }

  /** For somebody with no work in the console: where their work is. */
  #nothingHere() {
    const scans = this.client.may("scan");
    return h(
      "section",
      { class: "sign-in", "data-nothing": true },
      h("h1", { tabindex: "-1" }, t("nothing_here", { name: this.client.me?.name })),
      h("p", { class: "lead" }, t(scans ? "nothing_here_scan" : "nothing_here_yet")),
      scans && h("a", { class: "button button-fit", href: "/scanner" }, icon("camera"), t("to_scanner")),
    );
  }

  #sections() {
    /** @param {Section} section */
    const link = ({ id, icon: sign }) =>
      h("a", { href: `#/${id}`, "data-section": id }, icon(sign, 22), h("span", {}, t(`section_${id}`)));
    const scanner =
      this.client.may("scan") &&
      h("a", { href: "/scanner", class: "to-scanner" }, icon("camera", 22), h("span", {}, t("to_scanner")));
    return h(
      "nav",
      { id: "sections", class: "sections", "aria-label": t("sections") },
      sectionsFor(this.client.session?.may ?? []).map(link),
      scanner,
    );
  }

  #unfold(open = this.#menu?.getAttribute("aria-expanded") !== "true") {
    this.#menu?.setAttribute("aria-expanded", String(open));
    this.root.toggleAttribute("data-unfolded", open);
  }

  /**
   * In another language the page is made anew.
   * @param {string} code
   */
  async #speak(code) {
    if (this.#unsaved && !(await confirmed(t("unsaved"), t("unsaved_sure"), t("unsaved_leave")))) return;
    this.chooseLanguage(code);
  }

  #languages() {
    /** @type {(language: [string, string]) => HTMLElement} */
    const button = ([code, name]) =>
      h(
        "button",
        {
          type: "button",
          lang: code,
          "aria-pressed": String(code === language()),
          "data-language": code,
          onclick: () => this.#speak(code),
        },
        name,
      );
    return h(
      "footer",
      { class: "foot" },
      this.client.me && h("p", { class: "hint", "data-zone": true }, t("times_in", { zone: timesZone() })),
      h(
        "div",
        { class: "languages", role: "group", "aria-label": t("language") },
        Object.entries(LANGUAGES).map(button),
      ),
    );
  }
}
