/** What can be done with one campaign of the table: once more, out of sight, thrown away. */

import { good } from "../../../kit/api.js";
import { confirmed } from "../../../kit/dialog.js";
import { menu } from "../../../kit/menu.js";
import { refusalOf } from "../../../kit/refusal.js";
import { toast } from "../../../kit/toast.js";
import { t } from "../../words.js";
import { titleOf } from "../campaigns.js";
import { duplicateOf, opened } from "../duplicated.js";
import { forget, put } from "./kept.js";

/**
 * @import { CampaignView } from "../../../api/campaign.js"
 * @import { MenuItem } from "../../../kit/menu.js"
 * @import { Client } from "../../client.js"
 */

/**
 * @param {Client} client
 * @param {CampaignView} campaign
 * @param {() => void} changed the table is to be drawn anew
 */
export function actsOf(client, campaign, changed) {
  const path = /** @type {const} */ (`/campaigns/${encodeURIComponent(campaign.id)}`);
  /** @param {"archive" | "unarchive"} way */
  async function move(way) {
    const answer = await client.ask("POST", `${path}/${way}`, {});
    if (!good(answer)) return toast(refusalOf(answer).detail);
    put(answer.body.campaign);
    changed();
    if (way === "archive")
      toast(t("archived", { name: titleOf(campaign) }), { undo: () => move("unarchive") });
  }
  async function remove() {
    if (!(await confirmed(t("delete_title"), t("delete_sure"), t("delete_yes")))) return;
    const answer = await client.ask("DELETE", path);
    if (!good(answer)) return toast(refusalOf(answer).detail);
    forget(campaign.id);
    changed();
  }
  async function again() {
    const answer = await duplicateOf(client, campaign);
    if (good(answer)) opened(answer.body);
    else toast(refusalOf(answer).detail);
  }
  const { may } = campaign;
  /** @type {MenuItem[]} */
  const items = [{ text: t("use_again"), onPick: again }];
  if (may.includes("archive")) items.push({ text: t("archive"), onPick: () => move("archive") });
  if (may.includes("unarchive")) items.push({ text: t("unarchive"), onPick: () => move("unarchive") });
  if (may.includes("delete")) items.push({ text: t("do_delete"), onPick: remove, danger: true });
  return menu(t("acts_of", { name: titleOf(campaign) }), items);
}
