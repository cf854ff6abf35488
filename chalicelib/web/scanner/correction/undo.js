/** What a person may take back, and for how long. The server judges again. */

/**
 * @import { MeView } from "../../api/people.js"
 * @import { TillEntryView } from "../../api/till.js"
 */

/**
 * Whether `me` may undo an entry of the history now. `may`: the person's rights.
 * @param {Pick<TillEntryView, "undoes" | "by" | "at">} entry
 * @param {{ me: Pick<MeView, "id">, may: string[], within_s: number, now: number }} rights
 */
export function mayUndo(entry, { me, may, within_s: within, now }) {
  if (!entry.undoes) return false;
  if (may.includes("undo_any")) return true;
  const own = entry.by === `staff:${me.id}`;
  return may.includes("undo_own") && own && now - Date.parse(entry.at) < within * 1000;
}

/**
 * Whether a sale may be corrected by its amount: all of its outlet's sales, or none.
 * @param {Pick<TillEntryView, "kind">} entry
 * @param {string[]} may
 */
export const mayCorrect = (entry, may) => entry.kind === "earn" && may.includes("undo_any");

/**
 * The entries of a list that another one takes back.
 * @param {Pick<TillEntryView, "reverses">[]} entries
 */
export function undoneIn(entries) {
  return new Set(entries.map((entry) => entry.reverses).filter(Boolean));
}
