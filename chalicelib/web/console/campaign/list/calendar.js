/** The campaigns of a month: what is planned, what was at work when, and above it what goes out by itself. */

import { h } from "../../../kit/dom.js";
import { back, head, nothing, notice, toDo } from "../../../kit/parts.js";
import { behind } from "../../behind.js";
import { language, t, timesZone } from "../../words.js";
import { lifeOf, stateMark, titleOf } from "../campaigns.js";
import { kept, readFirst, readRest } from "./kept.js";
import { barsOf, isMonth, monthLater, spanOf, weeksOf } from "./months.js";

/**
 * @import { CampaignView } from "../../../api/campaign.js"
 * @import { Client } from "../../client.js"
 * @import { Bar, Span } from "./months.js"
 */

/**
 * @param {Client} client
 * @param {string | undefined} asked "2026-11"
 */
export async function calendarPage(client, asked) {
  const next = await readFirst(client);
  const today = dayOf(Date.now());
  const month = asked && isMonth(asked) ? asked : today.slice(0, 7);
  const drawn = h("div", { class: "stack" });
  const draw = () => drawn.replaceChildren(...monthOf(month, today));
  draw();
  behind(async () => {
    const trouble = await readRest(client, next, () => {
      if (drawn.isConnected) draw();
      return drawn.isConnected;
    });
    if (trouble) drawn.before(notice(trouble));
  });
  return h(
    "section",
    { "data-page": "calendar", onkeydown: (/** @type {KeyboardEvent} */ event) => turn(event, month) },
    back("campaigns"),
    head(capital(monthName(month)), t("calendar_lead"), around(month, today.slice(0, 7))),
    drawn,
  );
}

/**
 * The month before, this one, the next.
 * @param {string} month
 * @param {string} now
 */
function around(month, now) {
  /** @type {(to: string, words: string, name: string) => HTMLElement} */
  const way = (to, words, name) =>
    toDo(`#/campaigns/calendar/${to}`, words, {
      class: "button button-quiet button-fit",
      "data-month": name,
    });
  return h(
    "nav",
    { class: "head-acts", "aria-label": t("calendar_months") },
    way(monthLater(month, -1), t("calendar_before"), "before"),
    month !== now && way(now, t("calendar_now"), "now"),
    way(monthLater(month, 1), t("calendar_after"), "after"),
  );
}

/**
 * Page up and down turn the months.
 * @param {KeyboardEvent} event
 * @param {string} month
 */
function turn(event, month) {
  const months = { PageUp: -1, PageDown: 1 }[event.key];
  if (!months) return;
  event.preventDefault();
  location.assign(`#/campaigns/calendar/${monthLater(month, months)}`);
}

/**
 * @param {string} month
 * @param {string} today
 */
function monthOf(month, today) {
  const now = Date.now();
  const weeks = weeksOf(month);
  const [first, last] = [weeks[0][0], weeks[weeks.length - 1][6]];
  /** @param {CampaignView} one */
  const span = (one) => spanOf(one, dayOf, now);
  /** @type {(one: CampaignView) => boolean} */
  const within = (one) => {
    const found = span(one);
    return found !== null && found.from <= last && found.to >= first;
  };
  const known = kept.all.filter((one) => !one.archived_at && within(one));
  const automated = known.filter(({ when }) => when.trigger);
  const once = known
    .filter(({ when }) => !when.trigger)
    .sort((one, other) => startOf(one).localeCompare(startOf(other)));
  const spans = once.map((one) => /** @type {Span} */ (span(one)));
  const byId = new Map(once.map((one) => [one.id, one]));
  return [
    ...(automated.length ? [band(automated)] : []),
    h(
      "div",
      { class: "month", role: "group", "aria-label": monthName(month) },
      h(
        "div",
        { class: "month-week month-days", "aria-hidden": "true" },
        weeks[0].map((day) => h("span", {}, weekday(day))),
      ),
      weeks.map((week) => weekOf(week, barsOf(spans, week), byId, month, today)),
    ),
    h(
      "ul",
      { class: "agenda plain-list", "data-rows": "agenda" },
      once.map((one) =>
        h(
          "li",
          {},
          h("a", { class: "row-title", href: `#/campaigns/${one.id}` }, titleOf(one)),
          stateMark(one),
          h("p", { class: "hint" }, lifeOf(one)),
        ),
      ),
    ),
    ...(known.length ? [] : [nothing(t("calendar_none"))]),
  ];
}

/** @param {CampaignView[]} automated what goes out by itself all the while */
function band(automated) {
  return h(
    "section",
    { class: "band", "data-band": true },
    h("h2", {}, t("calendar_automated")),
    automated.map((one) =>
      h("a", { class: `bar-of bar-${one.state}`, href: `#/campaigns/${one.id}` }, titleOf(one)),
    ),
  );
}

/**
 * @param {string[]} week
 * @param {Bar[]} bars
 * @param {Map<string, CampaignView>} byId
 * @param {string} month
 * @param {string} today
 */
function weekOf(week, bars, byId, month, today) {
  return h(
    "div",
    { class: "month-week" },
    week.map((day, at) =>
      h(
        "time",
        {
          class: "month-day",
          datetime: day,
          "data-outside": !day.startsWith(month),
          "aria-current": day === today ? "date" : null,
          style: { "grid-column": at + 1 },
        },
        String(Number(day.slice(8))),
      ),
    ),
    bars.map(({ id, at, days, lane, begins, ends }) => {
      const campaign = /** @type {CampaignView} */ (byId.get(id));
      const name = titleOf(campaign);
      return h(
        "a",
        {
          class: `bar-of bar-${campaign.state}`,
          href: `#/campaigns/${id}`,
          title: `${name} · ${t(`state_${campaign.state}`)} · ${lifeOf(campaign)}`,
          "data-bar": id,
          "data-begins": begins,
          "data-ends": ends,
          style: { "grid-column": `${at + 1} / span ${days}`, "grid-row": lane + 2 },
        },
        name,
        h("span", { class: "unseen" }, ` ${t(`state_${campaign.state}`)}, ${lifeOf(campaign)}`),
      );
    }),
  );
}

/** @param {CampaignView} campaign */
const startOf = ({ starts_at: starts, created_at: created }) => starts ?? created;

/**
 * The day that a moment lies in by the shop's clock.
 * @param {string | number} time
 */
const dayOf = (time) =>
  new Intl.DateTimeFormat("en-CA", {
    timeZone: timesZone(),
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(new Date(time));

/** @param {string} month */
const monthName = (month) =>
  new Intl.DateTimeFormat(language(), { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${month}-15T12:00:00Z`),
  );

/** @param {string} day */
const weekday = (day) =>
  new Intl.DateTimeFormat(language(), { weekday: "short", timeZone: "UTC" }).format(
    new Date(`${day}T12:00:00Z`),
  );

/** @param {string} words */
const capital = (words) => words[0].toUpperCase() + words.slice(1);
