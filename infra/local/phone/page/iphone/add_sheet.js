/** The sheet of Apple Wallet that shows a pass before it is kept. */

import { h } from "../dom.js";
import { say } from "../words.js";
import { drawFront } from "./apple_pass.js";

/** @import { AppleFace } from "../types.js" */

/** @param {{ face: AppleFace, language: string, cancel: () => void, add: () => unknown }} what */
export function addSheet({ face, language, cancel, add }) {
  return h(
    "div",
    { class: "sheet", role: "dialog", "aria-label": say(language, "addTitle") },
    h(
      "header",
      {},
      h("button", { type: "button", onclick: cancel }, say(language, "cancel")),
      h(
        "button",
        { type: "button", class: "strong", "data-confirm": true, onclick: add },
        say(language, "add"),
      ),
    ),
    h("h3", {}, say(language, "addTitle")),
    h("div", { class: "pass preview" }, drawFront(face, language)),
  );
}
