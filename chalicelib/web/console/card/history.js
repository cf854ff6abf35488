/** A card's entries, one a row, with columns that line up: when, how much, what is on the card then, who, what. */

import { h } from "../../kit/dom.js";
import { who } from "../who.js";
import { dayAndClock, number, signed, t } from "../words.js";

/** @import { TillEntryView } from "../../api/till.js" */

/**
 * The list and its heads; `marked` are the ids of entries that are meant.
 * @param {TillEntryView[]} entries
 * @param {string[]} [marked]
 */
export function historyList(entries, marked = []) {
  const heads = [t("history_at"), t("history_change"), t("card_balance"), t("history_by")];
  return h(
    "table",
    { class: "history", "data-rows": "history" },
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        heads.map((words) => h("th", { scope: "col" }, words)),
      ),
    ),
    h(
      "tbody",
      {},
      entries.map((entry) => historyLine(entry, marked)),
    ),
  );
}

/**
 * @param {TillEntryView} entry
 * @param {string[]} [marked]
 */
export function historyLine(entry, marked = []) {
  return h(
    "tr",
    { class: marked.includes(entry.id) ? "meant" : null },
    h("td", {}, dayAndClock(entry.scanned_at)),
    h("td", {}, h("b", {}, signed(entry.delta))),
    h("td", {}, number(entry.balance_after)),
    h("td", {}, whatAndWho(entry)),
  );
}

/**
 * "Scan · Ana, allowed by Max · × 2"
 * @param {TillEntryView} entry
 */
function whatAndWho(entry) {
  const people = [
    who(entry),
    entry.sent_by && t("sent_by", { name: who({ by: entry.sent_by, by_name: entry.sent_by_name }) }),
    entry.allowed_by &&
      t("allowed_by", { name: who({ by: entry.allowed_by, by_name: entry.allowed_by_name }) }),
  ];
  return [
    t(`kind_${entry.kind}`),
    people.filter(Boolean).join(", "),
    entry.factor > 1 && `×\u00a0${number(entry.factor)}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
