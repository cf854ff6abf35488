/** API keys: what a till system signs in with; a new one is shown once. */

import { confirmed } from "../../kit/dialog.js";
import { h } from "../../kit/dom.js";
import { oneOf, text, tick } from "../../kit/form/fields.js";
import { action, form } from "../../kit/form/form.js";
import { handOver } from "../../kit/handing_over.js";
import { back, head, mark, nothing, notice, panel, row, rows, toDo } from "../../kit/parts.js";
import { dayAndClock, learn, t } from "../words.js";

/**
 * @import { KeyBody, KeySecretView, KeyView } from "../../api/people.js"
 * @import { Client } from "../client.js"
 * @import { FrameActs } from "../types.js"
 */

/** @type {readonly KeyView["use"][]} */
const USES = ["till", "campaigns", "sandbox"];

/**
 * @param {Client} client
 * @param {string[]} which "new" for another key
 * @param {FrameActs} frame
 */
export async function page(client, [which], { again }) {
  await learn("calls");
  if (which === "new") return making(client);
  const { keys } = await client.read("/keys");
  /** @param {KeyView} key */
  const line = (key) =>
    row({
      id: key.id,
      title: key.label,
      mark: key.revoked_at ? mark("revoked", t("key_revoked")) : null,
      facts: [
        t(`key_use_${key.use}`),
        key.numbers_last && t("key_numbers_last"),
        key.revoked_at
          ? t("key_revoked_at", { at: dayAndClock(key.revoked_at) })
          : t("key_made_at", { at: dayAndClock(key.created_at) }),
        key.used_at ? t("key_used_at", { at: dayAndClock(key.used_at) }) : t("key_unused"),
      ],
      acts: key.revoked_at ? h("span") : revoking(client, key, again),
    });
  const make = toDo("#/keys/new", t("key_make"), { "data-make": true });
  return h(
    "section",
    { "data-page": "keys" },
    head(t("section_keys"), t("keys_lead"), keys.length > 0 && make),
    keys.length ? rows(keys.map(line), "keys") : nothing(t("keys_none"), make),
  );
}

/**
 * @param {Client} client
 * @param {KeyView} key
 * @param {() => unknown} done
 */
function revoking(client, key, done) {
  const send = async () =>
    (await confirmed(t("key_revoke_title", { label: key.label }), t("key_revoke_sure"), t("key_revoke")))
      ? client.ask("DELETE", `/keys/${key.id}`)
      : undefined;
  return action({ label: t("key_revoke"), send, done, "data-revoke": true });
}

/** @param {Client} client */
function making(client) {
  const element = h("section", { "data-page": "key" }, back("keys"), head(t("key_make"), t("key_make_lead")));
  element.append(
    form({
      fields: [
        text({ name: "label", label: t("key_label"), hint: t("key_label_hint"), required: true }),
        oneOf({
          name: "use",
          label: t("key_use"),
          value: "till",
          options: USES.map((use) => [use, t(`key_use_${use}`), t(`key_use_${use}_how`)]),
        }),
        tick({
          name: "numbers_last",
          label: t("key_numbers_last"),
          hint: t("key_numbers_last_how"),
          value: false,
        }),
      ],
      label: t("key_make"),
      send: (/** @type {KeyBody} */ values) => client.ask("POST", "/keys", values),
      done: (/** @type {KeySecretView} */ made) => shown(element, made),
    }),
  );
  return element;
}

/**
 * The key, this once.
 * @param {HTMLElement} element
 * @param {KeySecretView} made
 */
function shown(element, { key, secret }) {
  const title = h("h1", { tabindex: "-1" }, key.label);
  element.replaceChildren(
    back("keys"),
    h("header", { class: "page-head" }, h("div", {}, title, h("p", { class: "lead" }, t("key_once")))),
    panel(handOver(secret, t("key"), "key-out"), notice(t("key_header"))),
  );
  title.focus({ preventScroll: true });
}
