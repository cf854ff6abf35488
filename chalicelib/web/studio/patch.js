/** A mend as the server writes it: steps of a JSON Patch (RFC 6902), each adds or removes. Pure. */

/** @import { MendStepView } from "../api/programme.js" */

/**
 * A copy of `body` with the steps done, one after the other.
 * @template Body
 * @param {Body} body
 * @param {readonly MendStepView[]} steps
 * @returns {Body}
 */
export function patched(body, steps) {
  const copy = structuredClone(body);
  for (const { op, path, value } of steps) apply(copy, op, path, value);
  return copy;
}

/**
 * @param {any} within
 * @param {"add" | "remove"} op
 * @param {string} path
 * @param {unknown} value
 */
function apply(within, op, path, value) {
  const names = path
    .slice(1)
    .split("/")
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = names.pop() ?? "";
  const place = names.reduce((held, name) => held?.[name], within);
  if (place === undefined || place === null) return;
  if (Array.isArray(place)) {
    const at = last === "-" ? place.length : Number(last);
    if (op === "remove") place.splice(at, 1);
    else place.splice(at, 0, value);
  } else if (op === "remove") delete place[last];
  else place[last] = value;
}
