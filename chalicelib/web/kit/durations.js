/** A duration as people type it: a number and a unit. Pure. */

export const UNITS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

/** The largest unit that has no rest: 5400 s are 90 minutes. */
export function inUnits(seconds) {
  if (seconds === 0) return { amount: 0, unit: "minutes" };
  const unit = Object.keys(UNITS).findLast((each) => seconds % UNITS[each] === 0);
  return { amount: seconds / UNITS[unit], unit };
}

export const inSeconds = (amount, unit) => amount * UNITS[unit];
