/** What a history says of a sale that was corrected. */

import { money } from "../form/money.js";
import { language, number, t } from "../words.js";

/**
 * @import { TillEntryView } from "../../api/till.js"
 * @import { Earn, Sums } from "../types.js"
 */

/**
 * Each sale that was corrected, by its first entry's id, as it stands now.
 * @param {TillEntryView[]} entries newest first
 * @returns {Map<string, Sums>}
 */
export function standingIn(entries) {
  /** @type {Map<string, Sums>} */
  const found = new Map();
  for (const entry of entries)
    if (entry.corrects && !found.has(entry.corrects)) found.set(entry.corrects, entry);
  return found;
}

/**
 * Whether it is the sale's amount that counts; else its visits.
 * @param {Sums} sums
 * @param {Earn} earn
 */
export function byAmount({ visits, amount_minor: amount }, earn) {
  return amount !== null && (earn.per_amount > 0 || visits === null);
}

/**
 * What counts of a sale, in minor units or visits: a sale that names nothing is a visit.
 * @param {Sums} sums
 * @param {boolean} amounts
 */
export const countOf = ({ visits, amount_minor: amount }, amounts) =>
  amounts ? (amount ?? 0) : (visits ?? 1);

/**
 * "€15.00", or "3".
 * @param {number} count
 * @param {boolean} amounts
 * @param {Earn} earn
 */
export const countSaid = (count, amounts, earn) => (amounts ? money(count, earn, language()) : number(count));

/**
 * What kind of entry it is, of a correction with its sums: "Bill corrected: €15.00 instead of €10.00".
 * @param {TillEntryView} entry
 * @param {Earn | null | undefined} earn of its programme, where that is known
 */
export function kindSaid(entry, earn) {
  const kind = t(entry.returned ? "kind_returned" : `kind_${entry.kind}`);
  if (entry.kind !== "correction" || !earn) return kind;
  const was = { visits: entry.was_visits, amount_minor: entry.was_amount_minor };
  const amounts = byAmount(entry, earn);
  /** @param {Sums} sums */
  const said = (sums) => countSaid(countOf(sums, amounts), amounts, earn);
  return t("corrected_to", { kind, now: said(entry), was: said(was) });
}

/**
 * Under a sale's first entry: what it was corrected to since.
 * @param {Sums | undefined} stands
 * @param {Earn | null | undefined} earn
 */
export function sinceSaid(stands, earn) {
  if (!stands || !earn) return null;
  const amounts = byAmount(stands, earn);
  return t("corrected_since", { now: countSaid(countOf(stands, amounts), amounts, earn) });
}
