/** Merge fields: what each card fills in a message for itself, and the buttons that put them into the text. */

import { h } from "../../../kit/dom.js";
import { served } from "../../served.js";
import { inLanguages, t } from "../../words.js";

/**
 * @import { Language } from "../../../kit/types.js"
 * @typedef {HTMLInputElement | HTMLTextAreaElement} Written
 */

const FIELD = /\{([^{}|\n]*)(?:\|([^{}\n]*))?\}/g;

/**
 * How many characters a text can have on a card: each merge field at its longest.
 * @param {string} text
 */
export function longest(text) {
  const known = new Map(served().merge_fields.map((field) => [field.id, field.longest]));
  const filled = text.replace(
    FIELD,
    (/** @type {string} */ whole, /** @type {string} */ name, /** @type {string} */ instead = "") =>
      "x".repeat(Math.max(known.get(name.trim()) ?? whole.length, [...instead.trim()].length)),
  );
  return [...filled].length;
}

/**
 * A merge field as it is typed; `instead` is what is read where a card has nothing for it.
 * @param {string} id
 * @param {string} instead
 */
export const typed = (id, instead) => `{${instead ? `${id}|${instead}` : id}}`;

/**
 * Buttons that put a merge field where `into` says that somebody writes; what is read instead is left marked, to be
 * changed at once.
 * @param {Language} lang of the text
 * @param {() => Written | null} into
 */
export function inserts(lang, into) {
  /** @param {{ id: string, may_lack: boolean }} field */
  const put = async ({ id, may_lack: mayLack }) => {
    const control = into();
    if (!control) return;
    const instead = mayLack ? await insteadOf(id, lang) : "";
    const words = typed(id, instead);
    const at = control.selectionStart ?? control.value.length;
    control.setRangeText(words, at, control.selectionEnd ?? at, "end");
    control.focus();
    if (instead) control.setSelectionRange(at + id.length + 2, at + words.length - 1);
    control.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const buttons = served().merge_fields.map((field) =>
    h(
      "button",
      { type: "button", class: "chip chip-small", "data-insert": field.id, onclick: () => put(field) },
      t(`merge_field_${field.id}`),
    ),
  );
  return h(
    "div",
    { class: "inserts" },
    h("div", { class: "chips", role: "group", "aria-label": t("merge_insert") }, [
      h("span", { class: "label" }, t("merge_insert")),
      ...buttons,
    ]),
    h("p", { class: "hint" }, t("merge_how")),
  );
}

/**
 * What is read where a card has nothing for a field, in the language of the text.
 * @param {string} id
 * @param {Language} lang
 */
async function insteadOf(id, lang) {
  const inEach = await inLanguages("starts");
  return inEach(`instead_${id}`)[lang];
}
