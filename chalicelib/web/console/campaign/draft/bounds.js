/** How far a campaign may go: who is held out, how long it is measured and sent, what it may cost. */

import { h } from "../../../kit/dom.js";
import { text } from "../../../kit/form/fields.js";
import { minorOf, typedOf } from "../../../kit/form/money.js";
import { t } from "../../words.js";

/** @import { Draft } from "./draft.js" */

const MICRO_DIGITS = 6;

/** @param {Draft} draft */
export function bounds(draft) {
  /** @type {(name: "holdout_percent" | "window_days" | "send_hours", value: number, most: number) => HTMLElement} */
  const whole = (name, value, most) => {
    const made = text({
      name,
      label: t(`bound_${name}`),
      hint: t(`bound_${name}_how`),
      value,
      inputmode: "numeric",
      class: "short",
    });
    made.control.addEventListener("input", () => {
      const typed = made.control.value.trim();
      const fits = /^\d{1,3}$/.test(typed) && Number(typed) <= most;
      made.wrong(fits ? "" : t("fill_number"));
      if (fits) draft.change({ [name]: Number(typed) });
    });
    return made.element;
  };
  return h(
    "details",
    { class: "own", "data-bounds": true },
    h("summary", {}, t("bounds")),
    h(
      "div",
      { class: "stack" },
      whole("holdout_percent", draft.campaign.holdout_percent, 50),
      whole("window_days", draft.campaign.window_days, 90),
      whole("send_hours", draft.campaign.send_hours, 336),
      budget(draft),
    ),
  );
}

/**
 * What this one may cost; 0 is no bound but the one for all.
 * @param {Draft} draft
 */
function budget(draft) {
  const made = text({
    name: "budget",
    label: t("bound_budget"),
    hint: t("bound_budget_how"),
    value: typedOf(draft.campaign.budget_micros, MICRO_DIGITS).replace(/0{1,4}$/, ""),
    inputmode: "decimal",
    placeholder: "0",
    class: "short",
  });
  made.control.addEventListener("input", () => {
    const micros = minorOf(made.control.value, MICRO_DIGITS);
    made.wrong(micros === null ? t("fill_number") : "");
    if (micros !== null) draft.change({ budget_micros: micros });
  });
  return made.element;
}
