/** A list of regulars on its way: all of it looked at, brought or taken back, a page of rows after the other. */

import { good } from "../../kit/api.js";
import { t } from "../words.js";
import { cellsOf } from "./list_columns.js";
import { CELL_MAX } from "./list_file.js";

/**
 * @import { Answer } from "../../kit/types.js"
 * @import { CellsBody, DrawnView, ImportView, LineView, StayedView } from "../../api/card.js"
 * @import { Client } from "../client.js"
 * @import { Columns } from "./list_columns.js"
 *
 * @typedef {object} List
 * @property {string} name the file's
 * @property {string} sha
 * @property {string[][]} rows the head first
 * @property {Columns} columns
 * @property {string} programme
 * @property {string} country
 * @property {"leave" | "add"} existing
 *
 * @typedef {Pick<LineView, "line" | "state" | "said" | "name" | "balance">} Judged
 * @typedef {{ lines: Judged[], drawn: DrawnView[] }} Tried
 * @typedef {(done: number, of: number) => void} Told
 */

export const PAGE = 100;
const DRAWN = 10;
const TRIES = 4;
const WAIT_MS = 1500;

/** It could not go on; what is done is done, and it goes on from there. */
export class Stopped extends Error {
  /** @param {Answer<unknown> | null | undefined} answer */
  constructor(answer) {
    super("stopped");
    this.answer = answer ?? null;
  }
}

/**
 * What each row would be. A phone or address that stands on two pages is found here: the server sees one at a time.
 * @param {Client} client
 * @param {List} list
 * @param {Told} told
 * @returns {Promise<Tried>}
 */
export async function tryAll(client, list, told) {
  /** @type {Tried} */
  const found = { lines: [], drawn: [] };
  /** @type {Map<string, number>} */
  const first = new Map();
  for (const { cells, wrong, through } of pagesOf(list)) {
    const answer = await asked(() =>
      client.ask("POST", "/imports/preview", {
        programme_id: list.programme,
        country: list.country,
        existing: list.existing,
        lines: cells,
        draw: found.drawn.length < DRAWN,
      }),
    );
    found.lines.push(...wrong, ...answer.lines.map((line) => once(line, first)));
    found.drawn.push(...answer.drawn.slice(0, DRAWN - found.drawn.length));
    told(through, list.rows.length);
  }
  found.lines.sort((one, other) => one.line - other.line);
  return found;
}

/**
 * Brings what is ready. Stopped on the way, the same file goes on where it was.
 * @param {Client} client
 * @param {List} list
 * @param {Set<number>} ready
 * @param {Told} told
 * @returns {Promise<{ run: ImportView, lines: LineView[] }>}
 */
export async function bringAll(client, list, ready, told) {
  const { name, sha, rows, programme, country, existing, columns } = list;
  let run = await asked(() =>
    client.ask("POST", "/imports", {
      programme_id: programme,
      sha,
      name,
      rows: rows.length,
      country,
      existing,
      columns,
    }),
  );
  /** @type {LineView[]} */
  const lines = [];
  for (const { cells, through, full } of pagesOf(list)) {
    if (through <= run.next) continue;
    const sent = cells.filter(({ line }) => ready.has(line));
    const answer = await asked(() =>
      client.ask("POST", `/imports/${run.id}/lines`, {
        lines: sent,
        through,
        left_out: full - sent.length,
      }),
    );
    run = answer.run;
    lines.push(...answer.lines.filter(({ state }) => state === "wrong"));
    told(run.next, run.rows);
  }
  return { run, lines };
}

/**
 * @param {Client} client
 * @param {ImportView} run
 * @param {Told} told
 */
export async function undoAll(client, run, told) {
  /** @type {StayedView[]} */
  const stayed = [];
  let now = run;
  do {
    const answer = await asked(() => client.ask("POST", `/imports/${run.id}/undo`));
    now = answer.run;
    stayed.push(...answer.stayed);
    told(now.next, now.rows);
  } while (now.state !== "undone");
  return { run: now, stayed };
}

/**
 * The rows behind the head, a page at a time. `wrong` are those that are not even sent, `full` how many have cells.
 * @param {List} list
 */
function* pagesOf({ rows, columns }) {
  for (let from = 1; from < rows.length; from += PAGE) {
    /** @type {CellsBody[]} */
    const cells = [];
    /** @type {Judged[]} */
    const wrong = [];
    const some = rows.slice(from, from + PAGE);
    for (const [at, row] of some.entries()) {
      const line = from + at + 1;
      if (row.every((cell) => !cell)) continue;
      const told = cellsOf(row, line, columns);
      const long = Object.values(told).some((cell) => String(cell).length > CELL_MAX);
      if (!long) cells.push(told);
      else
        wrong.push({
          line,
          state: "wrong",
          said: t("list_cell_long", { most: CELL_MAX }),
          name: "",
          balance: 0,
        });
    }
    yield { cells, wrong, through: from + some.length, full: cells.length + wrong.length };
  }
}

/**
 * @param {LineView} line
 * @param {Map<string, number>} first
 * @returns {Judged}
 */
function once(line, first) {
  if (line.state !== "ready") return line;
  const contacts = [line.phone, line.mail].filter(Boolean);
  const twin = contacts.map((contact) => first.get(contact)).find((row) => row !== undefined);
  if (twin !== undefined) return { ...line, state: "wrong", said: t("list_twice", { line: twin }) };
  for (const contact of contacts) first.set(contact, line.line);
  return line;
}

/**
 * The answer; asked again where there was none, or too much at once.
 * @template Body
 * @param {() => Promise<Answer<Body> | null>} ask
 * @returns {Promise<Body>}
 */
async function asked(ask) {
  /** @type {Answer<Body> | null} */
  let answer = null;
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (tries) await new Promise((done) => setTimeout(done, WAIT_MS * tries));
    answer = await ask();
    if (good(answer)) return answer.body;
    if (answer && answer.status < 500 && answer.status !== 429) break;
  }
  throw new Stopped(answer);
}
