/** What the page says, in the person's language. */

export const LANGUAGES = { en: "English", fr: "Français", ro: "Română", ru: "Русский" };

let words = {};
let rules = new Intl.PluralRules("en");
let spoken = "en";
let zone; // undefined: the device's own

/** Fetches a language's words and speaks it from now on. */
export async function speak(language) {
  ({ WORDS: words } = await import(`./words_${language}.js`));
  [rules, spoken] = [new Intl.PluralRules(language), language];
  document.documentElement.lang = language;
}

export function language() {
  return spoken;
}

/** The words for `key`; `n` chooses the plural; {name} stands for a value. */
export function t(key, values = {}) {
  const found = words[key];
  const text = typeof found === "object" ? (found[rules.select(values.n)] ?? found.other) : found;
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** A text that comes in several languages, such as a reward's name. */
export function say(text) {
  return text[spoken] ?? text.en;
}

/** Times are told as the outlet's clock on the wall says. */
export function standAt(outlet) {
  zone = outlet?.zone;
}

export function clock(time) {
  return new Intl.DateTimeFormat(spoken, { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(time);
}

export function dayAndClock(time) {
  return new Intl.DateTimeFormat(spoken, { timeZone: zone, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(time);
}

export function number(value) {
  return new Intl.NumberFormat(spoken).format(value);
}

/** The first of our languages in the browser's list. */
export function preferred(list) {
  return list.map((tag) => tag.slice(0, 2).toLowerCase()).find((each) => each in LANGUAGES) ?? "en";
}
