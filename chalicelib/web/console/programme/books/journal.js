/** A month in money: its sums in words and columns, and what only the owner knows. */

import { h } from "../../../kit/dom.js";
import { text } from "../../../kit/form/fields.js";
import { form } from "../../../kit/form/form.js";
import { minorOf, money } from "../../../kit/form/money.js";
import { nothing, row, rows } from "../../../kit/parts.js";
import { csvOf, saving } from "../../saved.js";
import { day, language, number, t } from "../../words.js";

/**
 * @import { DueView, JournalBody, JournalLineView, JournalView, SharedView } from "../../../api/programme.js"
 * @import { Client } from "../../client.js"
 * @import { Sums } from "./books.js"
 */

const STEPS = /** @type {const} */ (["opening", "re_estimate", "promised", "taken", "lapsed", "closing"]);
const HEADS = ["opening", "re", "promised", "taken", "lapsed", "closing"];

/**
 * @param {Client} client
 * @param {SharedView} programme
 * @param {string} month
 * @param {Sums} sums
 */
export async function journalOf(client, programme, month, sums) {
  const path = /** @type {const} */ (`/programmes/${encodeURIComponent(programme.id)}/journal`);
  const { rows: flows, paid_minor } = sums;
  /** @type {JournalBody} */
  const asked = { month, rows: flows, paid_minor };
  const shown = h("div", { class: "books", "data-journal": true });
  const first = await client.ask("POST", path, asked);
  /** @param {JournalView} journal */
  const draw = (journal) => shown.replaceChildren(...drawn(client, programme, journal, sums));
  const unit = first?.body && "currency" in first.body ? first.body : { currency: "EUR", currency_digits: 2 };
  if ("said" in unit) draw(unit);
  /** @type {(name: string, label: string, hint: string) => import("../../../kit/types.js").Field<string, HTMLInputElement>} */
  const field = (name, label, hint) => text({ name, label, hint, inputmode: "decimal", maxlength: 12 });
  const fields = [
    field("reward_minor", t("books_reward"), t("books_reward_hint")),
    field("selling_minor", t("books_selling"), t("books_selling_hint")),
    field("expected", t("books_expected"), t("books_expected_hint")),
    field("expected_before", t("books_before"), t("books_before_hint")),
  ];
  /** @param {Record<string, string>} typed */
  const valuesOf = (typed) =>
    Object.fromEntries(
      Object.entries(typed).map(([name, value]) => [
        name,
        value.trim() ? minorOf(value, name.endsWith("minor") ? unit.currency_digits : 0) : null,
      ]),
    );
  const made = form({
    fields,
    label: t("books_reckon"),
    /** @param {Record<string, string>} typed */
    check: (typed) => {
      const values = valuesOf(typed);
      const name = Object.keys(typed).find((each) => typed[each]?.trim() && values[each] === null);
      if (!name) return null;
      const example = money(120, { currency_digits: unit.currency_digits }, language());
      const detail = name.endsWith("minor") ? t("books_amount_wrong", { example }) : t("books_percent_wrong");
      return { field: name, detail };
    },
    /** @param {Record<string, string>} typed */
    send: (typed) => client.ask("POST", path, { ...asked, ...valuesOf(typed) }),
    done: draw,
  });
  return h("div", { class: "books" }, shown, h("h2", {}, t("books_known")), made);
}

/**
 * @param {Client} client
 * @param {SharedView} programme
 * @param {JournalView} journal
 * @param {Sums} sums
 */
function drawn(client, programme, journal, sums) {
  /** @param {number} minor */
  const priced = (minor) => money(minor, journal, language());
  const name = `${programme.id}-${journal.month}`;
  return [
    h("h2", {}, t("books_owed")),
    h(
      "div",
      { class: "books-part", "data-said": true },
      journal.said.map((said) => h("p", {}, said)),
    ),
    journal.lines.length > 0 && h("h2", {}, t("books_journal")),
    journal.lines.length > 0 && table(journal, priced),
    h("h2", {}, t("books_due")),
    journal.due.length
      ? rows(
          journal.due.map((due) => dueLine(due, priced)),
          "due",
        )
      : nothing(t("books_due_none")),
    journal.receipts.length > 0 && h("h2", {}, t("books_causes")),
    journal.receipts.map(({ part, cause, said }) =>
      h(
        "div",
        { class: "books-part", "data-receipt": part },
        h("p", {}, said),
        saving(
          client,
          t("books_save_receipt"),
          `${cause}-${journal.month}.txt`,
          () => [`${said}\n`],
          "text/plain",
        ),
      ),
    ),
    h(
      "div",
      { class: "books-acts" },
      saving(client, t("books_save_journal"), `${name}.csv`, () => [csvOf(linesOf(journal))], "text/csv"),
      saving(
        client,
        t("books_save_all"),
        `${name}.json`,
        () => [JSON.stringify({ ...journal, sums }, null, 2)],
        "application/json",
      ),
    ),
  ]
    .filter((part) => part !== false)
    .flat();
}

/**
 * @param {JournalView} journal
 * @param {(minor: number) => string} priced
 */
function table({ lines, total }, priced) {
  const steps = STEPS.filter((step) => step !== "re_estimate" || total.re_estimate !== 0);
  const heads = HEADS.filter((each) => each !== "re" || total.re_estimate !== 0);
  /** @param {JournalLineView} line */
  const cells = (line) => steps.map((step) => h("td", { "data-step": step }, priced(line[step])));
  return h(
    "div",
    { class: "ledger rows", tabindex: 0, role: "region", "aria-label": t("books_journal") },
    h(
      "table",
      {},
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", {}, t("books_unit")),
          heads.map((each) => h("th", {}, t(`books_${each}`))),
        ),
      ),
      h(
        "tbody",
        {},
        lines.map((line) => h("tr", { "data-unit": line.unit }, h("td", {}, line.name), cells(line))),
      ),
      h("tfoot", {}, h("tr", { "data-total": true }, h("td", {}, t("books_total")), cells(total))),
    ),
  );
}

/**
 * @param {DueView} due
 * @param {(minor: number) => string} priced
 */
const dueLine = ({ unit, name, issuer, ends_at, n, minor }, priced) =>
  row({
    id: `${unit}-${issuer}-${ends_at}`,
    title: `${number(n)} × ${name}`,
    facts: [
      ends_at ? day(Date.parse(ends_at) - 1) : t("books_never"),
      minor === null ? t("books_unsaid") : priced(minor),
    ],
  });

/** @param {JournalView} journal */
function linesOf({ lines, total, due, currency, currency_digits: digits }) {
  /** @param {number | null} minor */
  const amount = (minor) => (minor === null ? null : Number((minor / 10 ** digits).toFixed(digits)));
  return [
    [t("books_unit"), "n", ...HEADS.map((each) => `${t(`books_${each}`)} (${currency})`)],
    ...lines.map((line) => [line.name, line.n, ...STEPS.map((step) => amount(line[step]))]),
    [t("books_total"), null, ...STEPS.map((step) => amount(total[step]))],
    [],
    [t("books_unit"), "n", t("books_ends"), `${t("books_closing")} (${currency})`],
    ...due.map(({ name, n, ends_at, minor }) => [name, n, ends_at, amount(minor)]),
  ];
}
