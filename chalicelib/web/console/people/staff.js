/** People: who works here, as what, where; invite, change, revoke. */

import { confirmed } from "../../kit/dialog.js";
import { h } from "../../kit/dom.js";
import { choice, oneOf, several, text, tick } from "../../kit/form/fields.js";
import { action, form } from "../../kit/form/form.js";
import { back, head, mark, notice, panel, row, toDo } from "../../kit/parts.js";
import { listing } from "../listing.js";
import { served } from "../served.js";
import { LANGUAGES, language, listed, t } from "../words.js";
import { factorRulePanel } from "./factor_rule.js";
import { showLink } from "./link.js";

/**
 * @import { FactorRuleView, InviteBody, LinkView, OneStaffView, OutletView } from "../../api/people.js"
 * @import { StaffBody, StaffListView, StaffView } from "../../api/people.js"
 * @import { Field } from "../../kit/types.js"
 * @import { Client } from "../client.js"
 * @import { FrameActs } from "../types.js"
 */

/**
 * @param {Client} client
 * @param {string[]} which a person's id, or "new"
 * @param {FrameActs} frame
 */
export async function page(client, [which], { again }) {
  const changes = client.may("staff");
  if (which === "new" && changes) return inviting(client, await client.outlets());
  if (which && changes) {
    const [{ staff: person }, outlets] = await Promise.all([
      client.read(`/staff/${which}`),
      client.outlets(),
    ]);
    return one(client, person, outlets);
  }
  const [first, outlets, rule] = await Promise.all([
    client.read("/staff"),
    client.outlets(),
    client.read("/factor-rule"),
  ]);
  return h("div", {}, list(client, first, outlets, rule), changes && factorRulePanel(client, rule, again));
}

/**
 * @param {Client} client
 * @param {StaffListView} first
 * @param {OutletView[]} outlets
 * @param {FactorRuleView} rule
 */
function list(client, first, outlets, rule) {
  const needed = new Set(rule.needed.map(({ role }) => role));
  const changes = client.may("staff");
  /** @param {StaffView} person */
  const line = (person) =>
    row({
      id: person.id,
      title: person.name,
      mark: person.state !== "active" && mark(person.state, t(`state_${person.state}`)),
      facts: [
        `${t(`role_${person.role}`)} · ${where(person, outlets)}`,
        person.email,
        person.state === "active" && !person.has_pin && t("no_pin"),
        person.mail_returned && t("mail_returned_short"),
        person.state === "active" && needed.has(person.role) && !person.has_factor && t("factor_lacks"),
        changes && askedBy(client, person),
      ],
      href: changes ? `#/staff/${person.id}` : null,
    });
  return h(
    "section",
    { "data-page": "staff" },
    head(
      t("section_staff"),
      t("staff_lead"),
      changes && toDo("#/staff/new", t("invite"), { "data-invite": true }),
    ),
    listing({
      name: "staff",
      first,
      of: ({ staff }) => staff,
      ask: (query) => client.ask("GET", `/staff?${query}`),
      line,
      none: t("list_none_found"),
    }),
  );
}

/**
 * @param {Pick<StaffView, "outlets">} person
 * @param {OutletView[]} known
 */
function where({ outlets }, known) {
  if (!outlets.length) return t("outlets_all");
  return listed(outlets.map((id) => known.find((outlet) => outlet.id === id)?.name ?? id));
}

/**
 * @param {Client} client
 * @param {OutletView[]} outlets
 */
function inviting(client, outlets) {
  const element = h("section", { "data-page": "invite" }, back("staff"), head(t("invite"), t("invite_lead")));
  const fields = [
    text({ name: "name", label: t("name"), required: true, "data-focus": true }),
    text({
      name: "email",
      label: t("mail"),
      type: "email",
      inputmode: "email",
      hint: t("mail_hint"),
      required: true,
    }),
    ...workFields({ role: served().usual_role, outlets: [], language: language() }, outlets),
    tick({ name: "send", label: t("invite_send"), hint: t("invite_send_hint"), value: true }),
  ];
  /** @param {LinkView} made */
  const done = (made) => showLink(element, made, asked);
  let asked = false;
  element.append(
    form({
      fields,
      label: t("invite"),
      send: (/** @type {InviteBody} */ values) => {
        asked = Boolean(values.send);
        return client.ask("POST", "/staff", values);
      },
      done,
    }),
  );
  return element;
}

/**
 * @param {Client} client
 * @param {StaffView} person
 * @param {OutletView[]} outlets
 * @returns {HTMLElement}
 */
