/** Signing in by mail and password: as a page, and over a page whose session ended. */

import { call } from "../kit/api.js";
import { over } from "../kit/dialog.js";
import { h } from "../kit/dom.js";
import { text } from "../kit/fields.js";
import { form } from "../kit/form.js";
import { t } from "./words.js";

/** @import { SessionView, SignInBody } from "../api/people.js" */

/** @param {(session: SessionView) => unknown} done */
export function signInPage(done) {
  return h(
    "div",
    { class: "sign-in" },
    h("p", { class: "eyebrow" }, "Carnet"),
    h("h1", { tabindex: "-1" }, t("sign_in")),
    h("p", { class: "lead" }, t("sign_in_lead")),
    signInForm("", done),
  );
}

/**
 * The new session, or null when the person would not.
 * @param {SessionView | null} before
 * @returns {Promise<SessionView | null>}
 */
export function signInOver(before) {
  return over(t("session_over"), (close) => [
    h("p", {}, t("session_over_how")),
    signInForm(
      before?.me?.email ?? "",
      (session) => close(session),
      h("button", { type: "button", class: "button button-quiet", onclick: () => close(null) }, t("cancel")),
    ),
  ]);
}

/**
 * @param {string} known
 * @param {(session: SessionView) => unknown} done
 * @param {HTMLElement | null} [cancel]
 */
function signInForm(known, done, cancel = null) {
  const email = text({
    name: "email",
    label: t("mail"),
    type: "email",
    autocomplete: "username",
    inputmode: "email",
    value: known,
    required: true,
    "data-focus": !known,
  });
  const password = text({
    name: "password",
    label: t("password"),
    type: "password",
    autocomplete: "current-password",
    required: true,
    "data-focus": Boolean(known),
  });
  /** @param {SignInBody} values */
  const send = (values) => call("POST", "/session", { body: values });
  return form({ fields: [email, password], label: t("sign_in"), send, done, cancel });
}
