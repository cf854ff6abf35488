/** A draft keeps what is typed; what stands before the button is counted again only where it matters. */

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { longest, typed } from "../../chalicelib/web/console/campaign/content/merge.js";
import { counts } from "../../chalicelib/web/console/campaign/draft/before.js";
import { Draft } from "../../chalicelib/web/console/campaign/draft/draft.js";
import { counted, inText } from "../../chalicelib/web/console/campaign/draft/outlook.js";
import { whenSaid } from "../../chalicelib/web/console/campaign/draft/when_said.js";
import { Client } from "../../chalicelib/web/console/client.js";
import { zonesHere } from "../../chalicelib/web/console/people/zone_field.js";
import { sectionAt } from "../../chalicelib/web/console/sections.js";
import { learn, speak } from "../../chalicelib/web/console/words.js";
import { refusalOf } from "../../chalicelib/web/kit/refusal.js";

const MERGE_FIELDS = [
  { id: "name", longest: 30, may_lack: true },
  { id: "shop", longest: 40, may_lack: false },
];
const servedText = JSON.stringify({ merge_fields: MERGE_FIELDS });
globalThis.document ??= { documentElement: {}, querySelector: () => ({ textContent: servedText }) };
await speak("en");
await learn("campaigns");
const CAMPAIGN = {
  id: "c1",
  revision: 0,
  name: "Cake",
  programmes: ["coffee"],
  audience: { all: [] },
  variants: [{ id: "a", title: { en: "Cake" }, text: { en: "On us." } }],
  face: null,
  face_hours: 0,
  when: { at: "", zone_of: "outlet", zone: "UTC", trigger: "", n: 0 },
  bonus: null,
  gift: "",
  follow_ups: [],
  winner: null,
  send_hours: 24,
  holdout_percent: 10,
  window_days: 14,
  budget_micros: 0,
  may: [],
};
const saved = (revision) => ({ status: 200, body: { campaign: { revision, may: [] } } });
const refused = (code, status = 409) => ({ status, body: { code, detail: code } });

/** A draft whose server gives these answers, one a question; `asked` are the questions. */
function draftWith(...answers) {
  const asked = [];
  const ask = async (method, path, body) => {
    asked.push([method, path, body]);
    return answers.shift();
  };
  return { asked, draft: new Draft({ ask }, structuredClone(CAMPAIGN)) };
}

test("what nobody answered is saved again by itself, with all that was typed since", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { asked, draft } = draftWith(null, saved(1));
  draft.change({ name: "Cake on" });
  assert.equal(await draft.save(), false);
  assert.deepEqual([draft.state, draft.unsaved], ["waits", true]);
  draft.change({ name: "Cake on Friday" });
  const done = new Promise((resolve) =>
    draft.addEventListener("state", () => draft.state === "saved" && resolve()),
  );
  mock.timers.tick(10_000);
  await done;
  mock.timers.reset();

  assert.deepEqual([asked.length, asked[1][2].name, draft.unsaved], [2, "Cake on Friday", false]);
});

test("a save whose answer was lost is our own, and nobody is asked whose to keep", async () => {
  const { asked, draft } = draftWith(
    null,
    refused("campaign_moved"),
    { status: 200, body: { campaign: { ...CAMPAIGN, name: "Cake on", revision: 1 } } },
    saved(2),
  );
  draft.change({ name: "Cake on" });
  await draft.save();
  draft.change({ name: "Cake on Friday" });
  assert.equal(await draft.save(), true);
  assert.deepEqual([asked[3][2].revision, asked[3][2].name], [1, "Cake on Friday"]);
});

test("of two who wrote, the one whose answer was lost is asked all the same", async () => {
  const theirs = { status: 200, body: { campaign: { ...CAMPAIGN, name: "Theirs", revision: 1 } } };
  const { draft } = draftWith(null, refused("campaign_moved"), theirs);
  draft.change({ name: "Mine" });
  await draft.save();

  assert.deepEqual([await draft.save(), draft.state], [false, "moved"]);
});

test("a draft that was thrown away elsewhere says so, and stays so while one types on", async () => {
  const { draft } = draftWith(refused("campaign_unknown", 404));
  draft.change({ name: "Mine" });
  await draft.save();
  draft.change({ name: "Mine still" });

  assert.deepEqual([draft.state, await draft.save(), draft.unsaved], ["gone", false, true]);
});

test("a refusal that typing mends is no reason to try again", async () => {
  const { draft } = draftWith(refused("number_out_of_range", 422), saved(1));
  draft.change({ holdout_percent: 99 });
  await draft.save();
  assert.equal(draft.state, "refused");
  draft.change({ holdout_percent: 9 });
  assert.equal(await draft.save(), true);
});

