/** What was read by a camera, a hand scanner or a person: a card of ours by its form, or something else. */

/**
 * @typedef {{ kind: "card", barcode: string, serial: string } | { kind: Other, barcode?: undefined }} Found what a text was found to be
 * @typedef {"link" | "join" | "payment" | "typed_short" | "other"} Other
 */

const CARD = /^[0-9A-HJKMNP-TV-Z]{36}$/; // Crockford's base 32: serial (26) and check (10)
const SERIAL_LENGTH = 26;
const READ_MAX = 4096; // a QR holds less

/**
 * `{kind: "card", barcode, serial}`, or `{kind}` of what it looks like: link, join, payment, typed_short, other.
 * @param {string} text
 * @param {string} [origin] our own, to know a join page's link
 * @returns {Found}
 */
export function classify(text, origin = "") {
  const read = String(text).slice(0, READ_MAX).trim();
  const barcode = asBarcode(read);
  if (barcode) return { kind: "card", barcode, serial: serialOf(barcode) };
  if (origin && read.startsWith(`${origin}/join/`)) return { kind: "join" };
  if (/^(https?:\/\/|www\.)/i.test(read)) return { kind: "link" };
  if (isPayment(read)) return { kind: "payment" };
  return { kind: "other" };
}

/**
 * The code as the server writes it, "" when its form is not ours. A typed O is a 0, an I or L a 1.
 * @param {string} text
 * @returns {string}
 */
export function asBarcode(text) {
  const squeezed = String(text).replace(/[\s-]/g, "").toUpperCase();
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
