/** The limits that a till can judge by itself, for when the server cannot be asked; it has the last word. */

import { isOpen } from "../kit/form/hours.js";
import { localTime } from "../kit/form/zones.js";

/**
 * @import { OutletView } from "../api/people.js"
 * @import { TillProgrammeView } from "../api/programme.js"
 */

/**
 * The code of the first limit that a scan made at `at` breaks, else null; `amount_minor` null: not known yet.
 * @param {Pick<TillProgrammeView, "limits">} programme
 * @param {{ amount_minor?: number | null, outlet: Pick<OutletView, "id" | "zone">, at: number }} scan
 * @returns {"limit_outlet" | "limit_spend" | "limit_hours" | null}
 */
export function broken(programme, { amount_minor = null, outlet, at }) {
  const limits = programme.limits;
  if (limits.outlets.length && !limits.outlets.includes(outlet.id)) return "limit_outlet";
  if (amount_minor !== null && amount_minor < limits.spend_minor_min) return "limit_spend";
  if (limits.hours.length && !isOpen(limits.hours, localTime(at, outlet.zone))) return "limit_hours";
  return null;
}
