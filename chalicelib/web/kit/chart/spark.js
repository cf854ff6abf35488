/** A line as small as a word, beside its number. */

import { pathOf } from "./scale.js";
import { line, stretched } from "./svg.js";

/**
 * @param {readonly number[]} numbers
 * @param {string} label what it shows, in words
 */
export function spark(numbers, label) {
  const drawn = stretched("spark", line("plot-line", pathOf(numbers, Math.max(...numbers, 0))));
  drawn.removeAttribute("aria-hidden");
  drawn.setAttribute("role", "img");
  drawn.setAttribute("aria-label", label);
  return drawn;
}
