/** A duration as people type it: a number and a unit. Pure. */

/** @typedef {keyof typeof UNITS} DurationUnit */

export const UNITS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

/**
 * The largest unit that has no rest: 5400 s are 90 minutes.
 * @param {number} seconds
 * @returns {{ amount: number, unit: DurationUnit }}
 */
export function inUnits(seconds) {
  if (seconds === 0) return { amount: 0, unit: "minutes" };
  const names = /** @type {DurationUnit[]} */ (Object.keys(UNITS));
  const unit = names.findLast((name) => seconds % UNITS[name] === 0) ?? "seconds";
  return { amount: seconds / UNITS[unit], unit };
}

/**
 * @param {number} amount
 * @param {DurationUnit} unit
 */
export const inSeconds = (amount, unit) => amount * UNITS[unit];
