/** Days and figures of answers, as people say them. */

import { language, number } from "../words.js";

/** @param {string} time an instant, or a day */
export const dayOf = (time) =>
  new Intl.DateTimeFormat(language(), {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(time));

/** @param {string} monday of a week of the last year, mostly */
export const weekOf = (monday) =>
  new Intl.DateTimeFormat(language(), { day: "numeric", month: "short", timeZone: "UTC" }).format(
    new Date(monday),
  );

/** @param {number} share from 0 to 1 */
export const percent = (share) => number(Math.round(share * 100));

/** @param {number} value from -100 to 100, with its sign */
export const net = (value) =>
  new Intl.NumberFormat(language(), { maximumFractionDigits: 0, signDisplay: "exceptZero" }).format(value);
