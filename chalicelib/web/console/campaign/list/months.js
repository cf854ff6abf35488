/** A month of campaigns: its weeks, and where each campaign's bar lies in them. Days are texts: "2026-11-29". */

/**
 * @import { CampaignView } from "../../../api/campaign.js"
 * @typedef {{ id: string, from: string, to: string }} Span the first and the last day
 * @typedef {{ id: string, at: number, days: number, lane: number, begins: boolean, ends: boolean }} Bar
 *   `at` is the weekday, 0 Monday; `begins` and `ends` in this week
 */

const DAY_MS = 86_400_000;
const WEEK = 7;

/** @param {string} day */
const noon = (day) => Date.parse(`${day}T12:00:00Z`);

/**
 * @param {string} day
 * @param {number} days
 */
export const later = (day, days) => new Date(noon(day) + days * DAY_MS).toISOString().slice(0, 10);

/**
 * @param {string} month "2026-11"
 * @param {number} months
 */
export function monthLater(month, months) {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1, 12)).toISOString().slice(0, 7);
}

/** @param {string} text */
export const isMonth = (text) => /^20\d\d-(0[1-9]|1[0-2])$/.test(text);

/**
 * The weeks that a month has days in, from Monday on.
 * @param {string} month "2026-11"
 */
export function weeksOf(month) {
  const first = `${month}-01`;
  const weekday = (new Date(noon(first)).getUTCDay() + 6) % WEEK;
  const weeks = [];
  for (let monday = later(first, -weekday); monday.slice(0, 7) <= month; monday = later(monday, WEEK))
    weeks.push(Array.from({ length: WEEK }, (_, at) => later(monday, at)));
  return weeks;
}

/**
 * The bars of one week, each in the first lane that is free: the longest that began first stands on top.
 * @param {Span[]} spans
 * @param {string[]} week
 * @returns {Bar[]}
 */
export function barsOf(spans, week) {
  const [monday, sunday] = [week[0], week[WEEK - 1]];
  const within = spans
    .filter(({ from, to }) => from <= sunday && to >= monday)
    .sort((one, other) => one.from.localeCompare(other.from) || other.to.localeCompare(one.to));
  /** @type {string[]} the last day that each lane is taken for */
  const taken = [];
  return within.map(({ id, from, to }) => {
    const [[, first], [last]] = [[monday, from].sort(), [sunday, to].sort()];
    const free = taken.findIndex((until) => until < first);
    const lane = free < 0 ? taken.length : free;
    taken[lane] = last;
    const at = week.indexOf(first);
    return { id, at, days: week.indexOf(last) - at + 1, lane, begins: from >= monday, ends: to <= sunday };
  });
}

/**
 * From when to when a campaign is at work; null for one that is not planned yet. A look for a time is its work too.
 * @param {CampaignView} campaign
 * @param {(time: string | number) => string} dayOf the day that an instant lies in
 * @param {number} now ms
 * @returns {Span | null}
 */
export function spanOf(campaign, dayOf, now) {
  const { starts_at: starts, ended_at: ended, face_until_at: face, state } = campaign;
  if (!starts || state === "draft" || state === "waiting") return null;
  const from = dayOf(starts);
  const goesOn = ["running", "paused"].includes(state) ? dayOf(now) : from;
  const last = [from, ended ? dayOf(ended) : goesOn, face && state !== "cancelled" ? dayOf(face) : from];
  return { id: campaign.id, from, to: last.sort()[last.length - 1] };
}
