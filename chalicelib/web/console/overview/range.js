/** The days that are looked at, as an address has them, and as they are said. Pure. */

export const RANGES = /** @type {const} */ (["today", "7", "30", "90", "month", "year"]);
export const DAYS_MAX = 400; // as the server's
const USUAL = "30";
const EVERY = "all";
const DAY_MS = 86_400_000;
const OWN = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/;

/**
 * What is asked for. `outlet` and `programme` are empty where all are meant.
 * @typedef {{ range: string, from: string, to: string, outlet: string, programme: string }} Asked
 */

/**
 * The day that it is in a zone, such as "2026-11-30".
 * @param {string} zone
 * @param {number} now
 */
export function dayIn(zone, now) {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    calendar: "gregory",
  }).formatToParts(now);
  const of = (/** @type {string} */ name) => parts.find(({ type }) => type === name)?.value ?? "";
  return `${of("year")}-${of("month")}-${of("day")}`;
}

/**
 * The hour of the day that it is in a zone.
 * @param {string} zone
 * @param {number} now
 */
export const hourIn = (zone, now) =>
  Number(new Intl.DateTimeFormat("en", { timeZone: zone, hour: "2-digit", hourCycle: "h23" }).format(now));

/**
 * Whether the last of the days is not over: what it has come to is what it has come to so far.
 * @param {{ to: string, zone: string }} found
 * @param {number} now
 */
export const goesOn = ({ to, zone }, now) => to >= dayIn(zone, now);

/**
 * @param {string} day
 * @param {number} by days
 */
const moved = (day, by) => new Date(Date.parse(day) + by * DAY_MS).toISOString().slice(0, 10);

/** @param {string} day */
const isDay = (day) => {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/**
 * What is wrong with days that somebody chose; null: nothing.
 * @param {string} from
 * @param {string} to
 * @param {string} today
 * @returns {"range_lacks" | "range_turned" | "range_to_come" | "range_long" | null}
 */
export function wrongDays(from, to, today) {
  if (!isDay(from) || !isDay(to)) return "range_lacks";
  if (from > to) return "range_turned";
  if (to > today) return "range_to_come";
  return (Date.parse(to) - Date.parse(from)) / DAY_MS >= DAYS_MAX ? "range_long" : null;
}

/**
 * The first and the last day of a range by name, or of one of one's own ("2026-11-01..2026-11-15").
 * @param {string} range
 * @param {string} today
 * @returns {{ from: string, to: string } | null}
 */
function daysOf(range, today) {
  if (range === "today") return { from: today, to: today };
  if (range === "month") return { from: `${today.slice(0, 7)}-01`, to: today };
  if (range === "year") return { from: `${today.slice(0, 4)}-01-01`, to: today };
  if (/** @type {readonly string[]} */ (RANGES).includes(range))
    return { from: moved(today, 1 - Number(range)), to: today };
  const [, from, to] = OWN.exec(range) ?? [];
  return from && !wrongDays(from, to, today) ? { from, to } : null;
}

/**
 * What an address asks for ("30", "main", "coffee"); days that there cannot be are the last thirty.
 * @param {string[]} rest
 * @param {string} today
 * @returns {Asked}
 */
export function askedBy([range = USUAL, outlet = EVERY, programme = EVERY], today) {
  const days = daysOf(range, today);
  return {
    range: days ? range : USUAL,
    .../** @type {{ from: string, to: string }} */ (days ?? daysOf(USUAL, today)),
    outlet: outlet === EVERY ? "" : outlet,
    programme: programme === EVERY ? "" : programme,
  };
}

/** @param {Pick<Asked, "range" | "outlet" | "programme">} asked */
export const addressOf = ({ range, outlet, programme }) =>
  `#/overview/${[range, outlet || EVERY, programme || EVERY].map(encodeURIComponent).join("/")}`;

/** @param {Asked} asked */
export const queryOf = ({ from, to, ...asked }) =>
  [String(new URLSearchParams({ from, to })), whereOf(asked)].filter(Boolean).join("&");

/** Where, and in which programme. @param {Pick<Asked, "outlet" | "programme">} asked */
export const whereOf = ({ outlet, programme }) =>
  String(new URLSearchParams({ ...(outlet && { outlet }), ...(programme && { programme }) }));

/**
 * "1 – 30 November 2026", as the language writes it.
 * @param {string} from
 * @param {string} to
 * @param {string} language
 */
export const daysSaid = (from, to, language) =>
  new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).formatRange(Date.parse(from), Date.parse(to));

/**
 * "Mon, 3 Nov", or without the weekday, for an axis.
 * @param {string} day
 * @param {string} language
 * @param {boolean} [weekday]
 */
export const dayShort = (day, language, weekday = false) =>
  new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "short",
    ...(weekday && { weekday: "short" }),
    timeZone: "UTC",
  }).format(Date.parse(day));

/**
 * "November 2026" of "2026-11".
 * @param {string} month
 * @param {string} language
 */
export const monthSaid = (month, language) =>
  new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    Date.parse(`${month}-01`),
  );

/**
 * The weekdays, Monday first.
 * @param {string} language
 */
export const weekdays = (language) =>
  Array.from({ length: 7 }, (_, at) =>
    new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" }).format(
      Date.UTC(2024, 0, 1 + at),
    ),
  );
