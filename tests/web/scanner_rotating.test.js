/** A code that a phone draws anew: known by the scan page without a network, and refused when it is a picture. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { asBarcode, classify, readings, serialOf } from "../../chalicelib/web/scanner/camera/codes.js";
import { flawOfCode } from "../../chalicelib/web/scanner/camera/rotating.js";

const TABLE = JSON.parse(readFileSync(new URL("../support/tables/codes.json", import.meta.url), "utf8"));
const CODE = TABLE.rotating_code;
const MADE = Number(CODE.slice(28, 38)) * 1000;

test("it is read as a card's code is, by the table that the server is tested with", () => {
  for (const { what, text } of TABLE.rotating) {
    assert.ok(readings(text).includes(CODE), what);
    assert.equal(classify(text).kind, "card", what);
  }
  assert.equal(asBarcode(CODE), CODE);
  assert.equal(serialOf(CODE), TABLE.barcode.slice(0, 26));
});

test("the card itself is taken, also where phone and till are half a minute apart", () => {
  for (const apart of [-60_000, -30_000, 0, 30_000, 59_000])
    assert.equal(flawOfCode(CODE, MADE + apart), null, apart);
});

test("a picture of a minute ago is refused without a network, and a clock that is wrong is told apart", () => {
  for (const later of [60_000, 90_000, 600_000, 86_400_000])
    assert.equal(flawOfCode(CODE, MADE + later), "picture", later);
  assert.equal(flawOfCode(CODE, MADE - 120_000), "ahead");
});

test("a code that stays is of every time", () => {
  assert.equal(flawOfCode(TABLE.barcode, 0), null);
});
