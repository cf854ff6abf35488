/** The second factor, which the server asks for once the password is right. */

import { good } from "../api.js";
import { h } from "../dom.js";
import { text } from "../form/fields.js";
import { action, form } from "../form/form.js";
import { t } from "../words.js";
import { isRefused, knowsPasskeys, shownPasskey } from "./passkey.js";

/**
 * @import { ShownBody } from "../../api/people.js"
 * @import { Answer } from "../types.js"
 * @typedef {"app" | "passkey"} Has
 * @typedef {{ second?: string, passkey?: ShownBody }} Second
 */

/** @type {Record<string, Has[]>} */
const ASKED = {
  factor_asked: ["app"],
  passkey_asked: ["passkey"],
  factor_or_passkey_asked: ["passkey", "app"],
};

/**
 * What this refusal asks for; null where it asks for no second factor.
 * @param {Answer<unknown> | null} answer
 */
export const secondAsked = (answer) =>
  answer !== null && !good(answer) ? (ASKED[answer.body?.code ?? ""] ?? null) : null;

/**
 * After the password: one's passkey, the code of one's app, or a recovery code.
 * @template Body
 * @param {Has[]} has
 * @param {(second: Second) => Promise<Answer<Body> | null>} send
 * @param {(body: Body) => unknown} done
 * @param {HTMLElement | null} [cancel]
 */
export function secondForm(has, send, done, cancel = null) {
  const app = has.includes("app");
  const code = text({
    name: "second",
    label: t(app ? "second" : "recovery_code"),
    hint: t(app ? "second_hint" : "recovery_code_hint"),
    inputmode: app ? "numeric" : "text",
    autocomplete: "one-time-code",
    maxlength: 30,
    required: true,
    "data-focus": app,
  });
  const typed = form({
    fields: [code],
    label: t("sign_in"),
    send: (/** @type {{ second: string }} */ { second }) => send({ second }),
    done,
    cancel,
  });
  if (!has.includes("passkey") || !knowsPasskeys()) return typed;
  const signing = action({
    label: t("passkey_use"),
    quiet: false,
    "data-passkey": true,
    send: async () => {
      const passkey = await shownPasskey();
      return isRefused(passkey) ? /** @type {Answer<Body> | null} */ (passkey) : send({ passkey });
    },
    done,
  });
  return h("div", { class: "second" }, signing, typed);
}
