/** The values of a condition: numbers, money, dates and choices to write on. */

import { h } from "../../kit/dom.js";
import { dated as inWords } from "../../kit/form/dates.js";
import { minorOf, typedOf } from "../../kit/form/money.js";
import { t } from "../words.js";

/**
 * @import { FactsView, FactView } from "../../api/audience.js"
 * @import { LineNode } from "./types.js"
 * @typedef {FactView & { currency: string, currency_digits: number }} Fact a fact that can be asked for, and how its
 *   money is written
 */

/**
 * Facts with something to choose between, as the editor takes them.
 * @param {FactsView} facts
 * @returns {Fact[]}
 */
export const askable = ({ facts, currency, currency_digits: digits }) =>
  facts
    .filter(({ kind, id, choices }) => kind !== "choice" || choices.length > (OWN.includes(id) ? 0 : 1))
    .map((fact) => ({ ...fact, currency, currency_digits: digits }));

const OWN = ["redeemed", "bought", "got", "audience"]; // one of these is something to ask for

/**
 * What is asked of a fact: a number or two, two dates, or choices. `node` is changed in place; `changed()` follows.
 * @param {LineNode} node
 * @param {Fact} fact
 * @param {() => void} changed
 * @returns {HTMLElement}
 */
export function valuesEditor(node, fact, changed) {
  return h("div", { class: "values-of" }, values(node, fact, changed), fact.help && help(fact));
}

/** @param {Fact} fact */
const help = ({ help: words, id }) => h("p", { class: "hint", "data-help": id }, words);

/**
 * @param {LineNode} node
 * @param {Fact} fact
 * @param {() => void} changed
 */
function values(node, fact, changed) {
  if (node.is === "never") return null;
  const lately = fact.days_most > 0 && within(node, fact, changed);
  if (fact.kind === "choice") return [choices(node, fact, changed), lately];
  if (node.is === "on_dates")
    return h(
      "div",
      { class: "values" },
      dated(node, 0, changed),
      h("span", {}, t("to")),
      dated(node, 1, changed),
    );
  const pair = Array.isArray(node.value) ? node.value : null;
  const only = Array.isArray(node.value) ? undefined : node.value;
  const first = numbered(fact, t("value"), Number(pair ? pair[0] : only), (value) => {
    if (pair) pair[0] = value;
    else node.value = value;
    delete node.least; // of another percentage
    changed();
  });
  const second =
    pair &&
    numbered(fact, t("value_to"), Number(pair[1]), (value) => {
      pair[1] = value;
      changed();
    });
  const unit = h("span", { class: "unit" }, unitOf(fact, node));
  return h("div", { class: "values" }, first, pair && h("span", {}, t("and")), second, unit, lately);
}

/**
 * What the numbers are of.
 * @param {Fact} fact
 * @param {LineNode} node
 */
function unitOf({ kind, unit, currency }, { is }) {
  if (kind === "top") return "%";
  if (unit === "money") return currency;
  return unit === "days_ago" && is !== "on_dates" ? t("value_days") : "";
}

/**
 * In how many days; empty where that may be ever.
 * @param {LineNode} node
 * @param {Fact} fact
 * @param {() => void} changed
 */
function within(node, fact, changed) {
  const leave = () => {
    delete node.days;
    changed();
  };
  const control = numbered(
    { ...fact, kind: "number", unit: "" },
    t("within"),
    node.days,
    (value) => {
      node.days = value;
      changed();
    },
    fact.days_needed ? undefined : leave,
  );
  const after = t(fact.days_needed ? "within_after_needed" : "within_after");
  return h("span", { class: "within" }, t("within_before"), control, after);
}

/**
 * @param {Fact} fact
 * @param {string} label
 * @param {number | undefined} value
 * @param {(value: number) => void} take
 * @param {() => void} [leave] what follows when nothing is typed: then it may be empty
 */
function numbered(fact, label, value, take, leave) {
  const money = fact.unit === "money";
  /** @type {(typed: string) => number | null} */
  const read = (typed) =>
    money ? minorOf(typed, fact.currency_digits) : /^-?\d{1,12}$/.test(typed) ? Number(typed) : null;
  const control = h("input", {
    inputmode: money ? "decimal" : "numeric",
    "aria-label": label,
    value: money ? typedOf(value ?? 0, fact.currency_digits) || "0" : value,
    class: "number",
    autocomplete: "off",
    oninput: typed,
  });
  function typed() {
    const found = read(control.value.trim());
    const empty = leave !== undefined && control.value.trim() === "";
    control.toggleAttribute("aria-invalid", found === null && !empty);
    if (found === null && !empty) return;
    if (found === null) leave?.();
    else take(found);
  }
  return control;
}

/** @type {(node: LineNode, at: 0 | 1, changed: () => void) => HTMLElement} */
function dated(node, at, changed) {
  const dates = Array.isArray(node.value) ? node.value : ["", ""];
  /** @type {HTMLInputElement} */
  const control = h("input", {
    type: "date",
    value: dates[at],
    "aria-label": t(at ? "value_to" : "value"),
    oninput: () => {
      dates[at] = control.value;
      if (dates.every(Boolean)) changed();
    },
  });
  return inWords(control);
}

/** @type {(node: LineNode, fact: Fact, changed: () => void) => HTMLElement} */
function choices(node, fact, changed) {
  const chosen = () => (Array.isArray(node.value) ? node.value : []);
  /** @type {(id: string | number, button: HTMLElement) => void} */
  const press = (id, button) => {
    const next = chosen().includes(id) ? chosen().filter((other) => other !== id) : [...chosen(), id];
    if (!next.length) return; // one at least: to ask for none of it, take the line away
    node.value = next;
    delete node.means; // of other audiences than these
    button.setAttribute("aria-pressed", String(next.includes(id)));
    changed();
  };
  /** @param {Fact["choices"][number]} choice */
  const chip = ({ id, name }) => {
    /** @type {HTMLElement} */
    const button = h(
      "button",
      {
        type: "button",
        class: "chip",
        "aria-pressed": String(chosen().includes(id)),
        "data-choice": id,
        onclick: () => press(id, button),
      },
      name,
    );
    return button;
  };
  return h("div", { class: "chips", role: "group", "aria-label": fact.name }, fact.choices.map(chip));
}
