/** The codes seen last: a phone held in front of the camera is read ten times a second, and counts as one sight. */

export const AWAY_MS = 3000; // a code must be out of sight for so long before it counts as shown again
export const JUST_DONE_MS = 60_000; // shown again within it: asked about, never done by itself

/** @typedef {{ at: number, change: number }} Made when a scan was made, by this device's clock, and what it brought */

export class RecentCodes {
  /** @type {Map<string, number>} */
  #seen = new Map(); // several may lie in view at once
  /** @type {Map<string, { since: number, made: Made }>} */
  #done = new Map();

  /**
   * "new" for a fresh sight, "same" while the code stays in view.
   * @param {string} code
   * @param {number} now
   */
  see(code, now) {
    for (const [other, at] of this.#seen) if (now - at >= AWAY_MS) this.#seen.delete(other);
    const same = this.#seen.has(code);
    this.#seen.set(code, now);
    return same ? "same" : "new";
  }

  /**
   * The code stays in view while no new one is looked at.
   * @param {string} code
   * @param {number} now
   */
  still(code, now) {
    if (this.#seen.has(code)) this.#seen.set(code, now);
  }

  /**
   * A scan of this card was made.
   * @param {string} serial
   * @param {number} now
   * @param {Made} made
   */
  done(serial, now, made) {
    for (const [other, { since }] of this.#done) if (now - since > JUST_DONE_MS) this.#done.delete(other);
    this.#done.set(serial, { since: now, made });
  }

  /**
   * The scan was taken back, so the next one is not a double.
   * @param {string} serial
   */
  undone(serial) {
    this.#done.delete(serial);
  }

  /**
   * The scan of this card within the last minute, of several the last; null when there is none.
   * @param {string} serial
   * @param {number} now
   */
  justDone(serial, now) {
    const last = this.#done.get(serial);
    return last && now - last.since < JUST_DONE_MS ? last.made : null;
  }
}
