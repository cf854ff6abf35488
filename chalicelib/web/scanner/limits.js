/** The limits that a till can judge by itself, for when the server cannot be asked; it has the last word. */

const DAY_MINUTES = 1440;

/** The code of the first limit that a scan made at `at` breaks, else null; `amount_minor` null: not known yet. */
export function broken(programme, { amount_minor = null, outlet, at }) {
  const limits = programme.limits;
  if (limits.outlets.length && !limits.outlets.includes(outlet.id)) return "limit_outlet";
  if (amount_minor !== null && amount_minor < limits.spend_minor_min) return "limit_spend";
  if (limits.hours.length && !isOpen(limits.hours, localTime(at, outlet.zone))) return "limit_hours";
  return null;
}

/** Whether `hours` (Monday first, minutes after midnight, closing perhaps the next day) hold then. */
export function isOpen(hours, { day, minute }) {
  const yesterday = hours[(day + 6) % 7];
  return (
    hours[day].some(([opens, closes]) => opens <= minute && minute < closes) ||
    yesterday.some(([, closes]) => minute < closes - DAY_MINUTES)
  );
}

/** The outlet's own day (0 is Monday) and minute, whatever zone the device is set to. */
export function localTime(at, zone) {
  const settings = { timeZone: zone, weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  const parts = new Intl.DateTimeFormat("en-GB", settings).formatToParts(at);
  const said = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  const day = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(said.weekday);
  return { day, minute: Number(said.hour) * 60 + Number(said.minute) };
}
