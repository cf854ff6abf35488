/** Opening hours of a week: for each weekday any number of spans; closing before opening is the next morning. */

import { h, icon } from "../../kit/dom.js";
import {
  clockOf,
  DAYS,
  dayName,
  everyDay,
  overlapping,
  overnight,
  SPANS_MAX,
  spanOf,
} from "../../kit/hours.js";
import { language, t } from "../words.js";

const USUAL = [480, 1200]; // what a new span begins with: to be changed

export class HoursEditor {
  #days;

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
    if (hours.flat().includes(null) || overlapping(hours).length) return null;
    return hours;
  }

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

  #span(span, { day, at, name }) {
    const night = h("small", { class: "hint" });
    const time = (end, words) =>
      h("input", {
        type: "time",
        value: span[end],
        "aria-label": `${name}, ${words}`,
        "data-time": `${day}-${at}-${end}`,
        oninput: ({ target }) => ((span[end] = target.value), mark()),
      });
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
            this.#days[day].filter((each) => each !== span),
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

  #change(day, spans) {
    this.#days[day] = spans;
    this.#redrawn(`[data-day="${day}"] [data-add-span], [data-day="${day}"] button`);
  }

  #copy(spans) {
    this.#days = Array.from({ length: DAYS }, () => spans.map((span) => [...span]));
    this.#redrawn("[data-copy-hours]");
  }

  #redrawn(focus) {
    this.#draw();
    this.wrong("");
    this.week.querySelector(focus)?.focus();
    this.element.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

const typed = ([opens, closes]) => [clockOf(opens), clockOf(closes)];

/** A span to begin with: the usual one, or an hour after the day's last. */
function after(spans) {
  const made = spans.map((span) => spanOf(...span)).filter(Boolean);
  if (!made.length) return USUAL;
  const from = Math.min(Math.max(...made.map(([, closes]) => closes)) + 60, 1380);
  return [from, Math.min(from + 240, 1439)];
}
