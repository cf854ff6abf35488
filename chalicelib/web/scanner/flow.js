/** From a code to a card: what was read, whose it is, and its panel. */

import { classify, isGarbled, serialOf } from "./camera/codes.js";
import { flawOfCode } from "./camera/rotating.js";
import { knownHere, lookUp } from "./card/lookup.js";
import { atOnce } from "./card/what_will_happen.js";
import { signal } from "./feedback.js";
import { t } from "./words.js";

/**
 * @import { Acts } from "./acts.js"
 * @import { Counter } from "./counter.js"
 * @import { Till } from "./till.js"
 * @import { CardSubject, Subject } from "./types.js"
 */

export class Flow {
  /**
   * `view` draws: reading, card, already, strange.
   * @param {{ till: Till, acts: Acts, view: Counter }} world
   */
  constructor({ till, acts, view }) {
    this.till = till;
    this.acts = acts;
    this.view = view;
  }

  /**
   * A text that was read; `source`: camera, wedge or hand. `plain`: as a plain US keyboard has a scanner's keys.
   * @param {string} text
   * @param {"camera" | "wedge" | "hand"} source
   * @param {string} [plain]
   */
  code(text, source, plain = "") {
    const found = classify(text, location.origin, plain);
    const card = found.kind === "card" ? found : null;
    const flaw = card && flawOfCode(card.barcode, this.till.now);
    // By its serial, for a phone may draw the code of a card in view anew; but a picture is none of the card.
    const [seen, now] = [card && !flaw ? serialOf(card.barcode) : text, performance.now()];
    if (source === "camera" && (this.view.busy || this.acts.committing))
      return this.acts.recent.still(seen, now);
    if (this.acts.recent.see(seen, now) === "same" && source === "camera") return;
    if (found.kind === "number" && this.till.hasBars) {
      this.#meetNumber(found.number);
      return;
    }
    if (!card) {
      this.acts.next();
      signal("refused");
      const spoilt = source === "wedge" && found.kind === "other" && isGarbled(text);
      this.view.strange(spoilt ? "scanner" : found.kind === "number" ? "other" : found.kind);
      return;
    }
    if (flaw) return this.#refuseShown(card.barcode, flaw);
    const others = source === "wedge" ? card.others : []; // a camera presses no keys
    if (![card.barcode, ...others].some((barcode) => this.#justDone(barcode)))
      this.meet(card.barcode, { at_once: true, others });
  }

  /**
   * Asks before a card that was just scanned is scanned again; false: it was not.
   * @param {string} barcode
   */
  #justDone(barcode) {
    const made = this.acts.recent.justDone(serialOf(barcode), performance.now());
    if (!made) return false;
    this.acts.next();
    signal("already");
    this.view.already(barcode, made);
    return true;
  }

  /**
   * The number in a card's bars: only the server knows whose it is, and from then on the card's code stands for it.
   * @param {string} number
   */
  async #meetNumber(number) {
    const turn = this.acts.next();
    signal("read");
    this.view.reading(number);
    const subject = await lookUp(this.till, await knownHere(this.till, number));
    if (turn !== this.acts.turn || !subject) return;
    if (!subject.card) return this.acts.refuse(subject, subject.unknown ?? t("number_offline"));
    if (!this.#justDone(subject.barcode)) return this.#met(subject, true);
  }

  /**
   * A code of another time: a picture of one that a phone draws anew, most likely.
   * @param {string} barcode
   * @param {NonNullable<ReturnType<typeof flawOfCode>>} flaw
   */
  #refuseShown(barcode, flaw) {
    this.acts.next();
    const sentence = t(flaw === "picture" ? "code_is_a_picture" : "code_of_another_time");
    this.acts.refuse({ serial: serialOf(barcode) }, sentence);
  }

  /**
   * Reads the card and shows it; a programme with "stamp at once" is stamped without a tap.
   * `others`: what the code may be besides; the one that this device has met is meant.
   * @param {string} barcode
   * @param {{ at_once?: boolean, others?: string[] }} [how]
   * @returns {Promise<void>}
   */
  async meet(barcode, { at_once: now = false, others = [] } = {}) {
    const turn = this.acts.next();
    signal("read");
    this.view.reading(barcode);
    const known = await knownHere(this.till, barcode, others);
    if (turn !== this.acts.turn) return;
    if (now && stampable(known)) return this.acts.stamp(known, { visits: 1 });
    const subject = await lookUp(this.till, known);
    if (turn !== this.acts.turn || !subject) return;
    if (subject.unknown) return this.acts.refuse(subject, subject.unknown);
    return this.#met(subject, now);
  }

  /**
   * @param {Subject} subject
   * @param {boolean} now a programme with "stamp at once" is stamped
   */
  #met(subject, now) {
    if (now && stampable(subject)) return this.acts.stamp(subject, { visits: 1 });
    if (subject.refused) signal("refused");
    this.view.card(subject);
  }
}

/**
 * @param {Subject} subject
 * @returns {subject is CardSubject}
 */
function stampable(subject) {
  const { programme, refused } = subject;
  return programme !== null && !refused && atOnce(programme);
}
