/** Tables that are sorted by a click on a column's head; it says which way to who cannot see the arrow, too. */

import { h } from "../dom.js";
import { language, t } from "../words.js";

/**
 * @import { Child } from "../types.js"
 * @typedef {object} Column
 * @property {string} id
 * @property {string} text
 * @property {boolean} [sorts] by a click on its head
 * @property {boolean} [amount] numbers, which end where the column ends
 * @property {boolean} [unseen] its name is for who hears it: what stands in it says what it is
 * @typedef {{ id: string, up: boolean }} Order
 * @typedef {{ id: string, cells: Child[], by: (string | number)[] }} Line the first cell names it; `by` sorts
 */

/**
 * A table's head; a column that sorts is a button.
 * @param {Column[]} columns
 * @param {Order} order
 * @param {(id: string) => void} sort
 */
export function heads(columns, order, sort) {
  return columns.map(({ id, text, sorts, amount, unseen }) => {
    const own = order.id === id;
    const arrow = own && h("span", { "aria-hidden": "true" }, order.up ? " ↑" : " ↓");
    const settings = {
      scope: "col",
      class: amount ? "amount" : null,
      "aria-sort": own ? (order.up ? "ascending" : "descending") : null,
    };
    const press = { type: "button", "data-sort": id, onclick: () => sort(id) };
    const words = unseen ? h("span", { class: "unseen" }, text) : text;
    return h("th", settings, sorts ? h("button", press, words, arrow) : words);
  });
}

/**
 * In the order that is wanted; equal ones stay as they were.
 * @param {Line[]} lines
 * @param {Column[]} columns
 * @param {Order} order
 */
export function inOrder(lines, columns, { id, up }) {
  const at = columns.findIndex((column) => column.id === id);
  if (at < 0) return lines;
  const { compare } = new Intl.Collator(language(), { numeric: true });
  const sign = up ? 1 : -1;
  return [...lines].sort(({ by: one }, { by: other }) => sign * compared(one[at], other[at], compare));
}

/**
 * @param {string | number} one
 * @param {string | number} other
 * @param {(one: string, other: string) => number} compare
 */
const compared = (one, other, compare) =>
  typeof one === "number" && typeof other === "number" ? one - other : compare(String(one), String(other));

/** In the place of what nobody knows; on a phone the cell is left out. */
export const notKnown = () =>
  h(
    "span",
    { class: "not-known" },
    h("span", { "aria-hidden": "true" }, "–"),
    h("span", { class: "unseen" }, t("not_known")),
  );

/**
 * A table whose head stays in sight; on a phone each line is a card of its own.
 * @param {{ name: string, label: string, columns: Column[], lines: Line[], order: Order }} settings
 */
export function table({ name, label, columns, lines, order }) {
  const row = h("tr");
  const body = h("tbody", { "data-rows": name });
  const cell = (/** @type {Child} */ held, /** @type {number} */ at) =>
    at
      ? h("td", { class: columns[at].amount ? "amount" : null, "data-label": columns[at].text }, held)
      : h("th", { scope: "row" }, held);
  let now = order;
  /** @param {string} [focus] the column that was pressed */
  function draw(focus) {
    row.replaceChildren(...heads(columns, now, sort));
    body.replaceChildren(
      ...inOrder(lines, columns, now).map(({ id, cells }) => h("tr", { "data-row": id }, cells.map(cell))),
    );
    /** @type {HTMLElement | null} */
    const pressed = focus ? row.querySelector(`[data-sort="${focus}"]`) : null;
    pressed?.focus();
  }
  /** @param {string} id */
  function sort(id) {
    now = { id, up: now.id === id ? !now.up : true };
    draw(id);
  }
  draw();
  return h(
    "div",
    { class: "sheet" },
    h("table", { class: "listed", "aria-label": label }, h("thead", {}, row), body),
  );
}
