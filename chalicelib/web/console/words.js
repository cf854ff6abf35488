/** What the console says, in the person's language, and times as the shop's clock has them. */

import { learn as fetchMore, language, speak as speakFor } from "../kit/words.js";

export {
  has,
  inLanguages,
  LANGUAGES,
  language,
  number,
  preferred,
  share,
  signed,
  t,
} from "../kit/words.js";

/** @import { Texts } from "../kit/types.js" */

/** @type {Set<string>} */
const learned = new Set();

/** @type {string | undefined} */
let shopZone; // this device's until it is known

/**
 * Whose clock times are told by: the shop's, wherever its owner reads them.
 * @param {string | undefined} zone
 */
export function tellTimesIn(zone) {
  shopZone = zone;
}

/** The zone's name, as the pages say it once. */
export const timesZone = () => shopZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The server says a thing in several languages: this person's, else English, else any.
 * @param {Texts | null | undefined} text
 * @returns {string}
 */
export const inOurs = (text) =>
  text?.[/** @type {keyof Texts} */ (language())] || text?.en || Object.values(text ?? {})[0] || "";

/**
 * Speaks a language from now on; a page that is still at work finds its own words too.
 * @param {string} chosen
 */
export const speak = (chosen) => speakFor(chosen, "console", ...learned);

/**
 * Adds the words of a group of pages, which come with its first page.
 * @param {string} group
 */
export async function learn(group) {
  learned.add(group);
  await fetchMore(group);
}

/**
 * A language by its name in the person's own.
 * @param {string} code
 */
export const languageName = (code) =>
  new Intl.DisplayNames([language()], { type: "language" }).of(code) ?? code;

/** @param {string[]} parts */
export const listed = (parts) => new Intl.ListFormat(language(), { type: "conjunction" }).format(parts);

/**
 * @param {string | number} time an instant, or ms since 1970
 * @param {string} [zone] the shop's, unless another is meant
 */
export function dayAndClock(time, zone = shopZone) {
  /** @type {Intl.DateTimeFormatOptions} */
  const settings = {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23", // as the till, and as the server's sentences
    timeZone: zone,
  };
  return new Intl.DateTimeFormat(language(), settings).format(new Date(time));
}

/** @param {number} time */
export function day(time) {
  return new Intl.DateTimeFormat(language(), {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(time);
}
