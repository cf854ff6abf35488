/** What was read by a camera, a hand scanner or a person: a card of ours by its form, a number, or something else. */

import { retyped } from "./keyboards.js";
import { numberIn } from "./numbers.js";

/**
 * @typedef {{ kind: "card", barcode: string, others: string[] }} Card `others`: other cards that it may be
 * @typedef {Card | { kind: "number", number: string } | { kind: Other }} Found what a text was found to be
 * @typedef {"link" | "join" | "payment" | "other"} Other
 */

// Crockford's base 32: serial (26) and check (10), or what a phone draws anew every half minute (`rotating.js`)
const CARD = /^[0-9A-HJKMNP-TV-Z]{26}(?:[0-9A-HJKMNP-TV-Z]{10}|[0-9]{20})$/;
const AIM = /^\]?[A-Z][0-9A-Z](?=(?:.{36}|.{46})$)/u; // what kind of code it was, before the code: ISO/IEC 15424
const UNSEEN = /[\p{Z}\p{Cc}\p{Cf}\p{Pd}]/gu; // spaces, line ends, NUL, marks of direction, dashes
const SERIAL_LENGTH = 26;
const CODE_MAX = 100; // signs of a text that may be a card's code
const READ_MAX = 4096; // a QR holds less

/**
 * A card's code and what else it may be, the number in its bars, or what it looks like: link, join, payment, other.
 * @param {string} text
 * @param {string} [origin] our own, to know a join page's link
 * @param {string} [plain] what a hand scanner typed, as a plain US keyboard has it
 * @returns {Found}
 */
export function classify(text, origin = "", plain = "") {
  const [barcode, ...others] = readingsOf({ text, plain });
  if (barcode) return { kind: "card", barcode, others };
  const number = numberIn(text, plain);
  if (number) return { kind: "number", number };
  const read = String(text)
    .slice(0, READ_MAX)
    .replace(/^[\p{Z}\p{C}]+/gu, "");
  if (origin && read.startsWith(`${origin}/join/`)) return { kind: "join" };
  if (/^(https?:\/\/|www\.)/i.test(read)) return { kind: "link" };
  if (isPayment(read)) return { kind: "payment" };
  return { kind: "other" };
}

/**
 * The codes that a text may be, likeliest first: as it stands, then as a scanner's that types for another keyboard
 * than the computer has. Which of them is a card only the server knows, which reads by the same rules
 * (`domain/card/code.py`); one table tests both.
 * @param {string} text
 * @returns {string[]}
 */
export function readings(text) {
  const bounded = String(text).slice(0, CODE_MAX);
  const found = [bounded, ...retyped(bounded)].map(codeIn).filter((code) => code);
  return [...new Set(found)];
}

/**
 * The codes that a hand scanner may have typed: the system's layout may not be the one that it types for.
 * @param {{ text: string, plain: string }} burst
 */
export function readingsOf({ text, plain }) {
  return [...new Set([...readings(text), ...readings(plain)])];
}

/**
 * Whether a hand scanner's text was spoilt on its way: signs that no code has, or about as long as a card's.
 * @param {string} text that is no card
 */
export function isGarbled(text) {
  const seen = text.replace(UNSEEN, "");
  return /[^\x20-\x7e]/.test(seen) || (/^[^:/.]+$/.test(seen) && seen.length >= 30 && seen.length <= 55);
}

/**
 * The code as the server writes it, "" when the text as it stands is none.
 * @param {string} text
 */
export function asBarcode(text) {
  return codeIn(String(text).slice(0, CODE_MAX));
}

/**
 * A typed O is a 0, an I or L a 1.
 * @param {string} text
 */
function codeIn(text) {
  const squeezed = text.normalize("NFKC").toUpperCase().replace(UNSEEN, "").replace(AIM, "");
  const unmixed = squeezed.replace(/O/g, "0").replace(/[IL]/g, "1");
  return CARD.test(unmixed) ? unmixed : "";
}

/** @param {string} barcode */
export function serialOf(barcode) {
  return barcode.slice(0, SERIAL_LENGTH);
}

/**
 * The end of a serial, by which people tell cards apart when there is no name.
 * @param {string} serial
 */
export function endOf(serial) {
  return serial.slice(-4);
}

/**
 * EMV merchant QR, EPC credit transfer, Swiss bill, UPI, and coins: what a till's neighbour may show.
 * @param {string} read
 */
function isPayment(read) {
  return /^(000201|BCD\s|SPC\s|HCT\s|upi:|bitcoin:|ethereum:|lightning:|lnbc)/i.test(read);
}
