/** A campaign that was sent: how far it is, what was held back and failed, one tap to pause or end it; what came of it. */

import { good } from "../../../kit/api.js";
import { numbers } from "../../../kit/chart/table.js";
import { confirmed } from "../../../kit/dialog.js";
import { h } from "../../../kit/dom.js";
import { action } from "../../../kit/form/form.js";
import { back, figure, head } from "../../../kit/parts.js";
import { renewed } from "../../../kit/renewed.js";
import { dayAndClock, number, t } from "../../words.js";
import { lifeOf, stateMark, titleOf } from "../campaigns.js";
import { declinedPart, declining } from "../declined.js";
import { lasting } from "../draft/outlook.js";
import { duplicateOf, opened } from "../duplicated.js";
import { reasonOf } from "../group.js";
import { followUpsSaid, winnerSaid } from "./later.js";
import { resultPart } from "./result.js";
import { facts, toCome } from "./to_come.js";
import { told, waiting } from "./told.js";
import { whereTo } from "./where_to.js";

/**
 * @import { CampaignView, OneCampaignView, ProgressView, ResultsView } from "../../../api/campaign.js"
 * @import { Child } from "../../../kit/types.js"
 * @import { Client } from "../../client.js"
 * @import { FrameActs } from "../../types.js"
 * @typedef {object} Live what the page's parts share
 * @property {CampaignView} campaign
 * @property {ProgressView | null} progress
 * @property {boolean} [refused] a wallet refused some of it
 * @property {ResultsView["follow_ups"]} [followed] what became of cards at its follow-ups
 * @property {boolean} [through] every part was gone through
 * @property {() => void} [drawn] draws the page's head anew
 */

const OFTEN_MS = 1500; // while cards are being sent
const SELDOM_MS = 10_000;
const COUNTS = /** @type {const} */ (["planned", "sent", "waiting", "held", "held_out"]);
const MOST_UNDONE = 0.99; // never the whole while something is left to do
const TO_COME = ["waiting", "scheduled"];
const STEPS = /** @type {const} */ (["approve", "decline", "withdraw", "pause", "resume", "retry", "cancel"]);
const JUDGING = ["approve", "decline"]; // of whoever may approve it

/**
 * @param {Client} client
 * @param {OneCampaignView} found
 * @param {FrameActs} frame
 */
export async function runningPage(client, found, frame) {
  const { campaign } = found;
  const path = /** @type {const} */ (`/campaigns/${encodeURIComponent(campaign.id)}`);
  const progress = h("div", { class: "stack", "data-progress": true });
  const acts = h("div", { class: "acts" });
  const title = h("div");
  /** @type {Live} */
  const live = { campaign, progress: null };
  const result = resultPart(client, live);
  const ahead = TO_COME.includes(campaign.state) ? toCome(client, found) : h("div");
  const about = h("section", { class: "panel wide", "data-about": true }, facts(found));
  const shelf = h("div", { class: "acts", "data-shelf": true });
  const says = h("div", { class: "stack", "data-says": true });
  const element = h(
    "section",
    { "data-page": "campaign", "data-state": campaign.state },
    back("campaigns"),
    title,
    acts,
    ahead,
    result.words,
    progress,
    about,
    says,
    correction(client, live, () => look()),
    result.element,
    shelf,
  );

  function draw() {
    element.dataset.state = live.campaign.state;
    renewed(title, head(titleOf(live.campaign), lifeOf(live.campaign), stateMark(live.campaign)));
    renewed(
      acts,
      STEPS.filter(possible).map(button),
      found.not_by_you &&
        live.campaign.may.includes("approve") &&
        h("p", { class: "hint", "data-not-by-you": true }, found.not_by_you),
    );
    renewed(
      says,
      told(live.campaign.variants, live.campaign.until_at, live.campaign),
      followUpsSaid(live.campaign, found.branches_said, live.followed ?? null),
      winnerSaid(client, live, () => {
        draw();
        return look();
      }),
      waiting(live.campaign),
      declinedPart(live.campaign, found.names),
    );
    const begun = !TO_COME.includes(live.campaign.state);
    ahead.hidden = begun;
    about.hidden = !begun;
    renewed(shelf, shelfOf(client, live, draw));
    progress.hidden = !begun;
    if (live.progress && begun) renewed(progress, progressOf(live.progress, live.campaign));
  }
  /** @param {(typeof STEPS)[number]} name */
  function possible(name) {
    if (JUDGING.includes(name) && (!client.may("approve") || found.not_by_you)) return false;
    return live.campaign.may.includes(name) && (name !== "retry" || live.refused);
  }
  /** @param {(typeof STEPS)[number]} name */
  function button(name) {
    const send = async () => {
      if (name === "cancel" && !(await confirmed(t("cancel_title"), t("cancel_sure"), t("do_cancel"))))
        return undefined;
      if (name === "approve") return client.ask("POST", `${path}/approve`, { digest: live.campaign.digest });
      if (name === "decline") return (await declining(client, live.campaign)) ?? undefined;
      return client.ask("POST", `${path}/${name}`, {});
    };
    /** @param {OneCampaignView} body */
    const done = ({ campaign: changed }) => {
      if (changed.state === "draft" || [...JUDGING, "withdraw"].includes(name)) return frame.again();
      live.campaign = changed;
      draw();
      return look();
    };
    return action({
      label: t(`do_${name}`),
      quiet: !["approve", "resume"].includes(name),
      [`data-${name}`]: true,
      send,
      done,
    });
  }
  live.drawn = draw;
  let counted = -1;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  async function look() {
    clearTimeout(timer);
    const answer = await client.ask("GET", `${path}/progress`);
    if (good(answer)) {
      const before = live.campaign.state;
      live.progress = answer.body;
      if (answer.body.state !== before) {
        const fresh = await client.ask("GET", path);
        if (good(fresh)) {
          live.campaign = fresh.body.campaign;
          found.not_by_you = fresh.body.not_by_you;
        }
      }
      draw();
      const through = answer.body.parts > 0 && answer.body.parts_done === answer.body.parts;
      const { sent, held_out: out } = answer.body.counts;
      const further = through && counted !== sent + out; // what came of it is counted again once more were sent
      if (answer.body.state !== before || (through && !live.through) || further) result.look();
      if (through) counted = sent + out;
      live.through = through;
    }
    if (element.isConnected || !timer)
      timer = setTimeout(
        () => element.isConnected && look(),
        live.campaign.state === "running" ? OFTEN_MS : SELDOM_MS,
      );
  }
  draw();
  await look();
  return element;
}

