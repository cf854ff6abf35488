/** What a person may take back, and for how long. The server judges again. */

/** Whether `me` may undo an entry of the history now. `may`: the person's rights. */
export function mayUndo(entry, { me, may, within_s: within, now }) {
  if (entry.kind === "reversal") return false;
  if (may.includes("undo_any")) return true;
  const own = entry.by === `staff:${me.id}`;
  return may.includes("undo_own") && own && now - Date.parse(entry.at) < within * 1000;
}

/** The entries of a list that another one takes back. */
export function undoneIn(entries) {
  return new Set(entries.map((each) => each.reverses).filter(Boolean));
}
