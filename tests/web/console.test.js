/** The console's reckoning: opening hours, what a cashier reads, durations, money, time zones. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { inWords } from "../../chalicelib/web/console/people/changes_in_words.js";
import { cashierReads } from "../../chalicelib/web/console/programme/limits/limit_sentences.js";
import { idFor } from "../../chalicelib/web/console/programme/tiers/tier_ids.js";
import { explained } from "../../chalicelib/web/console/programme/tiers/tiers_in_words.js";
import { sectionAt } from "../../chalicelib/web/console/sections.js";
import { who } from "../../chalicelib/web/console/who.js";
import { speak } from "../../chalicelib/web/console/words.js";
import { good } from "../../chalicelib/web/kit/api.js";
import * as durations from "../../chalicelib/web/kit/form/durations.js";
import * as hours from "../../chalicelib/web/kit/form/hours.js";
import * as money from "../../chalicelib/web/kit/form/money.js";
import * as zones from "../../chalicelib/web/kit/form/zones.js";
import { refusalOf } from "../../chalicelib/web/kit/refusal.js";

const MONDAY = Date.UTC(2026, 10, 2);
const NONE = {
  spend_minor_min: 0,
  scans_per_day_max: 0,
  cooldown_s: 0,
  hours: [],
  outlets: [],
  offline_redeem_max: 0,
  papers_per_day_max: 0,
};
const DAYTIME = [480, 1080];
const WORKWEEK = [[DAYTIME], [DAYTIME], [DAYTIME], [DAYTIME], [DAYTIME], [], []];
globalThis.document ??= { documentElement: {} };

test("a time is typed and shown alike", () => {
  assert.equal(hours.minutesOf("08:30"), 510);
  assert.equal(hours.clockOf(510), "08:30");
  assert.equal(hours.clockOf(1440 + 90), "01:30");
  for (const wrong of ["", "24:00", "8:30", "08:60", "no"]) assert.equal(hours.minutesOf(wrong), null);
});

test("closing at or before opening is on the next day", () => {
  assert.deepEqual(hours.spanOf("18:00", "02:00"), [1080, 1560]);
  assert.deepEqual(hours.spanOf("00:00", "00:00"), [0, 1440]);
  assert.equal(hours.overnight([0, 1440]), false);
  assert.equal(hours.spanOf("18:00", ""), null);
});

test("spans of a day overlap, also with what ran over from the evening before", () => {
  const late = hours.everyDay([]);
  late[6] = [[1200, 1560]];
  late[0] = [[60, 600]];
  assert.deepEqual(hours.overlapping(late), [0]);
  late[0] = [
    [120, 600],
    [540, 700],
  ];
  assert.deepEqual(hours.overlapping(late), [0]);
  late[0] = [
    [120, 600],
    [600, 700],
  ];
  assert.deepEqual(hours.overlapping(late), []);
});

test("days in a row with the same hours are said together", () => {
  assert.equal(hours.spoken(WORKWEEK, "en"), "Mon–Fri 08:00–18:00");
  const split = [...WORKWEEK];
  split[2] = [
    [480, 720],
    [780, 1080],
  ];
  assert.equal(
    hours.spoken(split, "en"),
    "Mon–Tue 08:00–18:00, Wed 08:00–12:00 + 13:00–18:00, Thu–Fri 08:00–18:00",
  );
});

test("hours are judged past midnight", () => {
  const friday = hours.everyDay([]);
  friday[4] = [[1200, 1560]];
  assert.equal(hours.isOpen(friday, { day: 5, minute: 119 }), true);
  assert.equal(hours.isOpen(friday, { day: 5, minute: 120 }), false);
  assert.equal(hours.isOpen(friday, { day: 4, minute: 60 }), false);
});

const EURO = { currency: "EUR", currency_digits: 2 };

test("every limit that is set is said with the till's sentence, and no other", async () => {
  await speak("en");
  assert.deepEqual(Object.keys(cashierReads(NONE, MONDAY, EURO)), ["offline_redeem_max"]);
  assert.match(cashierReads(NONE, MONDAY, EURO).offline_redeem_max, /may not hand out rewards/);
  const set = {
    ...NONE,
    spend_minor_min: 500,
    scans_per_day_max: 2,
    cooldown_s: 1800,
    hours: WORKWEEK,
    outlets: ["a"],
    offline_redeem_max: 9,
  };
  const { offline_redeem_max: offline, ...reads } = cashierReads(set, MONDAY, EURO);
  assert.match(offline, /more than the owner allows/);
  assert.deepEqual(reads, {
    spend_minor_min: "The sale is too small for this programme: it takes at least €5.00.",
    scans_per_day_max: "This card has reached its limit for today (2). It can be scanned again tomorrow.",
    cooldown_s: "This card was stamped a short while ago. It can be scanned again at 10:30.",
    hours: "It is 18:00, outside this programme's hours. They begin again: 2026-11-03 08:00.",
    outlets: "This programme is not for this outlet. Ask the owner where it counts.",
  });
});

test("a long pause and a lunch break are said with their day", async () => {
  await speak("en");
  assert.equal(
    cashierReads({ ...NONE, cooldown_s: 86_400 }, MONDAY, EURO).cooldown_s,
    "This card was stamped a short while ago. It can be scanned again at 2026-11-03 10:00.",
  );
  const lunch = hours.everyDay([
    [480, 720],
    [780, 1080],
  ]);
  assert.match(
    cashierReads({ ...NONE, hours: lunch }, MONDAY, EURO).hours,
    /^It is 12:00, .* again: 13:00.$/,
  );
});

test("hours that never close refuse nothing, hours that never open always do", async () => {
  await speak("en");
  assert.equal(cashierReads({ ...NONE, hours: hours.everyDay([[0, 1440]]) }, MONDAY, EURO).hours, undefined);
  assert.match(
    cashierReads({ ...NONE, hours: hours.everyDay([]) }, MONDAY, EURO).hours,
    /^It is 00:00, .* again: –.$/,
  );
});

test("a duration has the largest unit without a rest", () => {
  assert.deepEqual(durations.inUnits(5400), { amount: 90, unit: "minutes" });
  assert.deepEqual(durations.inUnits(7200), { amount: 2, unit: "hours" });
  assert.deepEqual(durations.inUnits(90), { amount: 90, unit: "seconds" });
  assert.equal(durations.inSeconds(2, "days"), 172_800);
});

test("money is typed with a point or a comma, and never guessed", () => {
  assert.equal(money.minorOf("4,5", 2), 450);
  assert.equal(money.minorOf("1 200.05", 2), 120_005);
  assert.equal(money.minorOf("", 2), 0);
  assert.equal(money.minorOf("300", 0), 300);
  for (const wrong of ["4.505", "-1", "abc", "1.2.3", "1e3"]) assert.equal(money.minorOf(wrong, 2), null);
  assert.equal(money.typedOf(450, 2), "4.50");
  assert.equal(money.money(450, { currency: "EUR", currency_digits: 2 }, "en"), "€4.50");
  assert.equal(money.money(450, {}, "en"), "4.50");
});

test("a zone is found by city, region and without accents or underscores", () => {
  const all = ["America/New_York", "Europe/Chisinau", "Europe/York", "America/Argentina/Buenos_Aires"];
  assert.deepEqual(zones.found(all, "york"), ["Europe/York", "America/New_York"]);
  assert.deepEqual(zones.found(all, "Chișinău"), ["Europe/Chisinau"]);
  assert.deepEqual(zones.found(all, "new york"), ["America/New_York"]);
  assert.deepEqual(zones.found(all, "buenos aires arg"), ["America/Argentina/Buenos_Aires"]);
  assert.deepEqual(zones.found(all, "zzz"), []);
  assert.equal(zones.timeIn("Europe/Chisinau", Date.UTC(2026, 0, 1, 12), "en-GB"), "14:00, UTC+2");
  assert.equal(zones.timeIn("Europe/Chisinau", Date.UTC(2026, 0, 1, 12), "en"), "14:00, UTC+2");
});

test("the minute of the day somewhere, midnight and odd offsets among them", () => {
  const at = Date.UTC(2026, 0, 1, 22, 0);
  const minutes = ["Europe/Chisinau", "UTC", "Asia/Kathmandu"].map(
    (zone) => zones.localTime(at, zone).minute,
  );
  assert.deepEqual(minutes, [0, 22 * 60, 3 * 60 + 45]);
});

test("a tier's id is made of its name and is no other's", () => {
  assert.equal(idFor("Café  Gold!", []), "cafe-gold");
  assert.equal(idFor("Gold", ["gold", "gold-2"]), "gold-3");
  assert.equal(idFor("★", ["silver"]), "tier");
  for (const taken of [[], ["x".repeat(30)]])
    assert.match(idFor("x".repeat(40), taken), /^[a-z0-9_-]{1,30}$/);
});

test("a tier is had from its number to the next one's", async () => {
  const tiers = [
    { name: { en: "Silver", ro: "Argint" }, least: 20 },
    { name: { en: "Gold" }, least: 1000 },
  ];
  await speak("en");
  assert.deepEqual(explained("points", tiers), [
    "Silver: whoever has ever earned at least 20 points but fewer than 1,000, spent or not.",
    "Gold: whoever has ever earned at least 1,000 points, spent or not.",
  ]);
  await speak("ro");
  assert.match(explained("stamps", tiers)[0], /^Argint: .* 20 de ștampile, dar mai puțin de 1\.?000, /);
});

test("what was changed is said in words, in every language", async () => {
  const known = {
    programmes: [
      {
        id: "coffee",
        type: "stamps",
        name: "Coffee",
        earn: { at_once: true, currency: "EUR", currency_digits: 2 },
      },
    ],
    outlets: [
      { id: "main", name: "Main" },
      { id: "park", name: "Park" },
    ],
  };
  const said = (what, facts, before = {}) =>
    inWords({ what, whom: "coffee", facts, before, said: "as the server says it" }, known);
  await speak("en");
  assert.equal(
    said("programme.limits", {
      stamp_at_once: true,
      outlets: ["main", "park"],
      hours: true,
      cooldown_s: 120,
      spend_minor_min: 350,
    }),
    "A sale under €3.50 brings nothing. A card counts again only after 2 minutes. " +
      "Hours. It counts only at Main and Park. A card is stamped as soon as it is read, without a tap.",
  );
  assert.equal(said("programme.limits", {}), "No limits: every scan counts.");
  assert.equal(said("programme.tiers", { gold: 1000, silver: 20 }), "silver from 20 and gold from 1,000");
  assert.equal(said("programme.tiers", {}), "No tiers.");
  assert.equal(
    said(
      "staff.change",
      { role: "manager", outlets: ["main"], language: "fr" },
      { role: "cashier", outlets: [], language: "en" },
    ),
    "Role: Cashier → Manager; Language: English → Français; Outlet: All outlets → Main",
  );
  assert.equal(
    said("staff.change", { name: "Ana > Maria; role owner" }, { name: "Ana, the first" }),
    "Name: Ana, the first → Ana > Maria; role owner",
  );
  assert.equal(
    said("staff.invite", { role: "cashier", email: "dan@example.com" }),
    "Cashier dan@example.com",
  );
  assert.equal(said("staff.revoke", { email: "dan@example.com" }), "as the server says it");
  for (const language of ["en", "fr", "de", "ro", "ru"]) {
    await speak(language);
    for (const facts of [{ scans_per_day_max: 2, offline_redeem_max: 10 }, { hours: true }, {}])
      assert.doesNotMatch(said("programme.limits", facts), /_|undefined|\{/);
    assert.doesNotMatch(
      said("staff.change", { name: "B", role: "marketer" }, { name: "A", role: "owner" }),
      /owner|marketer|undefined/,
    );
  }
});

test("a café's sign-in page that answers 200 is not taken for our answer", async () => {
  globalThis.document ??= { documentElement: {} };
  await speak("en");
  const strange = { status: 200, body: null, retryAfter: 0, sent: 0, came: 0 };
  assert.equal(good(strange), false);
  assert.match(refusalOf(strange).detail, /200/);
  assert.equal(good({ ...strange, body: {} }), true);
});

test("who has no name is told by what they are, on every page alike", async () => {
  await speak("en");
  assert.equal(who({ by: "staff:s1a2", by_name: "Ana" }), "Ana");
  assert.equal(who({ by: "operator", by_name: null }), "The operator");
  assert.equal(who({ by: "key:k1", by_name: null }), "A cash register (API key)");
  assert.equal(who({ by: "staff:gone", by_name: null }), "Somebody who is no longer listed");
});

test("an address that is not for this person leads to no page, an empty one to their first", () => {
  const at = (hash) => {
    const { section, rest } = sectionAt(hash, ["report", "see_staff"]);
    return [section?.id, rest];
  };
  assert.deepEqual(at("#/staff/ana"), ["staff", ["ana"]]);
  assert.deepEqual(at("#/cards/ABC"), [undefined, []]);
  assert.deepEqual(at(""), ["overview", []]);
});
