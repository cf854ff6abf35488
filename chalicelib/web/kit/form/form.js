/** Forms: sent once; a refusal is shown beside its field, or above the button. */

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
