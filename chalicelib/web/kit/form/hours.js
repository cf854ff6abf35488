/** Opening hours as the API has them: Monday to Sunday, each a list of [opens, closes] in minutes after midnight.
 *
 * Closing beyond 1440 runs into the next day. Pure: no clock, no page.
 */

/** @import { Hours, Span } from "../types.js" */

export const DAY_MINUTES = 1440;
export const DAYS = 7;
export const SPANS_MAX = 6; // a day, as the server takes them
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/**
 * 510 as "08:30"; what is after midnight counts anew.
 * @param {number} minutes
 */
export function clockOf(minutes) {
  const within = minutes % DAY_MINUTES;
  return [Math.floor(within / 60), within % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

/**
 * "08:30" as 510; null when it is no time.
 * @param {string} text
 */
export function minutesOf(text) {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/**
 * Opening and closing as they are typed: closing at or before opening is the next day's.
 * @param {string} opens
 * @param {string} closes
 * @returns {Span | null}
 */
export function spanOf(opens, closes) {
  const [from, to] = [minutesOf(opens), minutesOf(closes)];
  if (from === null || to === null) return null;
  return [from, to <= from ? to + DAY_MINUTES : to];
}

/**
 * Whether a span ends on the day after.
 * @param {Span} span
 */
export const overnight = ([, closes]) => closes > DAY_MINUTES;

/**
 * The days whose spans overlap, also with what ran over from the evening before.
 * @param {Hours} hours
 */
export function overlapping(hours) {
  return hours.flatMap((spans, day) => {
    const over = hours[(day + DAYS - 1) % DAYS]
      .filter(overnight)
      .map(([, closes]) => [0, closes - DAY_MINUTES]);
    const all = [...over, ...spans].sort((one, other) => one[0] - other[0]);
    return all.some((span, at) => at > 0 && span[0] < all[at - 1][1]) ? [day] : [];
  });
}

/**
 * The same hours on every day.
 * @param {Span[]} spans
 * @returns {Hours}
 */
export const everyDay = (spans) =>
  Array.from({ length: DAYS }, () => spans.map(([opens, closes]) => /** @type {Span} */ ([opens, closes])));

/** @param {Hours} hours */
export const never = (hours) => hours.every((spans) => spans.length === 0);

/**
 * "Mon–Fri 08:00–18:00, Sat 09:00–14:00": days in a row with the same hours together, closed days left out.
 * @param {Hours} hours
 * @param {string} language
 */
export function spoken(hours, language) {
  /** @type {{ from: number, to: number, times: string }[]} */
  const runs = [];
  hours.forEach((spans, day) => {
    const times = spans.map(([opens, closes]) => `${clockOf(opens)}–${clockOf(closes)}`).join(" + ");
    const last = runs.at(-1);
    if (last?.times === times) last.to = day;
    else runs.push({ from: day, to: day, times });
  });
  return runs
    .filter(({ times }) => times)
    .map(
      ({ from, to, times }) =>
        `${dayName(from, language)}${to > from ? `–${dayName(to, language)}` : ""} ${times}`,
    )
    .join(", ");
}

/**
 * @param {number} day 0 is Monday
 * @param {string} language
 * @param {"short" | "long"} [weekday]
 */
export function dayName(day, language, weekday = "short") {
  return new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" }).format(MONDAY + day * DAY_MS);
}

/**
 * Whether it is open then: by a span of that day, or by one that ran over from the day before.
 * @param {Hours} hours
 * @param {{ day: number, minute: number }} moment
 */
export function isOpen(hours, { day, minute }) {
  return (
    hours[day].some(([opens, closes]) => opens <= minute && minute < closes) ||
    hours[(day + DAYS - 1) % DAYS].some(([, closes]) => minute < closes - DAY_MINUTES)
  );
}

/**
 * The first moment of the week, from Monday's last closing on, at which it is closed; null when there is none.
 * @param {Hours} hours
 */
export function firstClosed(hours) {
  const ends = hours.flatMap((spans, day) => spans.map(([, closes]) => day * DAY_MINUTES + closes));
  for (const end of [...ends.sort((one, other) => one - other), 0]) {
    const moment = { day: Math.floor(end / DAY_MINUTES) % DAYS, minute: end % DAY_MINUTES };
    if (!isOpen(hours, moment)) return moment;
  }
  return null;
}

/**
 * How many days ahead and at what minute it opens next; null when it never does.
 * @param {Hours} hours
 * @param {{ day: number, minute: number }} moment
 */
export function nextOpening(hours, { day, minute }) {
  for (let ahead = 0; ahead <= DAYS; ahead += 1) {
    const opens = hours[(day + ahead) % DAYS]
      .map(([from]) => from)
      .filter((from) => ahead > 0 || from > minute);
    if (opens.length) return { ahead, minute: Math.min(...opens) };
  }
  return null;
}
