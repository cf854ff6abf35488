/** Starts the page, holds its parts together and turns from one view to another. */

import { speak as speakToServer } from "../kit/api.js";
import { h, icon, shown, within } from "../kit/dom.js";
import { begun, loadAgain } from "../kit/starting.js";
import { Bar } from "./bar.js";
import { CameraView } from "./camera/camera_view.js";
import * as seenCards from "./card/seen_cards.js";
import { Counter } from "./counter.js";
import { wakeOnTouch } from "./feedback.js";
import { openPage } from "./pages.js";
import { listenToKeys } from "./people/keys.js";
import { keepAwake, keepGoing, keepPage } from "./queue/background.js";
import { keep } from "./queue/db.js";
import { Queue } from "./queue/queue.js";
import * as store from "./queue/store.js";
import { Till } from "./till.js";
import { preferred, speak, standAt, t } from "./words.js";

/**
 * @import { Given, Page, PageName } from "./types.js"
 */

const LANGUAGE = "carnet.language";
const IDLE_MS = 2000; // between two looks whether a newer page may take over
const main = /** @type {HTMLElement} */ (document.querySelector("main"));

/** The scan page as a whole. */
export class App {
  version = document.querySelector("meta[name=version]")?.getAttribute("content") ?? "";
  till = new Till();
  queue = new Queue(() => this.till.merchant);
  /** @type {Counter | null} */
  counter = null;
  /** @type {Page & { name: PageName, given: Given } | null} */
  page = null;
  /** @type {Bar | null} */
  #bar = null;
  /** @type {CameraView | null} */
  #view = null;
  #turn = 0;
  #changing = false;
  /** @type {string | null} */
  #serving = null; // who, where; null until the page has begun

  async start() {
    await this.till.recall();
    await this.#speak();
    wakeOnTouch();
    listenToKeys(this);
    this.till.addEventListener("change", () => this.#changed());
    this.queue.addEventListener("line", () => this.#count());
    document.addEventListener("visibilitychange", () => document.hidden && this.counter?.clear());
    await this.#begin();
    begun();
    this.queue.sync();
    keepGoing(this);
    keepAwake();
    keepPage((takeOver) => this.#renew(takeOver)).catch(() => {}); // a browser may forbid workers: no offline start then
    await Promise.all([store.prune(), seenCards.prune()]);
  }

  /**
   * Where work is done: the counter, or what has to come before it.
   * @returns {unknown}
   */
  home() {
    if (this.#changing) return; // it is drawn once, in that person's language
    if (this.till.needsFactor) return this.open("factor");
    if (!this.till.data || !this.#signedIn) return this.open("sign_in");
    const { outlet, outlets } = this.till.data;
    if (!outlet && outlets.length > 1) return this.open("outlets");
    this.#leave();
    this.#drawCounter();
  }

  /**
   * Opens a view beside the counter.
   * @param {PageName} name
   * @param {Given} [given]
   */
  async open(name, given = {}) {
    this.#turn += 1;
    const turn = this.#turn;
    const page = await openPage(name, this, given);
    if (turn !== this.#turn) return;
    this.#leave();
    this.page = { ...page, name, given };
    this.#view?.stop();
    this.counter?.clear();
    document.title = `${page.title} · Carnet`;
    main.dataset.view = "page";
    const back =
      page.back &&
      h(
        "button",
        {
          type: "button",
          class: "round",
          "data-back": true,
          "aria-label": t("back"),
          onclick: () => this.home(),
        },
        icon("back"),
      );
    main.replaceChildren(
      ...shown([back && h("header", { class: "page-bar" }, back, h("h1", {}, page.title)), page.element]),
    );
    const first = within(main, "[autofocus], .pin-pad, .person, input:not([type=hidden])");
    first?.focus({ preventScroll: true });
  }

  /**
   * For screen readers; what was said before goes, for it may hold a name.
   * @param {string} text
   * @param {boolean} [urgent]
   */
  says = (text, urgent = false) => {
    for (const [name, words] of [
      ["#news", urgent ? "" : text],
      ["#alerts", urgent ? text : ""],
    ])
      within(document, name)?.replaceChildren(words);
  };

  /** @param {string} code */
  async chooseLanguage(code) {
    localStorage.setItem(LANGUAGE, code);
    await this.#speak();
    this.#forget();
    await this.till.refresh(); // the server's own sentences
    return this.page ? this.open(this.page.name, this.page.given) : this.home();
  }

  get #signedIn() {
    return this.till.data !== null && !(this.till.ended && this.till.reachable);
  }

  async #begin() {
    const invite = /^#invite=([\w.~-]+)$/.exec(location.hash);
    if (invite) {
      await this.open("invitation", { token: invite[1] });
      return history.replaceState(null, "", location.pathname);
    }
    const pairing = /^#pair=([\w-]+)$/.exec(location.hash); // the code that the owner's page shows
    if (pairing) {
      await this.open("sign_in", { code: pairing[1] });
      return history.replaceState(null, "", location.pathname);
    }
    const known = this.till.data !== null;
    if (!known) {
      await this.till.refresh(); // the first time: nothing to begin with
      await this.#speak(); // who is signed in already, and by which clock, is known only now
    }
    this.#serving = this.#who();
    await this.home();
    if (known) this.till.refresh();
  }

  async #speak() {
    standAt(this.till.data?.outlet);
    const chosen =
      localStorage.getItem(LANGUAGE) ?? this.till.data?.me.language ?? preferred(navigator.languages);
    await speak(chosen);
    speakToServer(chosen);
    await keep("language", chosen);
  }

  #drawCounter() {
    if (!this.counter || !this.#bar || !this.#view) {
      const counter = new Counter(this);
      this.counter = counter;
      this.#bar = new Bar(this);
      const choose = new URLSearchParams(location.search).get("decoder") ?? ""; // to compare the two
      this.#view = new CameraView({
        read: (text) => counter.flow.code(text, "camera"),
        bars: () => this.till.hasBars,
        choose,
        lost: () => this.#whenIdle(() => loadAgain("decoder")),
      });
      counter.clear();
    }
    document.title = `${t("app_name")} · Carnet`;
    main.dataset.view = "counter";
    main.replaceChildren(
      this.#bar.element,
      h("div", { class: "stage" }, this.#view.element, this.counter.sheet.element),
    );
    this.#view.start();
    this.#count();
  }

  #leave() {
    this.#turn += 1;
    this.page?.leave?.();
    this.page = null;
  }

