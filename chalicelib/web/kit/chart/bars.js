/** Bars side by side, all on one scale, each with its value; and perhaps a mark where it stood before. */

import { h } from "../dom.js";
import { t } from "../words.js";
import { percent, s } from "./svg.js";
import { withTable } from "./table.js";

/**
 * @import { Twin } from "./table.js"
 * @typedef {object} Bar
 * @property {string} name
 * @property {number} value
 * @property {number | null} [before]
 * @property {string} [share] what is said beside the value
 * @property {"quiet" | "bad"} [kind] the look of what is not the usual way
 */

const HEIGHT = 10;

/**
 * @param {object} chart
 * @param {Bar[]} chart.rows
 * @param {(value: number) => string} chart.format
 * @param {string} chart.label
 * @param {number} [chart.of] the longest there could be
 * @param {() => Twin} [chart.twin] a table with more in it than the bars
 */
export function bars({ rows, format, label, of, twin }) {
  const most = of ?? Math.max(1, ...rows.flatMap(({ value, before }) => [value, before ?? 0]));
  const compared = rows.some(({ before }) => before !== null && before !== undefined);
  const drawn = h(
    "ul",
    { class: "chart-bars", "aria-label": label },
    rows.map((row) => barOf(row, most, format)),
  );
  const plain = () => ({
    columns: ["", label, ...(compared ? [t("chart_before")] : [])],
    lines: rows.map(({ name, value, before }) => [
      name,
      format(value),
      ...(compared ? [before === null || before === undefined ? "–" : format(before)] : []),
    ]),
  });
  return withTable(label, drawn, twin ?? plain);
}

/**
 * @param {Bar} bar
 * @param {number} most
 * @param {(value: number) => string} format
 */
function barOf({ name, value, before, share, kind }, most, format) {
  const known = before !== null && before !== undefined;
  const beside = [share, known && t("chart_before_was", { n: format(before) })].filter(Boolean).join(" · ");
  return h(
    "li",
    { class: "chart-row" },
    h("span", { class: "chart-name" }, name),
    h(
      "span",
      { class: "chart-said" },
      h("b", {}, format(value)),
      beside && h("small", { class: "hint" }, beside),
    ),
    s(
      "svg",
      { width: "100%", height: HEIGHT, "aria-hidden": "true", class: "chart-line" },
      s("rect", { width: "100%", height: HEIGHT, rx: 3, class: "chart-track" }),
      s("rect", {
        width: percent(Math.min(1, value / most)),
        height: HEIGHT,
        rx: 3,
        class: `chart-bar chart-${kind ?? "plain"}`,
      }),
      ...(known && before > 0
        ? [
            s("rect", {
              x: percent(Math.min(0.995, before / most)),
              width: 3,
              height: HEIGHT,
              class: "chart-was",
            }),
          ]
        : []),
    ),
  );
}
