/** How the customers stand: who came again, by the month in which they joined; and what is owed to them, by when it ends. */

import { bars } from "../../kit/chart/bars.js";
import { shade } from "../../kit/chart/scale.js";
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
export function liability({ liability: months, currency, about }, csv) {
  const title = t("overview_liability");
  const known = currency ? months.filter(({ minor }) => minor !== null) : [];
  /** @param {string} until */
  const when = (until) => (until ? monthSaid(until, language()) : t("overview_no_end"));
  const twin = () => ({
    columns: [t("overview_until"), t("overview_units"), ...(currency ? [t("overview_worth")] : [])],
    lines: months.map(({ until, units, minor }) => [
      when(until),
      number(units),
      ...(currency ? [minor === null ? t("overview_unknown") : amount(minor, currency)] : []),
    ]),
  });
  const inMoney = known.length > 0;
  const rows = (inMoney ? known : months).map(({ until, units, minor }) => ({
    name: when(until),
    value: inMoney ? (minor ?? 0) : units,
  }));
  const format = (/** @type {number} */ value) => (inMoney ? amount(value, currency) : number(value));
  const label = t(inMoney ? "overview_worth" : "overview_units");
  const hint = [
    t(inMoney ? "overview_liability_how" : "overview_liability_units"),
    inMoney && known.length < months.length && t("overview_liability_some"),
    about && t("overview_from_some"),
  ];
  return part({
    name: "liability",
    title,
    hint: months.length > 0 && hint.filter(Boolean).join(" "),
    content: rows.length ? bars({ rows, format, label, twin }) : nothing(t("overview_owed_nothing")),
    csv: rows.length ? csv : null,
  });
}
