/** What is seldom needed: who and where, language, sound, one's PIN, signing out. */

import { put } from "../kit/api.js";
import { h, icon } from "../kit/dom.js";
import { isMuted, mute, signal } from "./feedback.js";
import { field, form } from "./form.js";
import { languages } from "./languages.js";
import { refusalOf } from "./people/sign_in.js";
import { dayNamed, t } from "./words.js";

/**
 * @import { App } from "./main.js"
 * @import { IconName } from "../kit/dom.js"
 * @import { Attributes } from "../kit/types.js"
 */

/** @param {App} app */
export function menuPage(app) {
  const { me, outlet, outlets = [], device } = app.till.data ?? {};
  /**
   * @param {string} name
   * @param {IconName} sign
   * @param {() => unknown} onclick
   * @param {Attributes} [attributes]
   */
  const row = (name, sign, onclick, attributes = {}) =>
    h(
      "button",
      { type: "button", class: "row", [`data-${name}`]: true, onclick, ...attributes },
      icon(sign),
      h("span", {}, t(name)),
    );
  /** @type {HTMLElement} */
  const sound = row(
    "sound",
    "check",
    () => {
      mute(!isMuted());
      signal("done");
      sound.setAttribute("aria-checked", String(!isMuted()));
    },
    { role: "switch", "aria-checked": String(!isMuted()) },
  );
  const element = h(
    "div",
    { class: "page menu" },
    h("p", { class: "lead" }, [me?.name, outlet?.name].filter(Boolean).join(" · ")),
    me?.factor === "soon" && me.factor_from
      ? h(
          "p",
          { class: "notice", "data-factor-soon": true },
          t("factor_soon", { at: dayNamed(Date.parse(me.factor_from)) }),
        )
      : null,
    h(
      "div",
      { class: "rows" },
      device && row("switch_person", "person", () => app.open("people")),
      !device && outlets.length > 1 && row("change_outlet", "flip", () => app.open("outlets")),
      ["report", "campaigns"].some((action) => app.till.may(action)) &&
        row("to_console", "chart", () => location.assign("/console")),
      row("practice", "gift", () => app.open("practice")),
      row("my_pin", "keyboard", () => app.open("pin")),
      sound,
      row("sign_out", "leave", () => leave(app, error)),
    ),
    languages(app),
  );
  const error = h("p", { class: "field-error", role: "alert" });
  element.append(
    error,
    h(
      "p",
      { class: "hint centre" },
      [device?.label, t("version", { version: app.version })].filter(Boolean).join(" · "),
    ),
  );
  return { element, title: t("menu"), back: true };
}

/** @param {App} app */
export function pinPage(app) {
  const password = field({
    name: "password",
    label: t("password"),
    type: "password",
    autocomplete: "current-password",
    required: true,
  });
  const fields = [
    ...(app.till.data?.me.has_password === false ? [] : [password]), // who has none has just signed in
    field({
      name: "pin",
      label: t("new_pin"),
      hint: t("pin_how"),
      type: "password",
      inputmode: "numeric",
      autocomplete: "off",
      maxlength: "6",
      required: true,
    }),
  ];
  /** @param {Record<string, string>} values */
  const submit = async ({ password, pin }) => {
    const wrong = refusalOf(app.till.heard(await put("/session/pin", { password, pin })));
    if (!wrong) {
      app.home();
      app.says(t("pin_set"));
    }
    return wrong;
  };
  return {
    element: h(
      "div",
      { class: "page" },
      app.till.data?.me.pin_void ? h("p", { class: "notice" }, t("pin_was_void")) : null,
      form({ fields, send: t("save"), submit }),
    ),
    title: t("my_pin"),
    back: true,
  };
}

/**
 * @param {App} app
 * @param {HTMLElement} error
 */
async function leave(app, error) {
  error.textContent = refusalOf(await app.till.signOut()) ?? "";
}
