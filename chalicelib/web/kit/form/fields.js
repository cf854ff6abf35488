/** The fields of a form, each with its label, its hint, and what is wrong with it beside it. */

import { h } from "../dom.js";
import { t } from "../words.js";
import { dated } from "./dates.js";

/**
 * @import { Attributes, Child, Field, FormControl } from "../types.js"
 * @typedef {{ name: string, label: string, hint?: string | null }} Named
 */

const DATES = ["date", "datetime-local", "time"];
const SEARCHED_FROM = 12; // choices; fewer are seen at a glance
let made = 0;

/**
 * A field of one control: `control` gets its id and descriptions; `read` gives what is sent.
 * @template {FormControl} Control
 * @template [Value=string]
 * @param {Named & { control: Control, read?: () => Value }} settings
 * @returns {Field<Value, Control>}
 */
export function custom({ name, label, hint, control, read }) {
  const id = nextId();
  const error = errorOf(id);
  control.id ||= id;
  control.setAttribute("aria-describedby", `${id}-error${hint ? ` ${id}-hint` : ""}`);
  const element = h(
    "div",
    { class: "field", "data-field": name },
    h("label", { for: control.id }, label),
    control,
    error,
    hint && hintOf(id, hint),
  );
  if (DATES.includes(control.type)) dated(/** @type {HTMLInputElement} */ (control));
  const typed = /** @type {() => Value} */ (() => control.value);
  return { name, element, control, read: read ?? typed, wrong: wrong(error, control) };
}

/**
 * One line of text; what else is given are attributes of the input.
 * @param {Named & { value?: string | number } & Attributes} settings
 */
export function text({ name, label, hint, value = "", ...attributes }) {
  const control = h("input", { name, value, maxlength: 200, autocomplete: "off", ...attributes });
  return custom({ name, label, hint, control });
}

/**
 * A file, chosen by a button in the page's own language; a browser's button speaks the browser's. `chosen` gets it.
 * @param {{ id: string, label: string, hint: string, accept: string, chosen: (file: File) => unknown }} settings
 * @param {...Child} below
 */
export function fileField({ id, label, hint, accept, chosen }, ...below) {
  const called = h("span", { role: "status", "data-file-name": true });
  /** @type {HTMLInputElement} */
  const control = h("input", {
    type: "file",
    id,
    accept,
    hidden: true,
    onchange: () => {
      const [file] = control.files ?? [];
      called.textContent = file?.name ?? "";
      if (file) chosen(file);
    },
  });
  const pick = h(
    "button",
    {
      type: "button",
      class: "button button-quiet button-fit",
      id: `${id}-pick`,
      "aria-labelledby": `${id}-label ${id}-pick`,
      "aria-describedby": `${id}-hint`,
      onclick: () => {
        control.value = ""; // the same file again is a choice too: it may have changed
        control.click();
      },
    },
    t("file_choose"),
  );
  return h(
    "div",
    { class: "field" },
    h("p", { class: "label", id: `${id}-label` }, label),
    h("div", { class: "file-pick" }, control, pick, called),
    hintOf(id, hint),
    below,
  );
}

/**
 * One of `options` [value, words].
 * @param {Named & { value?: string, options: (readonly [string, Child])[] }} settings
 */
export function choice({ name, label, hint, value, options }) {
  const control = h(
    "select",
    { name },
    options.map(([id, words]) => h("option", { value: id, selected: id === value }, words)),
  );
  return custom({ name, label, hint, control });
}

/**
 * One of `options` [value, words, more words], all in sight.
 * @param {Named & { value: string, options: (readonly [string, Child, Child])[] }} settings
 * @returns {Field<string, HTMLInputElement | null>}
 */
