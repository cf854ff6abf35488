/** What the studio fills in as the cost of a reward, and leaves alone where its owner has said another. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { answering, reckoned } from "../../chalicelib/web/studio/reward_cost.js";

const rules = {
  stamps: { needed: 9, reward: {} },
  points: { thresholds: [{ id: "cake", cost: 50, name: {} }] },
};
const first = ({ type, rules }) => (type === "stamps" ? rules : rules.thresholds[0]);
const design = (type) => ({
  programme: { type, rules: structuredClone(rules[type]), parts: [] },
  answers: { trade: "", price: "", visits_a_month: 4, regulars: 60, margin_percent: 65 },
});
const priced = (state, price) => answering(state, 2, () => Object.assign(state.answers, { price }));

for (const type of ["stamps", "points"])
  test(`the usual sale and what is left of it fill in the cost: ${type}`, () => {
    const state = design(type);
    priced(state, "4,50");
    assert.equal(first(state.programme).cost_minor, 158);
    answering(state, 2, () => Object.assign(state.answers, { margin_percent: 80 }));
    assert.equal(first(state.programme).cost_minor, 90);
  });

test("a cost that the owner has written stays, whatever the sale comes to", () => {
  const state = design("stamps");
  priced(state, "4.50");
  state.programme.rules.cost_minor = 120;
  priced(state, "9.00");
  assert.equal(state.programme.rules.cost_minor, 120);
});

test("what the server reckoned to half a cent the other way is no word of the owner's", () => {
  const state = design("stamps");
  state.answers.price = "4.50";
  state.programme.rules.cost_minor = 157;
  priced(state, "2");
  assert.equal(state.programme.rules.cost_minor, 70);
});

test("nobody has answered, so nothing is reckoned", () => {
  assert.equal(reckoned(design("stamps"), 2), 0);
});
