/** A range about zero: from where to where something may be, and whether nought lies in it. */

import { percent, s } from "./svg.js";

const HEIGHT = 92;

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
  return s(
    "svg",
    { width: "100%", height: HEIGHT, role: "img", "aria-label": says, class: "chart" },
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
  );
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