export function oneOf({ name, label, value, options }) {
  const id = nextId();
  const error = errorOf(id);
  /** @type {(option: readonly [string, Child, Child], at: number) => HTMLElement} */
  const box = ([option, words, more], at) =>
    h(
      "div",
      { class: "tick" },
      h("input", {
        type: "radio",
        id: `${id}-${at}`,
        name,
        value: option,
        checked: option === value,
        "aria-describedby": `${id}-${at}-more`,
      }),
      h("label", { for: `${id}-${at}` }, words, h("small", { class: "hint", id: `${id}-${at}-more` }, more)),
    );
  const element = h(
    "fieldset",
    { class: "field", "data-field": name, "aria-describedby": error.id },
    h("legend", {}, label),
    options.map(box),
    error,
  );
  const read = () => chosen(element)[0] ?? "";
  return { name, element, control: element.querySelector("input"), read, wrong: wrong(error) };
}

/**
 * Any number of `options` [value, words]; none of them is "all", as `hint` has to say.
 * @param {Named & { values: readonly string[], options: (readonly [string, Child])[] }} settings
 * @returns {Field<string[], HTMLInputElement | null>}
 */
export function several({ name, label, hint, values, options }) {
  const id = nextId();
  const error = errorOf(id);
  /** @type {(option: readonly [string, Child], at: number) => HTMLElement} */
  const box = ([option, words], at) =>
    h(
      "div",
      { class: "tick" },
      h("input", {
        type: "checkbox",
        id: `${id}-${at}`,
        name,
        value: option,
        checked: values.includes(option),
      }),
      h("label", { for: `${id}-${at}` }, words),
    );
  const many = options.length > SEARCHED_FROM;
  const ticks = h("div", { class: many ? "ticks-many" : "ticks" }, options.map(box));
  const element = h(
    "fieldset",
    { class: "field", "data-field": name, "aria-describedby": `${id}-error ${id}-hint` },
    h("legend", {}, label),
    many && narrowing(`${id}-find`, ticks),
    ticks,
    error,
    hintOf(id, hint),
  );
  const read = () => chosen(element);
  const control = /** @type {HTMLInputElement | null} */ (element.querySelector("[type=checkbox]"));
  return { name, element, control, read, wrong: wrong(error) };
}

/**
 * Leaves of many ticks those whose words hold what is typed, and those that are set.
 * @param {string} id
 * @param {HTMLElement} among
 */
function narrowing(id, among) {
  const input = h("input", {
    id,
    type: "search",
    autocomplete: "off",
    oninput: () => {
      const typed = plain(input.value);
      for (const box of /** @type {NodeListOf<HTMLElement>} */ (among.querySelectorAll(".tick")))
        box.hidden = !plain(box.textContent ?? "").includes(typed) && !box.querySelector(":checked");
    },
  });
  return h("div", { class: "field" }, h("label", { for: id }, t("list_find")), input);
}

/** @param {string} text */
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();

/**
 * Yes or no.
 * @param {Named & { value: boolean }} settings
 * @returns {Field<boolean, HTMLInputElement>}
 */
export function tick({ name, label, hint, value }) {
  const id = nextId();
  const error = errorOf(id);
  const control = h("input", {
    type: "checkbox",
    id,
    name,
    checked: value,
    "aria-describedby": `${id}-hint ${id}-error`,
  });
  const element = h(
    "div",
    { class: "field", "data-field": name },
    h("div", { class: "tick" }, control, h("label", { for: id }, label)),
    error,
    hintOf(id, hint),
  );
  return { name, element, control, read: () => control.checked, wrong: wrong(error) };
}

function nextId() {
  made += 1;
  return `f${made}`;
}

/** @param {string} id */
const errorOf = (id) => h("p", { class: "field-error", id: `${id}-error`, role: "alert" });

/**
 * @param {string} id
 * @param {Child} hint
 */
const hintOf = (id, hint) => h("p", { class: "hint", id: `${id}-hint` }, hint);

/** @param {HTMLElement} element */
function chosen(element) {
  return [...element.querySelectorAll("input")]
    .filter((input) => input.checked && input.type !== "search")
    .map((input) => input.value);
}

/**
 * Shows what is wrong.
 * @param {HTMLElement} error
 * @param {FormControl | null} [control]
 * @returns {(detail: string) => void}
 */
function wrong(error, control = null) {
  return (detail) => {
    error.textContent = detail;
    if (detail) control?.setAttribute("aria-invalid", "true");
    else control?.removeAttribute("aria-invalid");
  };
}
