/** A double-stamp day or a happy hour: from when until when each sale counts more. */

import { h } from "../../kit/dom.js";
import { custom, text } from "../../kit/fields.js";
import { dayName } from "../../kit/hours.js";
import { language, t } from "../words.js";
import { part } from "./fields.js";

export function bonus(draft) {
  const now = () => draft.campaign.bonus;
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
    const moment = (name) =>
      custom({
        name,
        label: t(`bonus_${name}`),
        control: h("input", {
          type: "datetime-local",
          name,
          value: now()[name],
          oninput: (event) => event.target.value && set({ [name]: event.target.value }),
        }),
      }).element;
    return [
      factor.element,
      h("div", { class: "pair-fields" }, moment("starts_at"), moment("ends_at")),
      weekdays(now, set),
      hours(now, set),
    ];
  };
  const turned = (yes) =>
    draft.change({
      bonus: yes
        ? {
            factor: 2,
            starts_at: day(1, "00:00"),
            ends_at: day(2, "00:00"),
            weekdays: [],
            from_minute: 0,
            to_minute: 1440,
          }
        : null,
    });
  return part({
    name: "bonus",
    label: t("what_bonus"),
    hint: t("what_bonus_how"),
    on: Boolean(now()),
    draw,
    turned,
  });
}

/** So many days from now, at that time. */
function day(ahead, time) {
  const at = new Date(Date.now() + ahead * 86_400_000);
  const two = (value) => String(value).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${time}`;
}

function weekdays(now, set) {
  const chip = (each) => {
    const button = h(
      "button",
      {
        type: "button",
        class: "chip",
        "aria-pressed": String(now().weekdays.includes(each)),
        onclick: () => press(),
      },
      dayName(each, language(), "short"),
    );
    function press() {
      const on = !now().weekdays.includes(each);
      set({
        weekdays: on ? [...now().weekdays, each].sort() : now().weekdays.filter((other) => other !== each),
      });
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

/** Of the day: from, to; midnight at the end is 24:00, which no clock field shows. */
function hours(now, set) {
  const shownTime = (minute) =>
    `${String(Math.floor((minute % 1440) / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  const read = (value, end) => {
    const [hour, minute] = value.split(":").map(Number);
    return end && hour + minute === 0 ? 1440 : hour * 60 + minute;
  };
  const field = (name, end) =>
    custom({
      name,
      label: t(`bonus_${name}`),
      control: h("input", {
        type: "time",
        name,
        value: shownTime(now()[name]),
        oninput: (event) => event.target.value && set({ [name]: read(event.target.value, end) }),
      }),
    }).element;
  return h("div", { class: "pair-fields" }, field("from_minute", false), field("to_minute", true));
}
