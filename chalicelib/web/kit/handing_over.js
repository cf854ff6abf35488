/** A link to hand over: as a code to scan, and as a text to copy. */

import { h, icon } from "./dom.js";
import { t } from "./words.js";

/**
 * The text as a code to scan, drawn by our server, which is told it in a body that no log keeps.
 * @param {string} text
 * @param {string} label
 */
export async function code(text, label) {
  const box = h("div", { class: "code", role: "img", "aria-label": label });
  const reply = await fetch("/console/qr", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ text }),
    credentials: "same-origin",
  }).catch(() => null);
  if (!reply?.ok) return null; // the text itself is shown too
  const drawn = new DOMParser().parseFromString(await reply.text(), "image/svg+xml").documentElement;
  box.append(document.importNode(drawn, true));
  return box;
}

/**
 * A text to hand over, with a button that copies it.
 * @param {string} text
 * @param {string} label
 * @param {string} name
 */
export function handOver(text, label, name) {
  /** @type {HTMLInputElement} */
  const input = h("input", {
    readonly: true,
    value: text,
    "aria-label": label,
    [`data-${name}`]: true,
    onfocus: () => input.select(),
  });
  const told = h("span", { role: "status" }, t("copy"));
  const button = h(
    "button",
    { type: "button", class: "button button-quiet button-fit", onclick: copy },
    icon("copy", 20),
    told,
  );
  async function copy() {
    input.select();
    await navigator.clipboard.writeText(text);
    told.textContent = t("copied");
  }
  return h("div", { class: "hand-over field" }, input, navigator.clipboard ? button : null);
}
