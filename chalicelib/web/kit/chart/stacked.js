/** One bar in parts: how a whole is shared out, with each part's name, number and share below. */

import { h } from "../dom.js";
import { share } from "../words.js";
import { percent, s } from "./svg.js";
import { withTable } from "./table.js";

/** @typedef {{ name: string, value: number, kind: "good" | "part" | "quiet" | "wait" | "bad" }} Part */

const HEIGHT = 18;

/**
 * @param {object} chart
 * @param {Part[]} chart.parts
 * @param {(value: number) => string} chart.format
 * @param {string} chart.label
 */
export function stacked({ parts, format, label }) {
  const whole = parts.reduce((sum, { value }) => sum + value, 0) || 1;
  let from = 0;
  const drawn = parts.map(({ value, kind }) => {
    const part = s("rect", {
      x: percent(from / whole),
      width: percent(value / whole),
      height: HEIGHT,
      class: `stack-part stack-${kind}`,
    });
    from += value;
    return part;
  });
  const shown = parts.filter(({ value }) => value > 0);
  const bar = h(
    "div",
    { class: "stacked" },
    s("svg", { width: "100%", height: HEIGHT, "aria-hidden": "true", class: "stack-bar" }, ...drawn),
    h(
      "ul",
      { class: "stack-keys", "aria-label": label },
      shown.map(({ name, value, kind }) =>
        h(
          "li",
          { class: `stack-key stack-key-${kind}` },
          `${name} `,
          h("b", {}, format(value)),
          ` ${share(value / whole)}`,
        ),
      ),
    ),
  );
  return withTable(label, bar, () => ({
    columns: ["", label, ""],
    lines: parts.map(({ name, value }) => [name, format(value), share(value / whole)]),
  }));
}
