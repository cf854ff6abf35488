/** A form of labelled fields that is sent once, and says under the field or above the button what was wrong. */

import { h } from "../kit/dom.js";
import { t } from "./words.js";

/** @import { Attributes } from "../kit/types.js" */

/** @param {{ name: string, label: string, hint?: string } & Attributes} settings */
export function field({ name, label, hint, ...input }) {
  const box = h("input", {
    id: `field-${name}`,
    name,
    ...input,
    "aria-describedby": hint ? `hint-${name}` : null,
  });
  return h(
    "div",
    { class: "field" },
    h("label", { for: box.id }, label),
    box,
    hint && h("p", { class: "hint", id: `hint-${name}` }, hint),
  );
}

/**
 * `submit(values)` resolves to a sentence when it was refused.
 * @param {object} settings
 * @param {HTMLElement[]} settings.fields
 * @param {string} settings.send the button's words
 * @param {(values: Record<string, string>) => Promise<string | null>} settings.submit
 */
export function form({ fields, send, submit }) {
  const error = h("p", { class: "field-error", role: "alert" });
  const button = h("button", { class: "button", "data-send": true }, send);
  /** @type {HTMLFormElement} */
  const element = h("form", { class: "form", novalidate: true, onsubmit }, fields, error, button);
  /** @param {SubmitEvent} event */
  async function onsubmit(event) {
    event.preventDefault();
    if (button.ariaBusy === "true") return;
    error.textContent = "";
    const inputs = [...element.querySelectorAll("input")];
    const empty = inputs.find((input) => input.required && !input.value.trim());
    for (const input of inputs) input.toggleAttribute("aria-invalid", input === empty);
    if (empty) {
      error.textContent = t("fill_in");
      return empty.focus();
    }
    button.ariaBusy = "true";
    try {
      const values = Object.fromEntries(inputs.map(({ name, value }) => [name, value]));
      error.textContent = (await submit(values)) ?? "";
    } finally {
      button.ariaBusy = "false";
    }
  }
  return element;
}
