/** What the button would do: how many, what it costs, how long it takes; or what stands in the way. */

import { numbers } from "../../../kit/chart/table.js";
import { h } from "../../../kit/dom.js";
import { firstName } from "../../../kit/refusal.js";
import { language, number, t } from "../../words.js";

/**
 * @import { CheckView } from "../../../api/campaign.js"
 * @import { Child, Flaw } from "../../../kit/types.js"
 */

const CENT_MICROS = 10_000;
/** @type {Record<string, string>} the step in which a field is written */
const STEP_OF = {
  audience: "who",
  programmes: "who",
  variants: "what",
  face: "what",
  face_hours: "what",
  bonus: "what",
  gift: "what",
  winner: "what",
  when: "when",
  follow_ups: "when",
};

/** @param {string} field of a draft */
export const stepOf = (field) => (field === "name" ? "name" : (STEP_OF[field] ?? "before"));

/**
 * What the button would do: how many, what it costs, how long it takes.
 * @param {CheckView} check
 */
export function outlookOf(check) {
  if (check.refusal) return refusal(check.refusal);
  const { cost, seconds, bounded_by: boundedBy } = check;
  const monthly = Boolean(cost?.monthly);
  /** @type {(name: string, value: string, more: Child) => HTMLElement} */
  const line = (name, value, more) =>
    h(
      "div",
      { "data-outlook-of": name },
      h("dt", {}, t(name === "cost" && monthly ? "outlook_cost_monthly" : `outlook_${name}`)),
      h("dd", {}, value, more && h("small", { class: "hint" }, more)),
    );
  return h(
    "div",
    { class: "stack" },
    h("p", { class: "lead", "data-will": true }, check.sentence),
    check.gift && h("p", { "data-will-give": true }, check.gift),
    h(
      "dl",
      { class: "facts-of" },
      line(
        "reach",
        counted(check.will_send, check),
        check.held_out > 0 && t("outlook_held_out", { n: counted(check.held_out, check) }),
      ),
      cost && line("cost", costOf(cost), t("outlook_prices", { at: cost.as_of })),
      line("time", lasting(seconds), boundedBy),
    ),
    cost !== null &&
      cost.parts.length > 0 &&
      numbers(
        t("outlook_parts"),
        [t("outlook_part"), t("outlook_count"), t("outlook_cost")],
        cost.parts.map((part) => [part.name, number(part.count), priced(part.micros, cost.currency)]),
      ),
  );
}

/**
 * A number of people; counted from a part of the cards, it says so.
 * @param {number} n
 * @param {Pick<CheckView, "reach">} check
 */
export const counted = (n, { reach }) => (reach && !reach.exact ? t("about_n", { n: number(n) }) : number(n));

/**
 * What it costs: about, but for what is less than can be shown and for the most that a month can cost.
 * @param {NonNullable<CheckView["cost"]>} cost
 */
export function costOf({ total_micros: micros, currency, monthly }) {
  if (micros && micros < CENT_MICROS) return t("outlook_under", { cost: priced(CENT_MICROS, currency) });
  return monthly ? priced(micros, currency) : t("about_n", { n: priced(micros, currency) });
}

/**
 * An amount in millionths, with as many digits as it needs to be seen.
 * @param {number} micros
 * @param {string} currency
 */
function priced(micros, currency) {
  const digits = micros >= CENT_MICROS || !micros ? 2 : 6;
  return new Intl.NumberFormat(language(), {
    style: "currency",
    currency,
    minimumFractionDigits: 2,
    maximumFractionDigits: digits,
  }).format(micros / 1_000_000);
}

/**
 * A duration as one says it.
 * @param {number} seconds
 */
export function lasting(seconds) {
  if (seconds < 90) return t("unit_seconds", { n: Math.max(1, Math.round(seconds)) });
  if (seconds < 5400) return t("unit_minutes", { n: Math.round(seconds / 60) });
  return t("unit_hours", { n: Math.round(seconds / 3600) });
}

/**
 * What is wrong with the second of two texts, or with a follow-up, says so.
 * @param {string} field such as "variants.b.title.en"
 * @param {string} detail
 */
export function inText(field, detail) {
  const later = /^follow_ups\.(\d+)/.exec(field);
  if (later) return `${t("follow_up_n", { n: Number(later[1]) + 1 })}: ${detail}`;
  return field.startsWith("variants.b.") ? `${t("what_wording", { letter: "B" })}: ${detail}` : detail;
}

/**
 * What stands in the way, and the way to the step where it is mended.
 * @param {Flaw} why
 */
export function refusal({ detail, field }) {
  const step = STEP_OF[firstName(field)];
  const to = () => document.querySelector(`[data-step="${step}"]`)?.scrollIntoView({ behavior: "smooth" });
  return h(
    "div",
    { class: "notice stack", "data-refused": true },
    h("p", {}, inText(field, detail)),
    step &&
      h("button", { type: "button", class: "plain", onclick: to }, t("go_to", { step: t(`step_${step}`) })),
  );
}
