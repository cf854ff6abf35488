/** What a tap will do to a card, by the programme's own rules: shown before it is done, online or not. */

/**
 * @import { RewardView } from "../../api/card.js"
 * @import { TillProgrammeView } from "../../api/programme.js"
 * @import { ScanAsk } from "../queue/types.js"
 */

/**
 * The stamps or points that `ask` ({visits} or {amount_minor}) brings; 0 when it brings nothing yet. `factor`: bonus.js.
 * @param {TillProgrammeView} programme
 * @param {ScanAsk} ask
 * @param {number} [factor]
 */
export function gain(programme, ask, factor = 1) {
  return once(programme, ask) * factor;
}

/**
 * @param {TillProgrammeView} programme
 * @param {ScanAsk} ask
 */
function once(programme, ask) {
  const { earn } = programme;
  if (!ask.amount_minor) return earn.per_visit * within(ask.visits ?? 0, visitsMax(programme));
  if (earn.per_amount) return Math.floor(ask.amount_minor / earn.amount_minor) * earn.per_amount;
  return earn.amount_is_visit ? earn.per_visit : 0;
}

/**
 * The most visits that one scan may stand for.
 * @param {TillProgrammeView} programme
 */
export function visitsMax(programme) {
  return programme.earn.per_scan_max;
}

/**
 * How a sale is told: by visits, by its amount, or by either. A smallest sale makes the amount matter.
 * @param {TillProgrammeView} programme
 * @returns {"visits" | "amount" | "either"}
 */
export function asked({ earn, limits }) {
  const least = limits.spend_minor_min > 0;
  if (!earn.per_amount) return least && earn.amount_is_visit ? "amount" : "visits";
  return earn.per_visit && !least ? "either" : "amount";
}

/**
 * Whether a programme counts a visit at the sight of a card.
 * @param {TillProgrammeView} programme
 */
export function atOnce({ earn, stamp_at_once: wanted, limits }) {
  return wanted && earn.at_once && !limits.spend_minor_min;
}

/**
 * Balance after `ask`, the rewards that are ready then and were not before. `balance` null: not known here.
 * @param {TillProgrammeView} programme
 * @param {number | null} balance
 * @param {ScanAsk} ask
 * @param {number} [factor]
 * @returns {{ gained: number, balance: number | null, fresh: RewardView[] }}
 */
export function preview(programme, balance, ask, factor = 1) {
  const gained = gain(programme, ask, factor);
  if (balance === null) return { gained, balance: null, fresh: [] };
  const after = balance + gained;
  const fresh = programme.rewards.filter(({ cost }) => balance < cost && after >= cost);
  return { gained, balance: after, fresh };
}

/**
 * The rewards that `balance` pays, dearest last, each with how many times.
 * @param {TillProgrammeView} programme
 * @param {number | null} balance
 */
export function ready(programme, balance) {
  if (balance === null) return [];
  const paid = programme.rewards.filter(({ cost }) => balance >= cost);
  return paid.map((reward) => ({ ...reward, ready: Math.floor(balance / reward.cost) }));
}

/**
 * The places on the card: how many are filled, of how many. A full card stays full until its reward is taken;
 * `begun` are the stamps of the card after it.
 * @param {TillProgrammeView} programme
 * @param {number | null} balance
 */
export function dots(programme, balance) {
  const { needed } = programme.earn;
  const held = Math.max(0, balance ?? 0);
  const full = Math.floor(held / needed);
  return { filled: full ? needed : held, needed, full, begun: held % needed };
}

/**
 * How much is missing to the next reward, and which; null when every one is ready.
 * @param {TillProgrammeView} programme
 * @param {number} balance
 */
export function toGo(programme, balance) {
  const have = programme.earn.needed ? dots(programme, balance).begun : balance;
  const next = programme.rewards.find(({ cost }) => cost > have);
  return next ? { left: next.cost - have, reward: next } : null;
}

/**
 * @param {number} visits
 * @param {number} most
 */
function within(visits, most) {
  return Math.min(Math.max(0, Math.trunc(visits)), most);
}
