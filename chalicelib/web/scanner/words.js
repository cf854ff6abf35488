/** What the page says, in the person's language, and the time as the outlet's clock has it. */

import { language, speak as speakFor } from "../kit/words.js";

export { LANGUAGES, language, number, preferred, signed, t } from "../kit/words.js";

/** @import { Texts } from "../kit/types.js" */

/** @type {string | undefined} */
let zone; // undefined: the device's own

/** @param {string} chosen */
export const speak = (chosen) => speakFor(chosen, "scanner");

/**
 * A text that comes in several languages, such as a reward's name.
 * @param {Texts} text
 */
export function say(text) {
  return text[/** @type {keyof Texts} */ (language())] ?? text.en ?? "";
}

/**
 * Times are told as the outlet's clock on the wall says.
 * @param {{ zone: string } | null | undefined} outlet
 */
export function standAt(outlet) {
  zone = outlet?.zone;
}

/** @param {number} time */
export function clock(time) {
  return told(time, { hour: "2-digit", minute: "2-digit" });
}

/** @param {number} time */
export function dayAndClock(time) {
  return told(time, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
}

/**
 * @param {number} time
 * @param {Intl.DateTimeFormatOptions} parts
 */
function told(time, parts) {
  return new Intl.DateTimeFormat(language(), { timeZone: zone, hourCycle: "h23", ...parts }).format(time);
}
