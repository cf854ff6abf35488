/** The campaign pages' reckoning: conditions to write on. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  conditionOf,
  firstOf,
  same,
  treeOf,
  valueFor,
} from "../../chalicelib/web/console/audience/condition.js";

const near = { fact: "to_reward", is: "exactly", value: 1 };
const often = { fact: "visits", is: "between", value: [3, 9], days: 60 };

for (const [name, condition] of Object.entries({
  everybody: { all: [] },
  "two facts": { all: [near, often] },
  "none of two": { all: [{ not: { any: [near, { fact: "last_visit", is: "never" }] } }, often] },
  "groups within groups": {
    any: [near, { all: [often, { not: { fact: "language", is: "one_of", value: ["ru"] } }] }],
  },
})) {
  test(`what is written on comes back as it was: ${name}`, () =>
    assert.ok(same(conditionOf(treeOf(condition)), condition)));
}

test("a fact alone stands in a group, and means the same", () => {
  assert.deepEqual(conditionOf(treeOf(near)), { all: [near] });
  assert.deepEqual(conditionOf(treeOf({ not: near })), { all: [{ not: near }] });
});

test("a double no is kept", () => {
  const condition = { not: { not: near } };
  assert.deepEqual(conditionOf(treeOf(condition)), { all: [{ not: { all: [{ not: near }] } }] });
});

test("the order of keys does not make another audience, the order of values does", () => {
  assert.ok(same({ fact: "visits", value: 1 }, { value: 1, fact: "visits" }));
  assert.ok(!same({ value: [1, 2] }, { value: [2, 1] }));
});

test("another operator takes over the number as far as it can", () => {
  const fact = {
    id: "visits",
    kind: "number",
    operators: [{ id: "at_least", name: "at least …" }],
    least: 0,
  };
  assert.deepEqual(valueFor("between", fact, 4), [4, 8]);
  assert.equal(valueFor("at_most", fact, [3, 9]), 3);
  assert.equal(valueFor("exactly", fact, undefined), 1);
  assert.deepEqual(firstOf(fact), { fact: "visits", is: "at_least", value: 1, not: false });
});
