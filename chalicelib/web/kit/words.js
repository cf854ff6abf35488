/** Words in the person's language: a page fetches its own as `infra/words/build.py` compiled them, this says them. */

import { LANGUAGES } from "../words/languages.js";
import { MODULES } from "../words/modules.js";

/**
 * A text, or parts: a text as it is, [name] for a value, [name, patterns, otherwise] for a choice by a value.
 * @typedef {string | Part[]} Pattern
 * @typedef {string | [name: string] | [name: string, patterns: Record<string, Pattern>, otherwise: string]} Part
 * @typedef {Record<string, Pattern>} Words by key
 * @typedef {Record<string, unknown>} Values by the names that patterns have for them
 */

export { LANGUAGES };

/** @type {Words} */
let words = {};
let rules = new Intl.PluralRules("en");
let spoken = "en";

/**
 * Fetches the words of `pages` in a language and speaks it from now on.
 * @param {string} chosen
 * @param {...string} pages
 */
export async function speak(chosen, ...pages) {
  const fetched = await Promise.all(pages.map((page) => wordsOf(page, chosen)));
  [words, rules, spoken] = [Object.assign({}, ...fetched), new Intl.PluralRules(chosen), chosen];
  document.documentElement.lang = chosen;
}

/**
 * Adds the words of another page.
 * @param {string} page
 */
export async function learn(page) {
  const more = await wordsOf(page, spoken); // several may be on their way at once
  words = { ...words, ...more };
}

/**
 * A page's words in several languages, or in all: gives what a key means in each of them.
 * @param {string} page
 * @param {string[]} [codes]
 * @returns {Promise<(key: string) => Record<string, string>>}
 */
export async function inLanguages(page, codes = Object.keys(LANGUAGES)) {
  const fetched = await Promise.all(codes.map((code) => wordsOf(page, code)));
  return (key) => Object.fromEntries(codes.map((code, at) => [code, filled(fetched[at][key], {})]));
}

/**
 * @param {string} page
 * @param {string} code
 * @returns {Promise<Words>}
 */
async function wordsOf(page, code) {
  return (await MODULES[code][page]()).WORDS;
}

export const language = () => spoken;

/**
 * The words for `key`, with the values put in their places.
 * @param {string} key
 * @param {Values} [values]
 */
export const t = (key, values = {}) => filled(words[key], values);

/**
 * @param {Pattern} pattern
 * @param {Values} values
 * @returns {string}
 */
export function filled(pattern, values) {
  if (typeof pattern === "string") return pattern;
  return pattern.map((part) => (typeof part === "string" ? part : said(part, values))).join("");
}

/**
 * A number is written as people of the language do. A choice is by the value itself, then by its plural form.
 * @param {Exclude<Part, string>} part
 * @param {Values} values
 */
function said(part, values) {
  const value = values[part[0]];
  if (part.length === 1) return typeof value === "number" ? number(value) : String(value);
  const [, patterns, otherwise] = part;
  return filled(
    patterns[String(value)] ?? patterns[rules.select(Number(value))] ?? patterns[otherwise],
    values,
  );
}

/** @param {string} key */
export const has = (key) => key in words;
/**
 * A minus is one, in every language: not a hyphen.
 * @param {number} value
 */
export const number = (value) => new Intl.NumberFormat(spoken).format(value).replace("-", "−");
/**
 * A change, with its sign.
 * @param {number} value
 */
export const signed = (value) => (value > 0 ? `+${number(value)}` : number(value));

/**
 * A part of a whole, as "12.5%" or as the language writes it.
 * @param {number} part
 * @param {number} [digits]
 */
export const share = (part, digits = 0) =>
  new Intl.NumberFormat(spoken, { style: "percent", maximumFractionDigits: digits }).format(part);

/**
 * The first of our languages in the browser's list.
 * @param {readonly string[]} list
 */
export function preferred(list) {
  return list.map((tag) => tag.slice(0, 2).toLowerCase()).find((code) => code in LANGUAGES) ?? "en";
}
