/** How a card will stand, as the scan page says before it is so: what the server says afterwards. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { awaited, begun, moved } from "../../chalicelib/web/scanner/card/what_will_happen.js";

const TABLE = JSON.parse(readFileSync(new URL("../support/tables/standings.json", import.meta.url), "utf8"));
const offered = (rewards) => rewards.map(({ id, cost, ready }) => ({ id, cost, ready }));
const usual = ({ rewards }, id) => rewards.find((reward) => reward.id === id)?.cost;

for (const { what, programme, card, later } of TABLE)
  for (const { by, made, progress, rewards } of later)
    test(`${what}, ${made ? `less ${made.ask.reward}` : `and ${by}`}: as the server draws it`, () => {
      const then = made ? awaited(programme, card, [{ made }]) : moved(programme, card, by);

      assert.deepEqual(then.progress, progress);
      const kept = card.rewards.filter(({ id, cost }) => cost !== usual(programme, id)).map(({ id }) => id);
      const exact = ({ id }) => progress.places || !kept.includes(id);
      assert.deepEqual(offered(then.rewards).filter(exact), offered(rewards).filter(exact));
      for (const reward of then.rewards.filter((one) => !exact(one)))
        assert.ok(reward.ready <= rewards.find(({ id }) => id === reward.id).ready, "never more than is so");
    });

test("behind a full card the next one is begun, and below zero nothing is", () => {
  const at = (what) => begun(TABLE.find((row) => row.what === what).card.progress);
  assert.deepEqual(["stamps, 20 of 9", "stamps, 9 of 9", "stamps, -2 of 9"].map(at), [2, 0, 0]);
});
