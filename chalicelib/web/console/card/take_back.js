/** Taking an entry of a card's history back, after a question that says what comes of it. */

import { confirmed } from "../../kit/dialog.js";
import { action } from "../../kit/form/form.js";
import { mayUndo, undoneIn } from "../../scanner/correction/undo.js";
import { served } from "../served.js";
import { dayAndClock, signed, t } from "../words.js";

/**
 * @import { TillEntryView } from "../../api/till.js"
 * @import { Client } from "../client.js"
 * @import { FrameActs } from "../types.js"
 */

/**
 * Each entry of a page, newest page first, with whether it was taken back and what takes it back now.
 * @param {Client} client
 * @param {FrameActs} frame
 */
export function taking(client, frame) {
  const me = client.me ?? { id: "" };
  const rights = { me, may: client.session?.may ?? [], within_s: served().undo_within_s, now: Date.now() };
  const undone = new Set();
  const corrected = new Set();
  /** @param {TillEntryView} entry */
  const take = (entry) =>
    action({
      label: t("card_undo"),
      quiet: true,
      "data-undo": entry.id,
      send: async () =>
        (await confirmed(t("card_undo_title"), sure(entry, corrected.has(entry.id)), t("card_undo")))
          ? client.ask("POST", `/entries/${encodeURIComponent(entry.id)}/reversal`, {})
          : undefined,
      done: frame.again,
    });
  /**
   * @param {TillEntryView[]} entries
   * @returns {[TillEntryView, { undone: string | false, take: HTMLElement | false }][]}
   */
  return (entries) => {
    for (const id of undoneIn(entries)) undone.add(id);
    for (const { corrects } of entries) if (corrects) corrected.add(corrects);
    return entries.map((entry) => {
      const gone = undone.has(entry.id);
      return [
        entry,
        { undone: gone && t("card_undone"), take: !gone && mayUndo(entry, rights) && take(entry) },
      ];
    });
  };
}

/**
 * A number only where it is all that changes: credit, a use, what ends some day or a correction is not in `delta`.
 * @param {TillEntryView} entry
 * @param {boolean} corrected
 */
function sure({ kind, scanned_at: at, delta, undoes }, corrected) {
  const what = `${t(`kind_${kind}`)}, ${dayAndClock(at)}`;
  return undoes === "delta" && !corrected
    ? t("card_undo_sure", { what, change: signed(-delta) })
    : t("card_undo_all", { what });
}
