/** What may be typed when a sale is corrected, and how a history says it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { byAmount, kindSaid, sinceSaid, standingIn } from "../../chalicelib/web/kit/correction/corrected.js";
import { wrongWith } from "../../chalicelib/web/kit/correction/correcting.js";
import { speak } from "../../chalicelib/web/kit/words.js";
import { mayCorrect } from "../../chalicelib/web/scanner/correction/undo.js";

globalThis.document ??= { documentElement: {} };
const EUROS = { per_amount: 1, per_visit: 0, currency: "EUR", currency_digits: 2 };
const YEN = { ...EUROS, currency: "JPY", currency_digits: 0 };
const VISITS = { per_amount: 0, per_visit: 1, currency: "EUR", currency_digits: 2 };
const of = { before: 1500, amounts: true, earn: EUROS };
const corrected = (more) => ({
  kind: "correction",
  returned: false,
  visits: null,
  was_visits: null,
  amount_minor: 1500,
  was_amount_minor: 1000,
  corrects: "sale",
  ...more,
});

test("comma and point are decimal signs, and what is no sum is said in a sentence", async () => {
  await speak("en", "scanner");
  const part = (sum, sale = of) => wrongWith({ how: "part", sum }, sale);
  for (const sum of ["5", "5,00", "5.0", " 5.5 ", "15"]) assert.equal(part(sum), null, sum);
  for (const sum of ["x", "-5", "1.2.3", "1,234.50", "5.001", "5€"])
    assert.match(part(sum), /such as 12\.34/, sum);
  for (const sum of ["", "0", "0,00"]) assert.match(part(sum), /more than 0/, sum);
  assert.match(part("15.01"), /€15\.00/);
  assert.match(part("5.5", { ...of, earn: YEN }), /no cents.*1,234/);
});

test("another sum is none of nothing, none as it is, and no more than a sale may be", async () => {
  await speak("en", "scanner");
  const other = (sum, sale = of) => wrongWith({ how: "other", sum }, sale);
  assert.match(other("0"), /Take all back/);
  assert.match(other("15"), /already/);
  assert.match(other("999999999"), /more than one sale/);
  assert.match(other("101", { before: 3, amounts: false, earn: VISITS }), /more than one sale/);
  assert.match(other("2.5", { before: 3, amounts: false, earn: VISITS }), /whole number/);
  assert.equal(other("2", { before: 3, amounts: false, earn: VISITS }), null);
  assert.equal(wrongWith({ how: "all", sum: "x" }, of), null);
});

test("a history says what a sale was and is, by what counts of it", async () => {
  await speak("en", "scanner");
  assert.equal(kindSaid(corrected({}), EUROS), "Bill corrected: €15.00 instead of €10.00");
  const visits = { visits: 2, was_visits: null, amount_minor: null, was_amount_minor: null, returned: true };
  assert.equal(kindSaid(corrected(visits), VISITS), "Part came back: 2 instead of 1");
  assert.equal(byAmount({ visits: 2, amount_minor: 900 }, VISITS), false);
  const stands = standingIn([corrected({ amount_minor: 1700 }), corrected({})]).get("sale");
  assert.equal(sinceSaid(stands, EUROS), "Corrected since: €17.00");
  assert.equal(sinceSaid(undefined, EUROS), null);
});

test("a sale is corrected by who may take any back, and nothing else is", () => {
  assert.equal(mayCorrect({ kind: "earn" }, ["undo_any"]), true);
  assert.equal(mayCorrect({ kind: "earn" }, ["undo_own"]), false);
  assert.equal(mayCorrect({ kind: "redeem" }, ["undo_any"]), false);
});
