/** A list as a file has it: in which letters and with which signs between the cells it is written, and its rows. */

export const ENCODINGS = /** @type {const} */ ([
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1250",
  "windows-1251",
  "windows-1252",
]);
export const DELIMITERS = /** @type {const} */ ([",", ";", "\t"]);
export const ROWS_MAX = 20_000; // beside the head
export const CELL_MAX = 300;
const LOOKED_AT = 65_536; // bytes, or signs: enough to guess by
const ZIP = [0x50, 0x4b, 0x03, 0x04]; // what a spreadsheet's own file begins with
const EAST = new Set([0xe3, 0xc3, 0xba, 0xaa, 0xfe, 0xde, 0xb9, 0xb3, 0x9f, 0xbf, 0xf8, 0xec, 0x9e, 0x8e]);
const WEST = new Set([0xe0, 0xe8, 0xea, 0xf9, 0xfb, 0xef, 0xf1, 0x9c, 0xc0, 0xc8, 0xca, 0xf4]);

/**
 * @typedef {typeof ENCODINGS[number]} Encoding
 * @typedef {typeof DELIMITERS[number]} Delimiter
 * @typedef {{ rows: string[][], unclosed: number | null, more: boolean }} Rows `unclosed`: the row in which a quote
 *   is never closed; `more`: there were more rows than are taken
 */

/**
 * Whether it is a spreadsheet's own file, or a picture: nothing that can be read as text.
 * @param {Uint8Array} bytes
 */
export function isNoText(bytes) {
  return ZIP.every((byte, at) => bytes[at] === byte) || (zeros(bytes) > 0 && !utf16(bytes));
}

/**
 * @param {Uint8Array} bytes
 * @returns {Encoding}
 */
export function guessEncoding(bytes) {
  const wide = utf16(bytes);
  if (wide) return wide;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return eightBits(bytes.subarray(0, LOOKED_AT));
  }
}

/**
 * @param {Uint8Array} bytes
 * @param {Encoding} encoding
 */
export const decoded = (bytes, encoding) => new TextDecoder(encoding).decode(bytes); // it leaves a BOM out

/**
 * What stands most often between the cells of the head, and of the rows after it.
 * @param {string} text
 * @returns {Delimiter}
 */
export function guessDelimiter(text) {
  const head = text.slice(0, LOOKED_AT);
  /** @param {Delimiter} sign */
  const columns = (sign) => {
    const rows = rowsOf(head, sign, 20).rows.filter((row) => row.some(Boolean));
    return rows.length ? Math.min(...rows.slice(0, 5).map((row) => row.length)) : 0;
  };
  return DELIMITERS.reduce((best, sign) => (columns(sign) > columns(best) ? sign : best));
}

/**
 * The rows, as RFC 4180 has them, and as spreadsheets write it; empty ones count, so that a number is that of the
 * spreadsheet. What looks like a formula is a text.
 * @param {string} text
 * @param {Delimiter} delimiter
 * @param {number} [most]
 * @returns {Rows}
 */
export function rowsOf(text, delimiter, most = ROWS_MAX + 1) {
  /** @type {string[][]} */
  const rows = [];
  /** @type {string[]} */
  let row = [];
  let at = 0;
  let more = false;
  while (at < text.length) {
    if (rows.length === most) {
      more = text.slice(at).trim() !== "";
      break;
    }
    const quoted = text[at] === '"';
    let cell = "";
    if (quoted) {
      const end = quoteEnd(text, at + 1);
      if (end < 0) return { rows, unclosed: rows.length + 1, more };
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    const rest = cellEnd(text, at, delimiter);
    cell += text.slice(at, rest);
    row.push(cell.trim());
    at = rest;
    if (text[at] === delimiter) {
      at += 1;
      if (at < text.length) continue;
      row.push("");
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
    at += 1;
    rows.push(row);
    row = [];
  }
  return { rows: withoutEnd(rows), unclosed: null, more };
}

/**
 * Empty rows at a file's end are none.
 * @param {string[][]} rows
 */
function withoutEnd(rows) {
  let last = rows.length;
  while (last && rows[last - 1].every((cell) => !cell)) last -= 1;
  return rows.slice(0, last);
}

/**
 * @param {string} text
 * @param {number} from
 */
function quoteEnd(text, from) {
  let at = from;
  for (;;) {
    at = text.indexOf('"', at);
    if (at < 0 || text[at + 1] !== '"') return at;
    at += 2;
  }
}

/**
 * @param {string} text
 * @param {number} from
 * @param {Delimiter} delimiter
 */
function cellEnd(text, from, delimiter) {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}

/** @param {Uint8Array} bytes */
const zeros = (bytes) => bytes.subarray(0, LOOKED_AT).filter((byte) => byte === 0).length;

/**
 * By its mark, or by where the zeros are in Latin letters.
 * @param {Uint8Array} bytes
 * @returns {Encoding | null}
 */
function utf16(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const some = bytes.subarray(0, LOOKED_AT);
  const odd = some.filter((byte, at) => at % 2 === 1 && byte === 0).length;
  const even = some.filter((byte, at) => at % 2 === 0 && byte === 0).length;
  if (odd > some.length / 4 && even < odd / 10) return "utf-16le";
  return even > some.length / 4 && odd < even / 10 ? "utf-16be" : null;
}

/**
 * Cyrillic letters stand beside each other; of accents, those are counted that only one of the two others has.
 * @param {Uint8Array} bytes
 * @returns {Encoding}
 */
function eightBits(bytes) {
  let [high, together, east, west] = [0, 0, 0, 0];
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    high += 1;
    if (bytes[at - 1] >= 0x80 || bytes[at + 1] >= 0x80) together += 1;
    if (EAST.has(byte)) east += 1;
    if (WEST.has(byte)) west += 1;
  }
  if (together > high * 0.6) return "windows-1251";
  return east > west ? "windows-1250" : "windows-1252";
}
