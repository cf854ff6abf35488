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
 * The last day before a time that ends something: what ends at midnight is good the day before.
 * @param {number} time
 */
export function lastDay(time) {
  return dayNamed(time - 1);
}

/** @param {number} time */
export function dayNamed(time) {
  return told(time, { day: "numeric", month: "short" });
}

/** @param {string[]} items */
export function listed(items) {
  return new Intl.ListFormat(language(), { type: "conjunction" }).format(items);
}

/**
 * @param {number} time
 * @param {Intl.DateTimeFormatOptions} parts
 */
function told(time, parts) {
  return new Intl.DateTimeFormat(language(), { timeZone: zone, hourCycle: "h23", ...parts }).format(time);
}
