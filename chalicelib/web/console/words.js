/** What the console says, in the person's language, and times as this device's clock has them. */

import { language, learn as fetchMore, speak as speakFor } from "../kit/words.js";

export { has, inEveryLanguage, LANGUAGES, language, number, preferred, t } from "../kit/words.js";

const learned = new Set();

/** Speaks a language from now on; a page that is still at work finds its own words too. */
export const speak = (chosen) => speakFor(chosen, "console", ...learned);

/** Adds the words of a group of pages, which come with its first page. */
export async function learn(group) {
  learned.add(group);
  await fetchMore(group);
}

/** A language by its name in the person's own. */
export const languageName = (code) => new Intl.DisplayNames([language()], { type: "language" }).of(code);

export const listed = (parts) => new Intl.ListFormat(language(), { type: "conjunction" }).format(parts);

export function dayAndClock(time) {
  const settings = { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" };
  return new Intl.DateTimeFormat(language(), settings).format(new Date(time));
}

export function day(time) {
  return new Intl.DateTimeFormat(language(), {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(time);
}
