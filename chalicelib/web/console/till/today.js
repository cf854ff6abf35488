/** The day in a minute: how much, by whom, and what stands out. It shows facts and judges nobody. */

import { good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { dated } from "../../kit/form/dates.js";
import { choice } from "../../kit/form/fields.js";
import { figure, head, nothing, toCome } from "../../kit/parts.js";
import { refusalOf } from "../../kit/refusal.js";
import { behind } from "../behind.js";
import { who } from "../who.js";
import { day as dayOf, t } from "../words.js";
import { factsOf, papersOf } from "./report.js";

/**
 * @import { DaySumsView } from "../../api/overview.js"
 * @import { OutletView, ReportView, TotalsView } from "../../api/people.js"
 * @import { Client } from "../client.js"
 * @typedef {{ id: string, title: string, visits: number, more: string[] }} Line
 */

const DAY_MS = 86_400_000;
/** What only the entries themselves say. */
const COUNTS = /** @type {const} */ (["corrections", "allowed", "paid", "papers", "made_good"]);
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
  const [found, outlets] = await Promise.all([client.read(`/overview/day?${asked}`), client.outlets()]);
  const counts = h("dl", { class: "figures" }, figuresOf(found, null));
  const cut = h("div", { class: "along" });
  const facts = h("div", { "aria-busy": "true" }, toCome());
  const places = h("div", { class: "along" }, byOutlet(found, null, outlets));
  const people = h("div", { class: "along" }, byPerson(found, null));
  const papers = h("div", { class: "along" });
  /** Reads every entry of the day: what they add up to is on the page by then. */
  async function readOn() {
    const answer = await client.ask("GET", `/report?${new URLSearchParams({ day: found.day, outlet })}`);
    if (!facts.isConnected) return;
    facts.removeAttribute("aria-busy");
    if (!good(answer))
      return facts.replaceChildren(h("p", { class: "field-error" }, refusalOf(answer).detail));
    const report = answer.body;
    counts.replaceChildren(...figuresOf(found, report));
    cut.replaceChildren(...(report.cut ? [h("p", { class: "notice" }, t("report_cut"))] : []));
    facts.replaceChildren(factsOf(client, report));
    places.replaceChildren(...byOutlet(found, report, outlets));
    people.replaceChildren(...byPerson(found, report));
    papers.replaceChildren(...papersOf(report, client.may("campaigns")));
  }
  behind(readOn);
  return h(
    "section",
    { "data-page": "today" },
    head(t("section_today"), dayOf(Date.parse(found.day)), chooser(found, outlets, day)),
    counts,
    h("h2", {}, t("report_facts")),
    h("p", { class: "hint" }, t("report_facts_how")),
    cut,
    facts,
    places,
    people,
    papers,
  );
}

/**
 * The overview's numbers of this day; beside them, once every entry is read, what only those say.
 * @param {DaySumsView} found
 * @param {ReportView | null} report
 */
function figuresOf(found, report) {
  const summed = /** @type {const} */ (["visits", "rewards", "taken_back"]).map((name) =>
    figure(found[name], t(`overview_${name}`), name),
  );
  const read = COUNTS.filter((name) => !SELDOM.includes(name) || (report?.totals[name] ?? 0) > 0);
  return [...summed, ...read.map((name) => figure(report?.totals[name] ?? null, t(`count_${name}`), name))];
}

/**
 * @param {DaySumsView} found
 * @param {ReportView | null} report
 * @param {OutletView[]} outlets
 * @returns {HTMLElement[]}
 */