/**
 * @param {ProgressView} progress
 * @param {CampaignView} campaign
 * @returns {Child[]}
 */
export function progressOf({ counts, held, seconds_left: left, done, ...rest }, campaign) {
  const stopped = campaign.state === "cancelled";
  const part = stopped ? rest.share : done ? 1 : Math.min(rest.share, MOST_UNDONE);
  const names = COUNTS.filter((name) => name !== "waiting" || counts.waiting);
  const running = campaign.state === "running" && !done;
  const rate = running && rest.cards_per_s ? t("progress_rate", { n: Math.round(rest.cards_per_s) }) : null;
  const time = running && left ? t("progress_left", { time: lasting(left) }) : null;
  return [
    h(
      "div",
      { class: "meter-words" },
      h("b", { "data-percent": true }, stopped ? t("progress_stopped") : `${Math.floor(part * 100)} %`),
      h(
        "span",
        { class: "hint" },
        stopped ? t("progress_stopped_at", { n: counts.sent }) : [rate, time].filter(Boolean).join(" · "),
      ),
    ),
    done || stopped
      ? whereTo(counts)
      : h("progress", { class: "meter", max: 1, value: part, "aria-label": t("progress") }),
    h(
      "dl",
      { class: "figures" },
      names.map((name) => figure(counts[name], t(`count_${name}`), name)),
    ),
    rest.next_turn_at &&
      campaign.state === "running" &&
      !campaign.when.trigger &&
      h("p", { class: "hint" }, t("progress_next", { at: dayAndClock(rest.next_turn_at) })),
    Object.keys(held).length > 0 && heldTable(held),
  ];
}

/** @param {Record<string, number>} held */
function heldTable(held) {
  const lines = Object.entries(held)
    .sort(([, one], [, other]) => other - one)
    .map(([reason, n]) => [reasonOf(reason), number(n)]);
  const part = numbers(t("held_why"), [t("held_reason"), t("people")], lines);
  part.dataset.heldWhy = "";
  return part;
}

/**
 * Other words, also where the old ones stand already.
 * @param {Client} client
 * @param {Live} live
 * @param {() => unknown} done
 */
function correction(client, live, done) {
  if (!live.campaign.may.includes("correct")) return null;
  const element = h("details", { class: "own", "data-correct": true }, h("summary", {}, t("correct")));
  element.addEventListener("toggle", async () => {
    if (!element.open || element.childElementCount > 1) return;
    const { correctionForm } = await import("./correction.js");
    element.append(correctionForm(client, live, done));
  });
  return element;
}

/**
 * Once more as a new draft; and out of sight, once it has ended.
 * @param {Client} client
 * @param {Live} live
 * @param {() => void} draw
 */
function shelfOf(client, live, draw) {
  const path = /** @type {const} */ (`/campaigns/${encodeURIComponent(live.campaign.id)}`);
  const ways = /** @type {const} */ (["archive", "unarchive"]);
  return [
    action({
      label: t("use_again"),
      "data-again": true,
      send: () => duplicateOf(client, live.campaign),
      done: opened,
    }),
    ...ways
      .filter((way) => live.campaign.may.includes(way))
      .map((way) =>
        action({
          label: t(way),
          quiet: true,
          [`data-${way}`]: true,
          send: () => client.ask("POST", `${path}/${way}`, {}),
          done: ({ campaign }) => {
            live.campaign = campaign;
            draw();
          },
        }),
      ),
  ];
}
