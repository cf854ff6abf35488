/** A condition as the server reads it, and as a tree that one can write on. Pure. */

export const EVERYBODY = { all: [] };

/** {join, not, parts} for a group, {fact, is, value, days, not} for a fact; the root is always a group. */
export function treeOf(condition) {
  const tree = nodeOf(condition);
  return tree.parts && !tree.not ? tree : { join: "all", not: false, parts: [tree] };
}

function nodeOf(condition) {
  if (condition.not) {
    const inner = nodeOf(condition.not);
    return inner.not ? { join: "all", not: true, parts: [inner] } : { ...inner, not: true };
  }
  for (const join of ["all", "any"])
    if (condition[join]) return { join, not: false, parts: condition[join].map(nodeOf) };
  return { ...condition, not: false };
}

/** The condition that a tree stands for. */
export function conditionOf({ not, join, parts, ...fact }) {
  const inner = parts ? { [join]: parts.map(conditionOf) } : known(fact);
  return not ? { not: inner } : inner;
}

/** Without what is not asked: no `value` for "never", no empty `days`. */
function known({ fact, is, value, days }) {
  return { fact, is, ...(is !== "never" && { value }), ...(days && { days }) };
}

export const same = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

/** What a fact begins with when it is chosen. */
export function firstOf(fact) {
  const is = fact.operators[0].id;
  if (fact.kind === "choice")
    return { fact: fact.id, is, value: fact.choices.slice(0, 1).map(({ id }) => id), not: false };
  return { fact: fact.id, is, value: valueFor(is, fact, 1), not: false };
}

/** A value of the form that an operator takes, as near as can be to the one before. */
export function valueFor(is, fact, before) {
  const number = Number.isInteger(before)
    ? before
    : Array.isArray(before) && Number.isInteger(before[0])
      ? before[0]
      : Math.max(1, fact.least ?? 0);
  if (is === "between")
    return [
      number,
      Math.max(number, Array.isArray(before) && Number.isInteger(before[1]) ? before[1] : number * 2),
    ];
  if (is === "on_dates") return ["", ""];
  return number;
}
