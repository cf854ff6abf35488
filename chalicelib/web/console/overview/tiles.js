/** The figures, each with what it was in the range before, and whether it was counted or reckoned. */

import { spark } from "../../kit/chart/spark.js";
import { h } from "../../kit/dom.js";
import { dayAndClock, share, t } from "../words.js";
import { changeOf, shown, unitOf } from "./amounts.js";
import { goesOn } from "./range.js";

/**
 * @import { OverviewView } from "../../api/overview.js"
 * @import { Child } from "../../kit/types.js"
 * @typedef {OverviewView["figures"][number] & { parts?: string[], open?: boolean }} Figure
 */

/** What is counted day by day; the others are how the cards stand. */
const FLOWS = [
  "visits",
  "sales_minor",
  "cards",
  "rewards",
  "given_minor",
  "average_sale_minor",
  "give_back_percent",
];
const A_LINE = 4; // tiles beside each other on a desk
const ALL = 100;
const TWELFTHS = 12;
const SIGNS = { more: "↑", less: "↓", same: "=" };

/**
 * What was done in the range.
 * @param {OverviewView} found
 */
export function flowTiles({ figures, currency, ...days }) {
  const open = goesOn(days, Date.now());
  const until = open && ` ${t("overview_until_now")}`;
  return group(
    "flows",
    figures.filter(({ id }) => FLOWS.includes(id)).map((figure) => ({ ...figure, open })),
    currency,
    h("p", { class: "hint" }, t("overview_counted_unless"), until),
  );
}

/**
 * How the cards stand.
 * @param {OverviewView} found
 * @param {Child} again what has them counted anew
 */
export const stateTiles = ({ figures, currency, wallets, states_ms: counted }, again) =>
  group(
    "states",
    figures
      .filter(({ id }) => !FLOWS.includes(id))
      .map((figure) => (figure.id === "in_wallet" ? { ...figure, parts: wallets.map(inWallet) } : figure)),
    currency,
    h("p", { class: "hint" }, counted ? asOf(counted) : t("overview_not_counted")),
    again,
  );

/** @param {OverviewView["wallets"][number]} found */
const inWallet = ({ wallet, cards }) => t(`overview_in_${wallet}`, { n: cards });

/** @param {number} time */
const asOf = (time) => t("overview_counted_at", { at: dayAndClock(time) });

/**
 * @param {"flows" | "states"} name
 * @param {Figure[]} figures
 * @param {string} currency
 * @param {...Child} beside
 */
const group = (name, figures, currency, ...beside) =>
  h(
    "div",
    { class: "overview-group", "data-figures": name },
    h("div", { class: "overview-part-head" }, h("h2", {}, t(`overview_${name}`)), beside),
    h(
      "dl",
      { class: "figures overview-figures" },
      figures
        .filter(({ id }) => currency || unitOf(id) !== "money")
        .map((figure, at, all) => tile(figure, currency, spanOf(at, all.length))),
    ),
  );

/**
 * How many twelfths of a line the tile at `at` takes, so that lines of four or fewer are filled.
 * @param {number} at
 * @param {number} count
 */
export function spanOf(at, count) {
  const first = Math.ceil(count / Math.ceil(count / A_LINE));
  const before = first * Math.floor(at / first);
  return TWELFTHS / Math.min(first, count - before);
}

/**
 * @param {Figure} figure
 * @param {string} currency
 * @param {number} span
 */
function tile({ id, now, before, kind, parts = [], open, spark: line }, currency, span) {
  const unit = unitOf(id);
  const name = t(`overview_${id}`);
  return h(
    "div",
    { class: "figure", "data-figure": id, "data-kind": kind, style: { "--span": span } },
    h("dt", {}, name, kind !== "counted" && h("small", { class: "figure-kind" }, t(`overview_kind_${kind}`))),
    h("dd", { class: now === null ? "figure-unknown" : null }, shown(now, unit, currency)),
    h("dd", { class: "figure-change hint" }, changed(now, before, unit, currency)),
    parts.map((each) => h("dd", { class: "figure-change" }, each)),
    line.length > 1 &&
      line.some(Boolean) &&
      h("dd", { class: "figure-spark" }, spark(line, t("overview_spark", { name }), open)),
  );
}

/**
 * "↑ 12% more (400 before)".
 * @param {number | null} now
 * @param {number | null} before
 * @param {import("./amounts.js").Unit} unit
 * @param {string} currency
 * @returns {Child}
 */
function changed(now, before, unit, currency) {
  const change = changeOf(now, before, unit);
  if (!change) return now === null ? null : t("overview_not_compared");
  const { way, by } = change;
  const was = shown(before, unit, currency);
  const how =
    way === "same"
      ? t("overview_same")
      : by === null
        ? t("overview_was", { was })
        : t(`overview_${way}`, { by: byOf(by, unit), was });
  return [h("span", { class: "figure-sign", "aria-hidden": "true" }, SIGNS[way]), ` ${how}`];
}

/**
 * @param {number} by
 * @param {import("./amounts.js").Unit} unit
 */
function byOf(by, unit) {
  if (unit === "percent") return t("overview_points", { n: by });
  return unit === "days" ? t("overview_days", { n: by }) : share(by / ALL);
}

/** What each figure is, one click away. @param {OverviewView} found */
export const definitions = ({ figures }) =>
  h(
    "details",
    { class: "numbers", "data-definitions": true },
    h("summary", {}, t("overview_definitions")),
    h(
      "dl",
      { class: "definitions" },
      figures.map(({ id }) =>
        h("div", {}, h("dt", {}, t(`overview_${id}`)), h("dd", {}, t(`overview_${id}_how`))),
      ),
    ),
  );
