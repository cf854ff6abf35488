/** How long to wait before the next try: doubling, bounded, and scattered so that tills do not come at once. */

const FIRST_MS = 1000;
const MOST_MS = 60_000;

/**
 * `tries` failed so far, `random` in [0, 1): between half and all of the doubled time.
 * @param {number} tries
 * @param {number} random
 */
export function delayMs(tries, random) {
  const full = Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(tries, 16));
  return Math.round(full * (0.5 + random / 2));
}
