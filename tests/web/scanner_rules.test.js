/** What the scan page knows of programmes, limits, clocks and undoing, without asking the server. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { isOpen } from "../../chalicelib/web/kit/form/hours.js";
import { localTime } from "../../chalicelib/web/kit/form/zones.js";
import { asked, atOnce, gain, preview } from "../../chalicelib/web/scanner/card/what_will_happen.js";
import { madeAt, offsetOf, wrong } from "../../chalicelib/web/scanner/clock.js";
import { mayUndo, undoneIn } from "../../chalicelib/web/scanner/correction/undo.js";
import { broken } from "../../chalicelib/web/scanner/limits.js";
import { bonusAt, factorAt } from "../../chalicelib/web/scanner/panels/bonus.js";
import { expected, handedOut, mayRedeemOffline } from "../../chalicelib/web/scanner/queue/offline_redeem.js";

const NONE = {
  spend_minor_min: 0,
  scans_per_day_max: 0,
  cooldown_s: 0,
  hours: [],
  outlets: [],
  offline_redeem_max: 0,
  papers_per_day_max: 0,
};
const STAMPS = {
  type: "stamps",
  earn: { needed: 9, per_visit: 1, per_scan_max: 10, per_amount: 0, amount_is_visit: true, at_once: true },
  rewards: [{ id: "free", cost: 9, name: { en: "a coffee" } }],
  limits: NONE,
  stamp_at_once: true,
};
const FREE = { id: "free", name: "a coffee", cost: 9 };
/** A card of nine places with so many stamps, at most one full card, as the server shows it. */
const HELD = (stamps) => ({
  progress: {
    have: stamps,
    goal: 9,
    waiting: stamps === 9 ? 1 : 0,
    places: true,
    ahead: [{ ...FREE, left: 9 - (stamps % 9) }],
  },
  rewards: stamps === 9 ? [{ ...FREE, ready: 1 }] : [],
});
const REWARDS = [
  { id: "cake", cost: 50 },
  { id: "lunch", cost: 200 },
];
const POINTS = {
  type: "points",
  earn: {
    needed: 0,
    per_visit: 5,
    per_scan_max: 100,
    per_amount: 2,
    amount_minor: 100,
    amount_is_visit: false,
    at_once: false,
    currency: "EUR",
    currency_digits: 2,
  },
  rewards: REWARDS,
  limits: NONE,
};
const limited = (programme, limits) => ({ ...programme, limits: { ...NONE, ...limits } });
const SERIAL = "7Z3QK0VXM2RTHB9WDN6Y1FJCE8";
const line = (change, kind = "scan", serial = SERIAL) => ({ made: { kind, serial, change } });

test("stamps come by visits, within what one scan may bring", () => {
  assert.equal(gain(STAMPS, { visits: 3 }), 3);
  assert.equal(gain(STAMPS, { visits: 40 }), 10);
  assert.equal(gain(STAMPS, {}), 0);
  assert.equal(asked(STAMPS), "visits");
});

test("points come by full amounts, or by a visit where there is none", () => {
  assert.equal(gain(POINTS, { amount_minor: 1299 }), 24);
  assert.equal(gain(POINTS, { amount_minor: 99 }), 0);
  assert.equal(gain(POINTS, { visits: 1 }), 5);
  assert.equal(asked(POINTS), "either");
  assert.equal(asked({ ...POINTS, earn: { ...POINTS.earn, per_visit: 0 } }), "amount");
  assert.equal(asked({ ...POINTS, earn: { ...POINTS.earn, per_amount: 0 } }), "visits");
});

test("a smallest sale makes the amount of a stamp card's sale matter", () => {
  const programme = limited(STAMPS, { spend_minor_min: 300 });
  assert.equal(asked(programme), "amount");
  assert.equal(gain(programme, { amount_minor: 1250 }), 1);
  assert.equal(atOnce(STAMPS), true);
  assert.equal(atOnce(programme), false);
});

test("what will happen names the rewards that become ready", () => {
  assert.deepEqual(preview(STAMPS, HELD(8), { visits: 1 }), {
    gained: 1,
    after: HELD(9),
    fresh: [{ ...FREE, left: 1 }],
  });
  assert.deepEqual(preview(STAMPS, HELD(9), { visits: 9 }).fresh, []);
  assert.deepEqual(preview(STAMPS, null, { visits: 1 }), { gained: 1, after: null, fresh: [] });
  assert.deepEqual(preview(STAMPS, HELD(8), { visits: 0 }).after, HELD(8));
});

const SATURDAY = {
  factor: 2,
  starts_at: "2026-11-20T22:00:00Z",
  ends_at: "2026-11-21T22:00:00Z",
  weekdays: [],
  from_minute: 0,
  to_minute: 1440,
};
const HAPPY = {
  factor: 3,
  starts_at: "2026-11-01T00:00:00Z",
  ends_at: "2026-12-01T00:00:00Z",
  weekdays: [0, 5],
  from_minute: 960,
  to_minute: 1560,
};

