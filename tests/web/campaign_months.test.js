/** The calendar of campaigns: weeks of a month, and bars that never lie on one another. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  barsOf,
  isMonth,
  later,
  monthLater,
  spanOf,
  weeksOf,
} from "../../chalicelib/web/console/campaign/list/months.js";

test("a month has the whole weeks that its days lie in, from Monday on", () => {
  const november = weeksOf("2026-11");

  assert.equal(november.length, 6);
  assert.deepEqual([november[0][0], november[0][6]], ["2026-10-26", "2026-11-01"]);
  assert.equal(november[5][0], "2026-11-30");
  assert.equal(weeksOf("2027-02").length, 4); // Monday the first, Sunday the 28th
  assert.equal(later("2026-10-25", 1), "2026-10-26"); // the clocks were set back
  assert.deepEqual([monthLater("2026-12", 1), monthLater("2026-01", -1)], ["2027-01", "2025-12"]);
  assert.deepEqual(["2026-13", "26-01", "2026-01-01", "2026-09"].map(isMonth), [false, false, false, true]);
});

test("bars of one week lie in lanes of their own, and take a lane again once it is free", () => {
  const week = weeksOf("2026-11")[1]; // from the 2nd to the 8th
  const bars = barsOf(
    [
      { id: "long", from: "2026-10-30", to: "2026-11-04" },
      { id: "over", from: "2026-11-03", to: "2026-11-20" },
      { id: "next", from: "2026-11-05", to: "2026-11-05" },
      { id: "other", from: "2026-12-01", to: "2026-12-02" },
    ],
    week,
  );

  assert.deepEqual(
    bars.map(({ id, at, days, lane }) => [id, at, days, lane]),
    [
      ["long", 0, 3, 0],
      ["over", 1, 6, 1],
      ["next", 3, 1, 0],
    ],
  );
  assert.deepEqual(
    bars.map(({ begins, ends }) => [begins, ends]),
    [
      [false, true],
      [true, false],
      [true, true],
    ],
  );
});

test("a campaign is at work from its start to its end, and as long as its look lasts", () => {
  const dayOf = (time) => new Date(time).toISOString().slice(0, 10);
  const now = Date.parse("2026-11-29T12:00:00Z");
  const one = (more) => ({
    id: "c",
    starts_at: "2026-11-20T09:00:00Z",
    ended_at: null,
    face_until_at: null,
    ...more,
  });
  const span = (more) => {
    const found = spanOf(one(more), dayOf, now);
    return found && [found.from.slice(8), found.to.slice(8)];
  };

  assert.deepEqual(span({ state: "scheduled" }), ["20", "20"]);
  assert.deepEqual(span({ state: "running" }), ["20", "29"]);
  assert.deepEqual(span({ state: "done", ended_at: "2026-11-21T09:00:00Z" }), ["20", "21"]);
  const faced = { ended_at: "2026-11-21T09:00:00Z", face_until_at: "2026-11-25T09:00:00Z" };
  assert.deepEqual(span({ state: "done", ...faced }), ["20", "25"]);
  assert.deepEqual(span({ state: "cancelled", ...faced }), ["20", "21"]);
  assert.equal(span({ state: "draft", starts_at: null }), null);
});
