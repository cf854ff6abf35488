/** The sheet of Google Wallet that asks before it saves a card. */

import { h } from "../dom.js";
import { say } from "../words.js";

/** @import { Programme } from "../types.js" */

/**
 * @param {{ language: string, programme?: Programme, cancel: () => void, save: () => unknown }} what
 * @returns {HTMLElement}
 */
export function saveSheet({ language, programme, cancel, save }) {
  return h(
    "div",
    { class: "gsheet", role: "dialog", "aria-label": say(language, "saveTitle") },
    h("i", { class: "grip" }),
    h("h3", {}, say(language, "saveTitle")),
    programme && h("p", { class: "gsheet-card" }, h("b", {}, programme.organization), programme.name),
    h("p", {}, say(language, "saveNote")),
    h(
      "div",
      { class: "gsheet-actions" },
      h("button", { type: "button", onclick: cancel }, say(language, "cancel")),
      h(
        "button",
        { type: "button", class: "filled", "data-confirm": true, onclick: save },
        say(language, "add"),
      ),
    ),
  );
}
