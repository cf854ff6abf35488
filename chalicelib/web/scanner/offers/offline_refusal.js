/** Why a device may not hand out a reward by itself, in a sentence. */

import { mayRedeemOffline } from "../queue/offline_redeem.js";
import { t } from "../words.js";

/**
 * @import { Line } from "../queue/types.js"
 * @import { Till } from "../till.js"
 * @import { CardSubject, Offer } from "../types.js"
 */

/**
 * The same of a reward or an offer; a partner's code is with the server alone.
 * @param {Till} till
 * @param {CardSubject} subject
 * @param {Offer} reward
 */
export function offerRefusal(till, { serial, programme, balance, waiting }, { cost, how }) {
  if (how?.effect === "code") return t("offline_redeem_off");
  const costs = { change: -Math.max(1, cost), balance: cost ? balance : null };
  return offlineRefusal(till, { serial, programme_id: programme.id, waiting, ...costs });
}

/**
 * Why this device may not hand out a reward by itself, in a sentence; null when it may.
 * @param {Till} till
 * @param {{ serial: string, change: number, programme_id: string, balance?: number | null, waiting?: Line[] }} reward
 */
export function offlineRefusal(till, { serial, change, programme_id: id, balance = null, waiting = [] }) {
  const programme = till.programme(id);
  if (!programme) return t("offline_redeem_off");
  const may = mayRedeemOffline(programme, { cost: -change, serial, balance, waiting });
  return may.ok ? null : t(`offline_redeem_${may.why}`);
}
