/** A form of labelled fields that is sent once, and says under the field or above the button what was wrong. */

import { h } from "../kit/dom.js";
import { t } from "./words.js";

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

/** `submit(values)` resolves to a sentence when it was refused. */
export function form({ fields, send, submit }) {
  const error = h("p", { class: "field-error", role: "alert" });
  const button = h("button", { class: "button", "data-send": true }, send);
  const element = h("form", { class: "form", novalidate: true, onsubmit }, fields, error, button);
  async function onsubmit(event) {
    event.preventDefault();
    if (button.ariaBusy === "true") return;
    error.textContent = "";
    const empty = [...element.elements].find((each) => each.required && !each.value.trim());
    for (const each of element.elements) each.toggleAttribute?.("aria-invalid", each === empty);
    if (empty) {
      error.textContent = t("fill_in");
      return empty.focus();
    }
    button.ariaBusy = "true";
    try {
      error.textContent = (await submit(Object.fromEntries(new FormData(element)))) ?? "";
    } finally {
      button.ariaBusy = "false";
    }
  }
  return element;
}
