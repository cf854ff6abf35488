/** Asks before something is removed, inside the phone's own screen. */

import { h } from "./dom.js";

export function ask(screen, { text, yes, no, then }) {
  const leave = () => sheet.remove();
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
            then();
          },
        },
        yes,
      ),
      h("button", { type: "button", onclick: leave }, no),
    ),
  );
  screen.append(sheet);
  sheet.querySelector("button:last-child").focus({ preventScroll: true });
}
