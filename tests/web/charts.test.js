/** Charts: round ticks, paths with gaps, shades, what a key means and what is said of a point. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { readOut } from "../../chalicelib/web/kit/chart/line.js";
import {
  along,
  moved,
  nearest,
  parted,
  pathOf,
  shade,
  spread,
  ticksTo,
} from "../../chalicelib/web/kit/chart/scale.js";

test("an axis has round values from nought to no less than the largest", () => {
  assert.deepEqual(ticksTo(41), [0, 20, 40, 60]);
  assert.deepEqual(ticksTo(12_340), [0, 5000, 10_000, 15_000]);
  assert.deepEqual(ticksTo(100), [0, 25, 50, 75, 100]);
  for (const most of [1, 7, 99, 1001, 123_456_789]) {
    const ticks = ticksTo(most);
    assert.ok(ticks.at(-1) >= most && ticks.length <= 6, String(most));
  }
});

test("what has no halves gets none, also where there is little or nothing", () => {
  assert.deepEqual(ticksTo(0), [0, 1]);
  assert.deepEqual(ticksTo(1), [0, 1]);
  assert.deepEqual(ticksTo(3), [0, 1, 2, 3]);
  assert.deepEqual(ticksTo(1, { whole: false }), [0, 0.25, 0.5, 0.75, 1]);
});

test("a line runs from edge to edge, leaves out what is not known, and one alone is a dot", () => {
  assert.equal(pathOf([0, 5, 10], 10), "M0,100L50,50L100,0");
  assert.equal(pathOf([1, null, 2, 4], 4), "M0,75h0M66.666667,50L100,0");
  assert.equal(pathOf([3], 6), "M50,50h0");
  assert.equal(pathOf([0, 0], 0), "M0,100L100,100");
});

test("the way to a point whose time is not over is a piece of its own, in the same places", () => {
  assert.deepEqual(parted([4, 6, 1], 2), [
    [4, 6, null],
    [null, 6, 1],
  ]);
  assert.deepEqual(parted([1], 0), [[null], [1]]);
  assert.deepEqual(parted([2, null, 3]), [[2, null, 3], null]);
});

test("a pointer means the point next to it, also beyond the edges", () => {
  assert.deepEqual(
    [-0.2, 0, 0.49, 0.51, 1, 3].map((part) => nearest(part, 3)),
    [0, 0, 1, 1, 2, 2],
  );
  assert.deepEqual([along(0, 1), along(0, 3), along(2, 3)], [0.5, 0, 1]);
});

test("keys go from point to point, a week at once, to the ends, and never beyond them", () => {
  const moves = { ArrowLeft: -1, ArrowRight: 1, PageUp: 7 };
  assert.equal(moved(3, "ArrowRight", moves, 10), 4);
  assert.equal(moved(9, "ArrowRight", moves, 10), 9);
  assert.equal(moved(0, "ArrowLeft", moves, 10), 0);
  assert.equal(moved(1, "PageUp", moves, 10), 8);
  assert.equal(moved(4, "Home", moves, 10), 0);
  assert.equal(moved(4, "End", moves, 10), 9);
  assert.equal(moved(4, "Tab", moves, 10), null);
});

test("a shade tells nothing from something, and the most is the darkest", () => {
  assert.deepEqual(
    [0, 1, 20, 21, 60, 100].map((value) => shade(value, 100)),
    [0, 1, 1, 2, 3, 5],
  );
  assert.equal(shade(3, 0), 0);
});

test("names along an axis never stand closer than there is room for", () => {
  assert.deepEqual(spread(3, 5), [0, 1, 2]);
  assert.deepEqual(spread(30, 5), [0, 6, 12, 18, 24]);
  assert.ok(spread(366, 5).length <= 5);
});

test("a point says its day and value, and beside it the one before", () => {
  const series = [
    { name: "these days", points: [["Mon, 3 Nov", 41]] },
    { name: "before", points: [["Sat, 4 Oct", null]] },
  ];
  assert.deepEqual(readOut(series, 0, String), ["Mon, 3 Nov: 41 (these days)", "Sat, 4 Oct: – (before)"]);
  assert.deepEqual(readOut([series[0]], 0, String), ["Mon, 3 Nov: 41"]);
});
