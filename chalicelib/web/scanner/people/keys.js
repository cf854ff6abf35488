/** The keyboard: a hand scanner's bursts, digits for the panel in front, Escape to go back. */

import { isGarbled, readingsOf } from "../camera/codes.js";
import { numberIn } from "../camera/numbers.js";
import { Wedge } from "../camera/wedge.js";
import { signal } from "../feedback.js";

/**
 * @import { Burst } from "../camera/wedge.js"
 * @import { App } from "../main.js"
 */

const SECOND_ENTER_MS = 300; // some scanners end with two of them: the second must not press a button
const SILENT_MS = 250; // after the last key of a scanner that ends with nothing

/** @param {App} app */
export function listenToKeys(app) {
  const wedge = new Wedge();
  let burstAt = -Infinity;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let silent;

  /**
   * @param {Burst} burst
   * @param {number} now
   * @param {boolean} typing a person may be typing where these keys went
   */
  const hear = (burst, now, typing) => {
    const heard = app.counter !== null && heardBy(app, burst, typing);
    if (heard) burstAt = now;
    return heard;
  };
  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    const now = event.timeStamp; // when it was pressed, however busy the page was
    clearTimeout(silent);
    const typing = isField(event.target);
    if (event.repeat) return handle(event); // a key that is held down is a person's
    if (isShortcut(event)) {
      if (isLineEnd(event) && (wedge.bursting(now) || now - burstAt < SECOND_ENTER_MS)) {
        const burst = wedge.key({ key: "Enter", code: "" }, now);
        if (burst) hear(burst, now, typing);
        swallow(event); // a line end as a control key: to the browser it is a command
      }
      return;
    }
    const burst = wedge.key(event, now);
    if (burst && hear(burst, now, typing)) return swallow(event);
    if (isEnd(event) && now - burstAt < SECOND_ENTER_MS) return swallow(event);
    burstAt = -Infinity; // another key came between: the next Enter is a person's
    if (wedge.bursting(now)) {
      const target = event.target;
      silent = setTimeout(() => {
        const at = performance.now();
        const unended = wedge.rest(at);
        if (unended) hear(unended, at, isField(target));
      }, SILENT_MS);
      if (!typing) return swallow(event); // not the digits of a PIN or an amount
    }
    handle(event);
  };
  /** @param {KeyboardEvent} event */
  const handle = (event) => {
    if (app.page || !app.counter) return goBack(app, event);
    if (event.key === "Escape") return app.counter.clear();
    app.counter.sheet.panel?.key?.(event);
  };
  addEventListener("keydown", onKey, { capture: true });
  /** @param {PointerEvent} event */
  const onTouch = (event) => {
    burstAt = -Infinity; // a hand came between: the next Enter is a person's
    wedge.touched(event.timeStamp);
  };
  addEventListener("pointerdown", onTouch, { capture: true });
}

/**
 * Takes a burst to the counter: a card wherever the page is, by its code or from a scanner by the number in its
 * bars, what a scanner got wrong too, anything else where nobody is busy. False: it is not for the counter.
 * @param {App} app
 * @param {Burst} burst
 * @param {boolean} typing
 */
function heardBy(app, burst, typing) {
  const numbered = burst.paced && app.till.hasBars && numberIn(burst.text, burst.plain) !== "";
  const card = numbered || readingsOf(burst).length > 0;
  const wrong = burst.paced && isGarbled(burst.text);
  if (app.page && !(app.page.back && (card || wrong || (burst.paced && !typing)))) return false;
  const panel = app.page ? null : app.counter?.sheet.panel;
  if (panel?.touched && !card) {
    if (!burst.paced) return false; // a person's own digits
    signal("refused"); // heard, while somebody is busy with a guest: that goes on
    panel.forgetKeys?.();
    return true;
  }
  panel?.forgetKeys?.();
  if (app.page) app.home();
  app.counter?.flow.code(burst.text, "wedge", burst.plain);
  return true;
}

/**
 * A letter or digit typed with AltGr is a sign, as on many keyboards of Europe.
 * @param {KeyboardEvent} event
 */
function isShortcut(event) {
  return (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState("AltGraph");
}

/**
 * Ctrl+J and Ctrl+M, which some scanners send for a line end.
 * @param {KeyboardEvent} event
 */
function isLineEnd({ ctrlKey, key }) {
  return ctrlKey && /^[jm]$/i.test(key);
}

/** @param {KeyboardEvent} event */
function isEnd({ key }) {
  return key === "Enter" || key === "Tab";
}

/** @param {EventTarget | null} target */
function isField(target) {
  return target instanceof HTMLElement && target.matches("input, select, textarea");
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
