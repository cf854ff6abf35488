/** Questions over the page. */

import { h } from "./dom.js";
import { t } from "../console/words.js";

/** Shows `content` over the page until close(value): resolves to it, to null when it is left. */
export function over(title, content) {
  return new Promise((done) => {
    const heading = h("h2", { id: "over-title" }, title);
    const dialog = h("dialog", { class: "over", "aria-labelledby": "over-title" }, heading);
    let value = null;
    const close = (given) => {
      value = given;
      dialog.close();
    };
    dialog.append(...content(close));
    dialog.addEventListener("close", () => {
      dialog.remove();
      done(value);
    });
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector("[data-focus]")?.focus();
  });
}

/** Whether the person goes on with what `yes` says; what cannot be taken back is asked in full words. */
export function confirmed(title, sentence, yes, { danger = true } = {}) {
  return over(title, (close) => [
    h("p", {}, sentence),
    h(
      "div",
      { class: "form-buttons" },
      h(
        "button",
        {
          type: "button",
          class: `button ${danger ? "button-danger" : ""}`,
          "data-confirm": true,
          onclick: () => close(true),
        },
        yes,
      ),
      h(
        "button",
        {
          type: "button",
          class: "button button-quiet",
          "data-cancel": true,
          "data-focus": true,
          onclick: () => close(null),
        },
        t("cancel"),
      ),
    ),
  ]);
}
