/** What a campaign that waits will do: for who has to approve it, and for who planned it. */

import { good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { refusalOf } from "../../kit/refusal.js";
import { reachOf } from "../audience/who.js";
import { t } from "../words.js";
import { Draft } from "./draft.js";
import { outlookOf } from "./outlook.js";
import { previewPanel } from "./preview.js";
import { Shown } from "./shown.js";

/**
 * @import { CampaignView } from "../../api/campaign.js"
 * @import { Client } from "../client.js"
 */

/**
 * @param {Client} client
 * @param {CampaignView} campaign
 */
export function toCome(client, campaign) {
  const who = h("div", { class: "reach" });
  const outlook = h("div");
  const preview = h(
    "div",
    { class: "preview-side" },
    previewPanel(client, new Draft(client, campaign), new Shown("a")),
  );
  const { programmes, audience, variants } = campaign;
  async function look() {
    const [counted, checked] = await Promise.all([
      client.ask("POST", "/audiences/count", {
        programmes,
        condition: audience,
        message: variants.length > 0,
      }),
      client.ask("POST", `/campaigns/${encodeURIComponent(campaign.id)}/check`, {}),
    ]);
    who.replaceChildren(
      good(counted) ? reachOf(counted.body) : h("p", { class: "field-error" }, refusalOf(counted).detail),
    );
    outlook.replaceChildren(
      good(checked) ? outlookOf(checked.body) : h("p", { class: "field-error" }, refusalOf(checked).detail),
    );
  }
  look();
  return h(
    "div",
    { class: "beside", "data-to-come": true },
    h("section", { class: "panel wide" }, h("h2", {}, t("step_who")), who),
    h("section", { class: "panel wide" }, h("h2", {}, t("to_come")), outlook),
    preview,
  );
}
