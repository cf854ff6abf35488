/** The day in a minute: how much, by whom, and what stands out. It shows facts and judges nobody. */

import { good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { dated } from "../../kit/form/dates.js";
import { choice } from "../../kit/form/fields.js";
import { figure, head, mark, nothing, notice, row, rows } from "../../kit/parts.js";
import { refusalOf } from "../../kit/refusal.js";
import { historyList } from "../card/history.js";
import { who } from "../who.js";
import { dayAndClock, day as dayOf, t } from "../words.js";

/**
 * @import { OutletView, PaperView, PatternView, PersonTotalsView, PlaceTotalsView, ReportView, TotalsView } from "../../api/people.js"
 * @import { Client } from "../client.js"
 */

const DAY_MS = 86_400_000;
const COUNTS = /** @type {const} */ ([
  "redemptions",
  "reversals",
  "corrections",
  "allowed",
  "paid",
  "papers",
  "made_good",
]);
const SELDOM = ["paid", "papers", "made_good"]; // not said where there was none

/**
 * "#/today", "#/today/2026-11-01", "#/today/2026-11-01/main".
 * @param {Client} client
 * @param {string[]} which a day and an outlet
 */
export async function page(client, [day = "", outlet = ""]) {
  const asked = new URLSearchParams(
    [
      ["day", day],
      ["outlet", outlet],
    ].filter(([, value]) => value && value !== "last"),
  );
  const [report, outlets] = await Promise.all([client.read(`/report?${asked}`), client.outlets()]);
  return h(
    "section",
    { "data-page": "today" },
    head(t("section_today"), dayOf(Date.parse(report.day)), chooser(report, outlets, day)),
    report.cut && notice(t("report_cut")),
    h(
      "dl",
      { class: "figures" },
      figure(report.totals.scans, t("count_scans"), "scans"),
      COUNTS.filter((name) => !SELDOM.includes(name) || report.totals[name] > 0).map((name) =>
        figure(report.totals[name], t(`count_${name}`), name),
      ),
    ),
    h("h2", {}, t("report_facts")),
    h("p", { class: "hint" }, t("report_facts_how")),
    report.facts.length
      ? h(
          "ul",
          { class: "facts", "data-rows": "facts" },
          report.facts.map((fact) => factLine(client, fact)),
        )
      : nothing(t("report_no_facts")),
    report.outlets.length > 0 &&
      (outlets.length > 1 || report.outlets.some(({ outlet }) => outlet === null)) &&
      byOutlet(report.outlets),
    h("h2", {}, t("report_people")),
    report.people.length ? people(report.people) : nothing(t("report_nobody")),
    report.papers.length > 0 && papers(report.papers, client.may("campaigns")),
  );
}

/**
 * @param {ReportView} report
 * @param {OutletView[]} outlets
 * @param {string} asked
 */
function chooser(report, outlets, asked) {
  /** @param {string} day */
  const to = (day, outlet = report.outlet ?? "") =>
    location.assign(`#/today/${day}${outlet ? `/${outlet}` : ""}`);
  const time = Date.parse(report.day);
  /** @type {(by: number, words: string) => HTMLElement} */
  const step = (by, words) =>
    h(
      "button",
      {
        type: "button",
        class: "button button-quiet button-fit",
        "data-step": by,
        "aria-label": words,
        disabled: by > 0 && !asked,
        onclick: () => to(new Date(time + by * DAY_MS).toISOString().slice(0, 10)),
      },
      by < 0 ? "‹" : "›",
    );
  /** @type {HTMLInputElement} */
  const date = h("input", {
    type: "date",
    value: report.day,
    "aria-label": t("day"),
    onchange: () => date.value && to(date.value),
  });
  const where = choice({
    name: "outlet",
    label: t("outlet"),
    value: report.outlet ?? "",
    options: [["", t("outlets_all")], ...outlets.map(nameOf)],
  });
  where.control.addEventListener("change", () =>
    to(asked || (where.control.value ? report.day : "last"), where.control.value),
  );
  return h(
    "div",
    { class: "chooser" },
    h("div", { class: "days field" }, step(-1, t("day_before")), dated(date), step(1, t("day_after"))),
    outlets.length > 1 && where.element,
  );
}

/** @param {PlaceTotalsView[]} list */
function byOutlet(list) {
  const rows = list.map((totals) => ({
    id: totals.outlet ?? "",
    title: totals.name ?? t("report_no_outlet"),
    totals,
  }));
  return [h("h2", {}, t("report_outlets")), bars("outlets", rows)];
}

/**
 * @param {PaperView[]} list
 * @param {boolean} open whether the reader may look at the cards
 */
function papers(list, open) {
  const lines = list.map((paper) =>
    row({
      id: paper.id,
      title: t("paper_line", { n: paper.n, end: paper.card_end }),
      href: open ? `#/cards/${paper.serial}` : null,
      mark: paper.taken_back && mark("gone", t("kind_reversal")),
      facts: [
        [
          who(paper),
          dayAndClock(Date.parse(paper.at)),
          paper.allowed_by_name && t("allowed_by", { name: paper.allowed_by_name }),
        ]
          .filter(Boolean)
          .join(" · "),
      ],
    }),
  );
  return [h("h2", {}, t("report_papers")), rows(lines, "papers")];
}

/** @param {PersonTotalsView[]} list */
function people(list) {
  const rows = list.map((totals) => ({
    id: totals.by,
    title: who(totals),
    totals,
  }));
  return bars("people", rows);
}

/**
 * One bar each, as long as its share of the busiest one's scans.
 * @param {string} name
 * @param {{ id: string, title: string, totals: TotalsView }[]} list
 */
function bars(name, list) {
  const most = Math.max(1, ...list.map(({ totals }) => totals.scans));
  /** @param {typeof list[number]} row */
  const bar = ({ id, title, totals }) => {
    const more = COUNTS.filter((count) => totals[count]).map((count) =>
      t(`person_${count}`, { n: totals[count] }),
    );
    return h(
      "li",
      { "data-row": id },
      h(
        "div",
        { class: "bar-words" },
        h("span", { class: "row-title" }, title),
        h("b", {}, t("person_scans", { n: totals.scans })),
      ),
      h(
        "div",
        { class: "bar-line", "aria-hidden": "true" },
        h("i", { style: { width: `${(totals.scans / most) * 100}%` } }),
      ),
      more.length > 0 && h("p", { class: "hint" }, more.join(" · ")),
    );
  };
  return h("ul", { class: "bars", "data-rows": name }, list.map(bar));
}

/**
 * What stands out, with the card's own history to look at.
 * @param {Client} client
 * @param {PatternView} fact
 */
function factLine(client, fact) {
  const history = h("div");
  const open = async () => {
    if (more) more.hidden = true;
    const answer = await client.ask("GET", `/cards/${fact.serial}/entries?limit=20`);
    const lines = good(answer) ? answer.body.entries : [];
    history.replaceChildren(
      lines.length ? historyList(lines, fact.entries) : h("p", { class: "hint" }, refusalOf(answer).detail),
    );
  };
  /** @type {HTMLElement | null} */
  const more =
    fact.serial === null
      ? null
      : h(
          "button",
          { type: "button", class: "plain", "data-history": true, onclick: open },
          t("fact_history"),
        );
  return h("li", { "data-fact": fact.kind }, h("p", {}, fact.detail), more, history);
}

/** @type {(outlet: OutletView) => [string, string]} */
const nameOf = ({ id, name }) => [id, name];
