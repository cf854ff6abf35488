/** What came in the range: over its days, by outlet, by hour, by person and by reward. */

import { bars } from "../../kit/chart/bars.js";
import { heat } from "../../kit/chart/heat.js";
import { lineChart } from "../../kit/chart/line.js";
import { h } from "../../kit/dom.js";
import { nothing } from "../../kit/parts.js";
import { who } from "../who.js";
import { language, number, t } from "../words.js";
import { amount } from "./amounts.js";
import { part } from "./part.js";
import { dayShort, goesOn, hourIn, weekdays } from "./range.js";

/**
 * @import { OverviewView } from "../../api/overview.js"
 * @typedef {OverviewView["days"][number]} Day
 * @typedef {"visits" | "sales_minor" | "cards" | "rewards" | "given_minor"} Flow
 */

const FLOWS = /** @type {Flow[]} */ (["visits", "sales_minor", "cards", "rewards", "given_minor"]);
const HOURS_LEAST = 8; // fewer columns would look like a day that had no others

/**
 * @param {OverviewView} found
 * @param {string} csv
 */
export function overDays(found, csv) {
  const offered = FLOWS.filter(
    (flow) => (found.currency || !flow.endsWith("_minor")) && found.days.some((day) => day[flow] !== null),
  );
  const place = h("div", {});
  const buttons = offered.map((flow) =>
    h(
      "button",
      { type: "button", class: "segment", "data-flow": flow, onclick: () => draw(flow) },
      t(`overview_${flow}`),
    ),
  );
  /** @param {Flow} chosen */
  const draw = (chosen) => {
    for (const [at, button] of buttons.entries())
      button.setAttribute("aria-pressed", String(offered[at] === chosen));
    place.replaceChildren(linesOf(found, chosen));
  };
  draw("visits");
  return part({
    name: "days",
    title: t("overview_over_days"),
    doing: h("div", { class: "segments", role: "group", "aria-label": t("overview_which") }, buttons),
    content: place,
    csv,
    wide: true,
  });
}

/**
 * A day's hours where there is but one day, else the days beside those before.
 * @param {OverviewView} found
 * @param {Flow} flow
 */
function linesOf(found, flow) {
  const label = t(`overview_${flow}`);
  const money = flow.endsWith("_minor");
  const settings = {
    label,
    format: (/** @type {number} */ value) => (money ? amount(value, found.currency) : number(value)),
    tick: (/** @type {number} */ value) => (money ? amount(value, found.currency, true) : number(value)),
  };
  const open = goesOn(found, Date.now());
  if (found.days.length === 1 && flow === "visits")
    return lineChart({ ...settings, ...ofHours(found, open ? hourIn(found.zone, Date.now()) : null) });
  return lineChart({
    ...settings,
    names: found.days.map(({ day }) => dayShort(day, language())),
    series: [
      { name: t("overview_these"), points: pointsOf(found.days, flow, open) },
      { name: t("overview_those"), points: pointsOf(found.days_before, flow) },
    ],
    open: open ? { at: found.days.length - 1, name: t("overview_today_so_far") } : null,
  });
}

/**
 * `open`: the last day is not over.
 * @type {(days: Day[], flow: Flow, open?: boolean) => [string, number | null][]}
 */
const pointsOf = (days, flow, open = false) =>
  days.map((each, at) => {
    const day = dayShort(each.day, language(), true);
    return [open && at === days.length - 1 ? t("overview_so_far", { at: day }) : day, each[flow]];
  });

/**
 * @param {OverviewView} found
 * @param {number | null} now the hour that it is; null: the day is over
 */
function ofHours({ hours }, now) {
  const counts = hours[0].map((_, hour) => hours.reduce((sum, day) => sum + day[hour], 0));
  const names = counts.map((_, hour) => hourSaid(hour));
  /** @type {[string, number | null][]} */
  const points = counts.map((n, hour) => [
    hour === now ? t("overview_so_far", { at: names[hour] }) : names[hour],
    now !== null && hour > now && !n ? null : n, // nobody can have come yet
  ]);
  return {
    names,
    series: [{ name: t("overview_visits"), points }],
    open: now === null ? null : { at: now, name: t("overview_hour_so_far") },
  };
}

/** @param {number} hour */
const hourSaid = (hour) =>
  new Intl.DateTimeFormat(language(), {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "UTC",
  }).format(hour * 3_600_000);

/**
 * @param {OverviewView} found
 * @param {string} csv
 */
