/** A list that was chosen: what it seems to be written in, and which column holds what. */

import { h } from "../../kit/dom.js";
import { choice, text } from "../../kit/form/fields.js";
import { notice } from "../../kit/parts.js";
import { t } from "../words.js";
import { FIELDS, guessColumns } from "./list_columns.js";
import {
  DELIMITERS,
  decoded,
  ENCODINGS,
  guessDelimiter,
  guessEncoding,
  isNoText,
  ROWS_MAX,
  rowsOf,
} from "./list_file.js";
import { tryAll } from "./list_run.js";
import { progress, tried } from "./list_tried.js";
import { stoppedSaid } from "./regulars.js";

/**
 * @import { ProgrammeView } from "../../api/programme.js"
 * @import { Client } from "../client.js"
 * @import { Columns, Field } from "./list_columns.js"
 * @import { Delimiter, Encoding } from "./list_file.js"
 * @import { List } from "./list_run.js"
 *
 * @typedef {{ programmes: ProgrammeView[], zone: string, changed: () => unknown }} World
 */

const BYTES_MAX = 20_000_000;
const SIGNS = ["comma", "semicolon", "tab"];
const SAMPLES = 3;
/** Calling codes of the zones where shops are that we know of; another is typed. @type {Record<string, string>} */
const CODES = {
  "Europe/Chisinau": "373",
  "Europe/Bucharest": "40",
  "Europe/Paris": "33",
  "Europe/Berlin": "49",
  "Europe/Vienna": "43",
  "Europe/Zurich": "41",
  "Europe/Brussels": "32",
  "Europe/London": "44",
  "Europe/Dublin": "353",
  "Europe/Moscow": "7",
  "Europe/Kyiv": "380",
};

/**
 * @param {Client} client
 * @param {File} file
 * @param {World} world
 */
export async function chosenFile(client, file, world) {
  if (file.size > BYTES_MAX) return notice(t("list_too_big"));
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isNoText(bytes)) return notice(t("list_no_text"));
  const sha = hex(await crypto.subtle.digest("SHA-256", bytes));
  const guessed = guessEncoding(bytes);
  const encoding = choice({
    name: "encoding",
    label: t("list_encoding"),
    value: guessed,
    options: ENCODINGS.map((each) => [each, t(`list_enc_${each.replaceAll("-", "_")}`)]),
  });
  const delimiter = choice({
    name: "delimiter",
    label: t("list_delimiter"),
    value: guessDelimiter(decoded(bytes, guessed)),
    options: DELIMITERS.map((each, at) => [each, t(`list_sign_${SIGNS[at]}`)]),
  });
  const rest = h("div", { class: "list-stack" });
  const draw = () => {
    const read = decoded(bytes, /** @type {Encoding} */ (encoding.read()));
    const found = rowsOf(read, /** @type {Delimiter} */ (delimiter.read()));
    const wrong = flawOf(found);
    rest.replaceChildren(
      ...(wrong ? [notice(wrong)] : [askingFor(client, { name: file.name, sha, rows: found.rows }, world)]),
    );
  };
  encoding.control.addEventListener("change", () => {
    delimiter.control.value = guessDelimiter(decoded(bytes, /** @type {Encoding} */ (encoding.read())));
    draw();
  });
  delimiter.control.addEventListener("change", draw);
  draw();
  return h(
    "div",
    { class: "list-stack", "data-list": true },
    h("h2", {}, file.name),
    h("p", { class: "hint" }, t("list_guessed")),
    h("div", { class: "pair-fields" }, encoding.element, delimiter.element),
    rest,
  );
}

/** @param {ReturnType<typeof rowsOf>} found */
function flawOf({ rows, unclosed, more }) {
  if (unclosed !== null) return t("list_unclosed", { line: unclosed });
  if (more) return t("list_too_many", { most: ROWS_MAX });
  return rows.length < 2 ? t("list_empty") : "";
}

