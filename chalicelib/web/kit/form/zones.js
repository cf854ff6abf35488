/** Time zones: found by any part of their name, and what their clocks show. Pure. */

const FOUND_MAX = 40;
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/**
 * The zones in which every typed word occurs; those whose city begins with the first come first.
 * @param {readonly string[]} zones
 * @param {string} typed
 */
export function found(zones, typed) {
  const words = plain(typed).split(" ").filter(Boolean);
  const hits = zones.filter((zone) => words.every((word) => plain(zone).includes(word)));
  /** @param {string} zone */
  const begins = (zone) => (words.length > 0 && plain(cityOf(zone)).startsWith(words[0]) ? 0 : 1);
  return hits.sort((one, other) => begins(one) - begins(other) || (one < other ? -1 : 1)).slice(0, FOUND_MAX);
}

/**
 * "America/Argentina/Buenos_Aires" is Buenos Aires.
 * @param {string} zone
 */
export const cityOf = (zone) => zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");

/**
 * "14:05, UTC+2" there at `at`.
 * @param {string} zone
 * @param {number} at
 * @param {string} language
 */
export function timeIn(zone, at, language) {
  const clock = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(at);
  const { timeZoneName } = partsOf(at, { timeZone: zone, timeZoneName: "shortOffset" });
  return `${clock}, ${timeZoneName.replace("GMT", "UTC")}`;
}

/**
 * The day of the week (0 is Monday) and the minute of the day in `zone`, whatever zone the device is set to.
 * @param {number} at
 * @param {string} zone
 */
export function localTime(at, zone) {
  const { weekday, hour, minute } = partsOf(at, {
    timeZone: zone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return { day: WEEKDAYS.indexOf(weekday), minute: Number(hour) * 60 + Number(minute) };
}

/**
 * The date there, as "2026-11-29".
 * @param {number} at
 * @param {string} zone
 */
export function localDay(at, zone) {
  const { year, month, day } = partsOf(at, {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  return `${year}-${month}-${day}`;
}

/**
 * A time in its parts, each by its name.
 * @param {number} at
 * @param {Intl.DateTimeFormatOptions} settings
 * @returns {Record<string, string>}
 */
function partsOf(at, settings) {
  const parts = new Intl.DateTimeFormat("en-GB", settings).formatToParts(at);
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

/** @param {string} text */
function plain(text) {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[/_-]+/g, " ")
    .trim();
}
