/** The fields of a programme's limits. */

import { h } from "../../../kit/dom.js";
import { inSeconds, inUnits, UNITS } from "../../../kit/form/durations.js";
import { choice, custom, several, text, tick } from "../../../kit/form/fields.js";
import { minorOf, typedOf } from "../../../kit/form/money.js";
import { t } from "../../words.js";
import { HoursEditor } from "./hours_editor.js";

/**
 * @import { OutletView } from "../../../api/people.js"
 * @import { TillProgrammeView } from "../../../api/programme.js"
 * @import { DurationUnit } from "../../../kit/form/durations.js"
 * @import { Field } from "../../../kit/types.js"
 */

const WHOLE = /^\d{1,7}$/;

/**
 * @param {TillProgrammeView} programme
 * @param {OutletView[]} outlets
 * @returns {Field[]}
 */
export function fieldsOf({ earn, limits, type, stamp_at_once: atOnce }, outlets) {
  const { currency, currency_digits: digits } = earn;
  /** @type {(name: string, value: number, hint: string) => Field<number | null>} */
  const count = (name, value, hint) => {
    const made = text({
      name,
      label: t(`rule_${name}`),
      hint,
      value: value || "",
      inputmode: "numeric",
      placeholder: "0",
      class: "short",
    });
    return {
      ...made,
      read: () =>
        made.control.value.trim() === ""
          ? 0
          : WHOLE.test(made.control.value.trim())
            ? Number(made.control.value)
            : null,
    };
  };
  const spend = text({
    name: "spend_minor_min",
    label: currency ? `${t("rule_spend_minor_min")}, ${currency}` : t("rule_spend_minor_min"),
    hint: earn.amount_is_visit ? t("spend_hint") : null,
    value: typedOf(limits.spend_minor_min, digits),
    inputmode: "decimal",
    placeholder: "0",
    class: "short",
  });
  const editor = new HoursEditor(limits.hours);
  return [
    { ...spend, read: () => minorOf(spend.control.value, digits) },
    count("scans_per_day_max", limits.scans_per_day_max, t("per_day_hint")),
    pause(limits.cooldown_s),
    {
      name: "hours",
      element: editor.element,
      control: editor.first,
      read: () => editor.value,
      wrong: editor.wrong,
    },
    outlets.length > 1
      ? several({
          name: "outlets",
          label: t("rule_outlets"),
          hint: t("rule_outlets_hint"),
          values: limits.outlets,
          options: outlets.map(({ id, name }) => [id, name]),
        })
      : unchanged("outlets", limits.outlets),
    count("offline_redeem_max", limits.offline_redeem_max, t(`offline_hint_${type}`)),
    count("papers_per_day_max", limits.papers_per_day_max, t("papers_hint")),
    earn.at_once
      ? tick({
          name: "stamp_at_once",
          label: t("rule_stamp_at_once"),
          hint: t("at_once_hint"),
          value: atOnce,
        })
      : unchanged("stamp_at_once", atOnce),
  ];
}

/**
 * What the page does not ask about is sent back as it was.
 * @template Value
 * @param {string} name
 * @param {Value} value
 * @returns {Field<Value, null>}
 */
function unchanged(name, value) {
  return { name, element: h("span", { hidden: true }), control: null, read: () => value, wrong: () => {} };
}

/**
 * The shortest time between two scans of a card.
 * @param {number} seconds
 */
function pause(seconds) {
  const { amount, unit } = inUnits(seconds);
  const number = h("input", {
    name: "cooldown_s",
    value: amount || "",
    inputmode: "numeric",
    placeholder: "0",
    class: "short",
    autocomplete: "off",
  });
  const made = custom({
    name: "cooldown_s",
    label: t("rule_cooldown_s"),
    hint: t("cooldown_hint"),
    control: number,
  });
  const units = choice({
    name: "unit",
    label: t("unit"),
    value: unit,
    options: Object.keys(UNITS).map((name) => [name, t(`units_${name}`)]),
  });
  units.element.querySelector("label")?.classList.add("unseen");
  const both = h("div", { class: "pair-fields" });
  number.replaceWith(both);
  both.append(number, units.element);
  const read = () => {
    const typed = number.value.trim();
    const in_ = /** @type {DurationUnit} */ (units.control.value);
    return typed === "" ? 0 : WHOLE.test(typed) ? inSeconds(Number(typed), in_) : null;
  };
  return { ...made, read };
}
