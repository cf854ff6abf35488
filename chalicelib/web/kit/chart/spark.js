/** A line as small as a word, beside its number. */

import { parted, pathOf } from "./scale.js";
import { line, stretched } from "./svg.js";

/**
 * @param {readonly number[]} numbers
 * @param {string} label what it shows, in words
 * @param {boolean} [open] the time of the last one is not over
 */
export function spark(numbers, label, open = false) {
  const top = Math.max(...numbers, 0);
  const [over, last] = parted(numbers, open ? numbers.length - 1 : undefined);
  const drawn = stretched(
    "spark",
    line("plot-line", pathOf(over, top)),
    ...(last ? [line("plot-line plot-line-open", pathOf(last, top))] : []),
  );
  drawn.removeAttribute("aria-hidden");
  drawn.setAttribute("role", "img");
  drawn.setAttribute("aria-label", label);
  return drawn;
}
