/** Who a card is of: corrected and handed out because the customer asks, and what they said to messages. */

import { h } from "../../kit/dom.js";
import { choice, text } from "../../kit/form/fields.js";
import { action, form } from "../../kit/form/form.js";
import { nothing } from "../../kit/parts.js";
import { saveParts } from "../save_parts.js";
import { dayAndClock, LANGUAGES, t } from "../words.js";

/**
 * @import { ConsentListView, ConsentView, PersonBody, CustomerView } from "../../api/customer.js"
 * @import { Client } from "../client.js"
 */

/**
 * Asked for by a button, since it is nobody's business who only looks at a card; null for who may not.
 * @param {Client} client
 * @param {string} serial
 */
export function person(client, serial) {
  if (!client.may("personal")) return null;
  const path = /** @type {const} */ (`/cards/${encodeURIComponent(serial)}/person`);
  const shown = h("div", { class: "stack", "data-person": true });
  const show = action({
    label: t("holder_show"),
    "data-show-person": true,
    send: () => client.ask("GET", path),
    done: (found) => shown.replaceChildren(...whole(client, serial, found)),
  });
  shown.append(show);
  return h(
    "section",
    { class: "stack" },
    h("h2", {}, t("holder_title")),
    h("p", { class: "hint" }, t("holder_how")),
    shown,
  );
}

/**
 * @param {Client} client
 * @param {string} serial
 * @param {CustomerView} found
 */
function whole(client, serial, found) {
  return [correction(client, serial, found), handOut(serial), consents(client, serial, found.messages)];
}

/**
 * @param {Client} client
 * @param {string} serial
 * @param {CustomerView} found
 */
function correction(client, serial, found) {
  const path = /** @type {const} */ (`/cards/${encodeURIComponent(serial)}/person`);
  const saved = h("p", { class: "saved", role: "status" });
  const fields = [
    text({ name: "name", label: t("holder_name"), value: found.name }),
    text({ name: "phone", label: t("holder_phone"), value: found.phone, type: "tel" }),
    text({ name: "mail", label: t("holder_mail"), value: found.mail, type: "email", maxlength: 254 }),
    text({ name: "birthday", label: t("holder_birthday"), value: found.birthday, maxlength: 5 }),
    choice({
      name: "language",
      label: t("language"),
      value: found.language,
      options: Object.entries(LANGUAGES),
    }),
    text({ name: "zone", label: t("zone"), value: found.zone }),
  ];
  return h(
    "div",
    { class: "stack" },
    form({
      fields,
      label: t("holder_save"),
      send: (/** @type {PersonBody} */ body) => client.ask("PATCH", path, body),
      done: () => saved.replaceChildren(t("holder_saved")),
    }),
    saved,
  );
}

/** @param {string} serial */
function handOut(serial) {
  const told = h("p", { class: "saved", role: "status" });
  const address = `/api/v1/cards/${encodeURIComponent(serial)}/person.json`;
  return h(
    "div",
    { class: "stack" },
    h("p", { class: "hint" }, t("holder_file_how")),
    action({
      label: t("holder_file"),
      "data-person-file": true,
      send: () => saveParts(address, `carnet-${serial.slice(-8)}.json`, "application/json"),
      done: () => told.replaceChildren(t("holder_filed")),
    }),
    told,
  );
}

/**
 * @param {Client} client
 * @param {string} serial
 * @param {ConsentListView} list
 */
function consents(client, serial, list) {
  const path = /** @type {const} */ (`/cards/${encodeURIComponent(serial)}/consents`);
  const drawn = h("div", { class: "stack", "data-consents": true });
  /** @param {ConsentListView} told */
  const draw = (told) => {
    const stop =
      told.since !== null &&
      client.may("consent") &&
      action({
        label: t("holder_stop"),
        "data-stop-messages": true,
        send: () => client.ask("PUT", path, { given: false }),
        done: draw,
      });
    drawn.replaceChildren(
      h("h3", {}, t("holder_consents")),
      told.consents.length
        ? h("ul", { class: "changes" }, told.consents.map(consentLine))
        : nothing(t("holder_consents_none")),
      ...(stop ? [stop] : []),
    );
  };
  draw(list);
  return drawn;
}

/** @param {ConsentView} consent */
function consentLine({ at, given, source, text: sentence, version }) {
  return h(
    "li",
    { "data-given": given ? "yes" : "no" },
    h("p", { class: "hint" }, dayAndClock(at)),
    h(
      "p",
      {},
      h("b", {}, t(given ? "holder_given" : "holder_withdrawn")),
      `, ${t(`holder_source_${source}`)}`,
    ),
    sentence && h("p", {}, `“${sentence}”`),
    version && h("p", { class: "hint" }, t("holder_version", { version })),
  );
}
