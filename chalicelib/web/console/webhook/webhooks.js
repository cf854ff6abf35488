/** Webhooks: which addresses are called when something happens, and what became of each call. */

import { confirmed } from "../../kit/dialog.js";
import { h } from "../../kit/dom.js";
import { text } from "../../kit/form/fields.js";
import { action, form } from "../../kit/form/form.js";
import { handOver } from "../../kit/handing_over.js";
import { back, head, mark, nothing, notice, panel, row, rows, toDo } from "../../kit/parts.js";
import { dayAndClock, learn, t } from "../words.js";
import { callsPanel } from "./calls.js";

/**
 * @import { NewWebhookBody, WebhookSecretView, WebhookView } from "../../api/webhook.js"
 * @import { Client } from "../client.js"
 * @import { FrameActs } from "../types.js"
 */

/**
 * @param {Client} client
 * @param {string[]} which a webhook's id, or "new"
 * @param {FrameActs} frame
 */
export async function page(client, [which], { again }) {
  await learn("calls");
  if (which === "new") return adding(client);
  const { webhooks } = await client.read("/webhooks");
  const one = webhooks.find(({ id }) => id === which);
  if (one) return single(client, one, again);
  /** @param {WebhookView} webhook */
  const line = (webhook) =>
    row({
      id: webhook.id,
      title: webhook.description || webhook.url,
      mark: webhook.state === "on" ? null : mark("revoked", t("webhook_is_off")),
      facts: [webhook.description && webhook.url, webhook.reason],
      href: `#/webhooks/${webhook.id}`,
    });
  const add = toDo("#/webhooks/new", t("webhook_add"), { "data-add": true });
  return h(
    "section",
    { "data-page": "webhooks" },
    head(t("section_webhooks"), t("webhooks_lead"), webhooks.length > 0 && add),
    webhooks.length ? rows(webhooks.map(line), "webhooks") : nothing(t("webhooks_none"), add),
  );
}

/** @param {Client} client */
function adding(client) {
  const element = h(
    "section",
    { "data-page": "webhook-new" },
    back("webhooks"),
    head(t("webhook_add"), t("webhook_add_lead")),
  );
  element.append(
    form({
      fields: [
        text({
          name: "url",
          label: t("webhook_url"),
          hint: t("webhook_url_hint"),
          type: "url",
          inputmode: "url",
          required: true,
        }),
        text({ name: "description", label: t("webhook_description"), maxlength: "100" }),
      ],
      label: t("webhook_add"),
      send: (/** @type {NewWebhookBody} */ values) => client.ask("POST", "/webhooks", values),
      done: (/** @type {WebhookSecretView} */ made) => secretOf(element, made),
    }),
  );
  return element;
}

/**
 * The secret, this once.
 * @param {HTMLElement} element
 * @param {WebhookSecretView} made
 */
function secretOf(element, { webhook, secret }) {
  const title = h("h1", { tabindex: "-1" }, webhook.description || webhook.url);
  element.replaceChildren(
    back("webhooks"),
    h("header", { class: "page-head" }, h("div", {}, title, h("p", { class: "lead" }, t("webhook_once")))),
    panel(handOver(secret, t("webhook_secret"), "secret-out"), notice(t("webhook_signed"))),
  );
  title.focus({ preventScroll: true });
}

/**
 * @param {Client} client
 * @param {WebhookView} webhook
 * @param {() => unknown} again
 */
async function single(client, webhook, again) {
  const path = /** @type {const} */ (`/webhooks/${webhook.id}`);
  const before = webhook.old_secret_until;
  const overlaps = before && Date.parse(before) > Date.now() ? before : null;
  const calls = await callsPanel(client, path);
  /** @type {HTMLElement} */
  const element = h(
    "section",
    { "data-page": "webhook" },
    back("webhooks"),
    head(webhook.description || webhook.url, webhook.description ? webhook.url : ""),
    webhook.reason ? notice(webhook.reason) : null,
    calls,
    panel(
      h("h2", {}, t("webhook_secret")),
      h("p", { class: "hint" }, t("webhook_renew_how")),
      overlaps && h("p", { "data-overlap": true }, t("webhook_old_until", { at: dayAndClock(overlaps) })),
      action({
        label: t("webhook_renew"),
        send: () => client.ask("POST", `${path}/secret`),
        done: (/** @type {WebhookSecretView} */ made) => secretOf(element, made),
        "data-renew": true,
      }),
    ),
    panel(
      action({
        label: t(webhook.state === "on" ? "webhook_switch_off" : "webhook_switch_on"),
        send: () => client.ask("PATCH", path, { state: webhook.state === "on" ? "off" : "on" }),
        done: again,
        "data-switch": true,
      }),
      action({
        label: t("webhook_delete"),
        send: async () =>
          (await confirmed(t("webhook_delete_title"), t("webhook_delete_sure"), t("webhook_delete")))
            ? client.ask("DELETE", path)
            : undefined,
        done: () => location.assign("#/webhooks"),
        "data-delete": true,
      }),
    ),
  );
  return element;
}
