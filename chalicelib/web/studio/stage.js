/** Beside whatever is being made: how it looks on both phones, on the lock screen and at the till. */

import { call } from "../kit/api.js";
import { h, icon } from "../kit/dom.js";
import { LANGUAGES, t } from "../kit/words.js";
import { latest } from "./latest.js";
import { android, iphone, lockScreen, till } from "./phones.js";
import { bodies } from "./written.js";

/**
 * @import { StudioPreviewBody, StudioPreviewView } from "../api/programme.js"
 * @import { Language } from "../kit/types.js"
 * @import { Design } from "./design.js"
 * @import { At } from "./types.js"
 * @typedef {new () => import("../kit/types.js").Sender<{ shown: Event, refused: Event }>} ShownSender
 */

const SURFACES = ["iphone", "android", "lock", "till"];
/** @type {At[]} */
const FULL = ["empty", "half", "full"];

export class Stage extends /** @type {ShownSender} */ (EventTarget) {
  /** @type {StudioPreviewView | null} what the server says of the design as it stands */
  answer = null;
  refusal = { detail: "", field: "" };
  /** @type {At} */
  #at = "half";
  /** @type {Language | null} null: the shop's own */
  #language = null;
  #surface = "iphone";
  #turned = false;
  #older = false;
  #dark = false;
  #large = false;

  /**
   * @param {Design} design
   * @param {StudioPreviewBody["linear"]} [linear] the bars that its owner chose, beside the design
   */
  constructor(design, linear = "") {
    super();
    this.design = design;
    this.linear = linear;
    this.drawn = h("div", { class: "stage-phones" });
    this.controls = h("div", { class: "stage-controls" });
    this.more = h("div", { class: "stage-more" });
    this.trouble = h("div", { class: "stage-trouble", role: "status" });
    this.element = h(
      "section",
      { class: "stage", "aria-label": t("studio_preview"), "data-stage": true },
      this.controls,
      this.trouble,
      this.drawn,
      this.more,
    );
    this.question = latest({
      what: () => this.#asked(),
      ask: (/** @type {StudioPreviewBody} */ body) => call("POST", "/studio/preview", { body }),
      answered: (/** @type {StudioPreviewView} */ answer) => this.#answered(answer),
      refused: (detail, field) => this.#refused(detail, field),
      busy: (busy) => this.drawn.setAttribute("aria-busy", String(busy)),
    });
    design.addEventListener("change", () => {
      this.#drawControls();
      this.question.later();
    });
    this.#drawControls();
    this.question.now();
  }

  /**
   * Shows a card that is so full, as when a page speaks of it.
   * @param {At} at
   */
  show(at) {
    this.#at = at;
    this.#asking();
  }

  /** @returns {StudioPreviewBody} */
  #asked() {
    const { merchant, programme } = bodies(this.design.state);
    const { linear } = this;
    return { merchant, programme, at: this.#at, language: this.#spoken, holder: "Nina", linear };
  }

  get #spoken() {
    const spoken = this.design.state.merchant.languages;
    return this.#language && spoken.includes(this.#language) ? this.#language : spoken[0];
  }

  #asking() {
    this.#drawControls();
    this.question.now();
  }

  /** @param {StudioPreviewView} answer */
  #answered(answer) {
    this.answer = answer;
    this.refusal = { detail: "", field: "" };
    this.trouble.replaceChildren();
    this.#draw();
    this.dispatchEvent(new Event("shown"));
  }

  /**
   * The last picture stays: what is typed may be half of what is meant.
   * @param {string} detail
   * @param {string} field
   */
  #refused(detail, field) {
    this.refusal = { detail, field };
    const again = h(
      "button",
      { type: "button", class: "link", "data-again": true, onclick: () => this.question.now() },
      t("try_again"),
    );
    this.trouble.replaceChildren(icon("warning", 18), h("span", {}, detail), ...(field ? [] : [again]));
    this.dispatchEvent(new Event("refused"));
  }

  #draw() {
    const { answer } = this;
    if (!answer) return;
    const { apple, google, language } = answer;
    const flip = () => {
      this.#turned = !this.#turned;
      this.#draw();
    };
    const turn = h(
      "button",
      { type: "button", class: "link turn", "aria-pressed": String(this.#turned), onclick: flip },
      icon("sync", 16),
      t(this.#turned ? "studio_front" : "studio_back"),
    );
    const shown = {
      iphone: iphone(apple, language, { turned: this.#turned, older: this.#older }),
      android: android(google, language, this.#turned),
      lock: lockScreen(apple, google, language),
      till: till(answer.till, this.design.state.programme.name),
    };
    this.drawn.replaceChildren(
      ...Object.entries(shown).map(([name, drawn]) =>
        h(
          "figure",
          { class: `surface surface-${name}`, "data-surface": name },
          h("figcaption", {}, t(`studio_on_${name}`)),
          drawn,
        ),
      ),
      turn,
    );
    this.#dress();
  }

  #dress() {
    this.element.dataset.shown = this.#surface;
    this.drawn.classList.toggle("is-dark", this.#dark);
    this.drawn.classList.toggle("is-large", this.#large);
  }

  #drawControls() {
    const spoken = this.design.state.merchant.languages;
    this.controls.replaceChildren(
      choices(
        "surfaces",
        t("studio_surfaces"),
        SURFACES.map((name) => [name, t(`studio_on_${name}`)]),
        this.#surface,
        (name) => {
          this.#surface = name;
          this.#drawControls();
        },
      ),
      choices(
        "at",
        t("studio_how_full"),
        FULL.map((at) => [at, t(`studio_at_${at}`)]),
        this.#at,
        (at) => this.show(/** @type {At} */ (at)),
      ),
    );
    const languages =
      spoken.length > 1 &&
      choices(
        "languages",
        t("language"),
        spoken.map((code) => [code, LANGUAGES[code]]),
        this.#spoken,
        (code) => {
          this.#language = /** @type {Language} */ (code);
          this.#asking();
        },
      );
    this.more.replaceChildren(
      ...(languages ? [languages] : []),
      toggle("older", t("studio_older"), this.#older, (on) => {
        this.#older = on;
        this.#draw();
        this.#drawControls();
      }),
      toggle("dark", t("studio_dark"), this.#dark, (on) => {
        this.#dark = on;
        this.#drawControls();
      }),
      toggle("large", t("studio_large"), this.#large, (on) => {
        this.#large = on;
        this.#drawControls();
      }),
    );
    this.#dress();
  }
}

/**
 * Buttons of which one is pressed.
 * @param {string} name
 * @param {string} label
 * @param {[string, string][]} options
 * @param {string} chosen
 * @param {(value: string) => void} choose
 */
export function choices(name, label, options, chosen, choose) {
  return h(
    "div",
    { class: `choices choices-${name}`, role: "group", "aria-label": label, "data-choices": name },
    options.map(([value, words]) =>
      h(
        "button",
        {
          type: "button",
          "data-value": value,
          "aria-pressed": String(value === chosen),
          onclick: (event) => {
            const kept = /** @type {HTMLElement} */ (event.currentTarget).closest("[data-stage]");
            choose(value);
            const same = kept?.querySelector(`[data-choices="${name}"] [data-value="${value}"]`);
            if (same instanceof HTMLElement) same.focus({ preventScroll: true });
          },
        },
        words,
      ),
    ),
  );
}

/**
 * @param {string} name
 * @param {string} label
 * @param {boolean} on
 * @param {(on: boolean) => void} set
 */
function toggle(name, label, on, set) {
  return choices(name, label, [["on", label]], on ? "on" : "", () => set(!on));
}
