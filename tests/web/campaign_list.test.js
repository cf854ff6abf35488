/** The table of campaigns: what a search, a filter and a head of a column leave, and in which order. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { chosen } from "../../chalicelib/web/console/campaign/list/listed.js";

const NOW = Date.parse("2026-11-29T12:00:00Z");
const EVERY = { text: "", state: "", programme: "", person: "", time: "", order: "when", up: false };
const one = (id, name, more = {}) => ({
  id,
  name,
  state: "draft",
  programmes: ["coffee"],
  created_at: `2026-11-0${id}T09:00:00Z`,
  starts_at: null,
  ended_at: null,
  archived_at: null,
  created_by: "staff:mara",
  snapshot: null,
  ...more,
});
const ALL = [
  one(1, "Été au café", { state: "done", ended_at: "2026-06-01T09:00:00Z" }),
  one(2, "Cake on Friday", { programmes: ["points"] }),
  one(3, "Café on Friday", { state: "running", starts_at: "2026-11-28T09:00:00Z" }),
];
const SAID = {
  title: ({ name }) => name,
  audience: ({ id }) => `audience ${id}`,
  by: (one) => one.created_by,
};
const ids = (wanted) => chosen(ALL, { ...EVERY, ...wanted }, NOW, SAID).map(({ id }) => id);

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

test("what is archived is out of sight, and found by a search or when it is asked for", () => {
  const away = { ...ALL[0], archived_at: "2026-11-01T09:00:00Z" };
  const found = (wanted) => chosen([away, ALL[1]], { ...EVERY, ...wanted }, NOW, SAID).map(({ id }) => id);

  assert.deepEqual(found({}), [2]);
  assert.deepEqual(found({ state: "done" }), []);
  assert.deepEqual(found({ state: "archived" }), [1]);
  assert.deepEqual(found({ text: "ete" }), [1]);
});

test("campaigns are chosen by who made them, and sorted by figures, those without any last", () => {
  const figures = (id, visits_each, created_by = "staff:mara") => ({
    ...ALL[1],
    id,
    created_by,
    snapshot: { sent: id, accepted_percent: null, visits_each },
  });
  const some = [figures(1, 4.5), figures(2, null, "staff:olga"), figures(3, -2)];
  const found = (wanted) => chosen(some, { ...EVERY, ...wanted }, NOW, SAID).map(({ id }) => id);

  assert.deepEqual(found({ person: "staff:olga" }), [2]);
  assert.deepEqual(found({ order: "effect" }), [1, 3, 2]);
  assert.deepEqual(found({ order: "effect", up: true }), [3, 1, 2]);
  assert.deepEqual(found({ order: "sent" }), [3, 2, 1]);
  assert.deepEqual(found({ order: "by", up: true })[2], 2);
});
