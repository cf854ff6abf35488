/** A campaign that is declined: by whoever could approve it, with the reason that its sender reads. */

import { over } from "../../kit/dialog.js";
import { h } from "../../kit/dom.js";
import { custom } from "../../kit/form/fields.js";
import { form } from "../../kit/form/form.js";
import { who } from "../who.js";
import { dayAndClock, t } from "../words.js";
import { told } from "./result/told.js";

/**
 * @import { CampaignView, OneCampaignView } from "../../api/campaign.js"
 * @import { Answer } from "../../kit/types.js"
 * @import { Client } from "../client.js"
 */

const WHY_MAX = 500; // as the server takes it

/**
 * Asks why, and says no; null when the person would rather not.
 * @param {Client} client
 * @param {CampaignView} campaign
 * @returns {Promise<Answer<OneCampaignView> | null>}
 */
export function declining(client, { id, digest, proposed }) {
  return over(t(proposed ? "decline_words_title" : "decline_title"), (close) => {
    const control = h("textarea", {
      name: "why",
      rows: 3,
      maxlength: WHY_MAX,
      required: true,
      "data-focus": true,
    });
    const leave = h(
      "button",
      { type: "button", class: "button button-quiet", "data-cancel": true, onclick: () => close(null) },
      t("cancel"),
    );
    /** @type {Answer<OneCampaignView> | null} */
    let answer = null;
    return [
      h("p", {}, t(proposed ? "decline_words_lead" : "decline_lead")),
      form({
        fields: [custom({ name: "why", label: t("decline_why"), hint: t("decline_why_how"), control })],
        label: t("decline_yes"),
        send: async (/** @type {{ why: string }} */ { why }) => {
          answer = await client.ask("POST", `/campaigns/${encodeURIComponent(id)}/decline`, { digest, why });
          return answer;
        },
        done: () => close(answer),
        cancel: leave,
      }),
    ];
  });
}

/**
 * Who said no and why; and the words that were meant to take the place of what is sent.
 * @param {Pick<CampaignView, "declined">} campaign
 * @param {Record<string, string>} names
 */
export function declinedPart({ declined }, names) {
  if (!declined) return null;
  const { by, at, why, variants } = declined;
  return h(
    "section",
    { class: "stack", "data-declined": true },
    h(
      "div",
      { class: "notice stack" },
      h("p", {}, t("declined_by", { name: who({ by, by_name: names[by] }), at: dayAndClock(at) })),
      h("blockquote", { class: "declined-why" }, why),
      h("p", {}, t(variants.length ? "declined_words_next" : "declined_next")),
    ),
    variants.length > 0 && told(variants, null),
  );
}
