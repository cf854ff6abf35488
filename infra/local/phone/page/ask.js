/** Asks before something is removed, inside the phone's own screen. */

import { h, part } from "./dom.js";

/**
 * @param {HTMLElement} screen
 * @param {{ text: string, yes: string, no: string, act: () => unknown }} question
 */
export function ask(screen, { text, yes, no, act }) {
  const leave = () => sheet.remove();
  /** @type {HTMLElement} */
  const sheet = h(
    "div",
    { class: "ask", role: "alertdialog", "aria-label": text },
    h(
      "div",
      {},
      h("p", {}, text),
      h(
        "button",
        {
          type: "button",
          class: "ask-yes",
          "data-yes": true,
          onclick: () => {
            leave();
            act();
          },
        },
        yes,
      ),
      h("button", { type: "button", onclick: leave }, no),
    ),
  );
  screen.append(sheet);
  part(sheet, "button:last-child").focus({ preventScroll: true });
}
