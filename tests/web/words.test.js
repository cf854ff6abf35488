/** The pages' words: what a page asks for is in what it fetches, nothing is fetched for nothing, and it is said right. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  filled,
  has,
  inLanguages,
  LANGUAGES,
  learn,
  preferred,
  speak,
  t,
} from "../../chalicelib/web/kit/words.js";
import { argumentsIn, filesOf, keysOf, modulesOf, WEB } from "./words_asked.js";
import { COMPOSED } from "./words_composed.js";

/** What comes with the first of the marketer's pages: these are what only such pages load. */
const grouped = (source) => /\bgrouped\(async/.test(source);
/** What comes with the first page of a group: its words are fetched with it. */
const GROUPS = ["books", "questions"];
const ofGroup = (name) => (source) => source.includes(`learn("${name}")`);
const ofSome = (names) => (source) => names.some((name) => ofGroup(name)(source));
const CONSOLE = modulesOf("console/main.js", (source) => grouped(source) || ofSome(GROUPS)(source));
const beside = (without) =>
  modulesOf("console/main.js", without).filter((module) => !CONSOLE.includes(module));
/** @param {string} name */
const inGroup = (name) => {
  const others = GROUPS.filter((other) => other !== name);
  return beside((source) => grouped(source) || ofSome(others)(source));
};
const MODULES = {
  scanner: [...modulesOf("scanner/main.js"), ...modulesOf("scanner/queue/worker_sync.js")],
  console: CONSOLE,
  ...Object.fromEntries(GROUPS.map((name) => [name, inGroup(name)])),
  campaigns: beside(ofSome(GROUPS)),
  design: modulesOf("design/main.js"),
  studio: [...new Set([...modulesOf("studio/main.js"), ...modulesOf("studio/shown.js")])],
};

const wordsOf = async (file) => (await import(new URL(`words/en/${file}.js`, WEB))).WORDS;

/** The words that a page has: its own, and those of the page that it comes with. */
async function known(page) {
  const files = [
    ...filesOf(MODULES[page]),
    ...([...GROUPS, "campaigns"].includes(page) ? filesOf(CONSOLE) : []),
  ];
  return Object.assign({}, ...(await Promise.all(files.map(wordsOf))));
}

/** [module, key] for each key that a page's modules can ask for. */
function askedBy(page) {
  return MODULES[page].flatMap((module) => {
    const ends = (form) => COMPOSED[page][form] ?? COMPOSED[page][`${module.split("/").at(-1)} ${form}`];
    return argumentsIn(module).flatMap((argument) => keysOf(argument, ends).map((key) => [module, key]));
  });
}

for (const page of Object.keys(MODULES)) {
  test(`every word that the ${page} page asks for is there`, async () => {
    const words = await known(page);
    const lacking = askedBy(page).filter(([, key]) => !(key in words));
    assert.deepEqual(lacking, []);
  });
}

test("no word is fetched for nothing", async () => {
  const asked = new Set(Object.keys(MODULES).flatMap((page) => askedBy(page).map(([, key]) => key)));
  for (const page of Object.keys(MODULES)) {
    const unused = Object.keys(await known(page)).filter((key) => !asked.has(key));
    assert.deepEqual(unused, [], page);
  }
});

test("a choice is by the value itself, then by its plural form, else the last one", async () => {
  globalThis.document ??= { documentElement: {} };
  const left = [
    ["n", { 0: "none", one: [["n"], " left"], few: "some", many: [["n"], " more"] }, "many"],
    "!",
  ];
  await speak("ru", "console");
  assert.deepEqual(
    [0, 1, 2, 5, 21, 1.5].map((n) => filled(left, { n })),
    ["none!", "1 left!", "some!", "5 more!", "21 left!", "1,5 more!"],
  );
  assert.equal(filled([["who", { olga: "she", other: "they" }, "other"]], { who: "olga" }), "she");
  assert.equal(filled([["who", { olga: "she", other: "they" }, "other"]], { who: "dan" }), "they");
});

test("a number is written as people of the language do, a text as it is", async () => {
  await speak("ro", "console");
  assert.equal(filled([["n"], " / ", ["text"]], { n: 12000, text: "12000" }), "12.000 / 12000");
});

test("a language is spoken with the words of every page that was asked for", async () => {
  await speak("fr", "console");
  assert.equal(t("unit_days", { n: 3 }), "3 jours");
  assert.ok(!has("campaign_new"));
  await learn("campaigns");
  assert.equal(t("campaign_new"), "Nouvelle campagne");
  assert.equal(t("unit_days", { n: 1 }), "1 jour");
  assert.equal(document.documentElement.lang, "fr");
});

test("a text can be had in every language at once", async () => {
  const said = (await inLanguages("starts"))("start_welcome_title");
  assert.deepEqual(Object.keys(said), Object.keys(LANGUAGES));
  assert.deepEqual([said.en, said.fr], ["Welcome", "Bienvenue"]);
});

test("the first language of the browser's that is ours is spoken, else English", () => {
  assert.equal(preferred(["pt-BR", "ro-MD", "fr"]), "ro");
  assert.equal(preferred(["RU"]), "ru");
  assert.equal(preferred([]), "en");
});
