/** Did it work: each metric of those who were told beside those who were held out, and the two texts compared. */

import { range } from "../../../kit/chart/range.js";
import { numbers } from "../../../kit/chart/table.js";
import { h } from "../../../kit/dom.js";
import { money } from "../../../kit/form/money.js";
import { nothing } from "../../../kit/parts.js";
import { dayAndClock, language, number, t } from "../../words.js";

/** @import { EffectView, MetricView, ResultsView } from "../../../api/campaign.js" */

const A_HUNDRED = 100;
const CARDS_LEAST = 50; // in each group, as the server judges

/** @param {ResultsView} result */
export function worked(result) {
  if (!result.sent && !result.held_out) return null;
  if (!result.held_out)
    return h(
      "div",
      { class: "panel wide", "data-worked": true },
      h("h3", {}, t("result_worked")),
      nothing(t("result_no_holdout")),
      texts(result),
    );
  return h(
    "div",
    { class: "panel wide", "data-worked": true },
    h("h3", {}, t("result_worked")),
    h("p", { class: "hint" }, t("result_compared", { n: result.window_days })),
    result.metrics.every(({ effect: { verdict } }) => verdict === "few")
      ? nothingYet(result)
      : result.metrics.map((metric) => effect(metric, metric.effect, result, true)),
    texts(result),
    silent(result),
  );
}

/**
 * Where nothing can be said of anything: why, once, and the figures one click away.
 * @param {ResultsView} result
 */
function nothingYet(result) {
  const smallest = Math.min(result.sent, result.held_out);
  const why = smallest < CARDS_LEAST ? "few" : result.final ? "little" : "early";
  const lines = result.metrics.flatMap((metric) =>
    metric.groups.map((group) => [
      `${capital(metric.name)}: ${group.name}`,
      number(group.cards),
      amount(metric, group.total, result),
      amount(metric, group.per_card * A_HUNDRED, result),
    ]),
  );
  return h(
    "div",
    { class: "effect", "data-nothing-yet": why },
    h(
      "p",
      { class: "verdict" },
      t(`result_${why}`, {
        n: why === "few" ? CARDS_LEAST : result.window_days,
        at: result.window_ends_at ? dayAndClock(result.window_ends_at) : "",
      }),
    ),
    numbers(
      t("as_table"),
      [t("result_group"), t("glance_cards"), t("result_total"), t("result_a_hundred")],
      lines,
    ),
  );
}

/** @param {ResultsView} result */
function texts(result) {
  const compared = result.metrics.flatMap((metric) =>
    metric.texts ? [{ metric, found: metric.texts }] : [],
  );
  return (
    compared.length > 0 &&
    h(
      "div",
      { class: "stack", "data-texts": true },
      h("h3", {}, t("result_texts")),
      compared.map(({ metric, found }) => effect(metric, found, result, false)),
    )
  );
}

/**
 * Silent cards against the control group, and what the notification itself brought beyond them.
 * @param {ResultsView} result
 */
function silent(result) {
  const found = result.metrics.flatMap((metric) => [
    ...(metric.silent
      ? [{ metric, is: metric.silent, title: t("result_silent_alone", { name: capital(metric.name) }) }]
      : []),
    ...(metric.notified
      ? [{ metric, is: metric.notified, title: t("result_notified", { name: capital(metric.name) }) }]
      : []),
  ]);
  if (!found.length) return null;
  return h(
    "div",
    { class: "stack", "data-silent": true },
    h("h3", {}, t("result_silent")),
    found.map(({ metric, is, title }) => effect(metric, is, result, false, title)),
  );
}

/**
 * One metric: what is said of it, drawn as a range about zero, and the groups that it is made from.
 * @param {MetricView} metric
 * @param {EffectView} found
 * @param {ResultsView} result
 * @param {boolean} withGroups
 * @param {string} [title]
 */
function effect(metric, found, result, withGroups, title = capital(metric.name)) {
  /** @param {number} each */
  const said = (each) => amount(metric, each * A_HUNDRED, result);
  const lines = metric.groups.map((group) => [
    group.name,
    number(group.cards),
    amount(metric, group.total, result),
    amount(metric, group.per_card * A_HUNDRED, result),
  ]);
  return h(
    "div",
    { class: "effect", "data-metric": metric.metric, "data-verdict": found.verdict },
    h("p", { class: "row-title" }, title),
    h("p", { class: "verdict" }, found.said),
    ranged(found, t("result_per_100", { name: metric.name }), said),
    withGroups &&
      numbers(
        t("as_table"),
        [t("result_group"), t("glance_cards"), t("result_total"), t("result_a_hundred")],
        lines,
      ),
  );
}

/**
 * An effect as a range about zero; nothing where nothing happened, or nobody can tell.
 * @param {EffectView} found
 * @param {string} name
 * @param {(each: number) => string} said an amount that is not below nought
 */
export function ranged({ verdict, low, per_card: middle, high }, name, said) {
  if (verdict === "few" || low === high) return null;
  /** @param {number} each */
  const shown = (each) => `${each > 0 ? "+" : each < 0 ? "−" : ""}${said(Math.abs(each))}`;
  return [
    range({ low, middle, high, shown }, `${name}: ${shown(low)} … ${shown(high)}`),
    h("p", { class: "hint centred" }, capital(name)),
  ];
}

/** @param {string} words */
const capital = (words) => words[0].toUpperCase() + words.slice(1);

/**
 * @param {MetricView} metric
 * @param {number} value
 * @param {ResultsView} result
 */
function amount(metric, value, result) {
  if (metric.metric !== "spend") return oneDecimal(value);
  return money(
    Math.round(value),
    { currency: result.currency, currency_digits: result.currency_digits },
    language(),
  );
}

/** @param {number} value */
export const oneDecimal = (value) =>
  new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(value);
