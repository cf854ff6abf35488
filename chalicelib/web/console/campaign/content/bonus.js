/** A double-stamp day or a happy hour: from when until when each sale counts more. */

import { h } from "../../../kit/dom.js";
import { custom, text } from "../../../kit/form/fields.js";
import { dayName } from "../../../kit/form/hours.js";
import { language, t } from "../../words.js";
import { part } from "./fields.js";

/**
 * @import { BonusBody } from "../../../api/campaign.js"
 * @import { Draft } from "../draft/draft.js"
 * @typedef {() => BonusBody} Now
 * @typedef {(patch: Partial<BonusBody>) => void} SetBonus
 */

/** @param {Draft} draft */
export function bonus(draft) {
  const now = () => draft.campaign.bonus ?? tomorrow();
  /** @type {SetBonus} */
  const set = (patch) => draft.change({ bonus: { ...now(), ...patch } });
  const draw = () => {
    const factor = text({
      name: "factor",
      label: t("bonus_factor"),
      value: now().factor,
      inputmode: "numeric",
      class: "short",
    });
    factor.control.addEventListener(
      "input",
      () => /^\d{1,2}$/.test(factor.control.value) && set({ factor: Number(factor.control.value) }),
    );
    /** @param {"starts_at" | "ends_at"} name */
    const moment = (name) => {
      /** @type {HTMLInputElement} */
      const control = h("input", {
        type: "datetime-local",
        name,
        value: now()[name],
        oninput: () => control.value && set({ [name]: control.value }),
      });
      return custom({ name, label: t(`bonus_${name}`), control }).element;
    };
    return [
      factor.element,
      h("div", { class: "pair-fields" }, moment("starts_at"), moment("ends_at")),
      weekdays(now, set),
      hours(now, set),
    ];
  };
  /** @param {boolean} yes */
  const turned = (yes) => draft.change({ bonus: yes ? tomorrow() : null });
  return part({
    name: "bonus",
    label: t("what_bonus"),
    hint: t("what_bonus_how"),
    on: draft.campaign.bonus !== null,
    draw,
    turned,
  });
}

/**
 * All of tomorrow, twice: to be changed.
 * @returns {BonusBody}
 */
const tomorrow = () => ({
  factor: 2,
  starts_at: day(1, "00:00"),
  ends_at: day(2, "00:00"),
  weekdays: [],
  from_minute: 0,
  to_minute: 1440,
});

/**
 * So many days from now, at that time.
 * @param {number} ahead
 * @param {string} time
 */
function day(ahead, time) {
  const at = new Date(Date.now() + ahead * 86_400_000);
  /** @param {number} value */
  const two = (value) => String(value).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${time}`;
}

/**
 * @param {Now} now
 * @param {SetBonus} set
 */
function weekdays(now, set) {
  /** @param {number} weekday 0 is Monday */
  const chip = (weekday) => {
    /** @type {HTMLElement} */
    const button = h(
      "button",
      {
        type: "button",
        class: "chip",
        "aria-pressed": String(now().weekdays.includes(weekday)),
        onclick: () => press(),
      },
      dayName(weekday, language(), "short"),
    );
    function press() {
      const { weekdays: before } = now();
      const on = !before.includes(weekday);
      set({ weekdays: on ? [...before, weekday].sort() : before.filter((other) => other !== weekday) });
      button.setAttribute("aria-pressed", String(on));
    }
    return button;
  };
  return h(
    "div",
    { class: "field" },
    h("p", { class: "label" }, t("bonus_weekdays")),
    h(
      "div",
      { class: "chips", role: "group", "aria-label": t("bonus_weekdays") },
      [0, 1, 2, 3, 4, 5, 6].map(chip),
    ),
    h("p", { class: "hint" }, t("bonus_weekdays_how")),
  );
}

/**
 * Of the day: from, to; midnight at the end is 24:00, which no clock field shows.
 * @param {Now} now
 * @param {SetBonus} set
 */
function hours(now, set) {
  /** @param {number} minute */
  const shownTime = (minute) =>
    `${String(Math.floor((minute % 1440) / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  /** @type {(value: string, end: boolean) => number} */
  const read = (value, end) => {
    const [hour, minute] = value.split(":").map(Number);
    return end && hour + minute === 0 ? 1440 : hour * 60 + minute;
  };
  /** @type {(name: "from_minute" | "to_minute", end: boolean) => HTMLElement} */
  const field = (name, end) => {
    /** @type {HTMLInputElement} */
    const control = h("input", {
      type: "time",
      name,
      value: shownTime(now()[name]),
      oninput: () => control.value && set({ [name]: read(control.value, end) }),
    });
    return custom({ name, label: t(`bonus_${name}`), control }).element;
  };
  return h("div", { class: "pair-fields" }, field("from_minute", false), field("to_minute", true));
}
