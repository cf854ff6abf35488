/** What the console says, in the person's language, and times as this device's clock has them. */

import { add, begin, language } from "../kit/words.js";

export { has, LANGUAGES, language, number, preferred, t } from "../kit/words.js";

const learned = new Set();

/** Fetches a language's words and speaks it from now on; a page that is still at work finds its own too. */
export async function speak(chosen) {
  const [own, ...groups] = await Promise.all(
    [".", ...learned].map((folder) => import(`./${folder}/words_${chosen}.js`)),
  );
  begin(chosen, own);
  groups.forEach(add);
}

/** Adds the words of a group of pages, which come with its first page. */
export async function learn(folder) {
  learned.add(folder);
  add(await import(`./${folder}/words_${language()}.js`));
}

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
