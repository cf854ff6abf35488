/** A wallet that holds nothing yet. */

import { h, icon } from "./dom.js";
import { say } from "./words.js";

/**
 * @param {string} language
 * @param {() => unknown} scan
 */
export function emptyWallet(language, scan) {
  return h(
    "div",
    { class: "empty" },
    h("i", { class: "empty-cards" }),
    h("h3", {}, say(language, "emptyTitle")),
    h("p", {}, say(language, "empty")),
    h(
      "button",
      { type: "button", class: "filled", "data-scan": true, onclick: scan },
      icon("camera", 18),
      say(language, "scan"),
    ),
  );
}
