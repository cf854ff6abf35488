/** The campaign pages' reckoning: conditions to write on; and their words, in every language alike. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import {
  conditionOf,
  firstOf,
  same,
  treeOf,
  valueFor,
} from "../../chalicelib/web/console/audience/condition.js";

const FOLDER = new URL("../../chalicelib/web/console/", import.meta.url);
const LANGUAGES = ["en", "fr", "ro", "ru"];
const words = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (each) => [each, (await import(new URL(`campaign/words_${each}.js`, FOLDER))).WORDS]),
  ),
);
const near = { fact: "to_reward", is: "exactly", value: 1 };
const often = { fact: "visits", is: "between", value: [3, 9], days: 60 };

for (const [name, condition] of Object.entries({
  everybody: { all: [] },
  "two facts": { all: [near, often] },
  "none of two": { all: [{ not: { any: [near, { fact: "last_visit", is: "never" }] } }, often] },
  "groups within groups": {
    any: [near, { all: [often, { not: { fact: "language", is: "one_of", value: ["ru"] } }] }],
  },
})) {
  test(`what is written on comes back as it was: ${name}`, () =>
    assert.ok(same(conditionOf(treeOf(condition)), condition)));
}

test("a fact alone stands in a group, and means the same", () => {
  assert.deepEqual(conditionOf(treeOf(near)), { all: [near] });
  assert.deepEqual(conditionOf(treeOf({ not: near })), { all: [{ not: near }] });
});

test("a double no is kept", () => {
  const condition = { not: { not: near } };
  assert.deepEqual(conditionOf(treeOf(condition)), { all: [{ not: { all: [{ not: near }] } }] });
});

test("the order of keys does not make another audience, the order of values does", () => {
  assert.ok(same({ fact: "visits", value: 1 }, { value: 1, fact: "visits" }));
  assert.ok(!same({ value: [1, 2] }, { value: [2, 1] }));
});

test("another operator takes over the number as far as it can", () => {
  const fact = {
    id: "visits",
    kind: "number",
    operators: [{ id: "at_least", name: "at least …" }],
    least: 0,
  };
  assert.deepEqual(valueFor("between", fact, 4), [4, 8]);
  assert.equal(valueFor("at_most", fact, [3, 9]), 3);
  assert.equal(valueFor("exactly", fact, undefined), 1);
  assert.deepEqual(firstOf(fact), { fact: "visits", is: "at_least", value: 1, not: false });
});

const gaps = (said) => [...new Set(JSON.stringify(said).match(/\{\w+\}/g) ?? [])].sort();

test("every word is there in every language, with the same gaps", () => {
  for (const each of LANGUAGES)
    assert.deepEqual(Object.keys(words[each]).sort(), Object.keys(words.en).sort(), each);
  for (const key of Object.keys(words.en))
    for (const each of LANGUAGES)
      assert.deepEqual(gaps(words[each][key]), gaps(words.en[key]), `${key} in ${each}`);
});

test("every plural has the forms that its language asks for", () => {
  for (const each of LANGUAGES) {
    const needed = new Intl.PluralRules(each)
      .resolvedOptions()
      .pluralCategories.filter((form) => !["many", "other"].includes(form));
    for (const [key, said] of Object.entries(words[each])) {
      if (typeof said === "string") continue;
      for (const form of [...needed, "other"]) assert.ok(said[form], `${key} in ${each}: ${form}`);
    }
  }
});

test("every word that a page says is there, and none is without use", async () => {
  const shared = (await import("../../chalicelib/web/console/words_en.js")).WORDS;
  const source = readdirSync(FOLDER, { recursive: true })
    .filter((file) => file.endsWith(".js") && !file.includes("words_"))
    .map((file) => readFileSync(new URL(file, FOLDER), "utf8"))
    .join("\n");
  const said = [...source.matchAll(/\bt\("(\w+)"/g)].map(([, key]) => key);
  const unknown = said.filter((key) => !(key in words.en) && !(key in shared));
  assert.deepEqual(unknown, []);
  const computed = [...source.matchAll(/`(\w+_)\$\{/g)].map(([, start]) => start);
  const unused = Object.keys(words.en).filter(
    (key) => !source.includes(`"${key}"`) && !computed.some((start) => key.startsWith(start)),
  );
  assert.deepEqual(unused, []);
});
