/** What the scan page makes of a code, a sight, a key and an amount. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { money } from "../../chalicelib/web/kit/money.js";
import { asBarcode, classify, endOf } from "../../chalicelib/web/scanner/camera/codes.js";
import { AWAY_MS, JUST_DONE_MS, RecentCodes } from "../../chalicelib/web/scanner/camera/recent_codes.js";
import { Wedge } from "../../chalicelib/web/scanner/camera/wedge.js";
import { typed } from "../../chalicelib/web/scanner/panels/amount.js";

const BARCODE = "7Z3QK0VXM2RTHB9WDN6Y1FJCE8PW4S5G2TA1";

test("a card's code is known by its form, however it was typed", () => {
  assert.deepEqual(classify(BARCODE), { kind: "card", barcode: BARCODE, serial: BARCODE.slice(0, 26) });
  assert.equal(asBarcode(` ${BARCODE.slice(0, 18).toLowerCase()} ${BARCODE.slice(18)} `), BARCODE);
  assert.equal(asBarcode(BARCODE.replace("0", "O").replaceAll("1", "l")), BARCODE);
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
    BARCODE.replace("7", "Ж"),
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
  recent.done(BARCODE, 0);
  assert.equal(recent.justDone(BARCODE, JUST_DONE_MS - 1), true);
  assert.equal(recent.justDone(BARCODE, JUST_DONE_MS), false);
  recent.undone(BARCODE);
  assert.equal(recent.justDone(BARCODE, 1), false);
});

function press(wedge, keys, gap, from = 1000) {
  return keys.map((key, at) => wedge.key(key, from + at * gap)).at(-1);
}

const spelled = (text) =>
  [...text].map((key) => ({ key, code: /[0-9]/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}` }));
const ENTER = { key: "Enter", code: "Enter" };

test("a hand scanner's burst is a code, a person's typing is not", () => {
  const wedge = new Wedge();
  assert.deepEqual(press(wedge, [...spelled(BARCODE), ENTER], 8), { text: BARCODE, plain: BARCODE });
  assert.equal(press(wedge, [...spelled("a table for two"), ENTER], 220, 10_000), null);
  assert.equal(press(wedge, [...spelled("1250"), ENTER], 8, 20_000), null); // an amount, however fast
});

test("a scanner that types for another keyboard is read by its keys", () => {
  const french = { 0: "à", 1: "&", 2: "é", A: "Q" };
  const keys = spelled(BARCODE).map(({ key, code }) => ({ key: french[key] ?? key, code }));
  assert.equal(press(new Wedge(), [...keys, ENTER], 10).plain, BARCODE);
  const shift = { key: "Shift", code: "ShiftLeft" };
  const shifted = spelled(BARCODE).flatMap((key) => [shift, key]);
  assert.equal(press(new Wedge(), [...shifted, ENTER], 5).text, BARCODE);
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
