/** Campaigns: the list, a new one, one that is written, one that runs or ran; and the rules for all. */

import { h } from "../../kit/dom.js";
import { action } from "../../kit/form.js";
import { head, mark, nothing, row, rows, toDo } from "../../kit/parts.js";
import { dayAndClock, t } from "../words.js";
import { grouped } from "./group.js";

/**
 * @import { CampaignListView, CampaignView } from "../../api/campaign.js"
 * @import { Client } from "../client.js"
 */

/** @type {Record<CampaignView["state"], string>} the mark of each state */
const KINDS = {
  draft: "quiet",
  waiting: "invited",
  scheduled: "invited",
  running: "active",
  paused: "invited",
  done: "quiet",
  cancelled: "revoked",
};

export const page = grouped(async (client, [which], frame) => {
  if (which === "new") return (await import("./starts.js")).startsPage(client);
  if (which === "settings") return (await import("./settings.js")).settingsPage(client);
  if (!which) return list(client);
  const { campaign } = await client.read(`/campaigns/${encodeURIComponent(which)}`);
  if (campaign.state === "draft") return (await import("./editor.js")).editorPage(client, campaign, frame);
  return (await import("./running.js")).runningPage(client, campaign, frame);
});

/** @param {Pick<CampaignView, "state">} campaign */
export const stateMark = ({ state }) => mark(KINDS[state], t(`state_${state}`));
/** @param {Pick<CampaignView, "name">} campaign */
export const titleOf = ({ name }) => name || t("campaign_nameless");

/** @param {Client} client */
async function list(client) {
  const first = await client.read("/campaigns");
  const lines = rows(first.campaigns.map(line), "campaigns");
  const older = h("div");
  /** @param {string} next */
  const draw = (next) =>
    older.replaceChildren(
      ...(next
        ? [
            action({
              label: t("older"),
              "data-older": true,
              send: () => client.ask("GET", `/campaigns?after=${encodeURIComponent(next)}`),
              done,
            }),
          ]
        : []),
    );
  /** @param {CampaignListView} page */
  function done(page) {
    lines.append(...page.campaigns.map(line));
    draw(page.next);
  }
  draw(first.next);
  const acts = h(
    "div",
    { class: "head-acts" },
    toDo("#/campaigns/settings", t("settings"), { class: "button button-quiet button-fit" }),
    toDo("#/campaigns/new", t("campaign_new"), { "data-new": true }),
  );
  return h(
    "section",
    { "data-page": "campaigns" },
    head(t("section_campaigns"), t("campaigns_lead"), acts),
    first.campaigns.length ? lines : nothing(t("campaigns_none")),
    older,
  );
}

/** @param {CampaignView} campaign */
function line(campaign) {
  return row({
    id: campaign.id,
    title: titleOf(campaign),
    mark: stateMark(campaign),
    facts: [lifeOf(campaign)],
    href: `#/campaigns/${campaign.id}`,
  });
}

/**
 * What of its life matters now, in a line.
 * @param {CampaignView} campaign
 */
export function lifeOf({ state, when, created_at: created, starts_at: starts, ended_at: ended }) {
  if (state === "draft" || state === "waiting") return t("life_created", { at: dayAndClock(created) });
  if (state === "scheduled" && !when.trigger) return t("life_starts", { at: dayAndClock(starts ?? created) });
  if (ended) return t("life_ended", { at: dayAndClock(ended) });
  const began = t("life_began", { at: dayAndClock(starts ?? created) });
  return when.trigger ? `${t(`trigger_${when.trigger}`)} · ${began}` : began;
}
