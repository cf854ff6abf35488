/** What a campaign brings later: its follow-ups with what became of cards at each, and which text the rest gets. */

import { confirmed } from "../../../kit/dialog.js";
import { h } from "../../../kit/dom.js";
import { action } from "../../../kit/form/form.js";
import { dayAndClock, number, t } from "../../words.js";
import { whoSaid } from "../content/wordings.js";
import { oneDecimal, ranged } from "./effect.js";
import { told } from "./told.js";

/**
 * @import { BranchBody, CampaignView, FollowUpBody, ResultsView } from "../../../api/campaign.js"
 * @import { Client } from "../../client.js"
 * @import { Live } from "./running.js"
 */

const BECAME = /** @type {const} */ (["sent", "held_out", "held", "left", "passed"]);
const A_HUNDRED = 100;
const TEXTS = /** @type {const} */ (["a", "b", "half"]);

/**
 * The follow-ups as they are planned; once it was counted, how many cards came to each branch and what became of them.
 * @param {CampaignView} campaign
 * @param {Record<string, string>} said the branches' conditions, by their ids
 * @param {ResultsView["follow_ups"] | null} counted
 */
export function followUpsSaid({ follow_ups: followUps }, said, counted) {
  if (!followUps.length) return null;
  return h(
    "section",
    { class: "panel wide stack", "data-follow-ups-said": true, "aria-labelledby": "follow-ups" },
    h("h2", { id: "follow-ups" }, t("follow_ups")),
    followUps.map((each, at) => one(each, at + 1, said, counted)),
  );
}

/** @type {(followUp: FollowUpBody, n: number, said: Record<string, string>, counted: ResultsView["follow_ups"] | null) => HTMLElement} */
function one({ days, branches }, n, said, counted) {
  const came = counted?.filter((each) => each.number === n) ?? [];
  const nobody = came.find(({ branch }) => branch < 0);
  return h(
    "div",
    { class: "follow-up stack", "data-follow-up": n },
    h(
      "h3",
      {},
      t("follow_up_n", { n }),
      h("small", { class: "hint" }, ` ${t("followed_after", { n: days })}`),
    ),
    branches.map((branch, at) => branchSaid(branch, at, n, said, came)),
    nobody && h("p", {}, `${t("followed_nobody")} · ${became(nobody)}`),
    counted && !came.length && h("p", { class: "hint" }, t("followed_none")),
  );
}

/** @type {(branch: BranchBody, at: number, n: number, said: Record<string, string>, came: ResultsView["follow_ups"]) => HTMLElement} */
function branchSaid({ who = "all", title = {}, text = {}, leaves }, at, n, said, came) {
  const id = `${n}${"abc"[at]}`;
  const counts = came.find(({ branch }) => branch === at);
  const says = Object.keys(title).length > 0;
  return h(
    "div",
    { class: "branch stack", "data-branch": id },
    h("p", { class: "row-title" }, whoSaid(who, at === 0)),
    said[id] && h("p", { "data-branch-said": id }, said[id]),
    says
      ? told([{ id, title, text }], null)
      : h("p", {}, t(leaves ? "branch_what_leaves" : "branch_what_nothing")),
    counts && h("p", { "data-followed": id }, became(counts)),
    counts && since(counts, id),
  );
}

/**
 * What those did from then on who got it, and those of its control group; and how far that may be said.
 * @param {ResultsView["follow_ups"][number]} counts
 * @param {string} id
 */
function since({ groups, effect }, id) {
  if (!groups.length) return null;
  const said = groups.map(({ arm, total, per_card: each }) =>
    t(`followed_since_${arm}`, { n: number(total), each: per100(each) }),
  );
  return h(
    "div",
    { class: "stack", "data-since": id },
    h("p", { class: "hint" }, said.join("; ")),
    effect && h("p", { class: "verdict", "data-since-verdict": effect.verdict }, effect.said),
    effect && ranged(effect, t("followed_per_100"), per100),
  );
}

/** @param {number} each */
const per100 = (each) => oneDecimal(each * A_HUNDRED);

/** @param {ResultsView["follow_ups"][number]} counts */
const became = (counts) =>
  BECAME.filter((what) => counts[what])
    .map((what) => t(`followed_${what}`, { n: number(counts[what]) }))
    .join(" · ");

/**
 * Which of two texts the rest gets: when that is known, what is known, or the question.
 * @param {Client} client
 * @param {Live} live
 * @param {() => unknown} done
 */
export function winnerSaid(client, live, done) {
  const { campaign } = live;
  if (!campaign.winner) return null;
  const may = campaign.may.includes("choose");
  const asks = campaign.asks_at !== null;
  const buttons = h(
    "div",
    { class: "acts" },
    TEXTS.map((what) => choosing(client, live, what, done)),
  );
  return h(
    "section",
    { class: "panel wide stack", "data-winner-said": campaign.chosen || (asks ? "asks" : "waits") },
    h("h2", {}, t("winner_title")),
    h("p", {}, decided(campaign, asks)),
    may && asks && buttons,
    may && !asks && h("details", { class: "own" }, h("summary", {}, t("winner_sooner")), buttons),
  );
}

/**
 * @param {CampaignView} campaign
 * @param {boolean} asks
 */
function decided({ chosen, chosen_by: by, winner, state, decides_at: at }, asks) {
  if (by) return t("winner_by_person", { what: named(chosen) });
  if (chosen === "half") return t("winner_by_half");
  if (chosen) return t("winner_by_visits", { letter: chosen.toUpperCase() });
  if (["done", "cancelled"].includes(state)) return t("winner_over");
  if (asks) return t("winner_asks");
  const { percent = 0, days = 0 } = winner ?? {};
  return at ? t("winner_waits", { percent, at: dayAndClock(at) }) : t("winner_planned", { percent, n: days });
}

/** @param {string} what */
const named = (what) =>
  what === "half" ? t("winner_half") : t("what_wording", { letter: what.toUpperCase() });

/** @type {(client: Client, live: Live, what: typeof TEXTS[number], done: () => unknown) => HTMLElement} */
function choosing(client, live, what, done) {
  const send = async () => {
    const sure = t("winner_sure_how", { what: named(what) });
    if (!(await confirmed(t("winner_sure"), sure, t("send_yes"), { danger: false }))) return undefined;
    return client.ask("POST", `/campaigns/${encodeURIComponent(live.campaign.id)}/choose`, { text: what });
  };
  return action({
    label: named(what),
    [`data-choose-${what}`]: true,
    send,
    done: ({ campaign }) => {
      live.campaign = campaign;
      return done();
    },
  });
}
