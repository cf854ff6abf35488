/** A keyboard wedge: a hand scanner that types its code as a keyboard would, only faster, and ends with Enter. */

import { onPlainKeyboard } from "./keyboards.js";
import { numberIn } from "./numbers.js";

/**
 * What was typed: as the computer's keyboard has it, and as a plain US one has it; `paced`: by no person.
 * @typedef {{ text: string, plain: string, paced: boolean }} Burst
 */

const GAP_MS = 150; // between keys: slow scanners stay below, and nothing else is typed without a field
const PACE_MS = 40; // a key on average: no person keeps this up, so that these keys are a scanner's
const BURST_MIN = 6;
const BURST_MAX = 4096;
const UNENDED_MIN = 20; // a scanner that ends with nothing is heard by how much it typed, or by a number of ours
const ENDS = ["Enter", "Tab"];
const UNCLEAR = "\ufffd"; // a key that made no sign: a dead one, or a number typed with Alt

export class Wedge {
  #keys = "";
  #codes = "";
  #fast = 0;
  #began = -Infinity;
  #at = -Infinity;

  /**
   * What a burst spelled when `event` ends one, else null.
   * @param {Pick<KeyboardEvent, "key" | "code">} event
   * @param {number} now
   * @returns {Burst | null}
   */
  key(event, now) {
    const gap = now - this.#at;
    this.#at = now;
    if (gap > GAP_MS || this.#keys.length >= BURST_MAX) this.#begin(now);
    if (ENDS.includes(event.key)) return this.#end();
    const sign = event.key.length === 1 ? event.key : isUnclear(event) ? UNCLEAR : "";
    if (!sign) return null; // Shift and the like
    this.#fast += 1;
    this.#keys += sign;
    this.#codes += onPlainKeyboard({ key: sign, code: event.code });
    return null;
  }

  /**
   * What was spelled by a scanner that ends with nothing, once it is silent; null while it may go on.
   * @param {number} now
   * @returns {Burst | null}
   */
  rest(now) {
    if (now - this.#at <= GAP_MS || !this.#paced(this.#at)) return null;
    return this.#fast >= UNENDED_MIN || numberIn(this.#keys, this.#codes) ? this.#end() : null;
  }

  /**
   * A finger or a mouse came between: what was typed before is a person's, and no part of what comes.
   * @param {number} now
   */
  touched(now) {
    if (!this.bursting(now)) this.#begin(now);
  }

  /**
   * Whether the keys now coming are a scanner's: no person types so many so fast.
   * @param {number} now
   */
  bursting(now) {
    return this.#fast >= BURST_MIN && this.#paced(now);
  }

  /** @param {number} now */
  #paced(now) {
    return now - this.#began <= PACE_MS * this.#fast;
  }

  /** @param {number} now */
  #begin(now) {
    [this.#keys, this.#codes, this.#fast, this.#began] = ["", "", 0, now];
  }

  #end() {
    const [heard, paced] = [this.#fast >= BURST_MIN, this.bursting(this.#at)];
    const burst = heard ? { text: this.#keys, plain: this.#codes, paced } : null;
    this.#begin(this.#at);
    return burst;
  }
}

/** @param {Pick<KeyboardEvent, "key" | "code">} event */
function isUnclear({ key, code }) {
  return ["Dead", "Process", "Unidentified"].includes(key) && code !== "";
}
