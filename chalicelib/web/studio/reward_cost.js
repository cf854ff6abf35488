/** What a reward costs the shop: as its owner says, or reckoned from the usual sale and what is left of it. Pure. */

import { minorOf } from "../kit/form/money.js";

/**
 * @import { Designed, Written } from "./types.js"
 * @typedef {{ cost_minor?: number }} Priced the rules of a stamp card, or a reward of points
 */

const NEARLY_MINOR = 1; // the server rounds halves the other way
const ALL = 100;

/**
 * By the answers: the usual thing, made at the margin; 0 where nobody has answered.
 * @param {Pick<Designed, "answers">} state
 * @param {number} digits of the shop's currency
 */
export const reckoned = ({ answers }, digits) =>
  Math.round((minorOf(answers.price, digits) ?? 0) * (1 - answers.margin_percent / ALL));

/** @type {(one: number, other: number) => boolean} */
export const nearly = (one, other) => Math.abs(one - other) <= NEARLY_MINOR;

/**
 * Whose cost the first reward's is.
 * @param {Pick<Written, "type" | "rules">} programme
 * @returns {Priced | undefined}
 */
const firstOf = ({ type, rules }) =>
  type === "stamps" ? rules : /** @type {Priced[] | undefined} */ (rules.thresholds)?.[0];

/**
 * Changes answers; the first reward's cost goes along, unless its owner has said another.
 * @param {Designed} state
 * @param {number} digits
 * @param {() => void} change
 */
export function answering(state, digits, change) {
  const first = firstOf(state.programme);
  const said = !nearly(first?.cost_minor ?? 0, reckoned(state, digits));
  change();
  if (first && !said) first.cost_minor = reckoned(state, digits);
}
