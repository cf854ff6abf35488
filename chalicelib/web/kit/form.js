/** Forms: labelled fields, sent once; a refusal is shown beside its field, or above the button. */

import { h } from "./dom.js";
import { good, refusalOf } from "../console/desk.js";
import { t } from "../console/words.js";

let made = 0;

/** A field of one control: `control` gets its id and descriptions; `read` gives what is sent. */
function field(name, label, hint, control, read = () => control.value) {
  const id = `f${(made += 1)}`;
  const error = h("p", { class: "field-error", id: `${id}-error`, role: "alert" });
  control.id ||= id;
  control.setAttribute("aria-describedby", `${id}-error${hint ? ` ${id}-hint` : ""}`);
  const element = h(
    "div",
    { class: "field", "data-field": name },
    h("label", { for: control.id }, label),
    control,
    error,
    hint && h("p", { class: "hint", id: `${id}-hint` }, hint),
  );
  return { name, element, control, read, wrong: wrong(error, control) };
}

export function text({ name, label, hint, value = "", ...settings }) {
  const input = h("input", { name, value, maxlength: 200, autocomplete: "off", ...settings });
  return field(name, label, hint, input);
}

/** One of `options` [value, words]. */
export function choice({ name, label, hint, value, options }) {
  const select = h(
    "select",
    { name },
    options.map(([each, words]) => h("option", { value: each, selected: each === value }, words)),
  );
  return field(name, label, hint, select);
}

export function custom({ name, label, hint, control, read }) {
  return field(name, label, hint, control, read);
}

/** One of `options` [value, words, more words], all in sight. */
export function oneOf({ name, label, value, options }) {
  const id = `f${(made += 1)}`;
  const error = h("p", { class: "field-error", id: `${id}-error`, role: "alert" });
  const box = ([each, words, more], at) =>
    h(
      "div",
      { class: "tick" },
      h("input", {
        type: "radio",
        id: `${id}-${at}`,
        name,
        value: each,
        checked: each === value,
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
  return {
    name,
    element,
    control: element.querySelector("input"),
    read: () => element.querySelector("input:checked")?.value ?? "",
    wrong: wrong(error),
  };
}

/** Any number of `options` [value, words]; none of them is "all", as `hint` has to say. */
export function several({ name, label, hint, values, options }) {
  const id = `f${(made += 1)}`;
  const error = h("p", { class: "field-error", id: `${id}-error`, role: "alert" });
  const box = ([each, words], at) =>
    h(
      "div",
      { class: "tick" },
      h("input", { type: "checkbox", id: `${id}-${at}`, name, value: each, checked: values.includes(each) }),
      h("label", { for: `${id}-${at}` }, words),
    );
  const element = h(
    "fieldset",
    { class: "field", "data-field": name, "aria-describedby": `${id}-error ${id}-hint` },
    h("legend", {}, label),
    options.map(box),
    error,
    h("p", { class: "hint", id: `${id}-hint` }, hint),
  );
  const read = () => [...element.querySelectorAll("input:checked")].map((input) => input.value);
  return { name, element, control: element.querySelector("input"), read, wrong: wrong(error) };
}

export function tick({ name, label, hint, value }) {
  const id = `f${(made += 1)}`;
  const error = h("p", { class: "field-error", id: `${id}-error`, role: "alert" });
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
    h("p", { class: "hint", id: `${id}-hint` }, hint),
  );
  return { name, element, control, read: () => control.checked, wrong: wrong(error) };
}

/** `send(values)` gives the server's answer; `done(body)` follows a good one. `check(values)` may name {field, detail}. */
export function form({ fields, label, send, done, check = () => null, cancel = null, danger = false }) {
  const error = h("p", { class: "field-error", role: "alert", "data-form-error": true });
  const button = h("button", { class: `button ${danger ? "button-danger" : ""}`, "data-send": true }, label);
  const element = h(
    "form",
    {
      class: "form",
      novalidate: true,
      onsubmit,
      oninput: () => element.toggleAttribute("data-touched", true),
    },
    fields.map((each) => each.element),
    error,
    h("div", { class: "form-buttons" }, button, cancel),
  );
  cancel?.addEventListener("click", () => element.removeAttribute("data-touched")); // says itself that nothing is kept
  async function onsubmit(event) {
    event.preventDefault();
    if (button.ariaBusy === "true") return;
    error.textContent = "";
    for (const each of fields) each.wrong("");
    const values = Object.fromEntries(fields.map((each) => [each.name, each.read()]));
    const missing = fields.find((each) => each.control?.required && !String(each.read()).trim());
    const flaw = missing ? { field: missing.name, detail: t("fill_in") } : check(values);
    if (flaw) return refuse(flaw);
    button.ariaBusy = "true";
    try {
      const answer = await send(values);
      if (good(answer)) {
        element.removeAttribute("data-touched");
        await done(answer.body, values);
      } else refuse(refusalOf(answer));
    } finally {
      button.ariaBusy = "false";
    }
  }
  function refuse({ field: name, detail, path }) {
    const at = fields.find((each) => each.name === name);
    if (!at) error.textContent = detail;
    else at.wrong(detail, path);
    at?.control?.focus();
  }
  return element;
}

/** A button that asks the server by itself; what it refuses stands beside it. */
export function action({ label, send, done, quiet = true, ...settings }) {
  const error = h("p", { class: "field-error", role: "alert" });
  const button = h(
    "button",
    { type: "button", class: `button ${quiet ? "button-quiet" : ""}`, ...settings, onclick },
    label,
  );
  async function onclick() {
    if (button.ariaBusy === "true") return;
    error.textContent = "";
    button.ariaBusy = "true";
    try {
      const answer = await send();
      if (good(answer)) await done(answer.body);
      else if (answer !== undefined) error.textContent = refusalOf(answer).detail;
    } finally {
      button.ariaBusy = "false";
    }
  }
  return h("div", { class: "action" }, button, error);
}

function wrong(error, control = null) {
  return (detail) => {
    error.textContent = detail;
    if (detail) control?.setAttribute("aria-invalid", "true");
    else control?.removeAttribute("aria-invalid");
  };
}
