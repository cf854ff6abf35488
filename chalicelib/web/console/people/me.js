/** Oneself: the PIN, the password, and signing out, here and everywhere. */

import { factorPanel } from "../../kit/access/app.js";
import { passkeysPanel } from "../../kit/access/passkeys.js";
import { h } from "../../kit/dom.js";
import { text } from "../../kit/form/fields.js";
import { action, form } from "../../kit/form/form.js";
import { head, notice, panel } from "../../kit/parts.js";
import { languageChoice } from "../account_menu.js";
import { learn, t } from "../words.js";
import { accessOf } from "./access.js";
import { mailsPanel } from "./mails.js";
import { sessionsPanel } from "./sessions.js";

/**
 * @import { NewPasswordBody, NewPinBody, SessionView } from "../../api/people.js"
 * @import { Client } from "../client.js"
 * @import { FrameActs } from "../types.js"
 */

/**
 * @param {Client} client
 * @param {string[]} _which
 * @param {FrameActs} frame
 */
export async function page(client, _which, { again, speak }) {
  await Promise.all([learn("account"), learn("factor")]);
  const [factor, { passkeys }] = await Promise.all([
    client.read("/session/factor"),
    client.read("/session/passkeys"),
  ]);
  const access = accessOf(client, again);
  const me = /** @type {NonNullable<Client["me"]>} */ (client.me); // signed out, no page is shown
  return h(
    "section",
    { "data-page": "me" },
    head(me.name, `${t(`role_${me.role}`)} · ${me.email}`),
    panel(
      h("h2", {}, t("language_own")),
      h("p", { class: "hint" }, t("language_own_how")),
      languageChoice(speak),
    ),
    panel(
      h("h2", {}, t("pin")),
      me.pin_void ? notice(t("pin_was_void")) : null,
      h("p", { class: "hint" }, t("pin_why")),
      ...pinForm(client, me),
    ),
    panel(
      h("h2", {}, t("password_own")),
      h("p", { class: "hint" }, t(me.has_password ? "password_own_how" : "password_none_how")),
      ...passwordForm(client, me, again),
    ),
    client.may("approve") && mailsPanel(client, me),
    passkeysPanel(access, passkeys, factor),
    factorPanel(access, factor),
    await sessionsPanel(client, again),
    panel(
      action({ label: t("sign_out"), "data-sign-out": true, send: () => client.leave(), done: () => {} }),
    ),
  );
}

/**
 * Who it is, for a browser that keeps passwords, and the password until now; who has none has just signed in.
 * @param {NonNullable<Client["me"]>} me
 * @param {string} label
 */
function proof(me, label) {
  return [
    text({
      name: "email",
      label: t("mail"),
      type: "email",
      autocomplete: "username",
      value: me.email,
      readonly: true,
    }),
    ...(me.has_password
      ? [
          text({
            name: "password",
            label,
            type: "password",
            autocomplete: "current-password",
            required: true,
          }),
        ]
      : []),
  ];
}

/**
 * @param {Client} client
 * @param {NonNullable<Client["me"]>} me
 */
function pinForm(client, me) {
  const fields = [
    ...proof(me, t("password")),
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
  return [pin, saved];
}

/**
 * @param {Client} client
 * @param {NonNullable<Client["me"]>} me
 * @param {() => unknown} again
 */
function passwordForm(client, me, again) {
  const fields = [
    ...proof(me, t("password_now")),
    text({
      name: "new_password",
      label: t("password_next"),
      hint: t("password_hint"),
      type: "password",
      autocomplete: "new-password",
      required: true,
    }),
  ];
  const saved = h("p", { class: "saved", role: "status" });
  /** @type {HTMLFormElement} */
  const own = form({
    fields,
    label: t("password_save"),
    /** @param {NewPasswordBody} values */
    send: ({ password, new_password: next }) =>
      client.ask("PUT", "/session/password", { password, new_password: next }),
    done: (/** @type {SessionView} */ session) => {
      own.reset();
      client.session = session;
      saved.textContent = t("password_saved");
      if (!me.has_password) again(); // from now on it is asked for
    },
  });
  return [own, saved];
}
