/** The number in the bars of a card, which a laser scanner reads. It does not say by itself whose card it is. */

import { retyped } from "./keyboards.js";

// An EAN-13 that GS1 leaves to shops, and what a Code 39 of ours says
const EAN = /^2[0-9]{12}$/;
const CODE39 = /^U[0-9A-HJKMNP-TV-Z]{9}$/;
const AIM = /^\](?:E0|A[0-7])/; // what kind of bars they were, before them: ISO/IEC 15424
const UNSEEN = /[\p{Z}\p{Cc}\p{Cf}\p{Pd}]/gu; // spaces, line ends, NUL, marks of direction, dashes
const READ_MAX = 100; // signs of a text that may be one

/**
 * The number that one of these texts may be, as it stands or as a scanner's that types for another keyboard than
 * the computer has; "" for none. The server reads by the same rules (`domain/card/linear.py`), and alone
 * knows which of a number's readings is a card; one table tests both.
 * @param {string[]} texts
 */
export function numberIn(...texts) {
  const bounded = texts.map((text) => String(text).slice(0, READ_MAX));
  return [...bounded, ...bounded.flatMap(retyped)].map(formed).find((number) => number) ?? "";
}

/** @param {string} text */
function formed(text) {
  const squeezed = text.normalize("NFKC").toUpperCase().replace(UNSEEN, "").replace(AIM, "");
  return CODE39.test(squeezed) || (EAN.test(squeezed) && isChecked(squeezed)) ? squeezed : "";
}

/**
 * Whether the last of thirteen digits is GS1's check: all, once and threefold in turn, come to a ten.
 * @param {string} digits
 */
function isChecked(digits) {
  return [...digits].reduce((sum, digit, at) => sum + Number(digit) * (at % 2 ? 3 : 1), 0) % 10 === 0;
}
