/** What it will cost and bring, while the sliders move; and what would confuse, each with its mend. */

import { call } from "../../kit/api.js";
import { h, icon } from "../../kit/dom.js";
import { minorOf, money } from "../../kit/form/money.js";
import { language, number, t } from "../../kit/words.js";
import { latest } from "../latest.js";
import { patched } from "../patch.js";
import { answering } from "../reward_cost.js";
import { bodies } from "../written.js";
import { onward } from "./onward.js";

/**
 * @import { FindingView, ReckoningBody, ReckoningView } from "../../api/programme.js"
 * @import { Studio } from "../studio.js"
 * @import { Making } from "../editor.js"
 * @import { Designed } from "../types.js"
 * @typedef {{ name: string, least: number, most: number, read: (state: Designed) => number,
 *   write: (state: Designed, value: number, digits: number) => void, step?: number }} Slider
 */

/** @param {Studio} studio */
export function numbers(studio) {
  return [
    h("h1", { tabindex: "-1", "data-focus": true }, t("studio_numbers")),
    h("p", { class: "lead" }, t("studio_numbers_lead")),
    sums(studio, { rule: true }),
    onward(t("studio_continue"), () => studio.next()),
  ];
}

/**
 * The sliders with their sums: in the ten minutes, and in the editor.
 * @param {Making} making
 * @param {{ rule?: boolean }} [settings] whether the programme's sentence stands over them
 */
export function sums(making, { rule = false } = {}) {
  const { design, start } = making;
  const sentence = h("p", { class: "rule-now", "aria-live": "polite", "data-rule": true });
  const shown = h("div", { class: "sums", "data-sums": true });
  const found = h("div", { class: "findings", role: "status" });
  const question = latest({
    what: () => asked(design.state, start.digits),
    ask: (/** @type {ReckoningBody} */ body) => call("POST", "/studio/reckoning", { body }),
    answered: (/** @type {ReckoningView} */ answer) => {
      shown.replaceChildren(...drawn(answer));
      found.replaceChildren(...answer.findings.map((finding) => drawFinding(making, finding)));
    },
    refused: (detail, field) => found.replaceChildren(refused(detail, !field)),
    busy: (busy) => shown.setAttribute("aria-busy", String(busy)),
  });
  /** @type {(detail: string, again: boolean) => HTMLElement} */
  const refused = (detail, again) =>
    h(
      "p",
      { class: "stage-trouble" },
      h("span", {}, detail),
      again && h("button", { type: "button", class: "link", onclick: () => question.now() }, t("try_again")),
    );
  const say = () => {
    sentence.textContent = making.stage.answer?.sentence ?? "";
  };
  const sliders = slidersOf(design.state).map((slider) => drawSlider(making, slider));
  const more = MORE.map((slider) => drawSlider(making, slider));
  making.follow(design, "change", () => question.later());
  making.follow(making.stage, "shown", say);
  say();
  question.now();
  return h(
    "div",
    { class: "stack" },
    rule && sentence,
    h("div", { class: "sliders" }, sliders),
    found,
    shown,
    h(
      "details",
      { class: "more-answers" },
      h("summary", {}, h("span", { class: "link" }, t("studio_more_answers"))),
      h("div", { class: "sliders" }, more),
    ),
  );
}

/** @type {Slider[]} what the sums take for granted until the owner knows better */
const MORE = [
  {
    name: "regulars",
    least: 5,
    most: 500,
    step: 5,
    read: ({ answers }) => answers.regulars,
    write: ({ answers }, value) => {
      answers.regulars = value;
    },
  },
  {
    name: "margin",
    least: 5,
    most: 95,
    step: 5,
    read: ({ answers }) => answers.margin_percent,
    write: (state, value, digits) =>
      answering(state, digits, () => {
        state.answers.margin_percent = value;
      }),
  },
];

/**
 * What of this programme is a number that matters most.
 * @param {Designed} state
 * @returns {Slider[]}
 */
function slidersOf({ programme }) {
  /** @type {Slider[]} */
  const found = [];
  if (programme.type === "stamps")
    found.push({
      name: "needed",
      least: 3,
      most: 20,
      read: (state) => Number(state.programme.rules.needed),
      write: (state, value) => {
        state.programme.rules.needed = value;
        const atOnce = Number(state.programme.rules.per_scan_max ?? 10);
        state.programme.rules.per_scan_max = Math.min(atOnce, value);
      },
    });
  if (programme.type === "stamps")
    found.push({
      name: "head_start",
      least: 0,
      most: 5,
      read: (state) => Number(startOf(state)?.n ?? 0),
      write: (state, value) => {
        const others = state.programme.parts.filter((part) => part !== startOf(state));
        const id = startOf(state)?.id ?? "welcome";
        state.programme.parts = value ? [{ type: "head_start", id, n: value }, ...others] : others;
      },
    });
  const [first] = /** @type {{ cost: number }[]} */ (programme.rules.thresholds ?? []);
  if (first)
    found.push({
      name: "threshold",
      least: 1,
      most: Math.max(20, first.cost * 3),
      read: (state) => /** @type {{ cost: number }[]} */ (state.programme.rules.thresholds)[0].cost,
      write: (state, value) => {
        const steps = /** @type {{ cost: number }[]} */ (state.programme.rules.thresholds);
        steps[0].cost = steps[1] ? Math.min(value, steps[1].cost - 1) : value;
      },
    });
  return found;
}

