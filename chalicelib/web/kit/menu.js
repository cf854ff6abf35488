/** What can be done with a thing, behind three dots: a button and the menu that it opens. */

import { h, icon } from "./dom.js";

/**
 * @import { IconName } from "./dom.js"
 * @typedef {object} MenuItem
 * @property {string} text
 * @property {() => unknown} onPick
 * @property {IconName} [icon]
 * @property {boolean} [danger] what cannot be taken back
 */

const GAP_PX = 4;

/**
 * By keys as by a finger: arrows, Home and End go through it, a letter to what begins with it, Escape leaves.
 * @param {string} label
 * @param {MenuItem[]} items
 */
export function menu(label, items) {
  const button = h(
    "button",
    {
      type: "button",
      class: "round menu-dots",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "aria-label": label,
      title: label,
      onclick: () => (sheet.hidden ? open(0) : close()),
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
        event.preventDefault();
        open(event.key === "ArrowDown" ? 0 : -1);
      },
    },
    icon("more", 24),
  );
  const buttons = items.map((item) =>
    h(
      "button",
      {
        type: "button",
        role: "menuitem",
        tabindex: "-1",
        class: item.danger ? "menu-danger" : null,
        onclick: () => {
          close();
          item.onPick();
        },
      },
      item.icon && icon(item.icon, 18),
      item.text,
    ),
  );
  const sheet = h(
    "div",
    { class: "menu-sheet", role: "menu", "aria-label": label, hidden: true, onkeydown: (event) => go(event) },
    buttons,
  );
  const whole = h("div", { class: "menu" }, button, sheet);

  /** @param {number} at */
  function open(at) {
    sheet.hidden = false;
    button.setAttribute("aria-expanded", "true");
    place(sheet, button);
    buttons.at(at)?.focus();
    for (const what of LEAVING) addEventListener(what, leave, true);
  }
  function close() {
    sheet.hidden = true;
    button.setAttribute("aria-expanded", "false");
    for (const what of LEAVING) removeEventListener(what, leave, true);
    if (whole.contains(document.activeElement)) button.focus();
  }
  /** @param {Event} event */
  function leave({ type, target }) {
    if (type !== "resize" && target instanceof Node && whole.contains(target)) return;
    close();
  }
  /** @param {KeyboardEvent} event */
  function go(event) {
    const at = buttons.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    const next = nextAt(event.key, at, items);
    if (event.key === "Escape" || event.key === "Tab") close();
    if (event.key === "Escape" || next !== null) event.preventDefault();
    if (next !== null) buttons[next].focus();
  }
  return whole;
}

const LEAVING = ["pointerdown", "focusin", "scroll", "resize"];

/**
 * Where a key leads from the item `at`; null: nowhere.
 * @param {string} key
 * @param {number} at
 * @param {{ text: string }[]} items
 */
export function nextAt(key, at, items) {
  const last = items.length - 1;
  if (key === "ArrowDown") return at === last ? 0 : at + 1;
  if (key === "ArrowUp") return at <= 0 ? last : at - 1;
  if (key === "Home") return 0;
  if (key === "End") return last;
  if (key.length !== 1) return null;
  const begins = (/** @type {{ text: string }} */ { text }) =>
    text.toLowerCase().startsWith(key.toLowerCase());
  const after = items.findIndex((item, each) => each > at && begins(item));
  const found = after < 0 ? items.findIndex(begins) : after;
  return found < 0 ? null : found;
}

/**
 * Under the button, or above it where there is no room; never out of the window.
 * @param {HTMLElement} sheet
 * @param {HTMLElement} button
 */
function place(sheet, button) {
  const { top, bottom, right } = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = sheet;
  const below = bottom + GAP_PX + height <= innerHeight;
  sheet.style.left = `${Math.max(GAP_PX, right - width)}px`;
  sheet.style.top = `${below ? bottom + GAP_PX : Math.max(GAP_PX, top - GAP_PX - height)}px`;
}
