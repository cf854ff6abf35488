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
  if (person && changes) return one(client, person, outlets, staff);
  return list(client, staff, outlets);
}

/**
 * @param {Client} client
 * @param {StaffView[]} staff
 * @param {OutletView[]} outlets
 */
function list(client, staff, outlets) {
  const changes = client.may("staff");
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
        changes && askedBy(client, person, staff),
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
  const done = (made) => showLink(element, made);
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
 * @param {StaffView[]} staff
 * @returns {HTMLElement}
 */
function one(client, person, outlets, staff) {
  const element = h(
    "section",
    { "data-page": "person" },
    back("staff"),
    head(person.name, `${person.email} · ${t(`state_${person.state}`)}`),
  );
  const path = /** @type {const} */ (`/staff/${person.id}`);
  /** @param {OneStaffView} body */
  const redraw = (body) => element.replaceWith(one(client, body.staff, outlets, staff));
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
  const waits = askedBy(client, person, staff);
  const confirms = person.asked_by !== null && person.asked_by !== client.me?.id;
  const fresh = action({
    label: t(owner && confirms ? "owner_confirm" : "new_link_make"),
    send: () => client.ask("POST", `${path}/link`),
    done: (/** @type {LinkView} */ made) => showLink(element, made),
    "data-link": true,
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
 * @param {StaffView[]} staff
 */
function askedBy(client, { asked_by: by }, staff) {
  if (!by) return "";
  const name = staff.find(({ id }) => id === by)?.name ?? by;
  return by === client.me?.id ? t("owner_asked") : t("owner_waits", { name });
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
 * The link, this once, in place of what made it; or that another owner has to confirm it.
 * @param {HTMLElement} element
 * @param {LinkView} made
 */
async function showLink(element, { staff: person, link, expires_at: until }) {
  const title = h("h1", { tabindex: "-1" }, t("link_for", { name: person.name }));
  const lead = h("p", { class: "lead" }, t(link ? "link_lead" : "owner_how"));
  element.replaceChildren(
    back("staff"),
    h("header", { class: "page-head" }, h("div", {}, title, lead)),
    link && until
      ? panel(
          handOver(link, t("link"), "link-out"),
          await code(link, t("link_code")),
          notice(t("link_once", { until: dayAndClock(until) })),
        )
      : panel(notice(t("owner_asked"))),
  );
  title.focus({ preventScroll: true });
  scrollTo(0, 0);
}
