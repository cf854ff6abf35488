/** Books: what a programme owes, month by month, and what merchants owe each other. */

import { good } from "../../../kit/api.js";
import { h } from "../../../kit/dom.js";
import { back, head, nothing, notice, row, rows } from "../../../kit/parts.js";
import { refusalOf } from "../../../kit/refusal.js";
import { learn, number, t } from "../../words.js";
import { journalOf } from "./journal.js";
import { between, checking } from "./statements.js";

/**
 * @import { BooksView, FlowRow, SharedView } from "../../../api/programme.js"
 * @import { Client } from "../../client.js"
 * @typedef {{ cards: number, entries: number, paid_minor: number, rows: FlowRow[], wrong: string[] }} Sums
 */

const PARTS_MAX = 2000; // a chain's books are the operator's command

/**
 * "#/books", "#/books/coffee", "#/books/coffee/2026-11".
 * @param {Client} client
 * @param {string[]} which a programme and a month
 */
export async function page(client, [which, month = thisMonth()]) {
  const [{ programmes }] = await Promise.all([client.read("/books"), learn("books")]);
  const programme = programmes.find(({ id }) => id === which);
  if (programme) return ofMonth(client, programme, month);
  return h(
    "section",
    { "data-page": "books" },
    head(t("section_books"), t("books_lead")),
    programmes.length ? rows(programmes.map(line), "books") : nothing(t("programmes_none")),
    programmes.some(({ others }) => others.length) && checking(client),
  );
}

const thisMonth = () => new Date().toISOString().slice(0, 7);

/** @param {SharedView} programme */
const line = ({ id, name, own, organization, others }) =>
  row({
    id,
    title: name,
    facts: [
      own ? t("books_of_yours") : organization,
      ...others.map((each) => t("books_of_other", { name: each.name })),
    ],
    href: `#/books/${id}`,
  });

/**
 * @param {Client} client
 * @param {SharedView} programme
 * @param {string} month
 */
function ofMonth(client, programme, month) {
  /** @type {HTMLInputElement} */
  const chosen = h("input", {
    type: "month",
    value: month,
    max: thisMonth(),
    "aria-label": t("books_month_asked"),
    onchange: () => chosen.value && location.assign(`#/books/${programme.id}/${chosen.value}`),
  });
  const told = h("p", { class: "hint", role: "status", "data-reading": true });
  const sums = h("div", { class: "books", "data-sums": true });
  if (programme.own) fill(client, programme, month, told, sums);
  return h(
    "section",
    { "data-page": "book" },
    back("books"),
    head(programme.name, programme.organization, h("div", { class: "chooser field" }, chosen)),
    programme.own && told,
    programme.own && sums,
    programme.others.length > 0 && between(client, programme, month),
  );
}

/**
 * @param {Client} client
 * @param {SharedView} programme
 * @param {string} month
 * @param {HTMLElement} told
 * @param {HTMLElement} sums
 */
async function fill(client, programme, month, told, sums) {
  const found = await added(client, programme, month, (n) => told.replaceChildren(t("books_reading", { n })));
  if (typeof found === "string") return told.replaceChildren(found);
  told.replaceChildren(t("books_cards", { cards: number(found.cards), entries: number(found.entries) }));
  sums.replaceChildren(
    found.wrong.length
      ? notice(t("books_differ", { n: found.wrong.length, cards: found.wrong.join(", ") }), {
          "data-differ": true,
        })
      : h("p", { "data-agree": true }, t("books_agree")),
    await journalOf(client, programme, month, found),
  );
}

/**
 * The sums of all parts; why not, where a part could not be read.
 * @param {Client} client
 * @param {SharedView} programme
 * @param {string} month
 * @param {(cards: number) => void} tell
 * @returns {Promise<Sums | string>}
 */
async function added(client, { id }, month, tell) {
  /** @type {Sums} */
  const sums = { cards: 0, entries: 0, paid_minor: 0, rows: [], wrong: [] };
  let after = "";
  for (let part = 0; part < PARTS_MAX; part += 1) {
    tell(sums.cards);
    const asked = new URLSearchParams({ month, ...(after && { after }) });
    const answer = await client.ask("GET", `/programmes/${encodeURIComponent(id)}/books?${asked}`);
    if (!good(answer)) return refusalOf(answer).detail;
    add(sums, answer.body);
    after = answer.body.next ?? "";
    if (!after) break;
  }
  return sums;
}

const COUNTED = /** @type {const} */ (["opening", "promised", "taken", "lapsed"]);

/**
 * @param {Sums} sums
 * @param {BooksView} part
 */
export function add(sums, part) {
  sums.cards += part.cards;
  sums.entries += part.entries;
  sums.paid_minor += part.paid_minor;
  sums.wrong.push(...part.differences.map(({ serial }) => `…${serial.slice(-4)}`));
  for (const found of part.rows) {
    const same = sums.rows.find(
      ({ unit, issuer, until }) => unit === found.unit && issuer === found.issuer && until === found.until,
    );
    if (same) for (const name of COUNTED) same[name] += found[name];
    else sums.rows.push({ ...found });
  }
}