/** @param {Designed} state */
const startOf = ({ programme }) => programme.parts.find(({ type }) => type === "head_start");

/**
 * @param {Making} making
 * @param {Slider} slider
 */
function drawSlider({ design, digits, follow }, { name, least, most, step = 1, read, write }) {
  const value = h("output", { for: `slider-${name}` });
  const input = h("input", {
    type: "range",
    id: `slider-${name}`,
    min: least,
    max: most,
    step,
    "data-slider": name,
    oninput: () => design.change(name, (state) => write(state, Number(input.value), digits)),
  });
  const draw = () => {
    const now = read(design.state);
    input.value = String(now);
    value.textContent = number(now);
    input.style.setProperty("--part", String((Number(input.value) - least) / (most - least)));
  };
  follow(design, "change", draw);
  draw();
  return h(
    "div",
    { class: "slider" },
    h("label", { for: input.id }, t(`studio_slider_${name}`)),
    value,
    input,
  );
}

/**
 * @param {Designed} state
 * @param {Record<string, number>} digits
 * @returns {ReckoningBody | null}
 */
function asked(state, digits) {
  const { answers, merchant } = state;
  const basket = minorOf(answers.price, digits[merchant.currency] ?? 2);
  if (!basket || !answers.visits_a_month) return null;
  return {
    programme: bodies(state).programme,
    currency: merchant.currency,
    answers: {
      basket_minor: basket,
      regulars: answers.regulars,
      margin_percent: answers.margin_percent,
      visits_a_month: answers.visits_a_month,
    },
  };
}

/** @param {ReckoningView} answer */
function drawn({ sums: found, one_more: more, currency, currency_digits }) {
  const unit = { currency, currency_digits };
  /** @param {number} minor */
  const said = (minor) =>
    money(rounded(minor, currency_digits), unit, language()).replace(/[.,]0+(?!\d)/, "");
  const { low, high } = found.cost_a_month_minor;
  const weeks = found.weeks_median;
  return [
    h(
      "dl",
      { class: "sum-figures" },
      figure(
        "back",
        t("studio_gives_back"),
        t("studio_percent", { n: number(found.give_back_price_percent) }),
      ),
      figure("cost", t("studio_cost_a_month"), t("studio_from_to", { low: said(low), high: said(high) })),
      weeks !== null &&
        figure("weeks", t("studio_first_reward"), t("studio_weeks", { n: Math.max(1, Math.round(weeks)) })),
    ),
    h(
      "details",
      { class: "more-answers" },
      h("summary", {}, h("span", { class: "link" }, t("studio_sums_mean"))),
      h(
        "ul",
        { class: "sum-sentences" },
        found.sentences.map((sentence) => h("li", {}, sentence)),
        more && h("li", {}, more),
      ),
    ),
  ];
}

/**
 * @param {string} name
 * @param {string} words
 * @param {string} value
 */
const figure = (name, words, value) =>
  h("div", { "data-figure": name }, h("dt", {}, words), h("dd", {}, value));

/**
 * An estimate says no cents where there is more than a handful.
 * @param {number} minor
 * @param {number} digits
 */
function rounded(minor, digits) {
  const whole = 10 ** digits;
  return minor < 10 * whole ? minor : Math.round(minor / whole) * whole;
}

/**
 * What would confuse a customer or cost more than it says, why, and the mend that one tap applies.
 * @param {Making} making
 * @param {FindingView} finding
 */
function drawFinding({ design, redraw }, { code, said, why, refused, mend }) {
  const apply = () => {
    design.change("mend", (state) => {
      state.programme = patched(state.programme, mend?.steps ?? []);
    });
    redraw?.();
  };
  return h(
    "div",
    { class: refused ? "finding is-refused" : "finding", "data-finding": code },
    icon("warning", 20),
    h("div", {}, h("p", {}, h("b", {}, said)), why && h("p", {}, why)),
    mend &&
      h(
        "button",
        { type: "button", class: "button button-quiet button-fit", "data-mend": code, onclick: apply },
        mend.said,
      ),
  );
}
