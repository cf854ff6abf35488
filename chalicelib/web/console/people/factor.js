/** A second factor of one's own: an app is set up, recovery codes are kept, and it is switched off. */

import { h } from "../../kit/dom.js";
import { text } from "../../kit/fields.js";
import { action, form } from "../../kit/form.js";
import { handOver } from "../../kit/handing_over.js";
import { mark, notice, panel } from "../../kit/parts.js";
import { t } from "../words.js";

/**
 * @import { BothBody, FactorView, NewFactorView, RecoveryView } from "../../api/people.js"
 * @import { Client } from "../client.js"
 */

const FEW = 3; // recovery codes left: time for new ones

/**
 * @param {Client} client
 * @param {() => unknown} again
 */
export async function factorPanel(client, again) {
  const factor = await client.read("/session/factor");
  const box = panel(
    h("h2", {}, t("factor"), " ", factor.on ? mark("active", t("factor_is_on")) : null),
    h("p", { class: "hint" }, t("factor_why")),
    factor.on ? switched(client, factor, again) : beginning(client),
  );
  box.setAttribute("data-factor", factor.on ? "on" : "off");
  return box;
}

/** @param {Client} client */
function beginning(client) {
  const element = h("div");
  element.append(
    action({
      label: t("factor_begin"),
      quiet: false,
      "data-factor-begin": true,
      send: () => client.ask("POST", "/session/factor"),
      done: (/** @type {NewFactorView} */ made) => {
        const asked = settingUp(client, made);
        element.replaceChildren(...asked);
        /** @type {HTMLInputElement | null} */ (element.querySelector("input:not([readonly])"))?.focus();
      },
    }),
  );
  return element;
}

/**
 * @param {Client} client
 * @param {NewFactorView} made
 */
function settingUp(client, { secret, qr }) {
  const drawn = new DOMParser().parseFromString(qr, "image/svg+xml").documentElement;
  const code = h("div", { class: "code", role: "img", "aria-label": t("factor_qr") });
  code.append(document.importNode(drawn, true));
  /** @type {HTMLElement} */
  const steps = h(
    "div",
    { class: "factor-steps" },
    h("p", {}, t("factor_scan")),
    code,
    h("p", { class: "hint" }, t("factor_type")),
    handOver(secret, t("factor_secret"), "factor-secret"),
    form({
      fields: [password(), appCode("code", t("factor_code"), t("factor_code_hint"))],
      label: t("factor_on"),
      send: (/** @type {{ password: string, code: string }} */ values) =>
        client.ask("PUT", "/session/factor", { ...values, secret }),
      done: (/** @type {RecoveryView} */ { recovery }) => steps.replaceWith(codes(recovery)),
    }),
  );
  return [steps];
}

/**
 * The recovery codes, this once.
 * @param {string[]} recovery
 */
function codes(recovery) {
  const shown = h(
    "div",
    { tabindex: "-1", "data-recovery": true },
    notice(t("recovery_once")),
    h(
      "ul",
      { class: "recovery" },
      recovery.map((code) => h("li", {}, h("code", {}, code))),
    ),
    handOver(recovery.join(" "), t("recovery"), "recovery-all"),
  );
  queueMicrotask(() => shown.focus());
  return shown;
}

/**
 * @param {Client} client
 * @param {FactorView} factor
 * @param {() => unknown} again
 */
function switched(client, { recovery_left: left }, again) {
  const fields = () => [password(), appCode("second", t("second"), t("second_hint"))];
  const renewing = h("details", {}, h("summary", {}, t("recovery_renew")));
  renewing.append(
    h("p", { class: "hint" }, t("recovery_renew_how")),
    form({
      fields: fields(),
      label: t("recovery_renew"),
      send: (/** @type {BothBody} */ values) => client.ask("POST", "/session/factor/recovery", values),
      done: (/** @type {RecoveryView} */ { recovery }) => renewing.replaceWith(codes(recovery)),
    }),
  );
  return [
    left <= FEW ? notice(t("recovery_few", { n: left })) : h("p", {}, t("recovery_left", { n: left })),
    renewing,
    h(
      "details",
      { "data-factor-off": true },
      h("summary", {}, t("factor_off")),
      h("p", { class: "hint" }, t("factor_off_how")),
      form({
        fields: fields(),
        label: t("factor_off"),
        danger: true,
        send: (/** @type {BothBody} */ values) => client.ask("POST", "/session/factor/off", values),
        done: again,
      }),
    ),
  ];
}

function password() {
  return text({
    name: "password",
    label: t("password"),
    type: "password",
    autocomplete: "current-password",
    required: true,
  });
}

/**
 * @param {string} name
 * @param {string} label
 * @param {string} hint
 */
function appCode(name, label, hint) {
  return text({ name, label, hint, autocomplete: "one-time-code", maxlength: 30, required: true });
}
