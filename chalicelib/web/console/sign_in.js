/** Signing in by mail and password, or by a code that is mailed: as a page, and over a page that asks again. */

import { knowsPasskeys, signInByPasskey } from "../kit/access/passkey.js";
import { secondAsked, secondForm } from "../kit/access/second.js";
import { call } from "../kit/api.js";
import { over } from "../kit/dialog.js";
import { h, within } from "../kit/dom.js";
import { text } from "../kit/form/fields.js";
import { action, form } from "../kit/form/form.js";
import { t } from "./words.js";

/**
 * @import { SessionView, SignInBody } from "../api/people.js"
 * @import { Answer, Field } from "../kit/types.js"
 * @typedef {(session: SessionView) => unknown} Done
 * @typedef {{ before: SessionView | null, done: Done, cancel: HTMLElement | null }} Signing
 */

/**
 * `before`: a session that does not do here, one by PIN.
 * @param {Done} done
 * @param {SessionView | null} [before]
 */
export function signInPage(done, before = null) {
  return h(
    "div",
    { class: "sign-in" },
    h("p", { class: "eyebrow" }, "Carnet"),
    h("h1", { tabindex: "-1" }, t("sign_in")),
    h("p", { class: "lead" }, t(before ? "pin_no_console" : "sign_in_lead")),
    byPassword({ before, done, cancel: null }),
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
    byPassword({
      before,
      done: (session) => close(session),
      cancel: h(
        "button",
        { type: "button", class: "button button-quiet", onclick: () => close(null) },
        t("cancel"),
      ),
    }),
  ]);
}

/** @param {Signing} signing */
function byPassword(signing, typed = signing.before?.me?.email ?? "") {
  const password = text({
    name: "password",
    label: t("password"),
    type: "password",
    autocomplete: "current-password",
    required: true,
    "data-focus": Boolean(typed),
  });
  return signInForm(signing, [mailField(typed), password], (mail) =>
    h(
      "div",
      { class: "other-ways" },
      byPasskey(signing),
      other("by_code", t("by_code"), () => askForCode(signing, mail())),
    ),
  );
}

/**
 * Without address and password: the browser shows whose passkeys it has.
 * @param {Signing} signing
 */
function byPasskey({ before, done }) {
  if (!knowsPasskeys()) return null;
  return action({
    label: t("passkey_use"),
    "data-passkey": true,
    send: () => signInByPasskey(before?.outlet?.id),
    done,
  });
}

/**
 * The address, to which a code is mailed.
 * @param {Signing} signing
 * @param {string} typed
 */
function askForCode(signing, typed) {
  /** @type {HTMLElement} */
  const element = h(
    "div",
    { "data-way": true },
    form({
      fields: [mailField(typed)],
      label: t("code_send"),
      send: (/** @type {{ email: string }} */ body) => call("POST", "/session/code", { body }),
      done: (_, /** @type {{ email: string }} */ { email }) => element.replaceWith(byCode(signing, email)),
      cancel: signing.cancel,
    }),
    other("by_password", t("by_password"), () => byPassword(signing, typed)),
  );
  return element;
}

/**
 * @param {Signing} signing
 * @param {string} email
 */
function byCode(signing, email) {
  const code = text({
    name: "code",
    label: t("code"),
    hint: t("code_sent", { mail: email }),
    inputmode: "numeric",
    autocomplete: "one-time-code",
    maxlength: "10",
    required: true,
    "data-focus": true,
  });
  const next = text({
    name: "new_password",
    label: t("code_password"),
    hint: t("code_password_how"),
    type: "password",
    autocomplete: "new-password",
  });
  return signInForm(signing, [mailField(email), code, next], () =>
    h(
      "div",
      {},
      other("code_again", t("code_again"), () => askForCode(signing, email)),
    ),
  );
}

/** @param {string} known */
function mailField(known) {
  return text({
    name: "email",
    label: t("mail"),
    type: "email",
    autocomplete: "username",
    inputmode: "email",
    value: known,
    required: true,
    "data-focus": !known,
  });
}

/**
 * Another way in, in the place of this one.
 * @param {string} name
 * @param {string} label
 * @param {() => HTMLElement} make
 */
function other(name, label, make) {
  const button = h(
    "button",
    {
      type: "button",
      class: "button button-quiet button-fit other-way",
      "data-other": name,
      onclick: () => {
        const made = make();
        button.closest("[data-way]")?.replaceWith(made);
        made.querySelector("input")?.focus();
      },
    },
    label,
  );
  return button;
}

/**
 * @param {Signing} signing whose mail address and outlet are kept
 * @param {Field[]} fields
 * @param {(mail: () => string) => HTMLElement} below
 */
function signInForm({ before, done, cancel }, fields, below) {
  /** @param {SignInBody} values */
  const send = (values) => {
    const same = before && values.email === before.me?.email; // the same person again, where they were
    const where = same ? { merchant: before.merchant_id, outlet: before.outlet?.id ?? null } : {};
    return call("POST", "/session", {
      body: { ...where, ...values, new_password: values.new_password || null },
    });
  };
  /**
   * The answer; where it asks for the second factor, that is asked for in the place of what is shown.
   * @param {SignInBody} values
   */
  async function ask(values) {
    const answer = await send(values);
    const has = secondAsked(answer);
    if (!has) return answer;
    const next = secondForm(has, (second) => send({ ...values, ...second }), done, cancel);
    shown.replaceWith(next);
    shown = next;
    within(next, "button, input")?.focus();
    return answer;
  }
  const element = h("div", { "data-way": true });
  /** @type {HTMLElement} */
  let shown = element;
  const asked = form({
    fields,
    label: t("sign_in"),
    send: ask,
    done: (/** @type {SessionView} */ session, /** @type {SignInBody} */ values) => {
      if (!session.shops.length) return done(session);
      const choice = shopChoice(session, (merchant) => ask({ ...values, merchant }), done);
      shown.replaceWith(choice);
      shown = choice;
    },
    cancel,
  });
  const mail = () => /** @type {HTMLInputElement} */ (element.querySelector("[name=email]")).value;
  element.append(asked, below(mail));
  return element;
}

/**
 * The same address and password are somebody's at several shops.
 * @param {SessionView} asked
 * @param {(merchant: string) => Promise<Answer<SessionView> | null>} send
 * @param {Done} done
 */
function shopChoice({ shops }, send, done) {
  const choices = shops.map(({ merchant_id: id, organization }) =>
    action({ label: organization, send: () => send(id), done, "data-shop": id }),
  );
  return h("div", { class: "form", "data-shops": true }, h("h2", {}, t("which_shop")), choices);
}