test("a bonus counts by the outlet's clock, the greatest alone, and what will happen shows it", () => {
  const doubled = { ...STAMPS, bonuses: [SATURDAY, HAPPY] };
  const at = (text) => factorAt(doubled, Date.parse(text), "Europe/Chisinau");
  assert.deepEqual(
    ["2026-11-20T21:59:59Z", "2026-11-20T22:00:00Z", "2026-11-21T13:59:00Z", "2026-11-21T14:00:00Z"].map(at),
    [1, 2, 2, 3],
  );
  assert.deepEqual(
    ["2026-11-21T23:59:00Z", "2026-11-22T00:00:00Z", "2026-11-23T15:00:00Z", "2026-11-24T15:00:00Z"].map(at),
    [3, 1, 3, 1],
  );
  assert.equal(bonusAt(STAMPS, 0, "UTC"), null); // as an older page kept it
  assert.equal(factorAt(doubled, Date.parse("2026-11-21T12:00:00Z"), undefined), 2);
  assert.deepEqual(preview(doubled, HELD(7), { visits: 1 }, 2).after, HELD(9));
  assert.equal(gain(POINTS, { amount_minor: 1299 }, 2), 48);
  assert.equal(gain(doubled, { visits: 40 }, 2), 20);
});

test("opening hours hold by the outlet's own clock, also past midnight", () => {
  const hours = [[[480, 720]], [], [], [], [], [[1320, 1560]], []]; // Monday 8 to 12, Saturday 22 to 2
  assert.deepEqual(localTime(Date.parse("2026-11-02T06:30:00Z"), "Europe/Chisinau"), { day: 0, minute: 510 });
  assert.equal(isOpen(hours, { day: 0, minute: 510 }), true);
  assert.equal(isOpen(hours, { day: 0, minute: 720 }), false);
  assert.equal(isOpen(hours, { day: 6, minute: 119 }), true);
  assert.equal(isOpen(hours, { day: 6, minute: 120 }), false);
});

test("offline the first limit that is broken is named", () => {
  const here = { outlet: { id: "main", zone: "Europe/Chisinau" }, at: Date.parse("2026-11-02T06:30:00Z") };
  const closed = [[], [], [], [], [], [], []];
  assert.equal(broken(STAMPS, here), null);
  assert.equal(broken(limited(STAMPS, { outlets: ["park"] }), here), "limit_outlet");
  assert.equal(
    broken(limited(STAMPS, { spend_minor_min: 300 }), { ...here, amount_minor: 299 }),
    "limit_spend",
  );
  assert.equal(broken(limited(STAMPS, { spend_minor_min: 300 }), here), null);
  assert.equal(broken(limited(STAMPS, { hours: closed }), here), "limit_hours");
});

test("a clock that is off by more than a network explains is told, and scans carry the server's time", () => {
  const noon = Date.parse("2026-11-01T12:00:00Z");
  assert.equal(offsetOf("2026-11-01T12:00:00Z", noon - 200, noon + 200), 0);
  const ahead = offsetOf("2026-11-01T12:00:00Z", noon + 3 * 3_600_000, noon + 3 * 3_600_000 + 100);
  assert.deepEqual(wrong(ahead), { ahead: true, ms: 3 * 3_600_000 + 50 });
  assert.equal(wrong(60_000), null);
  assert.equal(madeAt(noon + 3 * 3_600_000, -3 * 3_600_000), "2026-11-01T12:00:00.000Z");
  assert.equal(offsetOf("nonsense", noon, noon), 0);
});

test("without the server a reward is handed out only where the owner allows it, up to a value per card", () => {
  const allowed = limited(POINTS, { offline_redeem_max: 100 });
  const ask = { cost: 50, serial: SERIAL, balance: 170, waiting: [] };
  assert.equal(mayRedeemOffline(POINTS, ask).why, "off");
  assert.deepEqual(mayRedeemOffline(allowed, ask), { ok: true });
  assert.equal(mayRedeemOffline(allowed, { ...ask, quantity: 3 }).why, "over");
  assert.equal(
    mayRedeemOffline(allowed, { ...ask, waiting: [line(-50, "redeem"), line(-50, "redeem")] }).why,
    "over",
  );
  assert.deepEqual(mayRedeemOffline(allowed, { ...ask, waiting: [line(-100, "redeem", "another")] }), {
    ok: true,
  });
  assert.equal(mayRedeemOffline(allowed, { ...ask, balance: 20 }).why, "short");
  assert.deepEqual(mayRedeemOffline(allowed, { ...ask, balance: null }), { ok: true });
});

test("what waits on the device counts in the balance it expects", () => {
  const waiting = [line(2), line(-50, "redeem"), line(9, "scan", "another")];
  assert.equal(expected(100, SERIAL, waiting), 52);
  assert.equal(expected(null, SERIAL, waiting), null);
  assert.equal(handedOut(SERIAL, waiting), 50);
});

test("a cashier undoes what is one's own and fresh, a manager anything", () => {
  const now = Date.parse("2026-11-01T12:00:00Z");
  const entry = { undoes: "delta", by: "staff:ana", at: "2026-11-01T11:55:00Z" };
  const ana = { me: { id: "ana" }, may: ["undo_own"], within_s: 600, now };
  assert.equal(mayUndo(entry, ana), true);
  assert.equal(mayUndo({ ...entry, by: "staff:ben" }, ana), false);
  assert.equal(mayUndo({ ...entry, at: "2026-11-01T11:40:00Z" }, ana), false);
  assert.equal(mayUndo({ ...entry, by: "staff:ben" }, { ...ana, may: ["undo_own", "undo_any"] }), true);
  assert.equal(mayUndo({ ...entry, undoes: null }, { ...ana, may: ["undo_any"] }), false);
  assert.deepEqual([...undoneIn([{ reverses: "a" }, { reverses: null }])], ["a"]);
});
