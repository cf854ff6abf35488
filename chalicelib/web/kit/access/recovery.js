/** Recovery codes, which are shown once: for when phone and passkeys are gone. */

import { h } from "../dom.js";
import { action } from "../form/form.js";
import { handOver } from "../handing_over.js";
import { notice } from "../parts.js";
import { t } from "../words.js";

/**
 * @import { FactorView, RecoveryView } from "../../api/people.js"
 * @import { Access } from "./types.js"
 */

const FEW = 3; // left: time for new ones

/**
 * @param {string[]} recovery
 * @param {() => unknown} done
 */
export function recoveryCodes(recovery, done) {
  const shown = h(
    "div",
    { class: "recovery-shown", tabindex: "-1", "data-recovery": true },
    notice(t("recovery_once")),
    h(
      "ul",
      { class: "recovery" },
      recovery.map((code) => h("li", {}, h("code", {}, code))),
    ),
    handOver(recovery.join(" "), t("recovery"), "recovery-all"),
    h(
      "button",
      { type: "button", class: "button", "data-kept": true, onclick: () => done() },
      t("factor_go_on"),
    ),
  );
  queueMicrotask(() => shown.focus());
  return shown;
}

/**
 * How many are left, and others in their place.
 * @param {Access} access
 * @param {FactorView} factor
 */
export function recoveryLeft({ ask, done }, { recovery_left: left }) {
  const renewing = h("details", { "data-recovery-renew": true }, h("summary", {}, t("recovery_renew")));
  renewing.append(
    h("p", { class: "hint" }, t("recovery_renew_how")),
    action({
      label: t("recovery_renew"),
      send: () => ask("POST", "/session/factor/recovery"),
      done: (/** @type {RecoveryView} */ { recovery }) => renewing.replaceWith(recoveryCodes(recovery, done)),
    }),
  );
  return h(
    "div",
    {},
    left <= FEW ? notice(t("recovery_few", { n: left })) : h("p", {}, t("recovery_left", { n: left })),
    renewing,
  );
}
