/** One line of the queue: what a person did, its own id made once, and what became of it.
 *
 * `made` never changes and is sealed; beside it stand `seal`, `seq` (order of making), `state` (waiting, done,
 * refused, withdrawn), `sent_at` (first handed to the network, null before), `tries`, `answer`, `refusal`.
 */

import { asBarcode, serialOf } from "../camera/codes.js";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SERIAL = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const TEXT_MAX = 1000;
const AMOUNT_MAX = 100_000_000;
const BALANCE_MAX = 1_000_000_000;
const STATES = ["waiting", "done", "refused", "withdrawn"];

/** A line as it is stored, before anything is sent. `what`: kind, ask, change and, for a card, its barcode. */
export function newLine({ id, what, till, at }) {
  const { me, merchant_id, made_by, outlet } = till;
  const { kind, ask, change, barcode = "", serial = serialOf(barcode), programme_id = "" } = what;
  const where = { merchant_id, made_by, outlet: outlet?.id ?? "", by: me.id, by_name: me.name };
  const made = { id, kind, serial, barcode, programme_id, ask, change, made_at: at, ...where };
  return { id, made, state: "waiting", sent_at: null, tries: 0, answer: null, refusal: null };
}

/** Why a stored line is not one that we wrote: "form", "id"; null when it is in order (its seal aside). */
export function flaw(line) {
  const made = line?.made;
  if (!made || typeof made !== "object" || !STATES.includes(line.state)) return "form";
  if (!UUID.test(made.id) || made.id !== line.id) return "id";
  const texts = [made.merchant_id, made.made_by, made.by, made.made_at];
  if (texts.some((each) => typeof each !== "string" || !each || each.length > TEXT_MAX)) return "form";
  if (Number.isNaN(Date.parse(made.made_at)) || !SERIAL.test(made.serial)) return "form";
  if (!whole(made.change, -BALANCE_MAX, BALANCE_MAX)) return "form";
  return askFits(made) ? null : "form";
}

/** The same text for the same content, whatever order a database gives it back in. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const pairs = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${pairs.join()}}`;
}

/** The request that carries a line out: the same one at every try. `entry`: what an undo takes back. */
export function requestOf({ made }, entry = made.ask.entry) {
  if (made.kind === "undo")
    return { path: `/entries/${encodeURIComponent(entry)}/reversal`, key: made.id, body: {} };
  const path = made.kind === "scan" ? "/scans" : "/redemptions";
  const { barcode, ask, made_at, made_by } = made;
  return { path, key: made.id, body: { barcode, ...ask, made_at, made_by } };
}

/** What is kept of an answer: figures and ids, nobody's name. */
export function kept({ entry, card, replayed }) {
  const { id, kind, delta, balance_after, at, allowed_by = null } = entry;
  return {
    entry: id,
    kind,
    delta,
    balance_after,
    at,
    allowed_by,
    shown: card?.balance_shown ?? "",
    replayed: replayed === true,
  };
}

function askFits({ kind, ask, barcode, serial }) {
  if (!ask || typeof ask !== "object") return false;
  const named = Object.keys(ask).sort().join();
  if (kind === "undo") return (named === "entry" && text(ask.entry)) || (named === "of" && UUID.test(ask.of));
  if (asBarcode(barcode) !== barcode || serialOf(barcode) !== serial) return false;
  if (kind === "redeem") return named === "quantity,reward" && text(ask.reward) && whole(ask.quantity, 1, 99);
  if (kind !== "scan") return false;
  return (
    (named === "visits" && whole(ask.visits, 1, 100)) ||
    (named === "amount_minor" && whole(ask.amount_minor, 1, AMOUNT_MAX))
  );
}

function text(value) {
  return typeof value === "string" && value.length > 0 && value.length <= TEXT_MAX;
}

function whole(value, least, most) {
  return Number.isInteger(value) && value >= least && value <= most;
}