test("nobody is counted again while a text grows; for whom, when, how many and an end of its room, they are", () => {
  const before = counts(CAMPAIGN);
  const text = (said) => ({
    ...CAMPAIGN,
    variants: [{ id: "a", title: { en: "Cake" }, text: { en: said } }],
  });

  assert.equal(counts(text("On us today.")), before);
  assert.equal(counts({ ...CAMPAIGN, name: "Other" }), before);
  /** @type {(said: string, days?: number) => typeof CAMPAIGN} */
  const followed = (said, days = 7) => ({
    ...CAMPAIGN,
    follow_ups: [{ days, branches: [{ title: { en: "Cake" }, text: { en: said } }] }],
  });
  assert.equal(counts(followed("Still on us.")), counts(followed("Still on us today.")));
  assert.notEqual(counts(followed("Still on us.")), counts(followed("Still on us.", 8)));
  const others = [
    text("x".repeat(501)),
    { ...CAMPAIGN, variants: [{ id: "a", title: { en: "Cake" }, text: {} }] },
    { ...CAMPAIGN, audience: { fact: "visits", is: "at_least", value: 2 } },
    { ...CAMPAIGN, programmes: ["points"] },
    { ...CAMPAIGN, holdout_percent: 0 },
    { ...CAMPAIGN, when: { ...CAMPAIGN.when, trigger: "birthday" } },
  ];
  for (const other of others) assert.notEqual(counts(other), before);
});

test("an estimate says so, a count does not", () => {
  assert.equal(counted(1013, { reach: { exact: false } }), "about 1,013");
  assert.equal(counted(1013, { reach: { exact: true } }), "1,013");
});

test("what is wrong with the second text names it", () => {
  assert.equal(inText("variants.b.title.en", "Write it."), "Text B: Write it.");
  assert.equal(inText("variants.a.title.en", "Write it."), "Write it.");
});

test("when it goes out is said by the clock that it goes by, wherever the reader is", () => {
  const at = (more) => whenSaid({ when: { ...CAMPAIGN.when, at: "2026-11-30T21:30", ...more } });

  assert.match(at({ zone: "Europe/Chisinau" }), /Nov 30, 2026, 21:30, time in Europe\/Chisinau$/);
  assert.match(at({ zone_of: "customer" }), /21:30, by each customer’s own clock$/);
  assert.equal(whenSaid({ when: { ...CAMPAIGN.when, trigger: "birthday" } }), "Automated: Birthday");
});

test("an address that leads nowhere, or to what is another role's, is no silent first page", () => {
  const may = ["report", "campaigns"];

  assert.equal(sectionAt("#/nonsense", may).unknown, true);
  assert.equal(sectionAt("#/staff", may).unknown, true);
  assert.deepEqual([sectionAt("", may).section?.id, sectionAt("", may).unknown], ["overview", false]);
  assert.deepEqual(sectionAt("#/campaigns/%", may).rest, ["%"]);
});

test("a browser that can name no zones lets one's own stand", () => {
  const known = Intl.supportedValuesOf;
  Intl.supportedValuesOf = undefined;
  const zones = zonesHere("Europe/Chisinau");
  Intl.supportedValuesOf = known;

  assert.ok(zones.includes("Europe/Chisinau"));
  assert.ok(zonesHere("UTC").length > 300);
});

test("who would not sign in again is told so, and not to send a key", async () => {
  const body = { code: "not_signed_in", detail: "Send a valid API key" };
  globalThis.fetch = async () => new Response(JSON.stringify(body), { status: 401 });
  const answer = await new Client({ signIn: async () => null }).ask("GET", "/campaigns");

  assert.match(refusalOf(answer).detail, /^You are signed out\. Sign in again/);
});

test("a text is as long as its merge fields at their longest, as the server counts it", () => {
  assert.equal(longest("Cake 🎂"), 6);
  assert.equal(longest("Hi {name|you}!"), 34);
  assert.equal(longest(`{name|${"y".repeat(40)}}`), 40);
  assert.equal(longest("{shop} {nmae}"), 47);
  assert.deepEqual([typed("name", "friend"), typed("shop", "")], ["{name|friend}", "{shop}"]);
});

test("what is checked of a text is counted again: its merge fields and its links", () => {
  const said = (text) =>
    counts({ ...CAMPAIGN, variants: [{ id: "a", title: { en: "Cake" }, text: { en: text } }] });
  assert.equal(said("On us."), said("On the house."));
  assert.notEqual(said("For {name|you}"), said("For {nmae|you}"));
  assert.notEqual(said("https://cafe.example"), said("http://cafe.example"));
});
