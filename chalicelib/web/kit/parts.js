/** What pages are made of: a head, rows, marks, notices, codes. */

import { h, icon } from "./dom.js";
import { number, t } from "./words.js";

/** @import { Attributes, Child, MarkKind } from "./types.js" */

/**
 * A page's head: its title, one sentence, and perhaps what one comes here to do.
 * @param {string} title
 * @param {Child} lead
 * @param {Child} [doing]
 */
export function head(title, lead, doing = null) {
  return h(
    "header",
    { class: "page-head" },
    h("div", {}, h("h1", { tabindex: "-1" }, title), lead && h("p", { class: "lead" }, lead)),
    doing,
  );
}

/**
 * The way back to a list.
 * @param {string} section
 */
export function back(section) {
  return h("a", { class: "back", href: `#/${section}` }, icon("back", 20), t(`section_${section}`));
}

/**
 * @param {string} href
 * @param {string} words
 * @param {Attributes} [settings]
 */
export function toDo(href, words, settings = {}) {
  return h("a", { class: "button button-fit", href, ...settings }, words);
}

/**
 * @param {Child[]} items
 * @param {string} name
 */
export function rows(items, name) {
  return h("ul", { class: "rows", "data-rows": name }, items);
}

/**
 * A line of a list: what it is, what is to be known of it, what can be done. With `href` all of it leads there.
 * @param {object} line
 * @param {string} line.id
 * @param {Child} line.title
 * @param {Child[]} [line.facts]
 * @param {Child} [line.mark]
 * @param {string | null} [line.href]
 * @param {Child} [line.acts]
 */
export function row({ id, title, facts = [], mark = null, href = null, acts = null }) {
  const words = h(
    "div",
    { class: "row-words" },
    h("p", { class: "row-title" }, href ? h("a", { href }, title) : title, mark),
    facts.filter(Boolean).map((fact) => h("p", { class: "hint" }, fact)),
  );
  return h(
    "li",
    { class: href ? "row row-link" : "row", "data-row": id },
    words,
    acts ?? (href && icon("next", 20)),
  );
}

/**
 * @param {MarkKind} kind
 * @param {string} words
 */
export const mark = (kind, words) => h("span", { class: `mark mark-${kind}`, "data-mark": kind }, words);

/**
 * @param {Child} words
 * @param {Attributes} [settings]
 */
export const notice = (words, settings = {}) => h("p", { class: "notice", ...settings }, words);

/** Where lines will stand, while they are fetched. */
export const toCome = () =>
  h("div", { class: "skeleton", "aria-hidden": "true" }, h("span"), h("span", { class: "skeleton-short" }));

/** @param {...Child} content */
export const panel = (...content) => h("section", { class: "panel" }, ...content);

/**
 * An empty place: what is not there yet, and perhaps the button to begin.
 * @param {string} words
 * @param {Child} [doing]
 */
export const nothing = (words, doing = null) => h("div", { class: "nothing" }, h("p", {}, words), doing);

/**
 * A count that is looked at; null: not known yet.
 * @param {number | null} value
 * @param {string} words
 * @param {string} name
 */
export function figure(value, words, name) {
  const said = value === null ? "–" : number(value);
  return h("div", { class: "figure", "data-figure": name }, h("dt", {}, words), h("dd", {}, said));
}
