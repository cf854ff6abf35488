/** A drawing that is read point by point: with the arrow keys, a pointer or a finger. Each point says itself in words. */

import { moved } from "./scale.js";

const BY_WEEK = 7;
const MOVES = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowUp: 1,
  PageDown: -BY_WEEK,
  PageUp: BY_WEEK,
};

/**
 * Makes `field` readable. It is a slider to a screen reader: what is chosen is which point is said.
 * @param {HTMLElement} field
 * @param {object} points
 * @param {string} points.label
 * @param {number} points.count
 * @param {(index: number) => string} points.said
 * @param {(index: number | null) => void} points.show null: none is looked at any longer
 * @param {(across: number, down: number) => number} points.at which point is at a place, in shares of the field
 * @param {number} [points.first] where the keys begin; the last, unless said
 * @param {Readonly<Record<string, number>>} [points.moves]
 */
export function readable(field, { label, count, said, show, at, first = count - 1, moves = MOVES }) {
  let chosen = first;
  /** @param {number} index */
  const choose = (index) => {
    chosen = index;
    field.setAttribute("aria-valuenow", String(index + 1));
    field.setAttribute("aria-valuetext", said(index));
    show(index);
  };
  const settings = {
    role: "slider",
    tabindex: "0",
    "aria-label": label,
    "aria-valuemin": "1",
    "aria-valuemax": String(count),
    "aria-valuenow": String(chosen + 1),
    "aria-valuetext": said(chosen),
  };
  for (const [name, value] of Object.entries(settings)) field.setAttribute(name, value);
  field.addEventListener("keydown", (event) => {
    const next = moved(chosen, event.key, moves, count);
    if (next === null) return;
    event.preventDefault();
    choose(next);
  });
  const point = (/** @type {PointerEvent} */ event) => {
    const { left, top, width, height } = field.getBoundingClientRect();
    choose(at((event.clientX - left) / width, (event.clientY - top) / height));
  };
  field.addEventListener("pointerdown", point);
  field.addEventListener("pointermove", point);
  field.addEventListener("focus", () => field.matches(":focus-visible") && choose(chosen));
  for (const end of ["pointerleave", "blur"])
    field.addEventListener(end, () => field.matches(":focus-visible") || show(null));
  return field;
}
