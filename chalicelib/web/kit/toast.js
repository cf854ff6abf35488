/** News that needs no answer: what was done, for some seconds, and a way to take it back. */

import { h, icon } from "./dom.js";
import { t } from "./words.js";

const STAYS_MS = 6_000;
const STAYS_WITH_UNDO_MS = 12_000; // time to read, to think and to reach the button

/**
 * Says `text` at the foot of the page; it stays while the pointer or the focus is on it.
 * @param {string} text
 * @param {{ undo?: () => unknown }} [settings]
 */
export function toast(text, { undo } = {}) {
  const one = h(
    "div",
    { class: "toast", "data-toast": true },
    h("span", {}, text),
    undo && h("button", { type: "button", "data-undo": true, onclick: () => end(undo) }, t("toast_undo")),
    h(
      "button",
      { type: "button", class: "toast-close", "aria-label": t("toast_close"), onclick: () => end() },
      icon("close", 18),
    ),
  );
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => end(), undo ? STAYS_WITH_UNDO_MS : STAYS_MS);
  };
  /** @param {() => unknown} [act] */
  function end(act) {
    clearTimeout(timer);
    one.remove();
    act?.();
  }
  for (const hold of ["pointerenter", "focusin"]) one.addEventListener(hold, () => clearTimeout(timer));
  for (const go of ["pointerleave", "focusout"]) one.addEventListener(go, wait);
  shelf().append(one);
  wait();
  return one;
}

/** Where they stand; a region that is there before what it says, or no reader says it. */
function shelf() {
  const held = document.querySelector(".toasts");
  if (held) return held;
  const made = h("div", { class: "toasts", role: "status" });
  document.body.append(made);
  return made;
}
