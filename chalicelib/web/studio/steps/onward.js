/** The one thing to do next, at the foot of each step. */

import { h } from "../../kit/dom.js";

/**
 * @param {string} words
 * @param {() => unknown} act
 * @param {Node | null} [beside]
 */
export function onward(words, act, beside = null) {
  return h(
    "div",
    { class: "onward" },
    h("button", { type: "button", class: "button", "data-onward": true, onclick: () => act() }, words),
    beside,
  );
}
