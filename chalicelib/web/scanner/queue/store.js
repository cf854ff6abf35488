/** The queue's lines in IndexedDB. Every change of a line is one transaction, so tabs and workers agree. */

import { asked, within } from "./db.js";

/** @import { Line, NewLine, Outcome } from "./types.js" */

const DONE_KEPT = 300; // done lines that stay to be looked at

/** @type {(lines: IDBObjectStore, index: "id" | "state", range: IDBKeyRange | string) => Promise<Line | undefined>} */
const first = (lines, index, range) => asked(lines.index(index).get(range));

/**
 * Stores a new line before anything of it is sent; with its `seq`.
 * @param {NewLine & Pick<Line, "seal">} line
 * @returns {Promise<Line>}
 */
export function add(line) {
  return within("lines", "readwrite", async (lines) => ({
    ...line,
    seq: Number(await asked(lines.add(line))),
  }));
}

/** @returns {Promise<Line[]>} */
export function all() {
  return within("lines", "readonly", (lines) => asked(lines.getAll()));
}

/**
 * The first waiting line made after `seq`.
 * @param {number} seq
 */
export function next(seq) {
  const range = IDBKeyRange.bound(["waiting", seq], ["waiting", Infinity], true);
  return within("lines", "readonly", (lines) => first(lines, "state", range));
}

/** @returns {Promise<Line[]>} */
export function waiting() {
  const range = IDBKeyRange.bound(["waiting", 0], ["waiting", Infinity]);
  return within("lines", "readonly", (lines) => asked(lines.index("state").getAll(range)));
}

/** @param {string} id */
export function line(id) {
  return within("lines", "readonly", (lines) => first(lines, "id", id));
}

/**
 * Marks a line as handed to the network; null when it is no longer waiting.
 * @param {string} id
 */
export function claim(id) {
  return change(id, (line) => (line.state === "waiting" ? handedOver(line) : null));
}

/**
 * The same for a refused line that is sent once more, with leave: should the answer get lost, it waits.
 * @param {string} id
 */
export function claimAgain(id) {
  return change(id, (line) => (line.state === "done" ? null : { ...handedOver(line), state: "waiting" }));
}

/**
 * What became of a line; one that is done stays done.
 * @param {string} id
 * @param {Outcome} outcome
 */
export function settle(id, outcome) {
  return change(id, (line) => (line.state === "done" ? line : { ...line, refusal: null, ...outcome }));
}

/**
 * A refused line back among the waiting, for another try with the same id.
 * @param {string} id
 */
export function retry(id) {
  return change(id, (line) =>
    line.state === "refused" ? { ...line, state: "waiting", refusal: null } : null,
  );
}

/**
 * Takes back a line that was never handed to the network; null when it may already be under way.
 * @param {string} id
 */
export function withdraw(id) {
  return change(id, (line) =>
    line.state === "waiting" && line.sent_at === null ? { ...line, state: "withdrawn" } : null,
  );
}

/**
 * A person has seen a refused or damaged line and lets it go.
 * @param {number} seq
 */
export function dismiss(seq) {
  return within("lines", "readwrite", (lines) => asked(lines.delete(seq)));
}

/** Drops the oldest settled lines; waiting, refused and damaged ones never. */
export async function prune() {
  const settled = (await all()).filter(({ state }) => state === "done" || state === "withdrawn");
  const old = settled.slice(0, -DONE_KEPT);
  if (!old.length) return;
  await within("lines", "readwrite", (lines) => Promise.all(old.map(({ seq }) => asked(lines.delete(seq)))));
}

/**
 * @param {Line} line
 * @returns {Line}
 */
function handedOver(line) {
  return { ...line, sent_at: line.sent_at ?? Date.now(), tries: line.tries + 1 };
}

/**
 * @param {string} id
 * @param {(line: Line) => Line | null} turn
 * @returns {Promise<Line | null>}
 */
function change(id, turn) {
  return within("lines", "readwrite", async (lines) => {
    const found = await first(lines, "id", id);
    const changed = found && turn(found);
    if (changed && changed !== found) await asked(lines.put(changed));
    return changed ?? null;
  });
}
