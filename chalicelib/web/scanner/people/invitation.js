/** The link that an owner hands to a new colleague: a password, a PIN, and they are in. */

import { post } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { field, form } from "../form.js";
import { t } from "../words.js";
import { entered, refusalOf } from "./door.js";

export async function invitationPage(app, { token }) {
  const answer = app.till.heard(await post("/invitation/read", { token }));
  const refusal = refusalOf(answer);
  if (refusal) return { element: refused(app, refusal), title: t("invitation") };
  const { name, email, role, organization } = answer.body;
  const submit = async ({ password, pin }) => entered(app, await app.till.accept(token, password, pin));
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
    { class: "page door" },
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

function refused(app, refusal) {
  return h(
    "div",
    { class: "page page-narrow door" },
    h("h1", {}, t("invitation")),
    h("p", { class: "lead", role: "alert" }, refusal),
    h("button", { type: "button", class: "button", onclick: () => app.home() }, t("sign_in")),
  );
}
