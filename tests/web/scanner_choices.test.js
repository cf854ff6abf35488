/** What a card may have now and why not, without the server: the vectors by which the server is tested too. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { bestDiscount, choiceOf } from "../../chalicelib/web/scanner/offers/choices.js";

const VECTORS = JSON.parse(readFileSync(new URL("../support/tables/offers.json", import.meta.url), "utf-8"));

const lots = (held) => held.map(([unit, n, starts_at, ends_at]) => ({ unit, n, starts_at, ends_at }));

function offer(id) {
  const given = VECTORS.offers[id];
  const effect = given.effect ?? "item";
  return {
    id,
    name: { en: id },
    price: (given.price ?? []).map(([unit, n]) => ({ unit, n })),
    holding: given.holding ?? "",
    holders: given.holding ? { en: "Club" } : null,
    once: given.once ?? "",
    times: given.times ?? 1,
    effect,
    percent: given.percent ?? null,
    amount_minor: effect === "amount" ? (given.minor ?? 0) : null,
    per_minor: given.per_minor ?? 1,
    starts_at: given.from ?? null,
    ends_at: given.until ?? null,
    from_day: given.days?.[0] ?? 0,
    until_day: given.days?.[1] ?? 0,
  };
}

function choice({ offer: id, held = [], balance = 0, had = 0, had_at: since = VECTORS.at, at = VECTORS.at }) {
  const holder = { balance, held: lots(held), had: { [id]: had }, had_ms: Date.parse(since) };
  return choiceOf(offer(id), holder, Date.parse(at), VECTORS.zone);
}

for (const expected of VECTORS.choices)
  test(`offline: ${expected.says}`, () => {
    const found = choice(expected);
    assert.equal(found.ready, expected.ready);
    assert.equal(found.ends_ms, expected.ends ? Date.parse(expected.ends) : null);
    assert.equal(found.why_not?.key, expected.why);
    assert.equal(found.most_minor, expected.most ?? null);
  });

for (const { says, of, amount, best, minor, others } of VECTORS.best)
  test(`the best discount: ${says}`, () => {
    const choices = of.map((id) => {
      const found = choice({ offer: id, held: VECTORS.best_held });
      const end = VECTORS.best_ends[id];
      return end ? { ...found, ends_ms: Date.parse(end) } : found;
    });
    const found = bestDiscount(choices, amount);
    assert.equal(found?.choice.offer.id ?? null, best);
    if (!found) return;
    assert.equal(found.minor, minor);
    assert.deepEqual(
      found.others.map((other) => other.offer.id),
      others,
    );
  });

test("what this device handed out today without network counts, and no more tomorrow", () => {
  const took = [{ id: "daily", n: 2, at_ms: Date.parse("2026-11-29T09:00:00Z") }];
  const holder = { balance: 0, held: lots([["club", 1, null, null]]), had: {}, had_ms: 0, took };
  const at = (text) => choiceOf(offer("daily"), holder, Date.parse(text), VECTORS.zone).ready;
  assert.equal(at("2026-11-29T21:59:00Z"), 0);
  assert.equal(at("2026-11-29T22:01:00Z"), 2);
});

test("points that ended since the card was read are spent no more", () => {
  const held = [["balance", 30, null, "2026-11-29T09:00:00Z"]];
  assert.equal(choice({ offer: "loaf", balance: 60, held }).ready, 0);
  assert.equal(choice({ offer: "loaf", balance: 80, held }).ready, 1);
});
