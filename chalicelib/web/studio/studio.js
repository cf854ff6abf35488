/** The owner's studio as a page without an account: one step after another, with both phones beside it. */

import { h, icon, within } from "../kit/dom.js";
import { LANGUAGES, language, t } from "../kit/words.js";
import { Stage } from "./stage.js";
import { shop } from "./steps/shop.js";

/**
 * @import { StartedView, StartView } from "../api/merchant.js"
 * @import { TradeView } from "../api/programme.js"
 * @import { Child } from "../kit/types.js"
 * @import { Design } from "./design.js"
 * @typedef {StartView & { digits: Record<string, number>, currencies: string[], art: { id: string, address: string }[] }} Start
 * @typedef {(studio: Studio) => Child[]} Step
 */

/** Each comes when it is wanted, but for the first: a page is shown soon. @type {[string, () => Promise<Step> | Step][]} */
const STEPS = [
  ["shop", () => shop],
  ["questions", async () => (await import("./steps/questions.js")).questions],
  ["proposals", async () => (await import("./steps/proposals.js")).proposals],
  ["look", async () => (await import("./steps/look.js")).look],
  ["numbers", async () => (await import("./steps/numbers.js")).numbers],
  ["account", async () => (await import("./steps/account.js")).account],
  ["live", async () => (await import("./steps/live.js")).live],
];

export class Studio {
  mail = "";
  key = crypto.randomUUID(); // of the opening: sent twice, it is one shop
  /** @type {StartedView | null} */
  live = null;
  #turn = 0;
  /** @type {(() => void)[]} what the step that is shown follows */
  #following = [];

  /**
   * @param {HTMLElement} root
   * @param {Design} design
   * @param {Start} start
   * @param {TradeView[]} trades
   * @param {(code: string) => unknown} chooseLanguage
   */
  constructor(root, design, start, trades, chooseLanguage) {
    this.root = root;
    this.design = design;
    this.start = start;
    this.trades = trades;
    this.chooseLanguage = chooseLanguage;
    this.stage = new Stage(design);
    this.main = h("main", { id: "main", class: "studio-step" });
    this.bar = h("header", { class: "studio-bar" });
    this.root.replaceChildren(
      h("a", { class: "skip", href: "#main", onclick: (event) => this.#toMain(event) }, t("skip")),
      this.bar,
      h("div", { class: "studio-columns" }, this.main, this.stage.element),
      this.#languages(),
    );
    this.wide = matchMedia("(min-width: 64rem)"); // as studio.css says it: the phones stand beside the step
    this.wide.addEventListener("change", () => this.#place());
    addEventListener("hashchange", () => this.#draw());
    addEventListener("keydown", (event) => this.#key(event));
    design.addEventListener("change", () => this.#drawBar());
    this.#draw();
  }

  get at() {
    const named = STEPS.findIndex(([name]) => `#${name}` === location.hash);
    const reached = this.live ? STEPS.length - 1 : this.design.state.chosen ? STEPS.length - 2 : 2;
    return this.live ? STEPS.length - 1 : Math.max(0, Math.min(named, reached));
  }

  get digits() {
    return this.start.digits[this.design.state.merchant.currency] ?? 2;
  }

  next() {
    location.hash = STEPS[Math.min(this.at + 1, STEPS.length - 1)][0];
  }

  /** @param {StartedView} started */
  opened(started) {
    this.live = started;
    this.design.dispatchEvent(new Event("opened"));
    location.hash = "live";
    this.#draw();
  }

  /** Follows something for as long as this step is shown. */
  follow = (
    /** @type {EventTarget | import("../kit/types.js").Sender<any>} */ sender,
    /** @type {string} */ type,
    /** @type {() => void} */ listener,
  ) => {
    sender.addEventListener(type, listener);
    this.#following.push(() => sender.removeEventListener(type, listener));
  };

  redraw = () => this.#draw();

  async #draw() {
    this.#turn += 1;
    const turn = this.#turn;
    const [name, load] = STEPS[this.at];
    const step = await Promise.resolve(load()).catch(() => lost);
    if (turn !== this.#turn) return;
    for (const leave of this.#following.splice(0)) leave();
    this.root.dataset.step = name;
    this.main.replaceChildren(
      h("div", { class: "step", "data-step": name }, .../** @type {Node[]} */ (step(this).filter(Boolean))),
    );
    this.#place();
    this.#drawBar();
    const title = this.main.querySelector("h1");
    document.title = `${title?.textContent} · Carnet`;
    scrollTo(0, 0);
    (within(this.main, "[data-focus]") ?? title)?.focus({ preventScroll: true });
    STEPS[this.at + 1]?.[1](); // there before it is wanted
  }

  /** Beside the step where there is room, else where the step wants it. */
  #place() {
    const place = this.wide.matches ? null : within(this.main, "[data-stage-here]");
    if (place) place.append(this.stage.element);
    else this.main.after(this.stage.element);
  }

  #drawBar() {
    const { design, at } = this;
    const last = STEPS.length - 1;
    const back = at > 0 && !this.live;
    /** @type {(name: "undo" | "redo", on: boolean, act: () => void) => HTMLElement} */
    const step = (name, on, act) =>
      h(
        "button",
        {
          type: "button",
          class: "round",
          disabled: !on,
          "aria-label": t(`studio_${name}`),
          [`data-${name}`]: true,
          onclick: act,
        },
        icon(name === "undo" ? "undo" : "redo", 20),
      );
    this.bar.replaceChildren(
      back
        ? h(
            "a",
            {
              class: "round",
              href: `#${STEPS[at - 1][0]}`,
              "aria-label": t("studio_step_back"),
              "data-back": true,
            },
            icon("back", 22),
          )
        : h("span", { class: "studio-mark" }, "Carnet"),
      h(
        "div",
        {
          class: "studio-way",
          role: "img",
          "aria-label": t("studio_step", { n: Math.min(at + 1, last), of: last }),
        },
        STEPS.slice(0, last).map((_, number) => h("i", { class: number <= at ? "is-done" : null })),
      ),
      this.live ? h("span") : step("undo", design.undoable, () => this.#again(() => design.undo())),
      this.live ? h("span") : step("redo", design.redoable, () => this.#again(() => design.redo())),
    );
  }

  /**
   * Back or on: the step is drawn anew from what there is then.
   * @param {() => void} act
   */
  #again(act) {
    act();
    this.#draw();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const typing = event.target instanceof HTMLInputElement && event.target.type !== "range";
    if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
    event.preventDefault();
    this.#again(() => (event.shiftKey ? this.design.redo() : this.design.undo()));
  }

  /** @param {Event} event */
  #toMain(event) {
    event.preventDefault();
    within(this.main, "h1")?.focus();
  }

  #languages() {
    return h(
      "footer",
      { class: "foot" },
      h(
        "div",
        { class: "languages", role: "group", "aria-label": t("language") },
        Object.entries(LANGUAGES).map(([code, name]) =>
          h(
            "button",
            {
              type: "button",
              lang: code,
              "aria-pressed": String(code === language()),
              "data-language": code,
              onclick: () => this.chooseLanguage(code),
            },
            name,
          ),
        ),
      ),
    );
  }
}

/** A browser may remember a lost file until the page is loaded anew; what was made is kept. */
function lost() {
  return [
    h("h1", { tabindex: "-1" }, t("page_lost")),
    h("button", { type: "button", class: "button", onclick: () => location.reload() }, t("load_again")),
  ];
}
