/** Before anything else: a shop asks for a second factor, and this person has none yet. */

import { h } from "../dom.js";
import { t } from "../words.js";
import { settingUp } from "./app.js";
import { adding } from "./passkeys.js";

/** @import { Access } from "./types.js" */

/**
 * @param {Access} access
 * @param {HTMLElement} leaving a button that signs out
 */
export function neededPage(access, leaving) {
  return h(
    "div",
    { class: "sign-in page factor-needed", "data-factor-needed": true },
    h("h1", { tabindex: "-1" }, t("factor_needed_title")),
    h("p", { class: "lead" }, t("factor_needed_why")),
    h("h2", {}, t("passkeys")),
    h("p", { class: "hint" }, t("passkeys_why")),
    adding(access),
    h("h2", {}, t("factor_app")),
    h("p", { class: "hint" }, t("factor_app_why")),
    settingUp(access, true),
    leaving,
  );
}
