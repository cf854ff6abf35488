/** A campaign once more, as a new draft that opens. */

import { t } from "../words.js";
import { titleOf } from "./campaigns.js";

/**
 * @import { CampaignView, OneCampaignView } from "../../api/campaign.js"
 * @import { Client } from "../client.js"
 */

const NAME_MAX = 80; // as the server takes it

/**
 * @param {Client} client
 * @param {CampaignView} campaign
 */
export function duplicateOf(client, campaign) {
  const path = /** @type {const} */ (`/campaigns/${encodeURIComponent(campaign.id)}/duplicate`);
  const name = t("copy_of", { name: titleOf(campaign) });
  return client.ask("POST", path, { name: [...name].slice(0, NAME_MAX).join("") });
}

/** @param {OneCampaignView} made */
export const opened = ({ campaign }) => location.assign(`#/campaigns/${campaign.id}`);
