/** Cases: what went wrong for customers, whose it is, and until when it has to have an answer. */

import { good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { head, mark, nothing, row, rows } from "../../kit/parts.js";
import { refusalOf } from "../../kit/refusal.js";
import { dressed } from "../dressed.js";
import { dayAndClock, learn, t } from "../words.js";
import { casePage } from "./case.js";
import { outcomePage } from "./case_outcome.js";

/**
 * @import { CaseListView, CaseRowView } from "../../api/feedback.js"
 * @import { Client } from "../client.js"
 * @import { FrameActs } from "../types.js"
 * @typedef {"mine" | "open" | "closed"} State
 */

const MINUTE_MS = 60_000; // before midnight: a deadline is said as the day that it ends
/** @type {State[]} */
const STATES = ["open", "mine", "closed"];

/**
 * "#/cases", "#/cases/mine", "#/cases/closed", "#/cases/outcome", "#/cases/482913".
 * @param {Client} client
 * @param {string[]} which
 * @param {FrameActs} frame
 */
export async function page(client, [which = "open"], frame) {
  await Promise.all([learn("cases"), dressed("feedback")]);
  if (/^[0-9]+$/.test(which)) return casePage(client, which, frame);
  if (which === "outcome") return outcomePage(client);
  const state = STATES.find((one) => one === which) ?? "open";
  const [first, waiting, outlets] = await Promise.all([
    client.read(`/cases?state=${state}&limit=50`),
    client.read("/cases/waiting"),
    client.outlets(),
  ]);
  const names = new Map(outlets.map(({ id, name }) => [id, name]));
  const counts = { open: waiting.open, mine: waiting.mine, closed: 0 };
  return h(
    "section",
    { "data-page": "cases" },
    head(t("section_cases"), t("cases_lead")),
    waiting.overdue > 0 &&
      h("p", { class: "notice", "data-overdue": true }, t("cases_overdue", { n: waiting.overdue })),
    h(
      "nav",
      { class: "case-tabs", "aria-label": t("cases_which") },
      STATES.map((one) => tab(one, `#/cases/${one}`, one === state, counts[one])),
      tab("outcome", "#/cases/outcome", false, 0),
    ),
    byNumber(),
    first.cases.length || first.next ? list(client, state, first, names) : nothing(t(`cases_none_${state}`)),
  );
}

/**
 * @param {string} name
 * @param {string} href
 * @param {boolean} current
 * @param {number} count
 */
const tab = (name, href, current, count) =>
  h(
    "a",
    { href, class: "case-tab", "data-tab": name, "aria-current": current ? "page" : null },
    t(`cases_${name}`),
    count > 0 && h("span", { class: "case-count" }, String(count)),
  );

/** A number as the customer says it leads to its case. */
function byNumber() {
  const input = h("input", { id: "case-number", inputmode: "numeric", autocomplete: "off", maxlength: 20 });
  return h(
    "form",
    {
      class: "case-find",
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault();
        const digits = input.value.replace(/\D/g, "");
        if (digits) location.assign(`#/cases/${digits}`);
      },
    },
    h("label", { for: input.id }, t("cases_by_number")),
    input,
    h("button", { class: "button button-quiet button-fit" }, t("cases_find")),
  );
}

/**
 * @param {Client} client
 * @param {State} state
 * @param {CaseListView} first
 * @param {Map<string, string>} names
 */
function list(client, state, first, names) {
  const shown = rows(
    first.cases.map((one) => line(one, names)),
    "cases",
  );
  const said = h("p", { class: "field-error", role: "alert" });
  let next = first.next;
  const more = h(
    "button",
    {
      type: "button",
      class: "button button-quiet button-fit",
      hidden: !next,
      onclick: async () => {
        const after = encodeURIComponent(next ?? "");
        const answer = await client.ask("GET", `/cases?state=${state}&limit=50&after=${after}`);
        if (!good(answer)) return said.replaceChildren(refusalOf(answer).detail);
        shown.append(...answer.body.cases.map((one) => line(one, names)));
        next = answer.body.next;
        more.hidden = !next;
      },
    },
    t("list_more"),
  );
  return h("div", {}, shown, said, more);
}

/**
 * @param {CaseRowView} one
 * @param {Map<string, string>} names
 */
function line(one, names) {
  const owner = one.owner_name ?? t("case_nobody");
  const whose = one.owner_gone ? t("case_owner_gone", { name: owner }) : owner;
  const place = one.outlet && (names.get(one.outlet) ?? one.outlet);
  return row({
    id: one.number,
    title: `${one.spoken} · ${t(`case_of_${one.kind}`)}`,
    mark: markOf(one),
    facts: [one.begins, [place, whose].filter(Boolean).join(" · "), when(one)],
    href: `#/cases/${one.number}`,
  });
}

/** @param {CaseRowView} one */
export function markOf(one) {
  if (one.overdue) return mark("late", t("case_late"));
  if (one.state === "closed") return mark("closed", t("case_closed_mark"));
  return one.needs_answer ? null : mark("active", t("case_answered_mark"));
}

/** @param {CaseRowView} one */
export const when = (one) =>
  one.closed_at
    ? t("case_closed_at", { day: dayAndClock(one.closed_at) })
    : t("case_due_at", { day: dayAndClock(Date.parse(one.due_at) - MINUTE_MS) });
