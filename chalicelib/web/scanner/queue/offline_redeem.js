/** May a reward be handed out without the server? Off unless the owner allows it, up to a value per card. */

/**
 * @import { TillProgrammeView } from "../../api/programme.js"
 * @import { Line } from "./types.js"
 */

/**
 * `waiting`: this device's unsent lines; `balance` null: unknown.
 * @param {TillProgrammeView} programme
 * @param {{ cost: number, quantity?: number, serial: string, balance: number | null, waiting: Line[] }} reward
 * @returns {{ ok: true } | { ok: false, why: "off" | "over" | "short" }}
 */
export function mayRedeemOffline(programme, { cost, quantity = 1, serial, balance, waiting }) {
  const most = programme.limits.offline_redeem_max;
  const value = cost * quantity;
  if (!most) return { ok: false, why: "off" };
  if (value + handedOut(serial, waiting) > most) return { ok: false, why: "over" };
  if (balance !== null && balance < value) return { ok: false, why: "short" };
  return { ok: true };
}

/**
 * What unsent lines already hand out on a card, in its stamps or points.
 * @param {string} serial
 * @param {Line[]} waiting
 */
export function handedOut(serial, waiting) {
  const redeems = ofCard(serial, waiting).filter(({ made }) => made.kind === "redeem");
  return redeems.reduce((sum, { made }) => sum - made.change, 0);
}

/**
 * A card's balance once this device's unsent lines are through; null when the device never saw it.
 * @param {number | null | undefined} balance
 * @param {string} serial
 * @param {Line[]} waiting
 */
export function expected(balance, serial, waiting) {
  if (balance === null || balance === undefined) return null;
  return ofCard(serial, waiting).reduce((sum, { made }) => sum + made.change, balance);
}

/**
 * @param {string} serial
 * @param {Line[]} waiting
 */
export function ofCard(serial, waiting) {
  return waiting.filter(({ made }) => made.serial === serial);
}
