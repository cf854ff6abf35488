/** The keyboard: a hand scanner's bursts, digits for the panel in front, Escape to go back. */

import { asBarcode } from "../camera/codes.js";
import { Wedge } from "../camera/wedge.js";

/**
 * @import { App } from "../main.js"
 * @typedef {{ text: string, plain: string }} Burst
 */

const SECOND_ENTER_MS = 300; // some scanners end with two of them: the second must not press a button

/** @param {App} app */
export function listenToKeys(app) {
  const wedge = new Wedge();
  let burstAt = -Infinity;
  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const now = event.timeStamp; // when it was pressed, however busy the page was
    const burst = wedge.key(event, now);
    if (app.page || !app.counter) return goBack(app, event);
    const panel = app.counter.sheet.panel;
    if (burst && (cardIn(burst) || !panel?.touched)) {
      burstAt = now;
      panel?.forgetKeys?.();
      app.counter.flow.code(cardIn(burst) || burst.text, "wedge");
      return swallow(event);
    }
    if (event.key === "Enter" && now - burstAt < SECOND_ENTER_MS) return swallow(event);
    burstAt = -Infinity; // another key came between: the next Enter is a person's
    if (event.key === "Escape") return app.counter.clear();
    panel?.key?.(event);
  };
  addEventListener("keydown", onKey, { capture: true });
}

/**
 * The system's layout may not be the one that the scanner types for: either reading will do.
 * @param {Burst} burst
 */
function cardIn({ text, plain }) {
  return asBarcode(text) || asBarcode(plain);
}

/**
 * @param {App} app
 * @param {KeyboardEvent} event
 */
function goBack(app, event) {
  if (event.key === "Escape" && app.page?.back) app.home();
}

/** @param {Event} event */
function swallow(event) {
  event.preventDefault();
  event.stopPropagation();
}
