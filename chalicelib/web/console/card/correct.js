/** Correcting a sale of a card's history by its amount, in a dialog that says what it changes first. */

import { standingIn } from "../../kit/correction/corrected.js";
import { correcting } from "../../kit/correction/correcting.js";
import { over } from "../../kit/dialog.js";
import { h } from "../../kit/dom.js";
import { mayCorrect, undoneIn } from "../../scanner/correction/undo.js";
import { t } from "../words.js";

/**
 * @import { TillEntryView } from "../../api/till.js"
 * @import { Earn, Sums } from "../../kit/types.js"
 * @import { Client } from "../client.js"
 * @import { FrameActs } from "../types.js"
 * @typedef {{ earn?: Earn, stands?: Sums, correct?: HTMLElement | false }} Corrected
 */

/**
 * What each entry of a page, newest page first, says of corrections, and the button that corrects it.
 * @param {Client} client
 * @param {Earn | undefined} earn
 * @param {FrameActs} frame
 */
export function corrections(client, earn, frame) {
  const may = client.session?.may ?? [];
  /** @type {TillEntryView[]} */
  const known = [];
  /**
   * @param {TillEntryView[]} entries
   * @returns {[TillEntryView, Corrected][]}
   */
  return (entries) => {
    known.push(...entries);
    const [undone, standing] = [undoneIn(known), standingIn(known)];
    return entries.map((entry) => {
      const stands = standing.get(entry.id);
      const offered = earn !== undefined && mayCorrect(entry, may) && !undone.has(entry.id);
      return [
        entry,
        {
          earn,
          stands: undone.has(entry.id) ? undefined : stands,
          correct: offered && button(client, entry, stands ?? entry, earn, frame),
        },
      ];
    });
  };
}

/**
 * @param {Client} client
 * @param {TillEntryView} entry
 * @param {Sums} stands
 * @param {Earn} earn
 * @param {FrameActs} frame
 */
function button(client, entry, stands, earn, frame) {
  const path = /** @type {const} */ (`/entries/${encodeURIComponent(entry.id)}/corrections`);
  const open = async () => {
    let changed = false;
    await over(t("correction"), (close) => [
      correcting({
        stands,
        earn,
        ask: (body, key) => client.ask("POST", path, body, key),
        written: () => {
          changed = true;
        },
        leave: () => close(null),
      }),
    ]);
    if (changed) frame.again();
  };
  return h(
    "div",
    { class: "action" },
    h(
      "button",
      { type: "button", class: "button button-quiet", "data-correct": entry.id, onclick: open },
      t("correction"),
    ),
  );
}
