/** What narrows a list, in one bar: words to find, choices whose first takes all, days. */

import { h } from "../dom.js";
import { dated } from "../form/dates.js";

/**
 * @typedef {{ name: string, label: string, value: string }} Sought
 * @typedef {Sought & { options: (readonly [string, string])[], focus?: boolean }} Choice `label` says that all are meant
 * @typedef {object} Filters
 * @property {Sought & { most?: number }} [find] words
 * @property {(Choice | false)[]} [choices]
 * @property {Sought[]} [days]
 * @property {string} [show] the button that asks for it; without one each change does, what is typed at once
 * @property {(wanted: Record<string, string>) => void} want is told what changed; by the button, all of it
 */

/** @param {Filters} settings */
export function filters({ find, choices = [], days = [], show, want }) {
  /** @param {HTMLInputElement | HTMLSelectElement} control */
  const told = ({ name, value }) => !show && want({ [name]: value });
  /** @type {(HTMLInputElement | HTMLSelectElement)[]} */
  const controls = [];
  const words =
    find && sought(find, { type: "search", maxlength: find.most ?? 200, placeholder: find.label });
  words?.addEventListener("input", () => told(words));
  if (words) controls.push(words);
  for (const choice of choices) {
    if (!choice) continue;
    const control = choiceOf(choice);
    control.addEventListener("change", () => told(control));
    controls.push(control);
  }
  const between = days.map((day) => {
    const control = sought(day, { type: "date" });
    control.addEventListener("change", () => told(control));
    controls.push(control);
    return h("div", { class: "filter-day" }, h("span", { "aria-hidden": "true" }, day.label), dated(control));
  });
  /** @param {SubmitEvent} event */
  const asked = (event) => {
    event.preventDefault();
    if (show) want(Object.fromEntries(controls.map(({ name, value }) => [name, value.trim()])));
  };
  return h(
    "form",
    { class: "filters field", role: "search", onsubmit: asked },
    controls.filter(({ type }) => type !== "date"),
    between,
    show && h("button", { type: "submit", class: "button button-fit", "data-show": true }, show),
  );
}

/**
 * @param {Sought} sought
 * @param {object} settings
 * @returns {HTMLInputElement}
 */
const sought = ({ name, label, value }, settings) =>
  h("input", { name, value, "aria-label": label, "data-filter": name, autocomplete: "off", ...settings });

/**
 * @param {Choice} choice
 * @returns {HTMLSelectElement}
 */
const choiceOf = ({ name, label, value, options, focus = false }) =>
  h(
    "select",
    { name, "aria-label": label, "data-filter": name, "data-focus": focus },
    [/** @type {const} */ (["", label]), ...options].map(([id, said]) =>
      h("option", { value: id, selected: id === value }, said),
    ),
  );
