/** A date as the page's language writes it: the browser's own field shows it as the browser's language does. */

import { h } from "../dom.js";
import { language } from "../words.js";

/** @type {Intl.DateTimeFormatOptions} */
const DAY = { weekday: "short", day: "numeric", month: "short", year: "numeric" };
/** @type {Intl.DateTimeFormatOptions} */
const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
/** @type {Record<string, Intl.DateTimeFormatOptions>} */
const SHOWN = { date: DAY, "datetime-local": { ...DAY, ...CLOCK }, time: CLOCK };

/**
 * What a field of this type holds, in the page's language; "" for nothing.
 * @param {string} type
 * @param {string} value
 */
export function dateShown(type, value) {
  const time = Date.parse(type === "date" ? value : `${type === "time" ? "2000-01-01T" : ""}${value}Z`);
  if (Number.isNaN(time)) return "";
  return new Intl.DateTimeFormat(language(), { ...SHOWN[type], timeZone: "UTC" }).format(time);
}

/**
 * The field with its date over it in words, where it stood; who is in it types and picks as the browser lets them.
 * @param {HTMLInputElement} control of a date, a time or both
 */
export function dated(control) {
  const [place, next] = [control.parentNode, control.nextSibling];
  const shown = h("span", { class: "date-shown", "aria-hidden": "true" });
  const whole = h("div", { class: "date" }, control, shown);
  const draw = () => {
    shown.textContent = dateShown(control.type, control.value);
    whole.toggleAttribute("data-shown", shown.textContent !== "");
  };
  for (const event of ["input", "change", "blur"]) control.addEventListener(event, draw);
  draw();
  place?.insertBefore(whole, next);
  return whole;
}
