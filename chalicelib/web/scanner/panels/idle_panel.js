/** What is there when nobody is served, and while a card is looked up. */

import { h, icon } from "../../kit/dom.js";
import { t } from "../words.js";

/**
 * @import { IconName } from "../../kit/dom.js"
 * @import { Panel } from "../types.js"
 */

/**
 * @param {(page: "find" | "shift" | "jars") => unknown} open
 * @param {boolean} jars whether guests give something on here
 * @returns {Panel}
 */
export function idlePanel(open, jars) {
  /** @type {(name: "find" | "shift" | "jars", sign: IconName) => HTMLElement} */
  const button = (name, sign) =>
    h(
      "button",
      { type: "button", class: "tile", [`data-${name}`]: true, onclick: () => open(name) },
      icon(sign, 28),
      h("span", {}, t(name)),
    );
  const element = h(
    "div",
    { class: "panel idle" },
    h("p", { class: "lead" }, t("aim")),
    h(
      "div",
      { class: "tiles" },
      button("find", "search"),
      button("shift", "list"),
      jars && button("jars", "gift"),
    ),
  );
  return { name: "idle", element };
}

/**
 * @param {string} end the end of the card's serial, or of its number
 * @returns {Panel}
 */
export function readingPanel(end) {
  const element = h(
    "div",
    { class: "panel reading" },
    h("p", { class: "progress", "aria-hidden": "true" }, h("span")),
    h("p", { class: "lead" }, t("card_nameless", { end })),
  );
  return { name: "reading", element };
}
