/** Offline a card that was never met here does not say of which programme it is: a person does. */

import { h, icon, within } from "../../kit/dom.js";
import { t } from "../words.js";

/**
 * @import { TillProgrammeView } from "../../api/programme.js"
 * @import { Panel } from "../types.js"
 */

/**
 * @param {TillProgrammeView[]} programmes
 * @param {{ choose: (programme: TillProgrammeView) => void, close: () => void }} acts
 * @returns {Panel}
 */
export function whichPanel(programmes, { choose, close }) {
  /** @param {TillProgrammeView} programme */
  const button = (programme) =>
    h(
      "button",
      {
        type: "button",
        class: "button button-quiet",
        "data-programme": programme.id,
        onclick: () => choose(programme),
      },
      programme.name,
    );
  const head = h(
    "header",
    { class: "who" },
    h("div", {}, h("h2", {}, t("which_card")), h("p", { class: "hint" }, t("known_not"))),
    h(
      "button",
      { type: "button", class: "round close", "aria-label": t("close"), onclick: close },
      icon("close"),
    ),
  );
  const element = h("div", { class: "panel" }, head, h("div", { class: "choices" }, programmes.map(button)));
  const focus = within(element, ".choices button");
  return { name: "which", element, touched: true, says: t("which_card"), focus };
}