  /** The counter is drawn anew: another person, place or language. */
  #forget() {
    this.#view?.stop();
    [this.counter, this.#bar, this.#view] = [null, null, null];
  }

  /** Somebody came, left or was sent away; the network went or came. */
  async #changed() {
    const who = this.#who();
    if (this.#serving === null || who === this.#serving) return this.#count();
    this.#serving = who;
    this.#forget();
    this.#changing = true;
    await this.#speak().finally(() => {
      this.#changing = false;
    });
    await this.home();
    this.queue.hurry();
  }

  #who() {
    const { data } = this.till;
    if (this.till.needsFactor) return "factor";
    return data && this.#signedIn ? `${data.me.id} ${data.outlet?.id}` : "";
  }

  async #count() {
    if (!this.#bar || !this.#signedIn) return;
    const lines = await this.queue.lines();
    const amiss = lines.filter(({ flaw, state }) => flaw || state === "refused").length;
    this.#bar?.draw({
      waiting: lines.filter(({ flaw, state }) => !flaw && state === "waiting").length,
      amiss,
    });
  }

  /** Nobody is served, and nothing is half typed by who signs in. */
  get #idle() {
    if (!this.page) return this.counter?.sheet.panel?.name === "idle";
    const typing =
      [...main.querySelectorAll("input")].some((input) => input.value) || main.querySelector(".pin-pad");
    return this.page.name === "sign_in" && !typing;
  }

  /**
   * A newer page takes over.
   * @param {() => void} takeOver
   * @returns {void}
   */
  #renew(takeOver) {
    if (!this.#idle && !document.hidden) return this.#whenIdle(() => this.#renew(takeOver));
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    takeOver();
  }

  /**
   * When nobody is being served; all that matters is on the disk.
   * @param {() => unknown} act
   */
  #whenIdle(act) {
    setTimeout(() => (this.#idle || document.hidden ? act() : this.#whenIdle(act)), IDLE_MS);
  }
}

new App().start();
