/** An authenticator app: scanned, shown to be set up, and switched off again. */

import { h } from "../dom.js";
import { text } from "../form/fields.js";
import { action, form } from "../form/form.js";
import { handOver } from "../handing_over.js";
import { mark, panel } from "../parts.js";
import { t } from "../words.js";
import { recoveryCodes, recoveryLeft } from "./recovery.js";

/**
 * @import { FactorView, NewFactorView, RecoveryView } from "../../api/people.js"
 * @import { Access } from "./types.js"
 */

/**
 * @param {Access} access
 * @param {FactorView} factor
 */
export function factorPanel(access, factor) {
  const box = panel(
    h("h2", {}, t("factor"), " ", factor.on ? mark("active", t("factor_is_on")) : null),
    h("p", { class: "hint" }, t("factor_why")),
    factor.on && recoveryLeft(access, factor),
    h("h3", {}, t("factor_app")),
    h("p", { class: "hint" }, t("factor_app_why")),
    factor.app ? switchedOn(access) : settingUp(access),
  );
  box.setAttribute("data-factor", factor.on ? "on" : "off");
  return box;
}

/**
 * The button that begins it, in whose place the steps come.
 * @param {Access} access
 * @param {boolean} [quiet]
 */
export function settingUp(access, quiet = false) {
  const element = h("div");
  element.append(
    action({
      label: t("factor_begin"),
      quiet,
      "data-factor-begin": true,
      send: () => access.ask("POST", "/session/factor"),
      done: (/** @type {NewFactorView} */ made) => {
        element.replaceChildren(steps(access, made));
        /** @type {HTMLInputElement | null} */ (element.querySelector("input:not([readonly])"))?.focus();
      },
    }),
  );
  return element;
}

/**
 * @param {Access} access
 * @param {NewFactorView} made
 */
function steps({ ask, done }, { secret, qr }) {
  const drawn = new DOMParser().parseFromString(qr, "image/svg+xml").documentElement;
  const code = h("div", { class: "code", role: "img", "aria-label": t("factor_qr") });
  code.append(document.importNode(drawn, true));
  const field = text({
    name: "code",
    label: t("factor_code"),
    hint: t("factor_code_hint"),
    inputmode: "numeric",
    autocomplete: "one-time-code",
    maxlength: 30,
    required: true,
  });
  /** @type {HTMLElement} */
  const element = h(
    "div",
    { class: "factor-steps" },
    h("p", {}, t("factor_scan")),
    code,
    h("p", { class: "hint" }, t("factor_type")),
    handOver(secret, t("factor_secret"), "factor-secret"),
    form({
      fields: [field],
      label: t("factor_on"),
      send: (/** @type {{ code: string }} */ values) => ask("PUT", "/session/factor", { ...values, secret }),
      done: (/** @type {RecoveryView} */ { recovery }) =>
        recovery.length ? element.replaceWith(recoveryCodes(recovery, done)) : done(),
    }),
  );
  return element;
}

/** @param {Access} access */
function switchedOn({ ask, done }) {
  return h(
    "details",
    { "data-factor-off": true },
    h("summary", {}, t("factor_off")),
    h("p", { class: "hint" }, t("factor_off_how")),
    action({ label: t("factor_off"), send: () => ask("POST", "/session/factor/off"), done }),
  );
}
