/** What stands around every page: the bar, the sections; and the way from one page to another. */

import { confirmed } from "../kit/dialog.js";
import { h, icon, within } from "../kit/dom.js";
import { accountMenu, languageChoice } from "./account_menu.js";
import { NotRead } from "./client.js";
import { noSuchPage, nothingHere, whileItComes } from "./frame_pages.js";
import { badges, navigation, waiting } from "./navigation.js";
import { sectionAt } from "./sections.js";
import { dayAndClock, t, timesZone } from "./words.js";

/**
 * @import { WaitsView } from "../api/overview.js"
 * @import { Client } from "./client.js"
 * @import { Keeper, Section } from "./types.js"
 */

const DECIDES = ["campaigns", "cases"]; // where what waits is done, so that it is counted anew
const TELLS = "overview"; // where what waits is told in sentences

export class Frame {
  #turn = 0;
  #begun = false;
  /** @type {Keeper | null} */
  #keeper = null;

  /** @type {readonly WaitsView[] | null} what waits for this person, once somebody asked */
  #waits = null;

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
      addEventListener("beforeunload", (event) => this.#atRisk() && event.preventDefault());
      addEventListener("pagehide", () => this.#keeper?.unsaved && this.#keeper.save());
    }
    this.#begun = true;
    this.#waits = null; // its sentences are in the language of before
    this.draw();
    this.go();
  }

  /**
   * A page for somebody who is not signed in.
   * @param {HTMLElement} page
   */
  signedOut(page) {
    this.#turn += 1;
    this.root.replaceChildren(this.main, this.#foot());
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
      h("p", { class: "bar-name" }, this.#shop()),
      accountMenu(this.client.me?.name ?? "", (code) => this.#speak(code)),
    );
    const skip = h("a", { class: "skip", href: "#main", onclick: (event) => this.#toMain(event) }, t("skip"));
    this.root.replaceChildren(
      skip,
      bar,
      ...(this.client.session?.in_review
        ? [h("p", { class: "in-review notice", role: "status", "data-in-review": true }, t("shop_in_review"))]
        : []),
      ...this.#soon(),
      h("div", { class: "columns" }, navigation(this.client), this.main),
      this.#foot(),
    );
    this.#unfold(open);
    if (this.#waits) badges(this.root, this.#waits);
  }

  /**
   * What waits, as it was asked for last; null: nobody knows.
   * @param {readonly WaitsView[] | null} waits
   */
  #badges(waits) {
    if (!waits) return;
    this.#waits = waits;
    badges(this.root, waits);
  }

  #shop() {
    const logo = this.client.session?.logo;
    const picture = logo ? [h("img", { class: "shop-logo", src: logo, alt: "", width: 32, height: 32 })] : [];
    return [...picture, this.client.shop ?? ""];
  }

  /** @param {Event} event */
  #toMain(event) {
    event.preventDefault();
    this.main.focus();
  }

  async go() {
    this.#turn += 1;
    const turn = this.#turn;
    this.#keeper = null;
    const { section, rest, unknown } = sectionAt(location.hash, this.client.session?.may ?? []);
    this.#unfold(false);
    for (const link of this.root.querySelectorAll("#sections a")) {
      if (link.getAttribute("data-section") === section?.id) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    const late = setTimeout(() => turn === this.#turn && this.#wait(), 250); // nothing flickers when it is quick
    const page = unknown
      ? noSuchPage()
      : section
        ? await this.#page(section, rest)
        : nothingHere(this.client);
    clearTimeout(late);
    if (turn === this.#turn) this.#show(page);
    if (section?.id === TELLS) return; // it asks for what waits itself
    if (this.client.me && (!this.#waits || (section && DECIDES.includes(section.id))))
      this.#badges(await waiting());
  }

  /** Something was typed into a form that is not sent yet. */
  get #unsaved() {
    return this.main.querySelector("form[data-touched]");
  }

  /** Whether what was typed would be lost; what keeps itself is begun to be kept. */
  #atRisk() {
    if (this.#keeper?.unsaved) this.#keeper.save();
    return Boolean(this.#unsaved || this.#keeper?.unsaved);
  }

  /** Whether one may leave: nothing would be lost, or the person says so. */
  async #mayLeave() {
    if (!this.#unsaved && (!this.#keeper?.unsaved || (await this.#keeper.save()))) return true;
    if (!(await confirmed(t("unsaved"), t("unsaved_sure"), t("unsaved_leave")))) return false;
    this.#unsaved?.removeAttribute("data-touched");
    return true;
  }

  /** @param {HashChangeEvent} event */
  async #turnTo({ oldURL, newURL }) {
    if (!this.#atRisk()) return this.go();
    history.replaceState(null, "", oldURL); // stays here, until it is kept or the person says so
    if (!(await this.#mayLeave())) return;
    history.replaceState(null, "", newURL);
    await this.go();
  }

  /**
   * @param {Pick<Section, "open">} section
   * @param {string[]} rest
   */
  async #page(section, rest) {
    try {
      const acts = {
        again: () => this.go(),
        waits: (/** @type {readonly WaitsView[]} */ waits) => this.#badges(waits),
        speak: (/** @type {string} */ code) => this.#speak(code),
        keep: (/** @type {Keeper} */ keeper) => {
          this.#keeper = keeper;
        },
      };
      return await (await section.open()).page(this.client, rest, acts);
    } catch (error) {
      // A browser may remember a lost file until it loads the page anew.
      const lost = error instanceof TypeError && /module/i.test(error.message);
      const read = error instanceof NotRead;
      if (!lost && !read) reportError(error); // a fault of ours: seen in the browser's console, and said here
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
        h(
          "p",
          { class: "lead", role: "alert" },
          read ? error.message : t(lost ? "page_lost" : "page_broken"),
        ),
        retry,
      );
    }
  }

  #wait() {
    this.main.setAttribute("aria-busy", "true");
    this.main.replaceChildren(...whileItComes());
  }

  /** @param {HTMLElement} page */
  #show(page) {
    this.main.replaceChildren(page);
    this.main.removeAttribute("aria-busy");
    const title = this.main.querySelector("h1");
    document.title = `${title?.textContent} · Carnet`;
    (within(this.main, "[data-focus]") ?? title)?.focus({ preventScroll: true });
    scrollTo(0, Number(page.dataset.top ?? 0)); // a list that one comes back to
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
    if (this.#atRisk() && !(await this.#mayLeave())) return;
    this.chooseLanguage(code);
  }

  /** That a second factor will be asked for, and where to set it up. */
  #soon() {
    const { factor, factor_from: from } = this.client.me ?? {};
    if (factor !== "soon" || !from) return [];
    const told = t("factor_soon", { at: dayAndClock(from) });
    return [
      h(
        "p",
        { class: "in-review notice", role: "status", "data-factor-soon": true },
        h("a", { href: "#/me" }, told),
      ),
    ];
  }

  /** Whose clock times are told by; before anybody has signed in, the languages. */
  #foot() {
    return h(
      "footer",
      { class: "foot" },
      this.client.me
        ? h("p", { class: "hint", "data-zone": true }, t("times_in", { zone: timesZone() }))
        : languageChoice((code) => this.#speak(code)),
    );
  }
}
