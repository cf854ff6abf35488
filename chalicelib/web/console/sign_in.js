/** Signing in by mail and password: as a page, and over a page that asks for it again. */

import { call } from "../kit/api.js";
import { over } from "../kit/dialog.js";
import { h } from "../kit/dom.js";
import { text } from "../kit/fields.js";
import { action, form } from "../kit/form.js";
import { t } from "./words.js";

/**
 * @import { SessionView, SignInBody } from "../api/people.js"
 * @import { Answer } from "../kit/types.js"
 */

/**
 * `before`: a session that does not do here, one by PIN.
 * @param {(session: SessionView) => unknown} done
 * @param {SessionView | null} [before]
 */
export function signInPage(done, before = null) {
  return h(
    "div",
    { class: "sign-in" },
    h("p", { class: "eyebrow" }, "Carnet"),
    h("h1", { tabindex: "-1" }, t("sign_in")),
    h("p", { class: "lead" }, t(before ? "pin_no_console" : "sign_in_lead")),
    signInForm(before, done),
  );
}

/**
 * The new session, or null when the person would not.
 * @param {SessionView | null} before
 * @param {boolean} again signed in still, the password is asked for once more
 * @returns {Promise<SessionView | null>}
 */
export function signInOver(before, again) {
  return over(t(again ? "password_title" : "session_over"), (close) => [
    h("p", {}, t(again ? "password_title_how" : "session_over_how")),
    signInForm(
      before,
      (session) => close(session),
      h("button", { type: "button", class: "button button-quiet", onclick: () => close(null) }, t("cancel")),
    ),
  ]);
}

/**
 * @param {SessionView | null} before whose mail address and outlet are kept
 * @param {(session: SessionView) => unknown} done
 * @param {HTMLElement | null} [cancel]
 */
function signInForm(before, done, cancel = null) {
  const known = before?.me?.email ?? "";
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
  const send = (values) => {
    const same = before && values.email === known; // the same person again, where they were
    const where = same ? { merchant: before.merchant_id, outlet: before.outlet?.id ?? null } : {};
    return call("POST", "/session", { body: { ...where, ...values } });
  };
  /** @type {HTMLElement} */
  const element = form({
    fields: [email, password],
    label: t("sign_in"),
    send,
    done: (/** @type {SessionView} */ session, /** @type {SignInBody} */ values) => {
      if (!session.shops.length) return done(session);
      element.replaceWith(shopChoice(session, (merchant) => send({ ...values, merchant }), done));
    },
    cancel,
  });
  return element;
}

/**
 * The same address and password are somebody's at several shops.
 * @param {SessionView} asked
 * @param {(merchant: string) => Promise<Answer<SessionView> | null>} send
 * @param {(session: SessionView) => unknown} done
 */
function shopChoice({ shops }, send, done) {
  const choices = shops.map(({ merchant_id: id, organization }) =>
    action({ label: organization, send: () => send(id), done, "data-shop": id }),
  );
  return h("div", { class: "form", "data-shops": true }, h("h2", {}, t("which_shop")), choices);
}
