/** Opening hours of a week: for each weekday any number of spans; closing before opening is the next morning. */

import { h, icon, within } from "../../../kit/dom.js";
import {
  clockOf,
  DAYS,
  dayName,
  everyDay,
  overlapping,
  overnight,
  SPANS_MAX,
  spanOf,
} from "../../../kit/form/hours.js";
import { language, t } from "../../words.js";

/**
 * @import { Hours, Span } from "../../../kit/types.js"
 * @typedef {[opens: string, closes: string]} Typed a span as it is typed
 */

/** @type {Span} */
const USUAL = [480, 1200]; // what a new span begins with: to be changed

export class HoursEditor {
  /** @type {Typed[][]} */
  #days;

  /** @param {Hours} hours */
  constructor(hours) {
    this.limited = hours.length > 0;
    this.#days = this.limited
      ? hours.map((spans) => spans.map(typed))
      : everyDay([USUAL]).map((spans) => spans.map(typed));
    this.error = h("p", { class: "field-error", role: "alert", id: "hours-error" });
    this.first = h("input", {
      type: "checkbox",
      id: "hours-limited",
      name: "limited",
      checked: this.limited,
      "aria-describedby": "hours-error",
      onchange: () => this.#turn(),
    });
    this.week = h("div", { class: "week" });
    this.element = h(
      "fieldset",
      { class: "field", "data-field": "hours" },
      h("legend", {}, t("rule_hours")),
      h("div", { class: "tick" }, this.first, h("label", { for: "hours-limited" }, t("hours_limited"))),
      this.week,
      this.error,
    );
    this.#draw();
  }

  /** As the API takes them: [] for always; null while a time is missing or spans overlap. */
  get value() {
    if (!this.limited) return [];
    const hours = this.#days.map((spans) => spans.map(([opens, closes]) => spanOf(opens, closes)));
    return isWhole(hours) && !overlapping(hours).length ? hours : null;
  }

  /** @param {string} detail */
  wrong = (detail) => {
    this.error.textContent = detail;
  };

  #turn() {
    this.limited = this.first.checked;
    this.#draw();
  }

  #draw() {
    this.week.hidden = !this.limited;
    this.week.replaceChildren(...this.#days.map((spans, day) => this.#day(spans, day)));
  }

  /**
   * @param {Typed[]} spans
   * @param {number} day
   */
  #day(spans, day) {
    const name = dayName(day, language(), "long");
    const add =
      spans.length < SPANS_MAX &&
      h(
        "button",
        {
          type: "button",
          class: "round",
          "data-add-span": day,
          "aria-label": t("hours_add", { day: name }),
          onclick: () => this.#change(day, [...spans, typed(after(spans))]),
        },
        icon("plus", 20),
      );
    const copy =
      day === 0 &&
      h(
        "button",
        { type: "button", class: "plain", "data-copy-hours": true, onclick: () => this.#copy(spans) },
        icon("copy", 20),
        t("hours_copy"),
      );
    const lines = spans.map((span, at) => this.#span(span, { day, at, name }));
    return h(
      "div",
      { class: "day", role: "group", "aria-label": name, "data-day": day },
      h("p", { class: "day-name" }, name),
      h("div", { class: "spans" }, lines.length ? lines : h("p", { class: "hint" }, t("hours_closed"))),
      add,
      copy,
    );
  }

  /**
   * @param {Typed} span
   * @param {{ day: number, at: number, name: string }} where
   */
  #span(span, { day, at, name }) {
    const night = h("small", { class: "hint" });
    /** @type {(end: 0 | 1, words: string) => HTMLElement} */
    const time = (end, words) => {
      const input = h("input", {
        type: "time",
        value: span[end],
        "aria-label": `${name}, ${words}`,
        "data-time": `${day}-${at}-${end}`,
      });
      input.addEventListener("input", () => {
        span[end] = input.value;
        mark();
      });
      return input;
    };
    const mark = () => {
      const made = spanOf(...span);
      night.textContent = made && overnight(made) ? t("hours_next_day") : "";
    };
    mark();
    const remove = h(
      "button",
      {
        type: "button",
        class: "round",
        "data-remove-span": `${day}-${at}`,
        "aria-label": t("hours_remove", { day: name, opens: span[0], closes: span[1] }),
        onclick: () =>
          this.#change(
            day,
            this.#days[day].filter((other) => other !== span),
          ),
      },
      icon("close", 20),
    );
    return h(
      "div",
      { class: "span" },
      time(0, t("hours_opens")),
      h("span", { "aria-hidden": "true" }, "–"),
      time(1, t("hours_closes")),
      remove,
      night,
    );
  }

  /**
   * @param {number} day
   * @param {Typed[]} spans
   */
  #change(day, spans) {
    this.#days[day] = spans;
    this.#redrawn(`[data-day="${day}"] [data-add-span], [data-day="${day}"] button`);
  }

  /** @param {Typed[]} spans */
  #copy(spans) {
    this.#days = Array.from({ length: DAYS }, () => spans.map(([opens, closes]) => [opens, closes]));
    this.#redrawn("[data-copy-hours]");
  }

  /** @param {string} focus */
  #redrawn(focus) {
    this.#draw();
    this.wrong("");
    within(this.week, focus)?.focus();
    this.element.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** @type {(span: Span) => Typed} */
const typed = ([opens, closes]) => [clockOf(opens), clockOf(closes)];

/**
 * Whether every time is there.
 * @param {(Span | null)[][]} hours
 * @returns {hours is Hours}
 */
const isWhole = (hours) => !hours.flat().includes(null);

/**
 * A span to begin with: the usual one, or an hour after the day's last.
 * @param {Typed[]} spans
 * @returns {Span}
 */
function after(spans) {
  const closing = spans.flatMap((span) => spanOf(...span)?.[1] ?? []);
  if (!closing.length) return USUAL;
  const from = Math.min(Math.max(...closing) + 60, 1380);
  return [from, Math.min(from + 240, 1439)];
}
