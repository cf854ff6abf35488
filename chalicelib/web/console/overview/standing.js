/** How the customers stand: who came again, by the month in which they joined; and what is owed to them, by when it ends. */

import { bars } from "../../kit/chart/bars.js";
import { shade } from "../../kit/chart/scale.js";
import { table } from "../../kit/chart/table.js";
import { h } from "../../kit/dom.js";
import { nothing } from "../../kit/parts.js";
import { language, number, share, t } from "../words.js";
import { amount } from "./amounts.js";
import { part } from "./part.js";
import { monthSaid } from "./range.js";

/** @import { OverviewView } from "../../api/overview.js" */

/**
 * A line a month: of those who joined in it, how many came in that month and in each that followed.
 * @param {OverviewView} found
 * @param {string} csv
 */
export function cohorts({ cohorts: months, about }, csv) {
  const title = t("overview_cohorts");
  if (!months.length) return part({ name: "cohorts", title, content: nothing(t("overview_not_counted")) });
  const longest = Math.max(...months.map(({ came }) => came.length));
  const heads = [t("overview_joined_in"), t("overview_joined"), ...columns(longest)];
  const content = h(
    "div",
    { class: "table cohorts", role: "region", tabindex: "0", "aria-label": title },
    h(
      "table",
      {},
      h("caption", { class: "unseen" }, title),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          heads.map((name) => h("th", { scope: "col" }, name)),
        ),
      ),
      h(
        "tbody",
        {},
        months.map(({ month, joined, came }) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, monthSaid(month, language())),
            h("td", {}, number(joined)),
            Array.from({ length: longest }, (_, at) => cameOf(came[at], joined)),
          ),
        ),
      ),
    ),
  );
  const hint = [t("overview_cohorts_how"), about && t("overview_from_some")].filter(Boolean).join(" ");
  return part({ name: "cohorts", title, hint, content, csv, wide: true });
}

/** @param {number} longest */
const columns = (longest) =>
  Array.from({ length: longest }, (_, at) => (at ? t("overview_month_n", { n: at }) : t("overview_month_0")));

/**
 * @param {number | undefined} came
 * @param {number} joined
 */
function cameOf(came, joined) {
  if (came === undefined || !joined) return h("td", {}, "");
  return h("td", { class: `shade-${shade(came, joined)}` }, share(came / joined));
}

/**
 * @param {OverviewView} found
 * @param {string} csv
 */
export function liability({ liability: lines, currency, about }, csv) {
  const title = t("overview_liability");
  const months = currency ? inMoney(lines) : [];
  const hint = [
    t(months.length ? "overview_liability_how" : "overview_liability_units"),
    months.length > 0 && lines.some(({ minor }) => minor === null) && t("overview_liability_some"),
    about && t("overview_from_some"),
  ];
  const twin = () => ({
    columns: [t("overview_until"), t("overview_units"), ...(currency ? [t("overview_worth")] : [])],
    lines: lines.map(({ until, units, minor }) => [
      whenSaid(until),
      number(units),
      ...(currency ? [minor === null ? t("overview_unknown") : amount(minor, currency)] : []),
    ]),
  });
  const drawn = () =>
    bars({
      rows: months.map(({ until, minor }) => ({ name: whenSaid(until), value: minor })),
      format: (minor) => amount(minor, currency),
      label: t("overview_worth"),
      twin,
    });
  const listed = () => table(title, twin().columns, twin().lines);
  return part({
    name: "liability",
    title,
    hint: lines.length > 0 && hint.filter(Boolean).join(" "),
    content: lines.length ? (months.length ? drawn() : listed()) : nothing(t("overview_owed_nothing")),
    csv: lines.length ? csv : null,
  });
}

/** @param {string} until */
const whenSaid = (until) => (until ? monthSaid(until, language()) : t("overview_no_end"));

/**
 * What has a known cost, together by the month in which it ends.
 * @param {OverviewView["liability"]} lines
 */
export function inMoney(lines) {
  /** @type {Map<string, number>} */
  const months = new Map();
  for (const { until, minor } of lines)
    if (minor !== null) months.set(until, (months.get(until) ?? 0) + minor);
  return [...months].map(([until, minor]) => ({ until, minor }));
}
