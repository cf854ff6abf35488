/** To write to some people: a new draft that means them, opened. */

import { good } from "../../kit/api.js";
import { action } from "../../kit/form/form.js";
import { USUAL } from "../campaign/draft/starts.js";
import { t } from "../words.js";

/**
 * @import { Client } from "../client.js"
 * @import { Attributes } from "../../kit/types.js"
 * @import { Condition } from "./types.js"
 * @typedef {{ name: string, condition: Condition, programmes?: string[] }} Meant of all programmes, unless some are named
 */

/**
 * @param {Client} client
 * @param {Meant} meant
 * @param {string} label
 * @param {Attributes} [settings]
 */
export function writeTo(client, meant, label, settings = {}) {
  return action({
    label,
    ...settings,
    send: () => begun(client, meant),
    done: ({ campaign }) => {
      location.hash = `#/campaigns/${campaign.id}`;
    },
  });
}

/**
 * @param {Client} client
 * @param {Meant} meant
 */
async function begun(client, { name, condition, programmes }) {
  const [known, outlets] = await Promise.all([client.ask("GET", "/programmes"), client.outlets()]);
  if (!good(known)) return known;
  return client.ask("POST", "/campaigns", {
    ...USUAL,
    name: t("audience_draft", { name }).slice(0, 80),
    programmes: programmes ?? known.body.programmes.map(({ id }) => id),
    audience: condition,
    variants: [{ id: "a", title: {}, text: {} }],
    when: { ...USUAL.when, zone: outlets[0]?.zone ?? "UTC" },
    gift: "",
  });
}
