/** A condition as the server reads it, and as a tree that one can write on. Pure. */

/**
 * @import { FactView } from "../../api/audience.js"
 * @import { Condition, FactCondition, GroupNode, LineNode, TreeNode, Value } from "./types.js"
 */

const DAYS_FIRST = 90;
const TOP_FIRST = 10; // percent

/** @type {{ all: Condition[] }} */
export const EVERYBODY = { all: [] };

/**
 * The root is always a group.
 * @param {Condition} condition
 * @returns {GroupNode}
 */
export function treeOf(condition) {
  const tree = nodeOf(condition);
  return tree.parts && !tree.not ? tree : { join: "all", not: false, parts: [tree] };
}

/**
 * @param {Condition} condition
 * @returns {TreeNode}
 */
function nodeOf(condition) {
  if ("not" in condition) {
    const inner = nodeOf(condition.not);
    return inner.not ? { join: "all", not: true, parts: [inner] } : { ...inner, not: true };
  }
  if ("all" in condition) return { join: "all", not: false, parts: condition.all.map(nodeOf) };
  if ("any" in condition) return { join: "any", not: false, parts: condition.any.map(nodeOf) };
  return { ...condition, not: false };
}

/**
 * The condition that a tree stands for.
 * @param {TreeNode} node
 * @returns {Condition}
 */
export function conditionOf(node) {
  const inner = node.parts ? grouped(node) : asked(node);
  return node.not ? { not: inner } : inner;
}

/**
 * @param {GroupNode} group
 * @returns {Condition}
 */
function grouped({ join, parts }) {
  const inner = parts.map(conditionOf);
  return join === "all" ? { all: inner } : { any: inner };
}

/**
 * Without what is not asked: no `value` for "never", no empty `days`.
 * @param {FactCondition} line
 * @returns {FactCondition}
 */
function asked({ fact, is, value, days, least, means }) {
  return {
    fact,
    is,
    ...(is !== "never" && { value }),
    ...(days && { days }),
    ...(least && { least }),
    ...(means && { means }),
  };
}

/** @type {(one: unknown, other: unknown) => boolean} */
export const same = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/**
 * @param {unknown} value
 * @returns {unknown}
 */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/**
 * What a fact begins with when it is chosen.
 * @param {FactView} fact
 * @returns {LineNode}
 */
export function firstOf(fact) {
  const is = String(fact.operators[0].id);
  const days = fact.days_needed ? { days: DAYS_FIRST } : {};
  if (fact.kind === "choice")
    return { fact: fact.id, is, value: fact.choices.slice(0, 1).map(({ id }) => id), not: false, ...days };
  if (fact.kind === "top") return { fact: fact.id, is, value: TOP_FIRST, not: false };
  return { fact: fact.id, is, value: valueFor(is, fact, 1), not: false };
}

/**
 * A value of the form that an operator takes, as near as can be to the one before.
 * @param {string} is
 * @param {Pick<FactView, "least">} fact
 * @param {Value | undefined} before
 * @returns {Value}
 */
export function valueFor(is, fact, before) {
  const [first, second] = Array.isArray(before) ? before : [before];
  const number = isWhole(first) ? first : Math.max(1, fact.least ?? 0);
  if (is === "between") return [number, Math.max(number, isWhole(second) ? second : number * 2)];
  if (is === "on_dates") return ["", ""];
  return number;
}

/**
 * @param {unknown} value
 * @returns {value is number}
 */
const isWhole = (value) => Number.isInteger(value);
