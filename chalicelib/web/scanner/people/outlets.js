/** Where one works today, for a person with several outlets on a device that is not paired. */

import { h } from "../../kit/dom.js";
import { t } from "../words.js";
import { entered } from "./sign_in.js";

/**
 * @import { OutletView } from "../../api/people.js"
 * @import { App } from "../main.js"
 * @import { Page } from "../types.js"
 */

/**
 * @param {App} app
 * @returns {Page}
 */
export function outletsPage(app) {
  const error = h("p", { class: "field-error", role: "alert" });
  /** @param {OutletView} outlet */
  const choose = async (outlet) => {
    error.textContent = entered(app, await app.till.chooseOutlet(outlet.id)) ?? "";
  };
  const { outlets = [], outlet: now = null } = app.till.data ?? {};
  /** @param {OutletView} outlet */
  const button = (outlet) =>
    h(
      "button",
      {
        type: "button",
        class: "button button-quiet",
        "data-outlet": outlet.id,
        "aria-pressed": outlet.id === now?.id ? "true" : null,
        onclick: () => choose(outlet),
      },
      outlet.name,
    );
  const element = h(
    "div",
    { class: "page sign-in" },
    h("h1", {}, t("which_outlet")),
    error,
    h("div", { class: "choices" }, outlets.map(button)),
  );
  return { element, title: t("which_outlet"), back: now !== null };
}
