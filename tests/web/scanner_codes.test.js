/** What the scan page makes of a code, a sight, a key and an amount. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { money } from "../../chalicelib/web/kit/form/money.js";
import {
  asBarcode,
  classify,
  endOf,
  isGarbled,
  readings,
  readingsOf,
} from "../../chalicelib/web/scanner/camera/codes.js";
import { numberIn } from "../../chalicelib/web/scanner/camera/numbers.js";
import { AWAY_MS, JUST_DONE_MS, RecentCodes } from "../../chalicelib/web/scanner/camera/recent_codes.js";
import { Wedge } from "../../chalicelib/web/scanner/camera/wedge.js";
import { typed } from "../../chalicelib/web/scanner/panels/amount.js";

const TABLE = JSON.parse(readFileSync(new URL("../support/tables/codes.json", import.meta.url), "utf8"));
const BARCODE = TABLE.barcode;

test("a card's code is read as people and scanners give it, by the table that the server is tested with", () => {
  for (const { what, text } of TABLE.read) {
    assert.ok(readings(text).includes(BARCODE), what);
    assert.equal(classify(text).kind, "card", what);
  }
  for (const { what, text } of TABLE.not_read) assert.deepEqual(readings(text), [], what);
});

test("the number in a card's bars is read as people and scanners give it, by the same table", () => {
  for (const { what, text, number } of TABLE.numbers) {
    assert.equal(numberIn(text), number, what);
    assert.deepEqual(classify(text), { kind: "number", number }, what);
  }
  for (const { what, text } of TABLE.not_numbers) assert.equal(numberIn(text), "", what);
});

test("as it stands a code is the first reading, and what another keyboard would make of it comes after", () => {
  const swapped = BARCODE.replace(/[YZ]/g, (sign) => (sign === "Y" ? "Z" : "Y"));
  assert.equal(classify(BARCODE).barcode, BARCODE);
  assert.ok(classify(BARCODE).others.includes(swapped));
  assert.equal(classify(swapped).barcode, swapped);
  assert.ok(classify(swapped).others.includes(BARCODE));
  assert.equal(endOf(BARCODE.slice(0, 26)), "JCE8");
});

test("a code that is not ours says what it looks like", () => {
  const kinds = {
    "https://menu.example/table/4": "link",
    "www.menu.example": "link",
    "https://cards.example/join/coffee": "join",
    "00020101021226": "payment",
    "BCD\n002\n1\nSCT": "payment",
    "bitcoin:bc1q": "payment",
    5901234123457: "other",
    "": "other",
  };
  for (const [text, kind] of Object.entries(kinds))
    assert.equal(classify(text, "https://cards.example").kind, kind, text);
});

test("one sign too few, too many or foreign is no card", () => {
  for (const text of [
    BARCODE.slice(1),
    `${BARCODE}A`,
    BARCODE.replace("7", "U"),
    BARCODE.replace("7", "Θ"),
    "x".repeat(1e6),
  ])
    assert.equal(asBarcode(text), "");
});

test("a phone that is held in front of the camera is seen once", () => {
  const recent = new RecentCodes();
  assert.equal(recent.see(BARCODE, 0), "new");
  for (let now = 100; now < 60_000; now += 100) assert.equal(recent.see(BARCODE, now), "same");
});

test("taken away and shown again it is seen anew; another card at once, beside it or not", () => {
  const recent = new RecentCodes();
  recent.see(BARCODE, 0);
  assert.equal(recent.see("another", 10), "new");
  assert.equal(recent.see(BARCODE, 20), "same");
  assert.equal(recent.see(BARCODE, 20 + AWAY_MS), "new");
});

test("a code that stays in view while somebody types is still the same, and another is not used up", () => {
  const recent = new RecentCodes();
  recent.see(BARCODE, 0);
  for (let now = 1000; now < 30_000; now += 1000) recent.still(BARCODE, now);
  recent.still("another", 30_000);
  assert.equal(recent.see(BARCODE, 31_000), "same");
  assert.equal(recent.see("another", 31_100), "new");
});

test("a card that was just done is remembered for a minute, unless it was taken back", () => {
  const recent = new RecentCodes();
  recent.done(BARCODE, 0, { at: 1000, change: 1 });
  recent.done(`${BARCODE}2`, 1, { at: 2000, change: 2 });
  assert.deepEqual(recent.justDone(BARCODE, JUST_DONE_MS - 1), { at: 1000, change: 1 });
  assert.equal(recent.justDone(BARCODE, JUST_DONE_MS), null);
  recent.undone(BARCODE);
  assert.equal(recent.justDone(BARCODE, 1), null);
});

function press(wedge, keys, gap, from = 1000) {
  return keys.map((key, at) => wedge.key(key, from + at * gap)).at(-1);
}

const spelled = (text) =>
  [...text].map((key) => ({ key, code: /[0-9]/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}` }));
const ENTER = { key: "Enter", code: "Enter" };

test("a hand scanner's burst is a code, a person's typing is not", () => {
  const wedge = new Wedge();
  assert.deepEqual(press(wedge, [...spelled(BARCODE), ENTER], 8), {
    text: BARCODE,
    plain: BARCODE,
    paced: true,
  });
  assert.equal(press(wedge, [...spelled("a table for two"), ENTER], 220, 10_000), null);
  assert.equal(press(wedge, [...spelled("1250"), ENTER], 8, 20_000), null); // an amount, however fast
});

test("an amount that was typed and confirmed is no part of the code that is scanned at once after", () => {
  const wedge = new Wedge();
  press(wedge, spelled("2000"), 8);
  wedge.touched(1030);
  assert.equal(press(wedge, [...spelled(BARCODE), ENTER], 2, 1040).text, BARCODE);
  press(wedge, spelled(BARCODE.slice(0, 20)), 2, 5000);
  wedge.touched(5040); // a hand on the screen while the scanner types
  assert.equal(press(wedge, [...spelled(BARCODE.slice(20)), ENTER], 2, 5042).text, BARCODE);
});

test("a scanner that types for another keyboard is read by its keys", () => {
  const french = { 0: "à", 1: "&", 2: "é", A: "Q" };
  const keys = spelled(BARCODE).map(({ key, code }) => ({ key: french[key] ?? key, code }));
  assert.equal(press(new Wedge(), [...keys, ENTER], 10).plain, BARCODE);
  const shift = { key: "Shift", code: "ShiftLeft" };
  const shifted = spelled(BARCODE).flatMap((key) => [shift, key]);
  assert.equal(press(new Wedge(), [...shifted, ENTER], 5).text, BARCODE);
});

test("a scanner that ends with a tab is heard, and one that ends with nothing once it is silent", () => {
  const TAB = { key: "Tab", code: "Tab" };
  assert.equal(press(new Wedge(), [...spelled(BARCODE), TAB], 10).text, BARCODE);
  const wedge = new Wedge();
  assert.equal(press(wedge, spelled(BARCODE), 10), null);
  const last = 1000 + 35 * 10;
  assert.equal(wedge.rest(last + 100), null); // it may go on
  assert.equal(wedge.rest(last + 200).text, BARCODE);
  assert.equal(wedge.rest(last + 400), null); // heard once
});

test("a laser scanner's number is heard by its keys, also from one that ends with nothing", () => {
  const { text: ean } = TABLE.numbers[0];
  const czech = { 1: "+", 2: "ě", 4: "č", 5: "ř", 6: "ž", 7: "ý", 8: "á", 9: "í", 0: "é" };
  const keys = spelled(ean).map(({ key, code }) => ({ key: czech[key] ?? key, code }));
  const burst = press(new Wedge(), [...keys, ENTER], 10);
  assert.deepEqual(classify(burst.text, "", burst.plain), { kind: "number", number: ean });
  const wedge = new Wedge();
  press(wedge, spelled(ean), 10);
  assert.equal(wedge.rest(2000).text, ean);
  press(wedge, spelled("5901234123457"), 10, 5000); // what a shop sells
  assert.equal(wedge.rest(6000), null);
});

test("a person's fast typing is no scanner's: nothing is held back from a PIN or an amount", () => {
  const wedge = new Wedge();
  press(wedge, spelled("258000"), 60);
  assert.equal(wedge.bursting(1000 + 5 * 60), false);
  assert.equal(press(wedge, [...spelled("258000"), ENTER], 60, 9000).paced, false);
  press(wedge, spelled("258000"), 10, 20_000);
  assert.equal(wedge.bursting(20_050), true);
});

test("a keyboard of any country between scanner and page: the keys themselves are read", () => {
  const czech = {
    1: "+",
    2: "ě",
    3: "š",
    4: "č",
    5: "ř",
    6: "ž",
    7: "ý",
    8: "á",
    9: "í",
    0: "é",
    Y: "Z",
    Z: "Y",
  };
  const american = spelled(BARCODE).map(({ key, code }) => ({ key: czech[key] ?? key, code }));
  assert.equal(readingsOf(press(new Wedge(), [...american, ENTER], 10))[0], BARCODE);
  const place = { A: "KeyQ", Q: "KeyA", Z: "KeyW", W: "KeyZ", M: "Semicolon" }; // where a French keyboard has them
  const french = spelled(BARCODE).map(({ key, code }) => ({ key: "я", code: place[key] ?? code }));
  assert.ok(readingsOf(press(new Wedge(), [...french, ENTER], 10)).includes(BARCODE));
});

test("what was spoilt between scanner and page is told from a code that is not ours", () => {
  const dead = spelled(BARCODE).map((key, at) => (at % 9 ? key : { key: "Dead", code: "BracketLeft" }));
  assert.equal(isGarbled(press(new Wedge(), [...dead, ENTER], 10).text), true);
  for (const spoilt of [BARCODE.slice(1), `${BARCODE}A`, "ΨΩΔ8ΗΣ"])
    assert.equal(isGarbled(spoilt), true, spoilt);
  for (const read of [
    "5901234123457",
    "https://menu.example/table/4",
    "LOT 2026-11",
    "M1POPESCU/ANA  EABC123",
  ])
    assert.equal(isGarbled(read), false, read);
});

test("digits fill an amount from the right, within bounds", () => {
  const amount = ["1", "2", "5", "00", "back"].reduce(typed, 0);
  assert.equal(amount, 1250);
  assert.equal(typed(99_999_999, "9"), 99_999_999);
  assert.equal(typed(1250, "clear"), 0);
  assert.equal(typed(1250, "x"), 1250);
});

test("an amount reads as money, and without a currency as a number", () => {
  assert.equal(money(1250, { currency: "EUR", currency_digits: 2 }, "en"), "€12.50");
  assert.equal(money(1250, { currency: "JPY", currency_digits: 0 }, "en"), "¥1,250");
  assert.equal(money(1250, { needed: 9 }, "en"), "12.50");
});