function one(client, person, outlets) {
  const element = h(
    "section",
    { "data-page": "person" },
    back("staff"),
    head(person.name, `${person.email} · ${t(`state_${person.state}`)}`),
  );
  const path = /** @type {const} */ (`/staff/${person.id}`);
  /** @param {OneStaffView} body */
  const redraw = (body) => element.replaceWith(one(client, body.staff, outlets));
  const saved = h("p", { class: "saved", role: "status" });
  /**
   * @param {OneStaffView} body
   * @param {StaffBody} values
   */
  const done = ({ staff: now }, { role }) => {
    if (role !== now.role) return redraw({ staff: now }); // an owner is confirmed by another
    saved.textContent = t("saved_as", { what: `${t(`role_${now.role}`)} · ${where(now, outlets)}` });
    element.querySelector("h1")?.replaceChildren(now.name);
  };
  const fields = [
    text({ name: "name", label: t("name"), value: person.name, required: true }),
    ...workFields(person, outlets),
  ];
  if (person.state !== "revoked")
    element.append(
      panel(
        form({
          fields,
          label: t("save"),
          send: (/** @type {StaffBody} */ values) => client.ask("PATCH", path, values),
          done,
        }),
        saved,
      ),
    );
  const owner = person.role === "owner";
  const waits = askedBy(client, person);
  const confirms = person.asked_by !== null && person.asked_by !== client.me?.id;
  const fresh = action({
    label: t(owner && confirms ? "owner_confirm" : "new_link_make"),
    send: () => client.ask("POST", `${path}/link`),
    done: (/** @type {LinkView} */ made) => showLink(element, made),
    "data-link": true,
  });
  const mailed = action({
    label: t("link_mail"),
    send: () => client.ask("POST", `${path}/link`, { send: true }),
    done: (/** @type {LinkView} */ made) => showLink(element, made, true),
    "data-mail-link": true,
  });
  if (waits && !owner)
    element.append(
      panel(
        notice(waits),
        confirms &&
          action({
            label: t("owner_confirm_role"),
            send: () => client.ask("PATCH", path, { role: "owner" }),
            done: redraw,
            "data-confirm-owner": true,
          }),
      ),
    );
  element.append(
    panel(
      h("h2", {}, t("new_link")),
      owner && waits && notice(waits),
      h("p", { class: "hint" }, t(person.state === "revoked" ? "new_link_revoked" : "new_link_how")),
      owner && h("p", { class: "hint" }, t("owner_how")),
      person.mail_returned && notice(t("mail_returned"), { "data-mail-returned": true }),
      (!owner || confirms) && !person.mail_returned && mailed,
      fresh,
    ),
  );
  if (person.state !== "revoked")
    element.append(
      panel(
        h("h2", {}, t("revoke")),
        h("p", { class: "hint" }, t("revoke_how")),
        revoking(client, person, path, redraw),
      ),
    );
  return element;
}

/**
 * Who asked that this person be an owner, or have a link as one, for whoever may confirm it; "" when nobody did.
 * @param {Client} client
 * @param {StaffView} person
 */
function askedBy(client, { asked_by: by, asked_by_name: name }) {
  if (!by) return "";
  return by === client.me?.id ? t("owner_asked") : t("owner_waits", { name: name ?? by });
}

/**
 * @param {Client} client
 * @param {StaffView} person
 * @param {`/staff/${string}`} path
 * @param {(body: OneStaffView) => unknown} done
 */
function revoking(client, person, path, done) {
  const send = async () =>
    (await confirmed(t("revoke_title", { name: person.name }), t("revoke_sure"), t("revoke")))
      ? client.ask("DELETE", path)
      : undefined;
  return action({ label: t("revoke"), send, done, "data-revoke": true });
}

/**
 * @param {{ role: string, outlets: string[], language: string }} person
 * @param {OutletView[]} outlets
 * @returns {Field[]}
 */
function workFields(person, outlets) {
  return [
    oneOf({
      name: "role",
      label: t("role"),
      value: person.role,
      options: served().roles.map((role) => [role, t(`role_${role}`), t(`role_${role}_may`)]),
    }),
    several({
      name: "outlets",
      label: t("section_outlets"),
      hint: t("outlets_hint"),
      values: person.outlets,
      options: outlets.map(({ id, name }) => [id, name]),
    }),
    choice({
      name: "language",
      label: t("language"),
      value: person.language,
      options: Object.entries(LANGUAGES),
    }),
  ];
}
