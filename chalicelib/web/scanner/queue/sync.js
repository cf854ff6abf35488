/** One pass over the queue, in the order of making: each waiting line is sent until the server has judged it.
 *
 * The only path of a scan, online and offline. It may be cut anywhere: a line is marked before it leaves, keeps
 * its id, and the server answers a repeat with the first answer.
 */

import { verdict } from "../panels/verdict.js";
import { kept, requestOf } from "./lines.js";

/**
 * @import { Answer } from "../../kit/types.js"
 * @import { TillReceiptView } from "../../api/till.js"
 * @import { Ended, Line, LineFlaw, LineRequest } from "./types.js"
 * @typedef {(line: Line) => Promise<LineFlaw | null>} FlawOf
 * @typedef {Pick<typeof import("./store.js"), "next" | "line" | "claim" | "settle">} Store
 */

const PASS_MAX = 5000; // lines; a week offline at a busy counter is less
const BUSY_MAX = 3; // cards that the server failed on before the pass gives up

/**
 * `send` gives null without an answer; `flawOf` says why a stored line is not what was made; `merchant` is who is
 * signed in; `told` hears of answers.
 * @param {object} world
 * @param {Store} world.store
 * @param {(request: LineRequest) => Promise<Answer<TillReceiptView> | null>} world.send
 * @param {FlawOf} world.flawOf
 * @param {string} world.merchant
 * @param {(line: Line | null, body: TillReceiptView | null) => void} [world.told]
 * @returns {Promise<Ended>}
 */
export async function pass({ store, send, flawOf, merchant, told = () => {} }) {
  /** @type {Set<string>} */
  const held = new Set(); // cards whose order would break
  let busy = 0;
  let line = await store.next(0);
  for (let sent = 0; line && sent < PASS_MAX; sent += 1, line = await store.next(line.seq)) {
    const serial = line.made?.serial;
    if (await skips(line, { held, flawOf, merchant })) continue;
    const what = await ready(line, store, flawOf);
    if (what === "hold") held.add(serial);
    if (!what || what === "hold") continue;
    const answer = await send(what);
    const found = verdict(answer);
    if (found.is === "done")
      told(await store.settle(line.id, { state: "done", answer: kept(found.body) }), found.body);
    else if (found.is === "refused")
      told(await store.settle(line.id, { state: "refused", refusal: found.refusal }), null);
    else if (found.is !== "busy") return { end: found.is, after_s: found.after_s };
    else {
      held.add(serial);
      busy += 1;
      if (busy === BUSY_MAX) return { end: "later" };
    }
  }
  return { end: line || held.size ? "later" : "empty" };
}

/**
 * Lines that stay as they are: damaged, another shop's, or behind one of the same card that could not go.
 * @param {Line} line
 * @param {{ held: Set<string>, flawOf: FlawOf, merchant: string }} world
 */
async function skips(line, { held, flawOf, merchant }) {
  return (await flawOf(line)) !== null || line.made.merchant_id !== merchant || held.has(line.made.serial);
}

/**
 * The request of a line, marked as sent; null when nothing is to be sent, "hold" when its turn is not yet.
 * @param {Line} line
 * @param {Store} store
 * @param {FlawOf} flawOf
 * @returns {Promise<LineRequest | "hold" | null>}
 */
async function ready(line, store, flawOf) {
  const { made } = line;
  let entry = made.kind === "undo" ? made.ask.entry : undefined;
  if (made.kind === "undo" && made.ask.of !== undefined) {
    const first = await store.line(made.ask.of);
    if (first?.state === "waiting") return (await flawOf(first)) === null ? "hold" : null; // a damaged one waits for a person
    if (first?.state !== "done") {
      await store.settle(line.id, { state: "withdrawn" }); // what it takes back never came to be
      return null;
    }
    entry = first.answer?.entry;
  }
  const claimed = await store.claim(line.id);
  return claimed && requestOf(line, entry); // as it was checked, whatever the disk says since
}
