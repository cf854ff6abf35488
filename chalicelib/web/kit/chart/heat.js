/** Shades in rows and columns, such as weekdays and hours: the darker, the more. */

import { h } from "../dom.js";
import { readable } from "./reading.js";
import { shade, spread } from "./scale.js";
import { percent, s } from "./svg.js";
import { withTable } from "./table.js";

const HEIGHT = 24;
const NAMES_MAX = 8;

/**
 * @param {object} chart
 * @param {string[]} chart.rows
 * @param {string[]} chart.columns
 * @param {number[][]} chart.values by row, then column
 * @param {(value: number) => string} chart.format
 * @param {string} chart.label
 */
export function heat({ rows, columns, values, format, label }) {
  const flat = values.flat();
  const most = Math.max(0, ...flat);
  const wide = columns.length;
  /** @param {number} index */
  const said = (index) =>
    `${rows[Math.floor(index / wide)]}, ${columns[index % wide]}: ${format(flat[index])}`;
  const cells = flat.map((value, index) =>
    s("rect", {
      x: percent((index % wide) / wide),
      y: Math.floor(index / wide) * HEIGHT,
      width: percent(1 / wide),
      height: HEIGHT,
      class: `heat-cell shade-${shade(value, most)}`,
    }),
  );
  const field = h(
    "div",
    { class: "heat-field" },
    s("svg", { width: "100%", height: rows.length * HEIGHT, "aria-hidden": "true" }, ...cells),
  );
  const told = h("p", { class: "plot-said", "aria-hidden": "true" });
  readable(field, {
    label,
    count: flat.length,
    said,
    first: Math.max(0, flat.indexOf(most)),
    moves: { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -wide, ArrowDown: wide },
    at: (across, down) => placeIn(down, rows.length) * wide + placeIn(across, wide),
    show: (index) => {
      told.replaceChildren(index === null ? "" : said(index));
      for (const [at, cell] of cells.entries()) cell.toggleAttribute("data-at", at === index);
    },
  });
  const drawn = h(
    "div",
    { class: "plot" },
    h("div", { class: "plot-head" }, told),
    h(
      "div",
      { class: "heat" },
      h(
        "div",
        { class: "heat-rows", "aria-hidden": "true" },
        rows.map((name) => h("span", {}, name)),
      ),
      field,
      h(
        "div",
        { class: "plot-axis", "aria-hidden": "true" },
        spread(wide, NAMES_MAX).map((at) =>
          h("span", { style: { left: percent((at + 0.5) / wide) } }, columns[at]),
        ),
      ),
    ),
  );
  return withTable(label, drawn, () => ({
    columns: ["", ...columns],
    lines: rows.map((name, at) => [name, ...values[at].map(format)]),
  }));
}

/**
 * Which of `count` equal places holds `part` of the whole.
 * @param {number} part
 * @param {number} count
 */
const placeIn = (part, count) => Math.min(count - 1, Math.max(0, Math.floor(part * count)));
