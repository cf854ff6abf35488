/** Forms: sent once, and still while they are; a refusal is shown beside its field, or above the button. */

import { good } from "../api.js";
import { h } from "../dom.js";
import { refusalOf } from "../refusal.js";
import { t } from "../words.js";

/** @import { Answer, Attributes, Field, Flaw } from "../types.js" */

/**
 * A form of `fields`. `send(values)` gives the server's answer; `done(body)` follows a good one. `check(values)` may
 * name {field, detail} before anything is sent.
 * @template {object} Values
 * @template Body
 * @param {object} settings
 * @param {Field[]} settings.fields
 * @param {string} settings.label
 * @param {(values: Values) => Promise<Answer<Body> | null>} settings.send
 * @param {(body: Body, values: Values) => unknown} settings.done
 * @param {(values: Values) => Flaw | null} [settings.check]
 * @param {HTMLElement | null} [settings.cancel]
 * @param {boolean} [settings.danger]
 */
export function form({ fields, label, send, done, check = () => null, cancel = null, danger = false }) {
  const error = h("p", { class: "field-error", role: "alert", "data-form-error": true });
  const button = h("button", { class: `button ${danger ? "button-danger" : ""}`, "data-send": true }, label);
  /** @type {HTMLFormElement} */
  const element = h(
    "form",
    {
      class: "form",
      novalidate: true,
      onsubmit,
      oninput: () => element.toggleAttribute("data-touched", true),
    },
    fields.map((field) => field.element),
    error,
    h("div", { class: "form-buttons" }, button, cancel),
  );
  cancel?.addEventListener("click", () => element.removeAttribute("data-touched")); // says itself that nothing is kept
  /** @param {SubmitEvent} event */
  async function onsubmit(event) {
    event.preventDefault();
    if (button.ariaBusy === "true") return;
    error.textContent = "";
    for (const field of fields) field.wrong("");
    const values = /** @type {Values} */ (Object.fromEntries(fields.map(({ name, read }) => [name, read()])));
    const missing = fields.find((field) => field.control?.required && !String(field.read()).trim());
    const flaw = missing ? { field: missing.name, detail: t("fill_in") } : check(values);
    if (flaw) return refuse(flaw);
    button.ariaBusy = "true";
    const release = held(element, button); // what is typed into a form on its way would be in no answer
    try {
      const answer = await send(values);
      if (good(answer)) {
        element.removeAttribute("data-touched");
        await done(answer.body, values);
      } else {
        release();
        refuse(refusalOf(answer));
      }
    } finally {
      release();
      button.ariaBusy = "false";
    }
  }
  /** @param {Flaw} flaw */
  function refuse({ field: name, detail, path }) {
    const at = fields.find((field) => field.name === name);
    if (!at) error.textContent = detail;
    else at.wrong(detail, path);
    at?.control?.focus();
  }
  return element;
}

/**
 * Nothing in the form can be changed until what is given back is called; the focus is then where it was.
 * @param {HTMLFormElement} form
 * @param {HTMLButtonElement} button what is pressed to send it: it stays
 */
function held(form, button) {
  const controls = /** @type {(HTMLInputElement | HTMLButtonElement)[]} */ ([...form.elements]);
  const still = controls.filter((each) => each !== button && !each.disabled);
  const focused = still.find((each) => each === document.activeElement);
  for (const each of still) each.disabled = true;
  return () => {
    for (const each of still.splice(0)) each.disabled = false;
    if (focused?.isConnected && document.activeElement === document.body)
      focused.focus({ preventScroll: true });
  };
}

/**
 * @template Body
 * @typedef {object} Action
 * @property {string} label
 * @property {() => Promise<Answer<Body> | null | undefined>} send gives undefined when the person would rather not
 * @property {(body: Body) => unknown} done
 * @property {boolean} [quiet]
 */

/**
 * A button that asks the server by itself; what it refuses stands beside it. What else is given are its attributes.
 * @template Body
 * @param {Action<Body> & Attributes} settings
 */
export function action({ label, send, done, quiet = true, ...attributes }) {
  const error = h("p", { class: "field-error", role: "alert" });
  const button = h(
    "button",
    { type: "button", class: `button ${quiet ? "button-quiet" : ""}`, ...attributes, onclick },
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
