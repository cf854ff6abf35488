/** Files that a page makes itself: given to the browser to be kept. */

import { action } from "../kit/form/form.js";

/** @import { Client } from "./client.js" */

/**
 * @param {string} name
 * @param {BlobPart[]} parts
 * @param {string} type
 */
export function save(name, parts, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(parts, { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/**
 * A button that saves a file which the page makes: the shop's list of changes has a line of it first.
 * @param {Client} client
 * @param {string} label
 * @param {string} name
 * @param {() => BlobPart[]} parts
 * @param {string} type
 */
export function saving(client, label, name, parts, type) {
  return action({
    label,
    "data-save": name,
    send: () => client.ask("POST", "/audit/files", { name }),
    done: () => save(name, parts(), type),
  });
}

/** @typedef {string | number | null} Cell */

// As in chalicelib/entrypoints/http/spreadsheets.py: where a comma is for decimals, a cell begins at a semicolon too.
const WITHIN = /([;\r\n]\s*)(?=[=+\-@＝＋－＠])/g;

/**
 * Lines of comma-separated cells. A text that a spreadsheet would take for a formula is marked as a text.
 * @param {Cell[][]} lines
 */
export const csvOf = (lines) => `\ufeff${lines.map((line) => line.map(cellOf).join(",")).join("\r\n")}\r\n`;

/** @param {Cell} cell */
function cellOf(cell) {
  if (typeof cell === "number") return String(cell);
  const text = cell ?? "";
  const runs = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(text);
  const safe = (runs ? "'" : "") + text.replace(WITHIN, "$1'");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
