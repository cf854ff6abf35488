/** A new code for a card whose code got into other hands: asked twice, said how it ended. */

import { good, post } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { t } from "../words.js";
import { refusalOf } from "./sign_in.js";

/** @import { App } from "../main.js" */

/**
 * @param {App} app
 * @param {string} serial
 */
export function newCode(app, serial) {
  const said = h("p", { class: "hint", role: "status", "data-new-code-said": true });
  let sure = false;
  /** @type {HTMLButtonElement} */
  const button = h(
    "button",
    { type: "button", class: "plain", "data-new-code": true, onclick },
    t("new_code"),
  );
  async function onclick() {
    if (button.ariaBusy === "true") return;
    if (!sure) {
      sure = true;
      button.textContent = t("new_code_yes");
      return said.replaceChildren(t("new_code_sure"));
    }
    button.ariaBusy = "true";
    const answer = app.till.heard(await post(`/cards/${encodeURIComponent(serial)}/code`, {}));
    button.ariaBusy = "false";
    if (answer?.status === 401) return app.till.lapsed();
    if (good(answer)) button.remove();
    said.replaceChildren(good(answer) ? t("new_code_done") : (refusalOf(answer) ?? ""));
  }
  return h("div", { class: "centre" }, button, said);
}
