/** Words in the person's language: each page brings its own, this says them. */

export const LANGUAGES = { en: "English", fr: "Français", ro: "Română", ru: "Русский" };

/** @typedef {Record<string, string | Record<string, string>>} Words by key; the plural forms of a count by name */

/** @type {Words} */
let words = {};
let rules = new Intl.PluralRules("en");
let spoken = "en";

/**
 * Speaks a language from now on, with these words.
 * @param {string} language
 * @param {{ WORDS: Words }} module
 */
export function begin(language, { WORDS }) {
  [words, rules, spoken] = [WORDS, new Intl.PluralRules(language), language];
  document.documentElement.lang = language;
}

/**
 * Adds words to those of the page.
 * @param {{ WORDS: Words }} module
 */
export function add({ WORDS }) {
  words = { ...words, ...WORDS };
}

export const language = () => spoken;

/**
 * The words for `key`; `n` chooses the plural; {name} stands for a value.
 * @param {string} key
 * @param {Record<string, unknown>} [values]
 * @returns {string}
 */
export function t(key, values = {}) {
  const found = words[key];
  const text = typeof found === "object" ? (found[rules.select(Number(values.n))] ?? found.other) : found;
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

/** @param {string} key */
export const has = (key) => key in words;

/** @param {number} value */
export const number = (value) => new Intl.NumberFormat(spoken).format(value);

/**
 * The first of our languages in the browser's list.
 * @param {readonly string[]} list
 */
export function preferred(list) {
  return list.map((tag) => tag.slice(0, 2).toLowerCase()).find((code) => code in LANGUAGES) ?? "en";
}
