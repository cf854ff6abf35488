/** Charts as SVG of our own: bars, and a range about zero. Each says itself in words, and has its table. */

import { h } from "../../kit/dom.js";

/**
 * @import { Child } from "../../kit/types.js"
 * @typedef {{ name: string, value: number, shown: string, kind?: string }} Item
 */

const NAMESPACE = "http://www.w3.org/2000/svg";
const ROW = 46; // px: a line of words, and the bar under it
const BAR = 14;

/**
 * @param {string} name
 * @param {Record<string, string | number | null | undefined>} [attributes]
 * @param {...(Node | string)} children
 */
function s(name, attributes = {}, ...children) {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** @param {number} part */
const percent = (part) => `${Math.round(part * 10_000) / 100}%`;

/**
 * A drawing that says in words what it shows; lengths along x are shares, so that words are never scaled.
 * @param {number} height
 * @param {string} says
 * @param {Element[]} children
 */
function drawing(height, says, children) {
  return s("svg", { width: "100%", height, role: "img", "aria-label": says, class: "chart" }, ...children);
}

/**
 * One bar for each of `items` {name, value, shown, kind}, all on one scale; `of` is the longest there could be.
 * @param {Item[]} items
 * @param {string} says
 * @param {number} [of]
 */
export function bars(items, says, of = Math.max(1, ...items.map(({ value }) => value))) {
  /** @type {(item: Item, at: number) => Element} */
  const row = ({ name, value, shown, kind }, at) => {
    const y = at * ROW;
    return s(
      "g",
      {},
      s("text", { x: 0, y: y + 16, class: "chart-name" }, name),
      s("text", { x: "100%", y: y + 16, class: "chart-value", "text-anchor": "end" }, shown),
      s("rect", { x: 0, y: y + 23, width: "100%", height: BAR, rx: BAR / 2, class: "chart-track" }),
      s("rect", {
        x: 0,
        y: y + 23,
        width: percent(Math.min(1, value / of)),
        height: BAR,
        rx: BAR / 2,
        class: `chart-bar chart-${kind ?? "plain"}`,
      }),
    );
  };
  return drawing(items.length * ROW, says, items.map(row));
}

/**
 * From `low` to `high` with `middle`, on a line where zero is marked: what crosses zero shows no effect.
 * @param {{ low: number, middle: number, high: number, shown: (value: number) => string }} effect
 * @param {string} says
 */
export function range({ low, middle, high, shown }, says) {
  const far = Math.max(Math.abs(low), Math.abs(high), Number.EPSILON) * 1.15;
  /** @param {number} value */
  const x = (value) => 0.5 + value / far / 2;
  const kind = low > 0 ? "good" : high < 0 ? "bad" : "none";
  return drawing(92, says, [
    s("line", { x1: 0, x2: "100%", y1: 40, y2: 40, class: "chart-axis" }),
    s("line", { x1: "50%", x2: "50%", y1: 14, y2: 62, class: "chart-zero" }),
    s("text", { x: "50%", y: 80, "text-anchor": "middle", class: "chart-name" }, "0"),
    s("rect", {
      x: percent(x(low)),
      y: 32,
      width: percent(x(high) - x(low)),
      height: 16,
      rx: 8,
      class: `chart-range chart-${kind}`,
    }),
    s("circle", { cx: percent(x(middle)), cy: 40, r: 9, class: `chart-point chart-${kind}` }),
    s("text", { ...edge(x(low)), y: 22, class: "chart-value" }, shown(low)),
    s("text", { ...edge(x(high)), y: 22, class: "chart-value" }, shown(high)),
  ]);
}

/**
 * Words at a point of the line that stay within the drawing.
 * @param {number} at
 */
function edge(at) {
  if (at < 0.15) return { x: 0, "text-anchor": "start" };
  if (at > 0.85) return { x: "100%", "text-anchor": "end" };
  return { x: percent(at), "text-anchor": at < 0.5 ? "end" : "start" };
}

/**
 * A table of `lines` under the names of `columns`; the first of each line names it.
 * @param {string} title
 * @param {string[]} columns
 * @param {Child[][]} lines
 */
export function table(title, columns, lines) {
  /** @type {(value: Child, at: number) => HTMLElement} */
  const cell = (value, at) => (at ? h("td", {}, value) : h("th", { scope: "row" }, value));
  return h(
    "div",
    { class: "table", role: "region", tabindex: "0", "aria-label": title },
    h(
      "table",
      {},
      h("caption", { class: "unseen" }, title),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          columns.map((name) => h("th", { scope: "col" }, name)),
        ),
      ),
      h(
        "tbody",
        {},
        lines.map((line) => h("tr", {}, line.map(cell))),
      ),
    ),
  );
}

/**
 * The numbers of a chart, one click away.
 * @param {string} title
 * @param {string[]} columns
 * @param {Child[][]} lines
 */
export const numbers = (title, columns, lines) =>
  h("details", { class: "numbers" }, h("summary", {}, title), table(title, columns, lines));
