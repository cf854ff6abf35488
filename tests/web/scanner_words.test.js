/** The scan page's words: whole in every language, and every word that it asks for is there. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { WORDS as en } from "../../chalicelib/web/scanner/words_en.js";
import { WORDS as fr } from "../../chalicelib/web/scanner/words_fr.js";
import { WORDS as ro } from "../../chalicelib/web/scanner/words_ro.js";
import { WORDS as ru } from "../../chalicelib/web/scanner/words_ru.js";

const FOLDER = new URL("../../chalicelib/web/scanner/", import.meta.url);
const FORMS = {
  en: ["one", "other"],
  fr: ["one", "other"],
  ro: ["few", "one", "other"],
  ru: ["few", "one", "other"],
};
const LANGUAGES = { en, fr, ro, ru };
// Keys that a module puts together: t(`role_${role}`).
const COMPOSED = {
  role: ["owner", "manager", "marketer", "cashier"],
  kind: ["earn", "redeem", "reversal"],
  strange: ["link", "join", "payment", "other"],
  offline_redeem: ["off", "over", "short"],
  add: ["stamps", "points"],
  added: ["stamps", "points"],
  takes: ["stamps", "points"],
  takes_leaves: ["stamps", "points"],
};
const LOOSE = [
  "stamps_to_go",
  "points_to_go",
  "camera_denied",
  "camera_none",
  "camera_taken",
  "camera_stopped",
  "camera_restarts",
  "decoder_missing",
  "limit_outlet",
  "limit_spend",
  "limit_hours",
];

const forms = (text) => (typeof text === "string" ? [text] : Object.values(text));
const places = (text) =>
  [...new Set(forms(text).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort().join();

test("every language has the same words, with the same places in them", () => {
  for (const [code, words] of Object.entries(LANGUAGES)) {
    assert.deepEqual(Object.keys(words).sort(), Object.keys(en).sort(), code);
    for (const key of Object.keys(en)) assert.equal(places(words[key]), places(en[key]), `${code} ${key}`);
  }
});

test("every plural has the forms of its language, and no text is empty", () => {
  for (const [code, words] of Object.entries(LANGUAGES)) {
    for (const [key, text] of Object.entries(words)) {
      if (typeof text === "object") assert.deepEqual(Object.keys(text).sort(), FORMS[code], `${code} ${key}`);
      for (const form of forms(text)) assert.ok(form.trim(), `${code} ${key}`);
    }
  }
});

test("every word that a module asks for is there, and none is there for nothing", () => {
  const source = readdirSync(FOLDER, { recursive: true })
    .filter((name) => name.endsWith(".js") && !name.includes("words_"))
    .map((name) => readFileSync(new URL(name, FOLDER), "utf8"))
    .join("\n");
  const composed = Object.entries(COMPOSED).flatMap(([stem, ends]) => ends.map((end) => `${stem}_${end}`));
  const asked = new Set(
    [...source.matchAll(/\bt\((?:\w[\w.]*(?:\([^)]*\))? \? )?"([a-z_]+)"/g)].map((match) => match[1]),
  );
  for (const key of [...asked, ...composed, ...LOOSE]) assert.ok(en[key], `no words for ${key}`);
  const used = new Set([...composed, ...LOOSE]);
  for (const key of Object.keys(en))
    assert.ok(used.has(key) || source.includes(`"${key}"`), `nobody says ${key}`);
});
