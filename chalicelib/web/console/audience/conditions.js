/** Conditions to write on: lines that are joined by and, or, none of; groups within groups. */

import { h, icon, within } from "../../kit/dom.js";
import { t } from "../words.js";
import { firstOf, valueFor } from "./condition.js";
import { valuesEditor } from "./condition_values.js";

/**
 * @import { Fact } from "./condition_values.js"
 * @import { GroupNode, LineNode, TreeNode } from "./types.js"
 */

const DEPTH_MAX = 4; // the server reads five, the root among them
/** @type {[GroupNode["join"], boolean][]} */
const GROUPS = [
  ["all", false],
  ["any", false],
  ["any", true],
  ["all", true],
];
const NEGATED = ["exactly", "never"]; // what people also say with "not"

/**
 * `tree` is changed in place; `changed()` follows. `facts` are as the server describes them.
 * @param {GroupNode} tree
 * @param {Fact[]} facts
 * @param {() => void} changed
 */
export function conditionsEditor(tree, facts, changed) {
  const element = h("div", { class: "conditions", "data-conditions": true });
  const usual = facts.find(({ kind }) => kind === "number") ?? facts[0];
  let known = facts;
  let made = 0;

  /** @param {number | null} [focus] the part to go to */
  function draw(focus = null) {
    made = 0;
    element.replaceChildren(group(tree, 1, null));
    if (focus !== null) within(element, `[data-part="${focus}"] :is(select, button)`)?.focus();
  }
  /** @param {number} [focus] */
  function restructured(focus) {
    draw(focus);
    changed();
  }
  /** @type {(label: string, options: [string, string][], value: string, onchange: (value: string) => void) => HTMLSelectElement} */
  const select = (label, options, value, onchange) => {
    /** @type {HTMLSelectElement} */
    const control = h(
      "select",
      { "aria-label": label, onchange: () => onchange(control.value) },
      options.map(([id, words]) => h("option", { value: id, selected: id === value }, words)),
    );
    return control;
  };

  /**
   * @param {GroupNode} node
   * @param {number} depth
   * @param {(() => void) | null} drop
   * @returns {HTMLElement}
   */
  function group(node, depth, drop) {
    made += 1;
    const at = made;
    const joins = select(
      t("join"),
      GROUPS.map(([join, not]) => [`${join} ${not}`, t(`join_${not ? "not_" : ""}${join}`)]),
      `${node.join} ${node.not}`,
      (value) => {
        [node.join, node.not] = [value.startsWith("all") ? "all" : "any", value.endsWith("true")];
        changed();
      },
    );
    const parts = node.parts.map((part, index) => {
      const without = () => {
        node.parts.splice(index, 1);
        restructured(at);
      };
      /** @param {LineNode} other */
      const replace = (other) => {
        node.parts[index] = other;
        restructured();
      };
      return part.parts ? group(part, depth + 1, without) : line(part, replace, without);
    });
    /** @param {TreeNode} part */
    const add = (part) => {
      node.parts.push(part);
      restructured(made + 1);
    };
    return h(
      "div",
      { class: "group", role: "group", "aria-label": t("group"), "data-part": at },
      h("div", { class: "group-head" }, joins, drop && remover(t("group_remove"), drop)),
      h(
        "ul",
        {},
        parts.map((part) => h("li", {}, part)),
      ),
      h(
        "div",
        { class: "group-add" },
        h(
          "button",
          { type: "button", class: "plain", "data-add-line": true, onclick: () => add(firstOf(usual)) },
          icon("plus", 18),
          t("line_add"),
        ),
        depth < DEPTH_MAX &&
          h(
            "button",
            {
              type: "button",
              class: "plain",
              "data-add-group": true,
              onclick: () => add({ join: "any", not: false, parts: [firstOf(usual)] }),
            },
            icon("plus", 18),
            t("group_add"),
          ),
      ),
    );
  }

  /**
   * @param {LineNode} node
   * @param {(other: LineNode) => void} replace
   * @param {() => void} drop
   */
  function line(node, replace, drop) {
    made += 1;
    const at = made;
    const fact = known.find(({ id }) => id === node.fact) ?? known[0];
    const what = select(
      t("line_fact"),
      known.map(({ id, name }) => [id, name]),
      fact.id,
      (id) => replace(firstOf(known.find((one) => one.id === id) ?? fact)),
    );
    what.dataset.fact = "";
    /** @param {string} value */
    const turn = (value) => {
      const [is, not] = [value.replace(/^not /, ""), value.startsWith("not ")];
      Object.assign(node, {
        is,
        not,
        value: fact.kind === "choice" ? node.value : valueFor(is, fact, node.value),
      });
      restructured(at);
    };
    const operators =
      fact.kind === "choice"
        ? ["one_of", "not one_of"].map((id) => named(id, t(`is_${id.replace(" ", "_")}`)))
        : fact.operators.flatMap(({ id, name }) => {
            const negated = NEGATED.includes(String(id)) || (node.not && node.is === id);
            const not = negated ? [named(`not ${id}`, t("is_not", { how: name }))] : [];
            return [named(String(id), name), ...not];
          });
    const how = select(t("line_how"), operators, `${node.not ? "not " : ""}${node.is}`, turn);
    how.dataset.operator = "";
    return h(
      "div",
      { class: "line-of", "data-part": at, "data-line": fact.id },
      what,
      how,
      valuesEditor(node, fact, changed),
      remover(t("line_remove"), drop),
    );
  }

  /**
   * What can be asked besides; nobody loses the field that they are in.
   * @param {Fact[]} whole
   */
  function know(whole) {
    known = whole;
    if (!element.contains(document.activeElement)) draw();
  }

  draw();
  return { element, know };
}

/** @type {(id: string, name: string) => [string, string]} */
const named = (id, name) => [id, name];

/**
 * @param {string} label
 * @param {() => void} drop
 */
function remover(label, drop) {
  return h(
    "button",
    { type: "button", class: "round", "aria-label": label, title: label, onclick: drop },
    icon("close", 18),
  );
}
