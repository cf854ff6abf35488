/** The button below a list that somebody writes line by line. */

import { h, icon } from "../../kit/dom.js";

/** @import { Attributes } from "../../kit/types.js" */

/**
 * @param {string} words
 * @param {Attributes} attributes what it is found by, and what it does
 */
export function addButton(words, attributes) {
  return h(
    "button",
    { type: "button", class: "button button-quiet button-fit", ...attributes },
    icon("plus", 20),
    words,
  );
}
