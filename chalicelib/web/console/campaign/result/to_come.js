/** What a campaign that waits will do, when, and who asks: for who has to approve it, and for who planned it. */

import { good } from "../../../kit/api.js";
import { h } from "../../../kit/dom.js";
import { refusalOf } from "../../../kit/refusal.js";
import { reachOf } from "../../audience/live_count.js";
import { who } from "../../who.js";
import { dayAndClock, number, t } from "../../words.js";
import { languageTabs } from "../content/fields.js";
import { previewPanel } from "../content/preview.js";
import { Shown } from "../content/shown.js";
import { Draft } from "../draft/draft.js";
import { outlookOf } from "../draft/outlook.js";
import { whenSaid } from "../draft/when_said.js";

/**
 * @import { OneCampaignView } from "../../../api/campaign.js"
 * @import { Client } from "../../client.js"
 */

/**
 * @param {Client} client
 * @param {OneCampaignView} found
 */
export function toCome(client, { campaign, names }) {
  const reach = h("div", { class: "reach" });
  const outlook = h("div");
  const shown = new Shown("a");
  const tabs = languageTabs(shown.language, (code) => shown.set({ language: code }));
  tabs.marks((code) => campaign.variants.some(({ title, text }) => title[code] && text[code]));
  const preview = h("div", { class: "preview-side stack" });
  const { programmes, audience, variants } = campaign;
  async function look() {
    const [counted, checked, known] = await Promise.all([
      client.ask("POST", "/audiences/count", {
        programmes,
        condition: audience,
        message: variants.length > 0,
      }),
      client.ask("POST", `/campaigns/${encodeURIComponent(campaign.id)}/check`, {}),
      client.ask("GET", "/programmes"),
    ]);
    reach.replaceChildren(
      good(counted) ? reachOf(counted.body) : h("p", { class: "field-error" }, refusalOf(counted).detail),
    );
    outlook.replaceChildren(
      good(checked) ? outlookOf(checked.body) : h("p", { class: "field-error" }, refusalOf(checked).detail),
    );
    const list = good(known) ? known.body.programmes : [];
    preview.replaceChildren(previewPanel(client, new Draft(client, campaign), shown, list), tabs.element);
  }
  look();
  return h(
    "div",
    { class: "beside", "data-to-come": true },
    h("section", { class: "panel wide" }, facts({ campaign, names, audience_said: "" })),
    h("section", { class: "panel wide" }, h("h2", {}, t("step_who")), reach),
    h("section", { class: "panel wide" }, h("h2", {}, t("to_come")), outlook),
    preview,
  );
}

/** @param {number} silent */
const notifySaid = (silent) => t(silent === 100 ? "notify_none" : "notify_half");

/**
 * When it goes out, who asks for it, what is held out; and whom it means, where that does not stand beside it.
 * @param {Pick<OneCampaignView, "campaign" | "names" | "audience_said">} found
 */
export function facts({ campaign, names, audience_said: audience }) {
  /** @param {string} by */
  const person = (by) => by && who({ by, by_name: names[by] });
  const lines = [
    ["audience", t("step_who"), audience],
    ["when", t("step_when"), whenSaid(campaign)],
    ["made", t("fact_made"), `${person(campaign.created_by)} · ${dayAndClock(campaign.created_at)}`],
    ["asked", t("fact_asked"), person(campaign.submitted_by)],
    ["approved", t("fact_approved"), person(campaign.approved_by)],
    ["control", t("bound_holdout_percent"), number(campaign.holdout_percent)],
    ["notify", t("what_notify"), campaign.silent_percent ? notifySaid(campaign.silent_percent) : ""],
  ];
  return h(
    "dl",
    { class: "facts-of", "data-plan": true },
    lines
      .filter(([, , said]) => said)
      .map(([name, label, said]) => h("div", { "data-fact": name }, h("dt", {}, label), h("dd", {}, said))),
  );
}
