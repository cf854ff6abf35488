/** Lines over time: what was, and before it the range before; read by pointer, finger and keys. */

import { h } from "../dom.js";
import { readable } from "./reading.js";
import { along, nearest, parted, pathOf, spread, ticksTo } from "./scale.js";
import { line, percent, stretched } from "./svg.js";
import { withTable } from "./table.js";

/**
 * @typedef {{ name: string, points: [label: string, value: number | null][] }} Series
 * @typedef {{ at: number, name: string }} Open the last point that has a value, whose time is not over, and what it is
 */

const NAMES_MAX = 8; // along the axis; a phone shows every other one

/**
 * The first of `series` is the one that is meant; the others are what it is compared with, point by point.
 * @param {object} chart
 * @param {Series[]} chart.series
 * @param {(value: number) => string} chart.format
 * @param {(value: number) => string} [chart.tick] the same in short, for the axis
 * @param {string[]} [chart.names] short names of the points, for the axis
 * @param {boolean} [chart.whole] of things that have no halves
 * @param {Open | null} [chart.open] of the first series: its way there is dashed, for it is still to rise
 * @param {string} chart.label
 */
export function lineChart({ series, format, tick = format, names, whole = true, open = null, label }) {
  const count = series[0].points.length;
  const values = series.map(({ points }) => points.map(([, value]) => value));
  const ticks = ticksTo(Math.max(0, ...values.flat().map((value) => value ?? 0)), { whole });
  const top = ticks[ticks.length - 1];
  /** @param {number} index */
  const parts = (index) => readOut(series, index, format);
  const at = h("span", { class: "plot-at", hidden: true });
  const field = h(
    "div",
    { class: "plot-field" },
    stretched("plot-lines", ...ticks.map((each) => ruled(each / top)), ...drawn(values, top, open)),
    at,
  );
  const told = h("p", { class: "plot-said", "aria-hidden": "true" });
  readable(field, {
    label,
    count,
    said: (index) => parts(index).join("; "),
    at: (across) => nearest(across, count),
    show: (index) => {
      at.hidden = index === null;
      told.replaceChildren(...(index === null ? [] : parts(index).map((part) => h("span", {}, part))));
      if (index !== null) at.replaceChildren(...dots(values, index, top));
      if (index !== null) at.style.setProperty("left", percent(along(index, count)));
    },
  });
  const marks = ticks.map(tick);
  const plot = h(
    "div",
    { class: "plot" },
    h("div", { class: "plot-head" }, (series.length > 1 || open) && legend(series, open), told),
    h(
      "div",
      { class: "plot-body", style: { "--scale": `${Math.max(...marks.map(({ length }) => length)) + 1}ch` } },
      h(
        "div",
        { class: "plot-scale", "aria-hidden": "true" },
        marks.map((mark, index) => h("span", { style: { bottom: percent(ticks[index] / top) } }, mark)),
      ),
      field,
      axis(names ?? series[0].points.map(([name]) => name)),
    ),
  );
  return withTable(label, plot, () => ({
    columns: ["", ...series.map(({ name }) => name)],
    lines: series[0].points.map(([name], index) => [
      name,
      ...values.map((each) => written(each[index], format)),
    ]),
  }));
}

/**
 * What is said of a point: of each line its own label and value, and which line it is where there are several.
 * @param {Series[]} series
 * @param {number} index
 * @param {(value: number) => string} format
 */
export const readOut = (series, index, format) =>
  series.flatMap(({ name, points }) => {
    if (!points[index]) return [];
    const [label, value] = points[index];
    return [`${label}: ${written(value, format)}${series.length > 1 ? ` (${name})` : ""}`];
  });

/** @type {(value: number | null | undefined, format: (value: number) => string) => string} */
const written = (value, format) => (value === null || value === undefined ? "–" : format(value));

/** @param {number} height */
const ruled = (height) => line("plot-rule", `M0,${100 - height * 100}H100`);

/**
 * @param {(number | null)[][]} values
 * @param {number} top
 * @param {Open | null} open
 */
function drawn(values, top, open) {
  const [over, last] = parted(values[0], open?.at);
  const main = pathOf(over, top);
  const known = over.filter((value) => value !== null).length;
  const area = known > 1 && over.slice(0, known).every((value) => value !== null);
  const dot = values[0].length > 1 ? "" : " plot-line-dot";
  return [
    ...(area ? [line("plot-area", `${main}V100H0Z`)] : []),
    ...values.slice(1).map((each) => line("plot-line plot-line-before", pathOf(each, top))),
    line(`plot-line${dot}`, main),
    ...(last ? [line(`plot-line plot-line-open${dot}`, pathOf(last, top))] : []),
  ];
}

/**
 * @param {(number | null)[][]} values
 * @param {number} index
 * @param {number} top
 */
const dots = (values, index, top) =>
  values.flatMap((each, which) => {
    const value = each[index];
    if (value === null || value === undefined) return [];
    return [
      h("i", {
        class: which ? "plot-dot plot-dot-before" : "plot-dot",
        style: { bottom: percent(value / top) },
      }),
    ];
  });

/**
 * @param {Series[]} series
 * @param {Open | null} open
 */
const legend = (series, open) =>
  h(
    "ul",
    { class: "plot-keys" },
    series.map(({ name }, which) =>
      h("li", { class: which ? "plot-key plot-key-before" : "plot-key" }, name),
    ),
    open && h("li", { class: "plot-key plot-key-open" }, open.name),
  );

/** @param {string[]} names */
function axis(names) {
  return h(
    "div",
    { class: "plot-axis", "aria-hidden": "true" },
    spread(names.length, NAMES_MAX).map((index) =>
      h(
        "span",
        {
          class: names.length > 1 && index === names.length - 1 ? "plot-end" : null,
          style: { left: percent(along(index, names.length)) },
        },
        names[index],
      ),
    ),
  );
}
