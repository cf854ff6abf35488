/** When a campaign goes out, in a line that names the clock it goes by. */

import { dayAndClock, t } from "../../words.js";

/** @import { CampaignView } from "../../../api/campaign.js" */

/** @param {Pick<CampaignView, "when">} campaign */
export function whenSaid({ when }) {
  if (when.trigger) return `${t("when_trigger")}: ${t(`trigger_${when.trigger}`)}`;
  if (!when.at) return t("when_now");
  const at = dayAndClock(`${when.at}:00Z`, "UTC"); // as it was typed: a clock on the wall
  return when.zone_of === "customer"
    ? t("when_said_customer", { at })
    : t("when_said_outlet", { at, zone: when.zone });
}
