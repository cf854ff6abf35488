/** Time zones to choose from: found by any part of their name, told apart by the time it is there. Pure. */

const FOUND_MAX = 40;

/** The zones in which every typed word occurs; those whose city begins with the first come first. */
export function found(zones, typed) {
  const words = plain(typed).split(" ").filter(Boolean);
  const hits = zones.filter((zone) => words.every((word) => plain(zone).includes(word)));
  const begins = (zone) => (words.length > 0 && plain(cityOf(zone)).startsWith(words[0]) ? 0 : 1);
  return hits.sort((one, other) => begins(one) - begins(other) || (one < other ? -1 : 1)).slice(0, FOUND_MAX);
}

/** "America/Argentina/Buenos_Aires" is Buenos Aires. */
export const cityOf = (zone) => zone.split("/").at(-1).replaceAll("_", " ");

/** "14:05, UTC+2" there at `at`. */
export function timeIn(zone, at, language) {
  const clock = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
  }).format(at);
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "shortOffset" }).formatToParts(
    at,
  );
  const offset = parts.find(({ type }) => type === "timeZoneName").value.replace("GMT", "UTC");
  return `${clock}, ${offset}`;
}

/** The minute of the day there at `at`, 0 to 1439. */
export function minuteIn(zone, at) {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const [hour, minute] = ["hour", "minute"].map((wanted) =>
    Number(parts.find(({ type }) => type === wanted).value),
  );
  return hour * 60 + minute;
}

function plain(text) {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[/_-]+/g, " ")
    .trim();
}
