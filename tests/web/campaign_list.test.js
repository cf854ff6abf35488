/** The table of campaigns: what a search, a filter and a head of a column leave, and in which order. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { chosen } from "../../chalicelib/web/console/campaign/list/listed.js";

const NOW = Date.parse("2026-11-29T12:00:00Z");
const EVERY = { text: "", state: "", programme: "", time: "", order: "when", up: false };
const one = (id, name, more = {}) => ({
  id,
  name,
  state: "draft",
  programmes: ["coffee"],
  created_at: `2026-11-0${id}T09:00:00Z`,
  starts_at: null,
  ended_at: null,
  ...more,
});
const ALL = [
  one(1, "Été au café", { state: "done", ended_at: "2026-06-01T09:00:00Z" }),
  one(2, "Cake on Friday", { programmes: ["points"] }),
  one(3, "Café on Friday", { state: "running", starts_at: "2026-11-28T09:00:00Z" }),
];
const ids = (wanted) => chosen(ALL, { ...EVERY, ...wanted }, NOW, ({ name }) => name).map(({ id }) => id);

test("the latest that happened stands first, and a click on a head turns the order", () => {
  assert.deepEqual(ids({}), [3, 2, 1]);
  assert.deepEqual(ids({ up: true }), [1, 2, 3]);
  assert.deepEqual(ids({ order: "name", up: true }), [3, 2, 1]);
  assert.deepEqual(ids({ order: "state", up: true }), [2, 3, 1]);
});

test("a search finds parts of words, in any order, without case and accents", () => {
  assert.deepEqual(ids({ text: "friday CAFE" }), [3]);
  assert.deepEqual(ids({ text: "ete" }), [1]);
  assert.deepEqual(ids({ text: "nothing" }), []);
});

test("filters are by state, programme and time, together", () => {
  assert.deepEqual(ids({ state: "running" }), [3]);
  assert.deepEqual(ids({ programme: "points" }), [2]);
  assert.deepEqual(ids({ time: "7" }), [3]);
  assert.deepEqual(ids({ time: "30", programme: "coffee" }), [3]);
});
