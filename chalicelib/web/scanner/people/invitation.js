/** The link that an owner hands to a new colleague: a password, a PIN, and they are in. */

import { good, post } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { field, form } from "../form.js";
import { t } from "../words.js";
import { entered, refusalOf } from "./sign_in.js";

/**
 * @import { App } from "../main.js"
 * @import { Given, Page } from "../types.js"
 */

const OFFICE = ["owner", "marketer"]; // whose work begins on the owner's pages

/**
 * @param {App} app
 * @param {Given} given
 * @returns {Promise<Page>}
 */
export async function invitationPage(app, { token = "" }) {
  const answer = app.till.heard(await post("/invitation/read", { token }));
  if (!good(answer)) return { element: refused(app, refusalOf(answer) ?? ""), title: t("invitation") };
  const { name, email, role, organization } = answer.body;
  /** @param {Record<string, string>} values */
  const submit = async ({ password, pin }) => {
    const accepted = await app.till.accept(token, password, pin);
    if (!good(accepted) || !OFFICE.includes(role)) return entered(app, accepted);
    location.assign("/console");
    return null;
  };
  const fields = [
    h("input", { type: "hidden", name: "email", value: email, autocomplete: "username" }),
    field({
      name: "password",
      label: t("new_password"),
      hint: t("password_how"),
      type: "password",
      autocomplete: "new-password",
      required: true,
      autofocus: true,
    }),
    field({
      name: "pin",
      label: t("new_pin"),
      hint: t("pin_how"),
      type: "password",
      inputmode: "numeric",
      autocomplete: "off",
      maxlength: "6",
    }),
  ];
  const element = h(
    "div",
    { class: "page sign-in" },
    h(
      "header",
      { class: "join-head" },
      h("p", { class: "eyebrow" }, organization),
      h("h1", {}, t("welcome", { name })),
      h("p", { class: "lead" }, t("invited_as", { role: t(`role_${role}`), organization })),
      h("p", { class: "hint" }, email),
    ),
    form({ fields, send: t("begin"), submit }),
  );
  return { element, title: t("invitation") };
}

/**
 * @param {App} app
 * @param {string} refusal
 */
function refused(app, refusal) {
  return h(
    "div",
    { class: "page page-narrow sign-in" },
    h("h1", {}, t("invitation")),
    h("p", { class: "lead", role: "alert" }, refusal),
    h("button", { type: "button", class: "button", onclick: () => app.home() }, t("sign_in")),
  );
}
