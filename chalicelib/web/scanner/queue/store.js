/** The queue's lines in IndexedDB. Every change of a line is one transaction, so tabs and workers agree. */

import { asked, within } from "./db.js";

const DONE_KEPT = 300; // done lines that stay to be looked at
const first = (store, index, range) => asked(store.index(index).get(range));

/** Stores a new line before anything of it is sent; with its `seq`. */
export function add(line) {
  return within("lines", "readwrite", async (lines) => ({ ...line, seq: await asked(lines.add(line)) }));
}

export function all() {
  return within("lines", "readonly", (lines) => asked(lines.getAll()));
}

/** The first waiting line made after `seq`. */
export function next(seq) {
  const range = IDBKeyRange.bound(["waiting", seq], ["waiting", Infinity], true);
  return within("lines", "readonly", (lines) => first(lines, "state", range));
}

export function waiting() {
  const range = IDBKeyRange.bound(["waiting", 0], ["waiting", Infinity]);
  return within("lines", "readonly", (lines) => asked(lines.index("state").getAll(range)));
}

export function line(id) {
  return within("lines", "readonly", (lines) => first(lines, "id", id));
}

/** Marks a line as handed to the network; null when it is no longer waiting. */
export function claim(id) {
  return change(id, (line) => (line.state === "waiting" ? handedOver(line) : null));
}

/** The same for a refused line that is sent once more, with leave: should the answer get lost, it waits. */
export function claimAgain(id) {
  return change(id, (line) => (line.state === "done" ? null : { ...handedOver(line), state: "waiting" }));
}

/** What became of a line; one that is done stays done. */
export function settle(id, outcome) {
  return change(id, (line) => (line.state === "done" ? line : { ...line, refusal: null, ...outcome }));
}

/** A refused line back among the waiting, for another try with the same id. */
export function retry(id) {
  return change(id, (line) =>
    line.state === "refused" ? { ...line, state: "waiting", refusal: null } : null,
  );
}

/** Takes back a line that was never handed to the network; null when it may already be under way. */
export function withdraw(id) {
  return change(id, (line) =>
    line.state === "waiting" && line.sent_at === null ? { ...line, state: "withdrawn" } : null,
  );
}

/** A person has seen a refused or damaged line and lets it go. */
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

function handedOver(line) {
  return { ...line, sent_at: line.sent_at ?? Date.now(), tries: line.tries + 1 };
}

function change(id, turn) {
  return within("lines", "readwrite", async (lines) => {
    const found = await first(lines, "id", id);
    const changed = found && turn(found);
    if (changed && changed !== found) await asked(lines.put(changed));
    return changed ?? null;
  });
}
