/** What the parts of a message are written in: languages side by side, texts with their limits, parts to leave out. */

import { h, shown } from "../../../kit/dom.js";
import { custom, tick } from "../../../kit/form/fields.js";
import { LANGUAGES, t } from "../../words.js";
import { longest } from "./merge.js";

/** @import { Child, Language } from "../../../kit/types.js" */

/** Characters that the server takes. */
export const LIMITS = { title: 60, text: 500, line: 60, module: 50 };

/**
 * A part that can be left out: its tick, and what belongs to it.
 * @param {{ name: string, label: string, hint: string, on: boolean, draw: () => Child[], turned: (yes: boolean) => void }} settings
 */
export function part({ name, label, hint, on, draw, turned }) {
  const body = h("div", { class: "stack part-body" });
  const box = tick({ name, label, hint, value: on });
  box.control.setAttribute("role", "switch");
  /** @param {boolean} yes */
  const show = (yes) => body.replaceChildren(...shown(yes ? draw() : []));
  box.control.addEventListener("change", () => {
    turned(box.control.checked);
    show(box.control.checked);
  });
  show(on);
  return h("div", { class: "part", "data-part-name": name }, box.element, body);
}

/**
 * One of our languages; a dot says where nothing is written yet.
 * @param {Language} chosen
 * @param {(code: Language) => void} choose
 */
export function languageTabs(chosen, choose) {
  /** @param {Language} code */
  const button = (code) =>
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
      LANGUAGES[code],
    );
  const codes = /** @type {Language[]} */ (Object.keys(LANGUAGES));
  const buttons = codes.map(button);
  /** @param {Language} code */
  function pick(code) {
    for (const [at, tab] of buttons.entries()) tab.setAttribute("aria-pressed", String(codes[at] === code));
    choose(code);
  }
  /** @param {(code: Language) => unknown} filled whether something is written in a language */
  const marks = (filled) => {
    for (const [at, tab] of buttons.entries()) tab.toggleAttribute("data-filled", Boolean(filled(codes[at])));
  };
  return {
    element: h("div", { class: "chips", role: "group", "aria-label": t("language") }, buttons),
    marks,
    pick,
  };
}

/**
 * A text with its count, each merge field at its longest; what is over the limit can be typed, is said, and is
 * refused by the server too.
 * @param {object} settings
 * @param {string} settings.name
 * @param {string} settings.label
 * @param {string} settings.value
 * @param {number} settings.most
 * @param {boolean} settings.area
 * @param {Language} settings.lang
 * @param {(value: string) => void} settings.oninput
 * @param {(value: string) => string} [settings.note] what else is so of it
 */
export function limited({ name, label, value, most, area, lang, oninput, note = () => "" }) {
  const control = h(area ? "textarea" : "input", { name, lang, rows: area ? 4 : null, autocomplete: "off" });
  control.value = value;
  const made = custom({ name, label, hint: " ", control });
  const hint = made.element.querySelector(".hint");
  const count = () => {
    const long = longest(control.value);
    hint?.replaceChildren(
      [t("what_count", { n: long, most }), note(control.value)].filter(Boolean).join(" · "),
    );
    made.wrong(long > most ? t("what_long", { n: long - most }) : "");
  };
  control.addEventListener("input", () => {
    count();
    oninput(control.value);
  });
  count();
  return made.element;
}
