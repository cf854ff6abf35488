/** Oneself: the PIN, and signing out. */

import { h } from "../../kit/dom.js";
import { text } from "../../kit/fields.js";
import { action, form } from "../../kit/form.js";
import { head, panel } from "../../kit/parts.js";
import { t } from "../words.js";

/**
 * @import { NewPinBody } from "../../api/people.js"
 * @import { Client } from "../client.js"
 */

/** @param {Client} client */
export async function page(client) {
  const me = /** @type {NonNullable<Client["me"]>} */ (client.me); // signed out, no page is shown
  const fields = [
    text({
      name: "email",
      label: t("mail"),
      type: "email",
      autocomplete: "username",
      value: me.email,
      readonly: true,
    }),
    text({
      name: "password",
      label: t("password"),
      type: "password",
      autocomplete: "current-password",
      required: true,
    }),
    text({
      name: "pin",
      label: t("pin_new"),
      hint: t("pin_hint"),
      type: "password",
      inputmode: "numeric",
      autocomplete: "new-password",
      maxlength: 6,
      required: true,
    }),
  ];
  const saved = h("p", { class: "saved", role: "status" });
  /** @type {HTMLFormElement} */
  const pin = form({
    fields,
    label: t("pin_save"),
    /** @param {NewPinBody} values */
    send: ({ password, pin: digits }) => client.ask("PUT", "/session/pin", { password, pin: digits }),
    done: () => {
      pin.reset();
      saved.textContent = t("pin_saved");
    },
  });
  return h(
    "section",
    { "data-page": "me" },
    head(me.name, `${t(`role_${me.role}`)} · ${me.email}`),
    panel(h("h2", {}, t("pin")), h("p", { class: "hint" }, t("pin_why")), pin, saved),
    panel(
      action({ label: t("sign_out"), "data-sign-out": true, send: () => client.leave(), done: () => {} }),
    ),
  );
}
