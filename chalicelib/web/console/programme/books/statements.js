/** Statements between merchants: made from both one's tills, checked by one's own entries alone. */

import { good } from "../../../kit/api.js";
import { h } from "../../../kit/dom.js";
import { fileField } from "../../../kit/form/fields.js";
import { refusalOf } from "../../../kit/refusal.js";
import { saving } from "../../saved.js";
import { t } from "../../words.js";

/**
 * @import { LineRow, SharedView, StatementBody, StatementCheckView } from "../../../api/programme.js"
 * @import { Client } from "../../client.js"
 */

const PARTS_MAX = 2000;

/**
 * @param {Client} client
 * @param {SharedView} programme
 * @param {string} month
 */
export function between(client, programme, month) {
  return h(
    "div",
    { class: "books-part", "data-between": true },
    h("h2", {}, t("books_between")),
    h("p", { class: "hint" }, t("books_between_how")),
    programme.others.map(({ id, name }) => {
      const shown = h("div", { class: "books-part", role: "status", "data-statement": id });
      const ask = h(
        "button",
        {
          type: "button",
          class: "button button-quiet button-fit",
          onclick: async () => {
            ask.ariaBusy = "true";
            shown.replaceChildren(...(await statement(client, programme.id, month, id)));
            ask.ariaBusy = "false";
          },
        },
        t("books_show", { name }),
      );
      return [ask, shown];
    }),
    checking(client),
  );
}

/**
 * @param {Client} client
 * @param {string} programme
 * @param {string} month
 * @param {string} other
 */
async function statement(client, programme, month, other) {
  /** @type {LineRow[]} */
  const lines = [];
  /** @type {string[]} */
  let both = [];
  let after = "";
  for (let part = 0; part < PARTS_MAX; part += 1) {
    const asked = new URLSearchParams({ month, with: other, ...(after && { after }) });
    const answer = await client.ask("GET", `/programmes/${encodeURIComponent(programme)}/statement?${asked}`);
    if (!good(answer)) return [h("p", { class: "field-error" }, refusalOf(answer).detail)];
    lines.push(...answer.body.lines);
    both = answer.body.between;
    after = answer.body.next ?? "";
    if (!after) break;
  }
  const body = { programme_id: programme, month, between: both, lines };
  const file = saving(
    client,
    t("books_save_statement"),
    `statement-${month}-${both.join("-")}.json`,
    () => [JSON.stringify(body, null, 2)],
    "application/json",
  );
  return [...(await verdict(client, body)), file];
}

/**
 * What the caller's own entries say to a statement.
 * @param {Client} client
 * @param {StatementBody} body
 */
async function verdict(client, body) {
  const answer = await client.ask("POST", "/statements/checks", body);
  if (!good(answer)) return [h("p", { class: "field-error" }, refusalOf(answer).detail)];
  return told(answer.body);
}

/** @param {StatementCheckView} found */
const told = ({ number, agrees, lines, said, wrong }) =>
  [
    said.map((each) => h("p", { "data-owes": true }, each)),
    h("p", { class: "hint" }, `${t("books_lines", { n: lines })}. ${t("books_number", { number })}`),
    h("p", { "data-agrees": String(agrees) }, agrees ? t("books_agrees") : t("books_not_agree")),
    wrong.length > 0 &&
      h(
        "ul",
        {},
        wrong.map(({ detail }) => h("li", {}, detail)),
      ),
  ]
    .filter((part) => part !== false)
    .flat();

/**
 * A file that the other one sent.
 * @param {Client} client
 */
export function checking(client) {
  const shown = h("div", { class: "books-part", role: "status", "data-checked": true });
  return fileField(
    {
      id: "statement-file",
      label: t("books_check"),
      hint: t("books_check_how"),
      accept: "application/json,.json",
      chosen: async (file) => shown.replaceChildren(...(await judged(client, await file.text()))),
    },
    shown,
  );
}

/**
 * @param {Client} client
 * @param {string} text
 */
async function judged(client, text) {
  /** @type {unknown} */
  let body = null;
  try {
    body = JSON.parse(text);
  } catch {
    body = null;
  }
  const none = !body || typeof body !== "object" || !("lines" in body);
  if (none) return [h("p", { class: "field-error" }, t("books_not_file"))];
  return verdict(client, /** @type {StatementBody} */ (body));
}
