/** A guest without a phone gets a card from the cashier, and is found again by name or number. */

import { good, post } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { field, form } from "../form.js";
import { refusalOf } from "../people/sign_in.js";
import { t } from "../words.js";

/**
 * @import { App } from "../main.js"
 * @import { Given, Page } from "../types.js"
 */

/**
 * @param {App} app
 * @param {Given} given `text`: what was looked for and not found, a name or a number
 * @returns {Page}
 */
export function newGuestPage(app, { text = "" }) {
  const programmes = app.till.data?.programmes ?? [];
  let chosen = programmes[0]?.id ?? "";
  const choices = programmes.map(({ id, name }) => {
    const choose = () => {
      chosen = id;
      for (const choice of choices)
        choice.setAttribute("aria-pressed", String(choice.dataset.programme === chosen));
    };
    return h(
      "button",
      {
        type: "button",
        class: "segment",
        "data-programme": id,
        "aria-pressed": String(id === chosen),
        onclick: choose,
      },
      name,
    );
  });
  const number = /\d{4}/.test(text) ? text : "";
  const fields = [
    field({ name: "name", label: t("guest_name"), autocomplete: "off", value: number ? "" : text }),
    field({
      name: "phone",
      label: t("guest_phone"),
      hint: t("guest_phone_how"),
      type: "tel",
      autocomplete: "off",
      value: number,
    }),
  ];
  let [asked, key] = ["", ""];
  /** @param {Record<string, string>} values */
  const submit = async ({ name = "", phone = "" }) => {
    if (!name.trim() && !phone.trim()) return t("guest_nobody");
    const body = { name: name.trim(), phone: phone.trim() };
    const content = JSON.stringify([chosen, body]);
    if (content !== asked) [asked, key] = [content, crypto.randomUUID()]; // the same again is the same card
    const answer = app.till.heard(await post(`/programmes/${chosen}/cards`, body, { key: `till-${key}` }));
    if (!good(answer)) return refusalOf(answer);
    app.home();
    app.counter?.flow.meet(answer.body.barcode);
    return null;
  };
  const element = h(
    "div",
    { class: "page" },
    h("p", { class: "lead" }, t("new_guest_how")),
    choices.length > 1 &&
      h("div", { class: "segments", role: "group", "aria-label": t("which_card") }, choices),
    form({ fields, send: t("new_guest_make"), submit }),
  );
  return { element, title: t("new_guest"), back: true };
}
