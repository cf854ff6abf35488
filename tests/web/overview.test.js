/** The overview: which days an address means, what is wrong with chosen ones, and how a figure changed. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { changeOf, shown, unitOf } from "../../chalicelib/web/console/overview/amounts.js";
import { hoursWithin } from "../../chalicelib/web/console/overview/flows.js";
import {
  addressOf,
  askedBy,
  dayIn,
  goesOn,
  hourIn,
  queryOf,
  wrongDays,
} from "../../chalicelib/web/console/overview/range.js";
import { inMoney } from "../../chalicelib/web/console/overview/standing.js";
import { spanOf } from "../../chalicelib/web/console/overview/tiles.js";
import { share, speak } from "../../chalicelib/web/console/words.js";

globalThis.document ??= { documentElement: {} };
const TODAY = "2026-11-30";
const days = (...rest) => {
  const { from, to } = askedBy(rest, TODAY);
  return [from, to];
};

test("today is the shop's, whatever the clock of the device", () => {
  const late = Date.parse("2026-11-30T23:30:00Z");
  assert.equal(dayIn("Europe/Vienna", late), "2026-12-01");
  assert.equal(dayIn("America/New_York", late), "2026-11-30");
});

test("a day is not over until its own clock says so, and the clock says which hour it is", () => {
  const late = Date.parse("2026-11-30T23:30:00Z");
  assert.ok(goesOn({ to: "2026-11-30", zone: "America/New_York" }, late));
  assert.ok(!goesOn({ to: "2026-11-30", zone: "Europe/Vienna" }, late));
  assert.deepEqual([hourIn("Europe/Vienna", late), hourIn("America/New_York", late)], [0, 18]);
});

test("a range ends today and counts its days; a month and a year begin where they begin", () => {
  assert.deepEqual(days(), ["2026-11-01", TODAY]);
  assert.deepEqual(days("today"), [TODAY, TODAY]);
  assert.deepEqual(days("7"), ["2026-11-24", TODAY]);
  assert.deepEqual(days("month"), ["2026-11-01", TODAY]);
  assert.deepEqual(days("year"), ["2026-01-01", TODAY]);
});

test("an address keeps days, outlet and programme, and reads as it was written", () => {
  const asked = askedBy(["2026-02-01..2026-02-28", "main/2", "all"], TODAY);
  assert.equal(addressOf(asked), "#/overview/2026-02-01..2026-02-28/main%2F2/all");
  assert.equal(queryOf(asked), "from=2026-02-01&to=2026-02-28&outlet=main%2F2");
  assert.equal(queryOf({ ...asked, outlet: "" }), "from=2026-02-01&to=2026-02-28");
});

test("days that there cannot be are the usual ones", () => {
  for (const range of [
    "nonsense",
    "2026-02-30..2026-03-01",
    "2026-03-02..2026-03-01",
    "2026-11-01..2026-12-01",
  ])
    assert.deepEqual([askedBy([range], TODAY).range, ...days(range)], ["30", "2026-11-01", TODAY]);
});

test("what is wrong with chosen days is said", () => {
  assert.equal(wrongDays("", TODAY, TODAY), "range_lacks");
  assert.equal(wrongDays("2026-11-02", "2026-11-01", TODAY), "range_turned");
  assert.equal(wrongDays("2026-11-02", "2026-12-01", TODAY), "range_to_come");
  assert.equal(wrongDays("2025-10-27", TODAY, TODAY), null);
  assert.equal(wrongDays("2025-10-26", TODAY, TODAY), "range_long");
});

test("a change is a share of what was before; of shares and days it is the difference", () => {
  assert.deepEqual(changeOf(448, 400, "count"), { way: "more", by: 12 });
  assert.deepEqual(changeOf(300, 400, "money"), { way: "less", by: 25 });
  assert.deepEqual(changeOf(12.5, 14, "percent"), { way: "less", by: 1.5 });
  assert.deepEqual(changeOf(5, 0, "count"), { way: "more", by: null });
  assert.deepEqual(changeOf(0, 0, "count"), { way: "same", by: null });
  assert.equal(changeOf(5, null, "count"), null);
  assert.equal(changeOf(null, 5, "count"), null);
});

test("a figure is written by what it is", async () => {
  await speak("de");
  assert.deepEqual(["visits", "sales_minor", "return_percent", "days_between"].map(unitOf), [
    "count",
    "money",
    "percent",
    "days",
  ]);
  assert.equal(shown(99_950, "money", "EUR"), "999,50\u00a0€");
  assert.equal(shown(123_456, "money", "EUR"), "1.235\u00a0€");
  assert.equal(shown(12.5, "percent", "EUR"), "12,5\u00a0%");
  assert.equal(shown(1, "days", "EUR"), "1 Tag");
  assert.equal(shown(null, "money", "EUR"), "unbekannt");
  assert.equal(share(0.333), "33\u00a0%");
});

test("hours in which nobody ever comes are not drawn, but never fewer than eight", () => {
  const empty = Array.from({ length: 7 }, () => Array(24).fill(0));
  const busy = empty.map((day) => [...day]);
  busy[2][7] = 1;
  busy[5][19] = 3;
  assert.deepEqual(hoursWithin(empty), [0, 24]);
  assert.deepEqual(hoursWithin(busy), [7, 20]);
  const late = empty.map((day) => [...day]);
  late[0][23] = 1;
  assert.deepEqual(hoursWithin(late), [16, 24]);
});

test("tiles fill their lines, however many there are", () => {
  const lines = (count) => Array.from({ length: count }, (_, at) => spanOf(at, count));
  assert.deepEqual(lines(3), [4, 4, 4]);
  assert.deepEqual(lines(6), [4, 4, 4, 4, 4, 4]);
  assert.deepEqual(lines(7), [3, 3, 3, 3, 4, 4, 4]);
  for (const count of [1, 2, 4, 5, 8])
    assert.equal(lines(count).reduce((sum, each) => sum + each, 0) % 12, 0);
});

test("what is owed is added up by month; what has no known cost is in no sum", () => {
  const lines = [
    { until: "2026-12", minor: 300, units: 3 },
    { until: "2026-12", minor: 200, units: 40 },
    { until: "2027-01", minor: null, units: 9 },
  ];
  assert.deepEqual(inMoney(lines), [{ until: "2026-12", minor: 500 }]);
});