/**
 * @param {Client} client
 * @param {Pick<List, "name" | "sha" | "rows">} list
 * @param {World} world
 */
function askingFor(client, { name, sha, rows }, { programmes, zone, changed }) {
  const columns = guessColumns(rows[0]);
  const programme = choice({
    name: "programme",
    label: t("list_programme"),
    options: programmes.map((each) => [each.id, each.name]),
  });
  const country = text({
    name: "country",
    label: t("list_country"),
    hint: t("list_country_how"),
    value: CODES[zone] ?? "",
    inputmode: "numeric",
    maxlength: 3,
    class: "short",
  });
  const existing = choice({
    name: "existing",
    label: t("list_existing"),
    value: "leave",
    options: [
      ["leave", t("list_existing_leave")],
      ["add", t("list_existing_add")],
    ],
  });
  const result = h("div", { class: "list-stack" });
  const look = h(
    "button",
    { type: "button", class: "button", "data-try": true, onclick: () => tryIt() },
    t("list_try"),
  );
  /** @returns {List} */
  const asked = () => ({
    name,
    sha,
    rows,
    columns,
    programme: programme.read(),
    country: country.read().replace(/\D/g, ""),
    existing: existing.read() === "add" ? "add" : "leave",
  });
  async function tryIt() {
    if (look.ariaBusy === "true") return;
    look.ariaBusy = "true";
    const bar = progress();
    result.replaceChildren(bar.element);
    try {
      const list = asked();
      result.replaceChildren(...(await tried(client, list, await tryAll(client, list, bar.told), changed)));
    } catch (error) {
      result.replaceChildren(notice(stoppedSaid(error)));
    } finally {
      look.ariaBusy = "false";
    }
  }
  const forget = () => result.replaceChildren(); // what was looked at was another list
  const element = h(
    "div",
    { class: "list-stack" },
    h("h3", {}, t("list_columns", { n: rows.length - 1 })),
    h("p", { class: "hint" }, t("list_columns_how")),
    h(
      "ul",
      { class: "rows", "data-rows": "columns" },
      rows[0].map((head, at) => column(head, at, rows, columns, forget)),
    ),
    programme.element,
    country.element,
    existing.element,
    h("p", { class: "hint" }, t("list_consent")),
    look,
    result,
  );
  for (const field of [programme, country, existing]) field.control.addEventListener("input", forget);
  return element;
}

/**
 * A column, with what stands in it and what it is taken for.
 * @param {string} head
 * @param {number} at
 * @param {string[][]} rows
 * @param {Columns} columns
 * @param {() => void} changed
 */
function column(head, at, rows, columns, changed) {
  const is = FIELDS.find((field) => columns[field] === at) ?? "";
  const some = rows.slice(1, 1 + SAMPLES).map((row) => row[at]?.slice(0, 30));
  const control = h(
    "select",
    { "aria-label": head, "data-column": at },
    h("option", { value: "" }, t("list_not_taken")),
    FIELDS.map((field) => h("option", { value: field, selected: field === is }, t(`list_col_${field}`))),
  );
  control.addEventListener("change", () => {
    for (const field of FIELDS) if (columns[field] === at) delete columns[field];
    const field = /** @type {Field | ""} */ (control.value);
    if (field) {
      const other = columns[field];
      columns[field] = at;
      if (other !== undefined) {
        const before = control.closest("ul")?.querySelector(`[data-column="${other}"]`);
        if (before instanceof HTMLSelectElement) before.value = "";
      }
    }
    changed();
  });
  return h(
    "li",
    { class: "row" },
    h(
      "div",
      { class: "row-words" },
      h("p", { class: "row-title" }, head || "–"),
      h("p", { class: "hint" }, some.filter(Boolean).join(" · ") || "–"),
    ),
    h("div", { class: "field" }, control),
  );
}

/** @param {ArrayBuffer} digest */
const hex = (digest) =>
  [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
