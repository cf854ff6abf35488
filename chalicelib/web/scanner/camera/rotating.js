/** A code that a phone draws anew every half minute: whether it is of now, asked of nobody.
 *
 * What makes a picture of it worthless is the time in it. Whoever writes another time in has not the phone's
 * password for it, which the server looks at when the line comes (`domain/card/rotating.py`).
 */

const PERIOD_MS = 30_000;
// Half minutes by which the phone's clock may be behind this till's and ahead of it: a picture is only ever behind.
const [BEHIND, AHEAD] = [1, 2];
const [TIME, PASSWORD] = [28, 38]; // where each begins: after the serial (26) and which code it is (2)
const LENGTH = 46;

/**
 * "picture" for a code of before, "ahead" for one of a time that has not come; null for one of now, and for
 * one that stays as it is.
 * @param {string} barcode
 * @param {number} now
 */
export function flawOfCode(barcode, now) {
  if (barcode.length !== LENGTH) return null;
  const behind = period(now) - period(Number(barcode.slice(TIME, PASSWORD)) * 1000);
  if (behind > BEHIND) return "picture";
  return behind < -AHEAD ? "ahead" : null;
}

/** @param {number} ms */
function period(ms) {
  return Math.floor(ms / PERIOD_MS);
}
