/** What the console says, in the person's language. */

export const LANGUAGES = { en: "English", fr: "Français", ro: "Română", ru: "Русский" };

let words = {};
let rules = new Intl.PluralRules("en");
let spoken = "en";

/** Fetches a language's words and speaks it from now on. */
export async function speak(language) {
  ({ WORDS: words } = await import(`./words_${language}.js`));
  [rules, spoken] = [new Intl.PluralRules(language), language];
  document.documentElement.lang = language;
}

/** Adds the words of a group of pages, which come with its first page. */
export async function learn(folder) {
  const { WORDS } = await import(`../${folder}/words_${spoken}.js`);
  words = { ...words, ...WORDS };
}

export const language = () => spoken;

/** The words for `key`; `n` chooses the plural; {name} stands for a value. */
export function t(key, values = {}) {
  const found = words[key];
  const text = typeof found === "object" ? (found[rules.select(values.n)] ?? found.other) : found;
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

export const has = (key) => key in words;
export const number = (value) => new Intl.NumberFormat(spoken).format(value);
export const listed = (parts) => new Intl.ListFormat(spoken, { type: "conjunction" }).format(parts);

export function dayAndClock(time) {
  const settings = { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" };
  return new Intl.DateTimeFormat(spoken, settings).format(new Date(time));
}

export function day(time) {
  return new Intl.DateTimeFormat(spoken, { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(time);
}

/** The first of our languages in the browser's list. */
export function preferred(list) {
  return list.map((tag) => tag.slice(0, 2).toLowerCase()).find((each) => each in LANGUAGES) ?? "en";
}
