/** One line of the queue: what a person did, its own id made once, and what became of it.
 *
 * `made` never changes and is sealed; beside it stand `seal`, `seq` (order of making), `state` (waiting, done,
 * refused, withdrawn), `sent_at` (first handed to the network, null before), `tries`, `answer`, `refusal`.
 */

import { asBarcode, serialOf } from "../camera/codes.js";

/**
 * @import { Kept, LineFlaw, LineRequest, Made, NewLine, What } from "./types.js"
 * @import { TillData } from "../types.js"
 * @import { TillReceiptView } from "../../api/till.js"
 */

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SERIAL = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const TEXT_MAX = 1000;
const AMOUNT_MAX = 100_000_000;
const BALANCE_MAX = 1_000_000_000;
/** @type {{ scan: "/scans", redeem: "/redemptions", pay: "/payments", paper: "/papers" }} */
const PATHS = { scan: "/scans", redeem: "/redemptions", pay: "/payments", paper: "/papers" };
const STATES = ["waiting", "done", "refused", "withdrawn"];

/**
 * A line as it is stored, before anything is sent. `what`: kind, ask, change and, for a card, its barcode.
 * @param {{ id: string, what: What, till: TillData, at: string }} given
 * @returns {NewLine}
 */
export function newLine({ id, what, till, at }) {
  const { me, merchant_id, made_by, outlet } = till;
  const { change, barcode = "", serial = serialOf(barcode), programme_id = "", ...asked } = what;
  const where = { merchant_id, made_by, outlet: outlet?.id ?? "", by: me.id, by_name: me.name };
  const made = { ...asked, id, serial, barcode, programme_id, change, made_at: at, ...where };
  return { id, made, state: "waiting", sent_at: null, tries: 0, answer: null, refusal: null };
}

/**
 * Why a stored line is not one that we wrote: "form", "id"; null when it is in order (its seal aside).
 * @param {Partial<NewLine> | null | undefined} line
 * @returns {Exclude<LineFlaw, "seal"> | null}
 */
export function flaw(line) {
  const made = line?.made;
  if (!made || typeof made !== "object" || !STATES.includes(String(line.state))) return "form";
  if (!UUID.test(made.id) || made.id !== line.id) return "id";
  const texts = [made.merchant_id, made.made_by, made.by, made.made_at];
  if (!texts.every(text)) return "form";
  if (Number.isNaN(Date.parse(made.made_at)) || !SERIAL.test(made.serial)) return "form";
  if (!whole(made.change, -BALANCE_MAX, BALANCE_MAX)) return "form";
  return askFits(made) ? null : "form";
}

/**
 * The same text for the same content, whatever order a database gives it back in.
 * @param {unknown} value
 * @returns {string}
 */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const pairs = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
  return `{${pairs.join()}}`;
}

/**
 * The request that carries a line out: the same one at every try. `entry`: what an undo takes back.
 * @param {Pick<NewLine, "made">} line
 * @param {string} [entry]
 * @returns {LineRequest}
 */
export function requestOf({ made }, entry) {
  if (made.kind === "undo") {
    const undone = entry ?? made.ask.entry ?? "";
    return { path: `/entries/${encodeURIComponent(undone)}/reversal`, key: made.id, body: {} };
  }
  const path = PATHS[made.kind];
  const { barcode, ask, made_at, made_by } = made;
  return { path, key: made.id, body: { barcode, ...ask, made_at, made_by } };
}

/**
 * What is kept of an answer: figures and ids, nobody's name.
 * @param {TillReceiptView} answer
 * @returns {Kept}
 */
export function kept({ entry, card, replayed, reversed }) {
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
    reversed: reversed === true,
  };
}

/** @param {Made} made */
function askFits(made) {
  const { kind, ask, barcode, serial } = made;
  if (!ask || typeof ask !== "object") return false;
  const named = Object.keys(ask).sort().join();
  if (kind === "undo")
    return (named === "entry" && text(ask.entry)) || (named === "of" && UUID.test(String(ask.of)));
  if (asBarcode(barcode) !== barcode || serialOf(barcode) !== serial) return false;
  if (kind === "redeem") {
    const money = named === "amount_minor,quantity,reward" && whole(ask.amount_minor, 1, AMOUNT_MAX);
    return (money || named === "quantity,reward") && text(ask.reward) && whole(ask.quantity, 1, 99);
  }
  if (kind === "pay")
    return named === "amount_minor,part" && text(ask.part) && whole(ask.amount_minor, 1, AMOUNT_MAX);
  if (kind === "paper") return named === "n" && whole(ask.n, 1, BALANCE_MAX);
  if (kind !== "scan") return false;
  return (
    (named === "visits" && whole(ask.visits, 1, 100)) ||
    (named === "amount_minor" && whole(ask.amount_minor, 1, AMOUNT_MAX))
  );
}

/**
 * @param {unknown} value
 * @returns {value is string}
 */
function text(value) {
  return typeof value === "string" && value.length > 0 && value.length <= TEXT_MAX;
}

/**
 * @param {unknown} value
 * @param {number} least
 * @param {number} most
 * @returns {value is number}
 */
function whole(value, least, most) {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}