export function byOutlet({ outlets, currency }, csv) {
  const rows = outlets.map(({ name, visits, visits_before: before }) => ({
    name: name || t("report_no_outlet"),
    value: visits,
    before,
  }));
  const twin = () => ({
    columns: [
      t("outlet"),
      ...["visits", "visits_before"].map((each) => t(`overview_${each}`)),
      ...(currency ? ["sales_minor", "sales_minor_before"].map((each) => t(`overview_${each}`)) : []),
      t("overview_rewards"),
    ],
    lines: outlets.map((each) => [
      each.name || t("report_no_outlet"),
      number(each.visits),
      number(each.visits_before),
      ...(currency ? [amount(each.sales_minor, currency), amount(each.sales_minor_before, currency)] : []),
      number(each.rewards),
    ]),
  });
  const title = t("overview_by_outlet");
  const content = bars({ rows, format: number, label: t("overview_visits"), twin });
  return outlets.length > 1 && part({ name: "outlets", title, content, csv });
}

/**
 * @param {OverviewView} found
 * @param {string} csv
 */
export function byHour({ hours }, csv) {
  const [first, last] = hoursWithin(hours);
  const title = t("overview_by_hour");
  const some = hours.flat().some(Boolean);
  const content = some
    ? heat({
        rows: weekdays(language()),
        columns: hours[0].slice(first, last).map((_, at) => hourSaid(first + at)),
        values: hours.map((day) => day.slice(first, last)),
        format: number,
        label: title,
      })
    : nothing(t("overview_no_visits"));
  return part({ name: "hours", title, content, csv: some ? csv : null });
}

/**
 * From the first hour in which anybody ever came to the end of the last.
 * @param {number[][]} hours
 * @returns {[number, number]}
 */
export function hoursWithin(hours) {
  const used = hours[0].flatMap((_, hour) => (hours.some((day) => day[hour] > 0) ? [hour] : []));
  if (!used.length) return [0, hours[0].length];
  const first = Math.min(used[0], hours[0].length - HOURS_LEAST);
  return [first, Math.max(used[used.length - 1] + 1, first + HOURS_LEAST)];
}

/**
 * @param {OverviewView} found
 * @param {string} csv
 */
export function byPerson({ people }, csv) {
  const rows = people.map(({ id, name, visits }) => ({
    name: who({ by: id, by_name: name }),
    value: visits,
  }));
  const twin = () => ({
    columns: [t("name"), ...["visits", "rewards", "taken_back"].map((each) => t(`overview_${each}`))],
    lines: people.map((each) => [
      who({ by: each.id, by_name: each.name }),
      ...[each.visits, each.rewards, each.taken_back].map(number),
    ]),
  });
  const content = people.length
    ? bars({ rows, format: number, label: t("overview_visits"), twin })
    : nothing(t("overview_no_visits"));
  return part({ name: "people", title: t("report_people"), content, csv: people.length ? csv : null });
}

/**
 * @param {OverviewView} found
 * @param {string} csv
 */
export function byReward({ rewards, currency }, csv) {
  const rows = rewards
    .map(({ name, taken, taken_before: before }) => ({ name, value: taken, before }))
    .filter(({ value, before }) => value > 0 || before > 0); // the table has all of them
  const twin = () => ({
    columns: [t("overview_reward"), t("overview_taken"), t("chart_before"), t("overview_cost")],
    lines: rewards.map(({ name, taken, taken_before: before, cost_minor: cost }) => [
      name,
      number(taken),
      number(before),
      cost === null ? t("overview_unknown") : amount(cost, currency),
    ]),
  });
  const content = rows.length
    ? bars({ rows, format: number, label: t("overview_taken"), twin })
    : nothing(t("overview_no_rewards"));
  return part({ name: "rewards", title: t("overview_by_reward"), content, csv: rewards.length ? csv : null });
}

/**
 * Where nobody gave a name to a poster or link, there is nothing to tell.
 * @param {OverviewView} found
 * @param {string} csv
 */
export function bySource({ sources }, csv) {
  const known = (/** @type {number | null} */ n) => (n === null ? t("overview_unknown") : number(n));
  const rows = sources.map(({ name, cards, cards_before: before }) => ({ name, value: cards, before }));
  const twin = () => ({
    columns: [
      t("overview_source"),
      t("overview_cards"),
      t("chart_before"),
      t("overview_source_first"),
      t("chart_before"),
      t("overview_source_ever"),
      t("overview_source_first_ever"),
    ],
    lines: sources.map((each) => [
      each.name,
      ...[each.cards, each.cards_before, each.first_sales, each.first_sales_before].map(number),
      ...(each.source ? [known(each.all_cards), known(each.all_first_sales)] : ["", ""]),
    ]),
  });
  const content = bars({ rows, format: number, label: t("overview_cards"), twin });
  const hint = t("overview_by_source_how");
  return sources.length > 0 && part({ name: "sources", title: t("overview_by_source"), hint, content, csv });
}
