/** What a page asks for: the keys in its modules' calls of t(), has() and inEach(), read from their source. */

import { readFileSync } from "node:fs";

export const WEB = new URL("../../chalicelib/web/", import.meta.url);
const CALL = /(?<![.\w])(?:t|has|inEach)\(/g;
const STATIC = /^(?:(?:import|export)\s[^;"]*?\sfrom\s+|import\s+)"([^"]+)"/gm;
const FETCH = /\b(?:speakFor\(\w+, |learn\(|inLanguages\()"(\w+)"/g;
const LATER = /\bimport\("([^"]+)"\)/g;

/** The modules that `entry` (such as "scanner/main.js") loads, at once or later; those of `without` and what only they load left out. */
export function modulesOf(entry, without = () => false) {
  const found = new Set();
  const todo = [entry];
  for (let file = todo.pop(); file; file = todo.pop()) {
    if (found.has(file) || file.startsWith("words/") || without(sourceOf(file))) continue;
    found.add(file);
    const named = [STATIC, LATER].flatMap((pattern) => [...sourceOf(file).matchAll(pattern)]);
    for (const [, name] of named) todo.push(new URL(name, new URL(file, WEB)).href.slice(WEB.href.length));
  }
  return [...found].sort();
}

/** The files of words that these modules fetch. */
export const filesOf = (modules) =>
  modules.flatMap((module) => [...sourceOf(module).matchAll(FETCH)].map(([, file]) => file));

export const sourceOf = (file) =>
  readFileSync(new URL(file, WEB), "utf8").replace(/(?<=^|\s)\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");

/** The first argument of each call, as it is written. */
export function argumentsIn(file) {
  const source = sourceOf(file);
  return [...source.matchAll(CALL)].map(({ 0: { length }, index }) => first(source.slice(index + length)));
}

/** What stands before the first comma or bracket that is no part of it. */
function first(text) {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if ("([{".includes(text[at])) depth += 1;
    else if (")]}".includes(text[at]) && depth === 0) return text.slice(0, at).replace(/\s+/g, " ").trim();
    else if (")]}".includes(text[at])) depth -= 1;
    else if (text[at] === "," && depth === 0) return text.slice(0, at).replace(/\s+/g, " ").trim();
  }
  throw new Error(`a call without an end: ${text.slice(0, 60)}`);
}

/** The keys that an argument can become: a text, one of two, or what `composed` has for its form ("role_*") or name. */
export function keysOf(argument, composed) {
  const one = /^"(\w+)"$/.exec(argument);
  if (one) return [one[1]];
  const choice = /^[^`?{]* \? (.+?) : (.+)$/.exec(argument);
  if (choice) return [choice[1], choice[2]].flatMap((each) => keysOf(each, composed));
  const form = /^`.*`$/.test(argument)
    ? argument.slice(1, -1).replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "*")
    : argument;
  const known = composed(form);
  if (!known) throw new Error(`which keys can this become? ${argument}`);
  return known.map((end) => (form.includes("*") ? form.replace(/\*+(_\*)?/, end) : end));
}
