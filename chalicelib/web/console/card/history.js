/** A card's entries, one a row, with columns that line up: when, how much, what is on the card then, who, what. */

import { kindSaid, sinceSaid } from "../../kit/correction/corrected.js";
import { h } from "../../kit/dom.js";
import { who } from "../who.js";
import { dayAndClock, number, signed, t } from "../words.js";

/**
 * @import { TillEntryView } from "../../api/till.js"
 * @import { Earn } from "../../kit/types.js"
 * @import { Corrected } from "./correct.js"
 */

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
 * `undone` says that another entry takes it back; `take`: what takes it back now. `earn` and `stands` tell a
 * sale that was corrected, `correct` what corrects it now.
 * @typedef {{ undone?: string | false, take?: HTMLElement | false } & Corrected} How
 * @param {TillEntryView} entry
 * @param {string[]} [marked]
 * @param {How} [how]
 */
export function historyLine(entry, marked = [], how = {}) {
  const { undone = false, take = false, earn, stands, correct = false } = how;
  return h(
    "tr",
    {
      class: marked.includes(entry.id) ? "meant" : null,
      "data-entry": entry.id,
      "data-undone": Boolean(undone),
    },
    h("td", {}, dayAndClock(entry.scanned_at)),
    h("td", {}, h("b", {}, entry.delta || entry.kind === "earn" ? signed(entry.delta) : "")),
    h("td", {}, number(entry.balance_after)),
    h(
      "td",
      {},
      whatAndWho(entry, earn),
      undone && h("p", { class: "hint" }, undone),
      stands && h("p", { class: "hint" }, sinceSaid(stands, earn)),
      correct,
      take,
    ),
  );
}

/**
 * "Scan · Ana, allowed by Max · × 2"
 * @param {TillEntryView} entry
 * @param {Earn} [earn]
 */
function whatAndWho(entry, earn) {
  const people = [
    who(entry),
    entry.sent_by && t("sent_by", { name: who({ by: entry.sent_by, by_name: entry.sent_by_name }) }),
    entry.allowed_by &&
      t("allowed_by", { name: who({ by: entry.allowed_by, by_name: entry.allowed_by_name }) }),
  ];
  return [
    [kindSaid(entry, earn), entry.what].filter(Boolean).join(": "),
    people.filter(Boolean).join(", "),
    entry.factor > 1 && `×\u00a0${number(entry.factor)}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
