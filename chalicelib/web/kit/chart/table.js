/** A chart's numbers as a table: one click away, or in its place. */

import { h } from "../dom.js";
import { t } from "../words.js";

/**
 * @import { Child } from "../types.js"
 * @typedef {{ columns: Child[], lines: Child[][] }} Twin
 */

/**
 * A table of `lines` under the names of `columns`; the first of each line names it.
 * @param {string} title
 * @param {Child[]} columns
 * @param {Child[][]} lines
 */
export function table(title, columns, lines) {
  /** @type {(value: Child, at: number) => HTMLElement} */
  const cell = (value, at) => (at ? h("td", {}, value) : h("th", { scope: "row" }, value));
  const heads = columns.map((name) => h("th", { scope: "col" }, name));
  return h(
    "div",
    { class: "table", role: "region", tabindex: "0", "aria-label": title },
    h(
      "table",
      {},
      h("caption", { class: "unseen" }, title),
      h("thead", {}, h("tr", {}, heads)),
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
 * @param {Child[]} columns
 * @param {Child[][]} lines
 */
export const numbers = (title, columns, lines) =>
  h("details", { class: "numbers" }, h("summary", {}, title), table(title, columns, lines));

/**
 * A chart, and a button that shows its numbers in its place.
 * @param {string} title
 * @param {HTMLElement} drawn
 * @param {() => Twin} twin
 */
export function withTable(title, drawn, twin) {
  const place = h("div", { class: "chart-place" }, drawn);
  const turn = h(
    "button",
    {
      type: "button",
      class: "plain chart-turn",
      "data-as-table": true,
      "aria-pressed": "false",
      onclick: () => {
        const wanted = turn.getAttribute("aria-pressed") === "false";
        turn.setAttribute("aria-pressed", String(wanted));
        const { columns, lines } = twin();
        place.replaceChildren(wanted ? table(title, columns, lines) : drawn);
      },
    },
    t("chart_as_table"),
  );
  return h("div", { class: "charted" }, place, turn);
}
