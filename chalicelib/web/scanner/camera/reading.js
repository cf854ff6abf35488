/** Reads the camera's pictures one after the other and hands on what they say. */

/**
 * @import { Camera } from "./camera.js"
 * @import { Detect } from "./decoder.js"
 */

const PAUSE_MS = 60; // between two looks: about ten a second is enough, and leaves the page smooth
const FAILURES_MAX = 30; // looks in a row that failed: the detector is broken, not the picture

/**
 * Calls `read` with each text seen, until the returned function is called; `failed` when it cannot go on.
 * @param {Camera} camera
 * @param {Detect} detect
 * @param {{ read: (text: string) => unknown, failed: (error: unknown) => unknown }} tell
 * @returns {() => void}
 */
export function reading(camera, detect, { read, failed }) {
  let on = true;
  let failures = 0;
  const look = async () => {
    if (camera.running && !document.hidden) {
      try {
        const text = await detect(camera.video);
        failures = 0;
        if (text && on) read(text);
      } catch (error) {
        failures += 1; // a picture may vanish while it is looked at
        if (failures > FAILURES_MAX) return failed(error);
      }
    }
    if (on) setTimeout(look, PAUSE_MS);
  };
  look();
  return () => {
    on = false;
  };
}
