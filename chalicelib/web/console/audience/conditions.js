/** Conditions to write on: lines that are joined by and, or, none of; groups within groups. */

import { h, icon } from "../../kit/dom.js";
import { minorOf, typedOf } from "../../kit/money.js";
import { t } from "../words.js";
import { firstOf, valueFor } from "./condition.js";

const DEPTH_MAX = 4; // the server reads five, the root among them
const GROUPS = [
  ["all", false],
  ["any", false],
  ["any", true],
  ["all", true],
];
const MONEY_DIGITS = 2;
const NEGATED = ["exactly", "never"]; // what people also say with "not"

/** `tree` is changed in place; `changed()` follows. `facts` are as the server describes them. */
export function conditionsEditor(tree, facts, changed) {
  const element = h("div", { class: "conditions", "data-conditions": true });
  const usual = facts.find(({ kind }) => kind === "number");
  let made = 0;

  function draw(focus = null) {
    made = 0;
    element.replaceChildren(group(tree, 1, null));
    if (focus !== null)
      element.querySelector(`[data-part="${focus}"]`)?.querySelector("select, button")?.focus();
  }
  function restructured(focus) {
    draw(focus);
    changed();
  }
  const select = (label, options, value, onchange) => {
    const control = h(
      "select",
      { "aria-label": label, onchange: () => onchange(control.value) },
      options.map(([each, words]) => h("option", { value: each, selected: each === value }, words)),
    );
    return control;
  };

  function group(node, depth, drop) {
    const at = (made += 1);
    const joins = select(
      t("join"),
      GROUPS.map(([join, not]) => [`${join} ${not}`, t(`join_${not ? "not_" : ""}${join}`)]),
      `${node.join} ${node.not}`,
      (value) => {
        [node.join, node.not] = [value.split(" ")[0], value.endsWith("true")];
        changed();
      },
    );
    const parts = node.parts.map((part, index) => {
      const without = () => (node.parts.splice(index, 1), restructured(at));
      return part.parts
        ? group(part, depth + 1, without)
        : line(part, (other) => ((node.parts[index] = other), restructured()), without);
    });
    const add = (part) => (node.parts.push(part), restructured(made + 1));
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

  function line(node, replace, drop) {
    const at = (made += 1);
    const fact = facts.find(({ id }) => id === node.fact) ?? facts[0];
    const what = select(
      t("line_fact"),
      facts.map(({ id, name }) => [id, name]),
      fact.id,
      (id) => replace(firstOf(facts.find((each) => each.id === id))),
    );
    what.dataset.fact = "";
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
        ? ["one_of", "not one_of"].map((id) => [id, t(`is_${id.replace(" ", "_")}`)])
        : fact.operators.flatMap(({ id, name }) => [
            [id, name],
            ...(NEGATED.includes(id) || (node.not && node.is === id)
              ? [[`not ${id}`, t("is_not", { how: name })]]
              : []),
          ]);
    const how = select(t("line_how"), operators, `${node.not ? "not " : ""}${node.is}`, turn);
    how.dataset.operator = "";
    return h(
      "div",
      { class: "line-of", "data-part": at, "data-line": fact.id },
      what,
      how,
      values(node, fact),
      remover(t("line_remove"), drop),
    );
  }

  function values(node, fact) {
    if (node.is === "never") return null;
    if (fact.kind === "choice") return choices(node, fact);
    if (node.is === "on_dates")
      return h("div", { class: "values" }, dated(node, 0), h("span", {}, t("to")), dated(node, 1));
    const many = Array.isArray(node.value);
    const first = numbered(fact, t("value"), many ? node.value[0] : node.value, (value) =>
      many ? (node.value[0] = value) : (node.value = value),
    );
    const second = many && numbered(fact, t("value_to"), node.value[1], (value) => (node.value[1] = value));
    const within =
      fact.within_most > 0 &&
      h(
        "span",
        { class: "within" },
        t("within_before"),
        numbered(
          { ...fact, unit: "" },
          t("within"),
          node.days ?? "",
          (value) => (value === null ? delete node.days : (node.days = value)),
          true,
        ),
        t("within_after"),
      );
    return h("div", { class: "values" }, first, many && h("span", {}, t("and")), second, within);
  }

  function numbered(fact, label, value, take, mayBeEmpty = false) {
    const money = fact.unit === "money";
    const read = (typed) =>
      money ? minorOf(typed, MONEY_DIGITS) : /^-?\d{1,12}$/.test(typed) ? Number(typed) : null;
    const control = h("input", {
      inputmode: money ? "decimal" : "numeric",
      "aria-label": label,
      value: money ? typedOf(value, MONEY_DIGITS) || "0" : value,
      class: "number",
      autocomplete: "off",
      oninput: typed,
    });
    function typed() {
      const found = read(control.value.trim());
      const empty = mayBeEmpty && control.value.trim() === "";
      control.toggleAttribute("aria-invalid", found === null && !empty);
      if (found !== null || empty) take(found), changed();
    }
    return control;
  }

  function dated(node, at) {
    const control = h("input", {
      type: "date",
      value: node.value[at],
      "aria-label": t(at ? "value_to" : "value"),
      oninput: () => ((node.value[at] = control.value), node.value.every(Boolean) && changed()),
    });
    return control;
  }

  function choices(node, fact) {
    const press = (id, button) => {
      const next = node.value.includes(id) ? node.value.filter((each) => each !== id) : [...node.value, id];
      if (!next.length) return; // one at least: to ask for none of it, take the line away
      node.value = next;
      button.setAttribute("aria-pressed", String(next.includes(id)));
      changed();
    };
    const chip = ({ id, name }) => {
      const button = h(
        "button",
        {
          type: "button",
          class: "chip",
          "aria-pressed": String(node.value.includes(id)),
          "data-choice": id,
          onclick: () => press(id, button),
        },
        name,
      );
      return button;
    };
    return h("div", { class: "chips", role: "group", "aria-label": fact.name }, fact.choices.map(chip));
  }

  draw();
  return element;
}

function remover(label, drop) {
  return h(
    "button",
    { type: "button", class: "round", "aria-label": label, title: label, onclick: drop },
    icon("close", 18),
  );
}
