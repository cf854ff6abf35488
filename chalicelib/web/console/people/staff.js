/** People: who works here, as what, where; invite, change, revoke. */

import { confirmed } from "../../kit/dialog.js";
import { h } from "../../kit/dom.js";
import { choice, oneOf, several, text } from "../../kit/fields.js";
import { action, form } from "../../kit/form.js";
import { back, code, handOver, head, mark, notice, panel, row, rows, toDo } from "../../kit/parts.js";
import { served } from "../served.js";
import { dayAndClock, LANGUAGES, language, listed, t } from "../words.js";

/**
 * @import { InviteBody, LinkView, OneStaffView, OutletView, StaffBody, StaffView } from "../../api/people.js"
 * @import { Field } from "../../kit/types.js"
 * @import { Client } from "../client.js"
 */

/**
 * @param {Client} client
 * @param {string[]} which a person's id, or "new"
 */
export async function page(client, [which]) {
  const [{ staff }, { outlets }] = await Promise.all([client.read("/staff"), client.read("/outlets")]);
  const changes = client.may("staff");
  if (which === "new" && changes) return inviting(client, outlets);
  const person = staff.find(({ id }) => id === which);
  if (person && changes) return one(client, person, outlets);
  return list(staff, outlets, changes);
}

/**
 * @param {StaffView[]} staff
 * @param {OutletView[]} outlets
 * @param {boolean} changes
 */
function list(staff, outlets, changes) {
  const order = ["active", "invited", "revoked"];
  const sorted = [...staff].sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
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
    rows(sorted.map(line), "staff"),
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
  ];
  /** @param {LinkView} made */
  const done = ({ staff, link, expires_at: until }) => showLink(element, staff, link, until);
  element.append(
    form({
      fields,
      label: t("invite"),
      send: (/** @type {InviteBody} */ values) => client.ask("POST", "/staff", values),
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
  /** @param {OneStaffView} body */
  const done = ({ staff }) => {
    saved.textContent = t("saved_as", { what: `${t(`role_${staff.role}`)} · ${where(staff, outlets)}` });
    element.querySelector("h1")?.replaceChildren(staff.name);
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
  /** @param {LinkView} made */
  const linked = ({ staff, link, expires_at: until }) => showLink(element, staff, link, until);
  const fresh = action({
    label: t("new_link_make"),
    send: () => client.ask("POST", `${path}/link`),
    done: linked,
    "data-link": true,
  });
  element.append(
    panel(
      h("h2", {}, t("new_link")),
      h("p", { class: "hint" }, t(person.state === "revoked" ? "new_link_revoked" : "new_link_how")),
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

/**
 * The link, this once, in place of what made it.
 * @param {HTMLElement} element
 * @param {StaffView} person
 * @param {string} link
 * @param {string} until
 */
async function showLink(element, person, link, until) {
  const title = h("h1", { tabindex: "-1" }, t("link_for", { name: person.name }));
  element.replaceChildren(
    back("staff"),
    h("header", { class: "page-head" }, h("div", {}, title, h("p", { class: "lead" }, t("link_lead")))),
    panel(
      handOver(link, t("link"), "link-out"),
      await code(link, t("link_code")),
      notice(t("link_once", { until: dayAndClock(until) })),
    ),
  );
  title.focus({ preventScroll: true });
  scrollTo(0, 0);
}
