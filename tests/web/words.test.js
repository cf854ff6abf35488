/** The pages' words: what a page asks for is in what it fetches, nothing is fetched for nothing, and it is said right. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  filled,
  has,
  inEveryLanguage,
  LANGUAGES,
  learn,
  preferred,
  speak,
  t,
} from "../../chalicelib/web/kit/words.js";
import { argumentsIn, filesOf, keysOf, modulesOf, WEB } from "./words_asked.js";

const ROLES = ["owner", "manager", "marketer", "cashier"];
const TYPES = ["stamps", "points"];
const TRIGGERS = [
  "welcome",
  "near_reward",
  "reward_waiting",
  "lapsed",
  "birthday",
  "anniversary",
  "expiring",
];
const STARTS = ["one_away", "reward_waiting", "slipping", "welcome", "birthday"];
const SECTIONS = "today programmes campaigns cards staff outlets devices rules tiers posters changes".split(
  " ",
);

// What keys are put together of, for each page: the ends of a form, or the keys that a value stands for.
const COMPOSED = {
  scanner: {
    "role_*": ROLES,
    "kind_*": ["earn", "redeem", "reversal"],
    "strange_*": ["link", "join", "payment", "other", "scanner"],
    "offline_redeem_*": ["off", "over", "short"],
    "balance_*": TYPES,
    "add_*": TYPES,
    "added_*": TYPES,
    "takes_*": TYPES,
    "takes_leaves_*": TYPES,
    "to_go_*": TYPES,
    "idle_panel.js name": ["find", "shift"],
    "menu.js name": ["switch_person", "change_outlet", "to_console", "my_pin", "sound", "sign_out"],
    "camera_view.js name": ["other_camera", "torch", "zoom"],
    "camera_view.js state":
      "camera_denied camera_none camera_taken camera_stopped camera_restarts decoder_missing".split(" "),
    "lookup.js code": ["limit_outlet", "limit_spend"],
  },
  console: {
    "role_*": ROLES,
    "role_*_may": ROLES,
    "section_*": SECTIONS,
    "state_*": ["active", "invited", "revoked"],
    "count_*": ["redemptions", "reversals", "allowed"],
    "step_*": ["outlet", "till", "poster"],
    "step_*_how": ["outlet", "till", "poster"],
    "person_*": ["redemptions", "reversals", "allowed"],
    "kind_*": ["earn", "redeem", "reversal"],
    "rule_*": ["scans_per_day_max", "offline_redeem_max"],
    "unit_*": ["seconds", "minutes", "hours", "days"],
    "units_*": ["seconds", "minutes", "hours", "days"],
    "offline_hint_*": TYPES,
    "means_offline_*": TYPES,
    "means_tier_*": TYPES,
    "means_tier_below_*": TYPES,
    "tier_from_*": TYPES,
    "tiers_nothing_*": TYPES,
    "limit_sentences.js key":
      "limit_spend limit_per_day limit_cooldown limit_outlet limit_hours offline_redeem_over offline_redeem_off".split(
        " ",
      ),
    "changes_in_words.js LABELS[name]": ["name", "role", "language", "outlet", "mail"],
    "changes.js key": [
      ..."invite link ask accept change revoke pin password sign_out pin_void pin_tries password_tries"
        .split(" ")
        .map((each) => `did_staff_${each}`),
      ..."add change".split(" ").map((each) => `did_outlet_${each}`),
      ..."offer pair unpair".split(" ").map((each) => `did_device_${each}`),
      ..."limits tiers".split(" ").map((each) => `did_programme_${each}`),
      ..."send approve correct trial".split(" ").map((each) => `did_campaign_${each}`),
      ..."mark unmark".split(" ").map((each) => `did_tester_${each}`),
      ..."add change secret drop off".split(" ").map((each) => `did_webhook_${each}`),
      ..."void unvoid code".split(" ").map((each) => `did_card_${each}`),
    ],
    "who.js unnamed(by)": ["by_operator", "by_carnet", "by_key", "by_device", "by_other"],
  },
  campaigns: {
    "start_*": [...STARTS, "empty"],
    "start_*_how": [...STARTS, "empty"],
    "start_*_*": STARTS.flatMap((each) => [`${each}_title`, `${each}_text`]),
    "state_*": ["draft", "waiting", "scheduled", "running", "paused", "done", "cancelled"],
    "count_*": ["planned", "sent", "held", "held_out", "failed"],
    "kind_*": ["earn", "redeem", "reversal"],
    "held_*":
      "no_consent no_wallet per_day per_week gap google_day burst quiet_hours not_yet too_late busy fault".split(
        " ",
      ),
    "delivery_*": ["sent", "held", "held_out"],
    "outcome_*": ["delivered", "gone", "refused", "unanswered"],
    "wallet_*": ["apple", "google", "none"],
    "glance_*": ["cards", "apple", "google", "recent", "reward_waiting", "one_away", "lapsed"],
    "section_*": SECTIONS,
    "step_*": ["who", "what", "when", "before"],
    "reach_*": ["reachable", "apple", "google", "held", "no_consent", "no_wallet"],
    "is_*": ["one_of", "not_one_of"],
    "join_**": ["all", "any", "not_any", "not_all"],
    "what_*": ["title", "text"],
    "colour_*": ["background", "foreground", "label", "accent"],
    "bonus_*": ["starts_at", "ends_at", "from_minute", "to_minute"],
    "when_*": ["now", "at", "trigger"],
    "when_*_how": ["now", "at", "trigger"],
    "trigger_*": TRIGGERS,
    "trigger_n_*": ["near_reward", "reward_waiting", "lapsed", "expiring"],
    "outlook_*": ["reach", "cost", "time"],
    "bound_*": ["holdout_percent", "window_days", "send_hours", "budget"],
    "bound_*_how": ["holdout_percent", "window_days", "send_hours", "budget"],
    "saving_*": ["saved", "saving", "unsaved", "moved"],
    "do_*": ["approve", "withdraw", "pause", "resume", "retry", "cancel"],
    "settings_*": ["per_day", "per_week", "gap_hours", "quiet_from", "quiet_to"],
    "settings_*_hint": ["per_day", "per_week", "gap_hours"],
    "step_of_*": "planned held held_out sent pushed accepted fetched stale removed refused".split(" "),
    "defined_*": ["effect", "interval"],
  },
};

/** What comes with the first of the marketer's pages: these are what only such pages load. */
const grouped = (source) => /\bgrouped\(async/.test(source);
const CONSOLE = modulesOf("console/main.js", grouped);
const MODULES = {
  scanner: [...modulesOf("scanner/main.js"), ...modulesOf("scanner/queue/worker_sync.js")],
  console: CONSOLE,
  campaigns: modulesOf("console/main.js").filter((module) => !CONSOLE.includes(module)),
};

const wordsOf = async (file) => (await import(new URL(`words/en/${file}.js`, WEB))).WORDS;

/** The words that a page has: its own, and those of the page that it comes with. */
async function known(page) {
  const files = [...filesOf(MODULES[page]), ...(page === "campaigns" ? filesOf(CONSOLE) : [])];
  return Object.assign({}, ...(await Promise.all(files.map(wordsOf))));
}

/** [module, key] for each key that a page's modules can ask for. */
function askedBy(page) {
  return MODULES[page].flatMap((module) => {
    const ends = (form) => COMPOSED[page][form] ?? COMPOSED[page][`${module.split("/").at(-1)} ${form}`];
    return argumentsIn(module).flatMap((argument) => keysOf(argument, ends).map((key) => [module, key]));
  });
}

for (const page of Object.keys(MODULES)) {
  test(`every word that the ${page} page asks for is there`, async () => {
    const words = await known(page);
    const lacking = askedBy(page).filter(([, key]) => !(key in words));
    assert.deepEqual(lacking, []);
  });
}

test("no word is fetched for nothing", async () => {
  const asked = new Set(Object.keys(MODULES).flatMap((page) => askedBy(page).map(([, key]) => key)));
  for (const page of Object.keys(MODULES)) {
    const unused = Object.keys(await known(page)).filter((key) => !asked.has(key));
    assert.deepEqual(unused, [], page);
  }
});

test("a choice is by the value itself, then by its plural form, else the last one", async () => {
  globalThis.document ??= { documentElement: {} };
  const left = [
    ["n", { 0: "none", one: [["n"], " left"], few: "some", many: [["n"], " more"] }, "many"],
    "!",
  ];
  await speak("ru", "console");
  assert.deepEqual(
    [0, 1, 2, 5, 21, 1.5].map((n) => filled(left, { n })),
    ["none!", "1 left!", "some!", "5 more!", "21 left!", "1,5 more!"],
  );
  assert.equal(filled([["who", { olga: "she", other: "they" }, "other"]], { who: "olga" }), "she");
  assert.equal(filled([["who", { olga: "she", other: "they" }, "other"]], { who: "dan" }), "they");
});

test("a number is written as people of the language do, a text as it is", async () => {
  await speak("ro", "console");
  assert.equal(filled([["n"], " / ", ["text"]], { n: 12000, text: "12000" }), "12.000 / 12000");
});

test("a language is spoken with the words of every page that was asked for", async () => {
  await speak("fr", "console");
  assert.equal(t("unit_days", { n: 3 }), "3 jours");
  assert.ok(!has("campaign_new"));
  await learn("campaigns");
  assert.equal(t("campaign_new"), "Nouvelle campagne");
  assert.equal(t("unit_days", { n: 1 }), "1 jour");
  assert.equal(document.documentElement.lang, "fr");
});

test("a text can be had in every language at once", async () => {
  const said = (await inEveryLanguage("starts"))("start_welcome_title");
  assert.deepEqual(Object.keys(said), Object.keys(LANGUAGES));
  assert.deepEqual([said.en, said.fr], ["Welcome", "Bienvenue"]);
});

test("the first language of the browser's that is ours is spoken, else English", () => {
  assert.equal(preferred(["pt-BR", "ro-MD", "fr"]), "ro");
  assert.equal(preferred(["RU"]), "ru");
  assert.equal(preferred([]), "en");
});
