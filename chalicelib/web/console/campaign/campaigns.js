/** Campaigns: which of their pages an address means; and how every page names a campaign and its state. */

import { mark } from "../../kit/parts.js";
import { dayAndClock, t } from "../words.js";
import { grouped } from "./group.js";

/**
 * @import { CampaignView } from "../../api/campaign.js"
 * @import { MarkKind } from "../../kit/types.js"
 */

/** @type {Record<CampaignView["state"], MarkKind>} the mark of each state */
const KINDS = {
  draft: "draft",
  waiting: "invited",
  scheduled: "planned",
  running: "active",
  paused: "paused",
  done: "quiet",
  cancelled: "revoked",
};

export const page = grouped(async (client, [which, rest], frame) => {
  if (which === "new") return (await import("./draft/starts.js")).startsPage(client);
  if (which === "settings") return (await import("./settings.js")).settingsPage(client);
  if (which === "compare") return (await import("./list/compare.js")).comparePage(client, rest ?? "");
  if (which === "calendar") return (await import("./list/calendar.js")).calendarPage(client, rest);
  if (!which) return (await import("./list/list.js")).listPage(client);
  if (which === "waiting") return (await import("./list/list.js")).listPage(client, which);
  const found = await client.read(`/campaigns/${encodeURIComponent(which)}`);
  if (found.campaign.state === "draft")
    return (await import("./draft/editor.js")).editorPage(client, found, frame);
  return (await import("./result/running.js")).runningPage(client, found, frame);
});

/** @param {Pick<CampaignView, "state">} campaign */
export const stateMark = ({ state }) => mark(KINDS[state], t(`state_${state}`));
/** @param {Pick<CampaignView, "name">} campaign */
export const titleOf = ({ name }) => name || t("campaign_nameless");

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
