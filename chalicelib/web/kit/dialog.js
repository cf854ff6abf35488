/** Questions over the page. */

import { h, within } from "./dom.js";
import { t } from "./words.js";

/** @import { Child } from "./types.js" */

/**
 * Shows `content` over the page until close(value): resolves to it, to null when it is left.
 * @template Value
 * @param {string} title
 * @param {(close: (value: Value | null) => void) => Node[]} content
 * @returns {Promise<Value | null>}
 */
export function over(title, content) {
  return new Promise((done) => {
    const heading = h("h2", { id: "over-title" }, title);
    const dialog = h("dialog", { class: "over", "aria-labelledby": "over-title" }, heading);
    /** @type {Value | null} */
    let value = null;
    dialog.append(
      ...content((given) => {
        value = given;
        dialog.close();
      }),
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      done(value);
    });
    document.body.append(dialog);
    dialog.showModal();
    within(dialog, "[data-focus]")?.focus();
  });
}

/**
 * Whether the person goes on with what `yes` says; what cannot be taken back is asked in full words.
 * @param {string} title
 * @param {Child} sentence
 * @param {string} yes
 * @param {{ danger?: boolean }} [settings]
 * @returns {Promise<true | null>}
 */
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
