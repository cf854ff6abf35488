/** What a reward costs the shop: as its owner says, or reckoned from the usual sale and what is left of it. */

import { h } from "../kit/dom.js";
import { custom } from "../kit/fields.js";
import { minorOf, typedOf } from "../kit/money.js";
import { t } from "../kit/words.js";

/**
 * @import { Making } from "./editor.js"
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
  const said = Math.abs((first?.cost_minor ?? 0) - reckoned(state, digits)) > NEARLY_MINOR;
  change();
  if (first && !said) first.cost_minor = reckoned(state, digits);
}

/**
 * @param {Making} making
 * @param {number} at which reward, 0 the first
 * @param {(state: Designed) => Priced | undefined} priced
 */
export function rewardCost({ design, digits, follow }, at, priced) {
  const cost = () => priced(design.state)?.cost_minor ?? 0;
  const control = h("input", {
    name: at ? `cost_minor-${at}` : "cost_minor",
    inputmode: "decimal",
    maxlength: 12,
    autocomplete: "off",
    value: typedOf(cost(), digits),
  });
  const label = `${t("studio_field_cost_minor")} (${design.state.merchant.currency})`;
  const made = custom({ name: control.name, label, control });
  const how = h("p", { class: "hint", "data-cost-how": true });
  control.addEventListener("input", () => {
    const minor = minorOf(control.value, digits);
    made.wrong(minor === null ? t("studio_price_wrong") : "");
    if (minor === null) return;
    design.change(control.name, (state) => {
      const held = priced(state);
      if (held) held.cost_minor = minor;
    });
  });
  const draw = () => {
    if (document.activeElement !== control) control.value = typedOf(cost(), digits);
    const known = at === 0 && reckoned(design.state, digits);
    const own = !known || Math.abs(cost() - known) > NEARLY_MINOR;
    how.textContent = t(own ? "studio_reward_cost_how" : "studio_reward_cost_reckoned");
  };
  follow(design, "change", draw);
  draw();
  made.element.append(how);
  return made.element;
}