function byOutlet(found, report, outlets) {
  const totals = new Map(report?.outlets.map((each) => [each.outlet, each]));
  const summed = found.outlets.map((each) => ({
    id: each.outlet ?? "",
    title: nameAt(each),
    visits: each.visits,
    more: [
      ...said({ redemptions: each.rewards }),
      ...said(totals.get(each.outlet), ["reversals", ...COUNTS]),
    ],
  }));
  const others = [...totals.values()]
    .filter(({ outlet }) => !found.outlets.some((each) => each.outlet === outlet))
    .map((each) => ({ id: each.outlet ?? "", title: nameAt(each), visits: 0, more: said(each, COUNTS) }));
  const lines = [...summed, ...others];
  const told = lines.length > 0 && (outlets.length > 1 || lines.some(({ id }) => !id));
  return told ? [h("h2", {}, t("report_outlets")), bars("outlets", lines)] : [];
}

/**
 * @param {DaySumsView} found
 * @param {ReportView | null} report
 * @returns {HTMLElement[]}
 */
function byPerson(found, report) {
  const totals = new Map(report?.people.map((each) => [each.by, each]));
  const summed = found.people.map((each) => ({
    id: each.id,
    title: who({ by: each.id, by_name: each.name }),
    visits: each.visits,
    more: [
      ...said({ redemptions: each.rewards, reversals: each.taken_back }),
      ...said(totals.get(each.id), COUNTS),
    ],
  }));
  const others = [...totals.values()]
    .filter(({ by }) => !found.people.some(({ id }) => id === by))
    .map((each) => ({ id: each.by, title: who(each), visits: 0, more: said(each, COUNTS) }))
    .filter(({ more }) => more.length);
  const lines = [...summed, ...others];
  const told = lines.length ? bars("people", lines) : nothing(t("report_nobody"));
  return [h("h2", {}, t("report_people")), told];
}

/**
 * The counts that are not nought, in words.
 * @param {Partial<TotalsView>} [counts]
 * @param {readonly (keyof TotalsView)[]} [names]
 */
function said(counts = {}, names = /** @type {(keyof TotalsView)[]} */ (Object.keys(counts))) {
  return names.filter((name) => counts[name]).map((name) => t(`person_${name}`, { n: counts[name] }));
}

/** @type {(at: { outlet: string | null, name: string | null }) => string} */
const nameAt = ({ outlet, name }) => name ?? outlet ?? t("report_no_outlet");
/**
 * @param {DaySumsView} found
 * @param {OutletView[]} outlets
 * @param {string} asked
 */
function chooser(found, outlets, asked) {
  /** @param {string} day */
  const to = (day, outlet = found.outlet ?? "") =>
    location.assign(`#/today/${day}${outlet ? `/${outlet}` : ""}`);
  const time = Date.parse(found.day);
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
    value: found.day,
    "aria-label": t("day"),
    onchange: () => date.value && to(date.value),
  });
  const where = choice({
    name: "outlet",
    label: t("outlet"),
    value: found.outlet ?? "",
    options: [["", t("outlets_all")], ...outlets.map(nameOf)],
  });
  where.control.addEventListener("change", () =>
    to(asked || (where.control.value ? found.day : "last"), where.control.value),
  );
  return h(
    "div",
    { class: "chooser" },
    h("div", { class: "days field" }, step(-1, t("day_before")), dated(date), step(1, t("day_after"))),
    outlets.length > 1 && where.element,
  );
}

/**
 * One bar each, as long as its share of the busiest one's visits.
 * @param {string} name
 * @param {Line[]} lines
 */
function bars(name, lines) {
  const most = Math.max(1, ...lines.map(({ visits }) => visits));
  /** @param {Line} line */
  const bar = ({ id, title, visits, more }) =>
    h(
      "li",
      { "data-row": id },
      h(
        "div",
        { class: "bar-words" },
        h("span", { class: "row-title" }, title),
        h("b", {}, t("person_visits", { n: visits })),
      ),
      h(
        "div",
        { class: "bar-line", "aria-hidden": "true" },
        h("i", { style: { width: `${(visits / most) * 100}%` } }),
      ),
      more.length > 0 && h("p", { class: "hint" }, more.join(" · ")),
    );
  return h("ul", { class: "bars", "data-rows": name }, lines.map(bar));
}

/** @type {(outlet: OutletView) => [string, string]} */
const nameOf = ({ id, name }) => [id, name];
