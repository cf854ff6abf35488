/** Double-stamp days and happy hours: by when a scan is made and the outlet's clock, as the server counts. */

import { isOpen } from "../../kit/form/hours.js";
import { localTime } from "../../kit/form/zones.js";

/**
 * @import { Hours, Span } from "../../kit/types.js"
 * @import { BonusView, TillProgrammeView } from "../../api/programme.js"
 */

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/**
 * The bonus that counts at `at` (ms): the greatest of those in force, null when there is none.
 * @param {Pick<TillProgrammeView, "bonuses">} programme
 * @param {number} at
 * @param {string | undefined} zone
 * @returns {BonusView | null}
 */
export function bonusAt({ bonuses = [] }, at, zone) {
  const now = localTime(at, zone ?? "UTC");
  const on = bonuses.filter(
    (bonus) =>
      Date.parse(bonus.starts_at) <= at && at < Date.parse(bonus.ends_at) && isOpen(hours(bonus), now),
  );
  return on.reduce(greater, null);
}

/**
 * How many times a scan made at `at` counts.
 * @param {Pick<TillProgrammeView, "bonuses">} programme
 * @param {number} at
 * @param {string | undefined} zone
 */
export function factorAt(programme, at, zone) {
  return bonusAt(programme, at, zone)?.factor ?? 1;
}

/** @type {(best: BonusView | null, bonus: BonusView) => BonusView} */
const greater = (best, bonus) => (best && best.factor >= bonus.factor ? best : bonus);

/**
 * @param {BonusView} bonus
 * @returns {Hours}
 */
function hours({ weekdays, from_minute: from, to_minute: to }) {
  /** @type {Span} */
  const span = [from, to];
  return WEEK.map((day) => (weekdays.length && !weekdays.includes(day) ? [] : [span]));
}
