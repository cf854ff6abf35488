/** What a reward costs the shop, to write on: with a sentence that says what that is for, or from where it comes. */

import { h } from "../kit/dom.js";
import { custom } from "../kit/form/fields.js";
import { minorOf, typedOf } from "../kit/form/money.js";
import { t } from "../kit/words.js";
import { nearly, reckoned } from "./reward_cost.js";

/**
 * @import { Making } from "./editor.js"
 * @import { Priced } from "./reward_cost.js"
 * @import { Designed } from "./types.js"
 */

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
    const own = !known || !nearly(cost(), known);
    how.textContent = t(own ? "studio_reward_cost_how" : "studio_reward_cost_reckoned");
  };
  follow(design, "change", draw);
  draw();
  made.element.append(how);
  return made.element;
}
