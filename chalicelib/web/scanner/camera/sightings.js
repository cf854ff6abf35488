/** Which sight of a code is a new one: a phone held in front of the camera is read ten times a second. */

export const AWAY_MS = 3000; // a code must be out of sight for so long before it counts as shown again
export const JUST_DONE_MS = 60_000; // shown again within it: asked about, never done by itself

export class Sightings {
  #seen = new Map(); // several may lie in view at once
  #done = new Map();

  /** "new" for a fresh sight, "same" while the code stays in view. */
  see(code, now) {
    for (const [each, at] of this.#seen) if (now - at >= AWAY_MS) this.#seen.delete(each);
    const same = this.#seen.has(code);
    this.#seen.set(code, now);
    return same ? "same" : "new";
  }

  /** The code stays in view while no new one is looked at. */
  still(code, now) {
    if (this.#seen.has(code)) this.#seen.set(code, now);
  }

  /** A scan of this card was made. */
  done(barcode, now) {
    for (const [each, at] of this.#done) if (now - at > JUST_DONE_MS) this.#done.delete(each);
    this.#done.set(barcode, now);
  }

  /** The scan was taken back, so the next one is not a double. */
  undone(barcode) {
    this.#done.delete(barcode);
  }

  justDone(barcode, now) {
    const at = this.#done.get(barcode);
    return at !== undefined && now - at < JUST_DONE_MS;
  }
}
