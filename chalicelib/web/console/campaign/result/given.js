/** What was given with a campaign: how much of it was taken, what it cost; and one tap to take back the rest. */

import { confirmed } from "../../../kit/dialog.js";
import { h } from "../../../kit/dom.js";
import { action } from "../../../kit/form/form.js";
import { number, t } from "../../words.js";

/**
 * @import { GiftsView, OneCampaignView } from "../../../api/campaign.js"
 * @import { Client } from "../../client.js"
 * @import { Live } from "./running.js"
 */

/**
 * @param {Client} client
 * @param {GiftsView | null} gifts
 * @param {Live} live
 * @param {() => void} recalled
 */
export function givenPart(client, gifts, live, recalled) {
  if (!gifts) return null;
  const path = /** @type {const} */ (`/campaigns/${encodeURIComponent(live.campaign.id)}`);
  const done = h("p", { class: "hint", role: "status" });
  const send = async () =>
    (await confirmed(t("recall_title", { n: gifts.waiting }), t("recall_sure"), t("recall_yes")))
      ? client.ask("POST", `${path}/recall`, {})
      : undefined;
  /** @param {OneCampaignView} body */
  const tell = ({ campaign }) => {
    live.campaign = campaign;
    done.textContent = t("recalling");
    recalled();
  };
  const may = live.campaign.may.includes("recall") && client.may("approve") && gifts.waiting > 0;
  return h(
    "div",
    { class: "panel wide stack", "data-given": number(gifts.given) },
    h("h3", {}, t("result_gifts")),
    h("p", { "data-gifts-said": true }, gifts.said),
    may && action({ label: t("recall"), quiet: true, "data-recall": true, send, done: tell }),
    done,
  );
}
