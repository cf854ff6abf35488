/** One sentence at the bottom of the page, when something was refused. */

import { part } from "./dom.js";

const SHOWN_MS = 6000;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/** @param {unknown} said an error, or a sentence */
export function toast(said) {
  const element = part(document, "[data-toast]");
  element.textContent = said instanceof Error ? said.message : String(said);
  element.classList.add("shown");
  clearTimeout(timer);
  timer = setTimeout(() => element.classList.remove("shown"), SHOWN_MS);
}
