/** What a cashier reads when a limit refuses, by the till's own sentences with an example's numbers. */

import { clockOf, DAY_MINUTES, firstClosed, nextOpening } from "../../../kit/form/hours.js";
import { money } from "../../../kit/form/money.js";
import { language, t } from "../../words.js";

/**
 * @import { LimitsView } from "../../../api/programme.js"
 * @import { Hours } from "../../../kit/types.js"
 * @typedef {Partial<Record<keyof LimitsView, string>>} Said
 */

const EXAMPLE_MINUTE = 10 * 60; // a card that was scanned at ten in the morning
const DAY_MS = 86_400_000;

/**
 * The sentence for each limit that is set, by the limit's name; `monday` is a Monday's midnight (UTC, ms).
 * @param {LimitsView} limits
 * @param {number} monday
 * @param {Parameters<typeof money>[1]} earn the programme's, for its currency
 * @returns {Said}
 */
export function cashierReads(limits, monday, earn) {
  /** @type {Said} */
  const said = {};
  /** @type {(name: keyof LimitsView, key: string, values?: Record<string, string | number>) => void} */
  const say = (name, key, values) => {
    said[name] = t(key, values);
  };
  if (limits.spend_minor_min)
    say("spend_minor_min", "limit_spend", { least: money(limits.spend_minor_min, earn, language()) });
  if (limits.scans_per_day_max) say("scans_per_day_max", "limit_per_day", { most: limits.scans_per_day_max });
  if (limits.cooldown_s) say("cooldown_s", "limit_cooldown", { until: againAt(limits.cooldown_s, monday) });
  if (limits.outlets.length) say("outlets", "limit_outlet");
  const closed = limits.hours.length ? firstClosed(limits.hours) : null;
  if (closed)
    say("hours", "limit_hours", { at: clockOf(closed.minute), opens: opensAt(limits.hours, closed, monday) });
  say("offline_redeem_max", limits.offline_redeem_max ? "offline_redeem_over" : "offline_redeem_off");
  return said;
}

/**
 * When a card that was scanned on that Monday at ten can be scanned again, as the server writes it.
 * @param {number} seconds
 * @param {number} monday
 */
function againAt(seconds, monday) {
  const minute = EXAMPLE_MINUTE + Math.floor(seconds / 60);
  return minute < DAY_MINUTES
    ? clockOf(minute)
    : `${dateOf(monday, Math.floor(minute / DAY_MINUTES))} ${clockOf(minute)}`;
}

/**
 * @param {Hours} hours
 * @param {{ day: number, minute: number }} closed
 * @param {number} monday
 */
function opensAt(hours, closed, monday) {
  const next = nextOpening(hours, closed);
  if (!next) return "–";
  return next.ahead
    ? `${dateOf(monday, closed.day + next.ahead)} ${clockOf(next.minute)}`
    : clockOf(next.minute);
}

/**
 * @param {number} monday
 * @param {number} ahead
 */
const dateOf = (monday, ahead) => new Date(monday + ahead * DAY_MS).toISOString().slice(0, 10);
