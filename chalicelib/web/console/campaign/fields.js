/** What the parts of a message are written in: languages side by side, texts with their limits, parts to leave out. */

import { h } from "../../kit/dom.js";
import { custom, tick } from "../../kit/fields.js";
import { LANGUAGES, t } from "../words.js";

/** Characters that the server takes. */
export const LIMITS = { title: 60, text: 500, line: 60 };

/** A part that can be left out: its tick, and what belongs to it. */
export function part({ name, label, hint, on, draw, turned }) {
  const body = h("div", { class: "stack part-body" });
  const box = tick({ name, label, hint, value: on });
  const show = (yes) => body.replaceChildren(...(yes ? draw() : []).filter(Boolean));
  box.control.addEventListener("change", () => (turned(box.control.checked), show(box.control.checked)));
  show(on);
  return h("div", { class: "part", "data-part-name": name }, box.element, body);
}

/** One of our languages; a dot says where nothing is written yet. */
export function languageTabs(chosen, choose) {
  const button = ([code, name]) =>
    h(
      "button",
      {
        type: "button",
        class: "chip",
        lang: code,
        "aria-pressed": String(code === chosen),
        "data-tab": code,
        onclick: () => pick(code),
      },
      name,
    );
  const buttons = Object.entries(LANGUAGES).map(button);
  function pick(code) {
    for (const each of buttons) each.setAttribute("aria-pressed", String(each.dataset.tab === code));
    choose(code);
  }
  const marks = (filled) =>
    buttons.forEach((each) => each.toggleAttribute("data-filled", Boolean(filled(each.dataset.tab))));
  return {
    element: h("div", { class: "chips", role: "group", "aria-label": t("language") }, buttons),
    marks,
    pick,
  };
}

/** A text with its count; what is over the limit can be typed, is said, and is refused by the server too. */
export function limited({ name, label, value, most, area, lang, oninput }) {
  const control = h(area ? "textarea" : "input", { name, lang, rows: area ? 4 : null, autocomplete: "off" });
  control.value = value;
  const made = custom({ name, label, hint: " ", control });
  const hint = made.element.querySelector(".hint");
  const count = () => {
    const long = [...control.value].length;
    hint.textContent = t("what_count", { n: long, most });
    made.wrong(long > most ? t("what_long", { n: long - most }) : "");
  };
  control.addEventListener("input", () => (count(), oninput(control.value)));
  count();
  return made.element;
}
