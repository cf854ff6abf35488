/** A keyboard wedge: a hand scanner that types its code as a keyboard would, only faster, and ends with Enter. */

const GAP_MS = 150; // between keys: slow scanners stay below, and nothing else is typed without a field
const BURST_MIN = 6;
const BURST_MAX = 4096;

export class Wedge {
  #keys = "";
  #codes = "";
  #fast = 0;
  #at = -Infinity;

  /**
   * What a burst spelled when `event` ends one, else null. Both readings of the keyboard: the system's layout may
   * not be the one that the scanner types for.
   * @param {Pick<KeyboardEvent, "key" | "code">} event
   * @param {number} now
   */
  key(event, now) {
    const gap = now - this.#at;
    this.#at = now;
    if (gap > GAP_MS) this.#begin();
    if (event.key === "Enter") return this.#end();
    if (event.key.length !== 1) return null; // Shift and the like
    if (this.#keys.length >= BURST_MAX) this.#begin();
    this.#fast += 1;
    this.#keys += event.key;
    this.#codes += onPlainKeyboard(event);
    return null;
  }

  /** Whether the keys now coming are a scanner's: they should not land in a field. */
  get bursting() {
    return this.#fast >= BURST_MIN;
  }

  #begin() {
    [this.#keys, this.#codes, this.#fast] = ["", "", 0];
  }

  #end() {
    const burst = this.bursting ? { text: this.#keys, plain: this.#codes } : null;
    this.#begin();
    return burst;
  }
}

/**
 * The sign on a plain US keyboard's key, which is what most scanners press.
 * @param {Pick<KeyboardEvent, "key" | "code">} event
 */
function onPlainKeyboard({ code = "", key }) {
  const named = /^(?:Digit|Key|Numpad)([0-9A-Z])$/.exec(code);
  return named ? named[1] : key;
}
