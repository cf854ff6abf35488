/** What a tap will do to a card, by the programme's own rules: shown before it is done, online or not. */

/**
 * @import { AheadView, CardProgressView as Progress } from "../../api/card.js"
 * @import { TillProgrammeView } from "../../api/programme.js"
 * @import { Line, ScanAsk } from "../queue/types.js"
 * @import { Offer, Standing } from "../types.js"
 */

/**
 * The stamps or points that `ask` ({visits} or {amount_minor}) brings; 0 when it brings nothing yet. `factor`: Acts.factor.
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
 * How the card stands and will stand once `ask` is counted, and the rewards that it makes ready.
 * @param {TillProgrammeView} programme
 * @param {Standing | null} standing null: not known here
 * @param {ScanAsk} ask
 * @param {number} [factor]
 * @returns {{ gained: number, after: Standing | null, fresh: AheadView[] }}
 */
export function preview(programme, standing, ask, factor = 1) {
  const gained = gain(programme, ask, factor);
  if (!standing) return { gained, after: null, fresh: [] };
  const fresh = standing.progress.waiting && standing.progress.places ? [] : standing.progress.ahead;
  return {
    gained,
    after: gained ? moved(programme, standing, gained) : standing,
    fresh: fresh.filter(({ left }) => left <= gained),
  };
}

/**
 * A card as the server showed it, `by` stamps or points later: of what it does not know yet, and what would be.
 * @param {TillProgrammeView} programme
 * @param {Standing} standing
 * @param {number} by below zero: given for a reward, or taken back
 * @returns {Standing}
 */
export function moved(programme, standing, by) {
  return standing.progress.places ? placed(standing, by) : counted(programme, standing, by);
}

/**
 * A full card stays full until its reward is taken; behind it the next one is begun.
 * @param {Standing} standing
 * @param {number} by
 */
function placed({ progress, rewards }, by) {
  const needed = progress.goal ?? 1;
  const held = (progress.waiting + 1) * needed - progress.ahead[0].left + by;
  const waiting = Math.max(0, Math.floor(held / needed));
  const ahead = [{ ...progress.ahead[0], left: (waiting + 1) * needed - held }];
  const have = waiting ? needed : Math.max(0, held);
  const { id, name, cost } = rewards[0] ?? ahead[0];
  return {
    progress: { ...progress, have, waiting, ahead },
    rewards: waiting ? [{ id, name, cost, ready: waiting }] : [],
  };
}

/**
 * A number of points. What is kept at a price of before is ready no more often than the server said.
 * @param {TillProgrammeView} programme
 * @param {Standing} standing
 * @param {number} by
 */
function counted(programme, { progress, rewards }, by) {
  const have = progress.have + by;
  const priced = (/** @type {string} */ id) => programme.rewards.filter((reward) => reward.id === id);
  const kept = (/** @type {Offer} */ { id, cost }) => priced(id).every((reward) => reward.cost > cost);
  const known = [
    ...rewards.map((one) => ({ ...one, most: kept(one) ? one.ready : Infinity })),
    ...progress.ahead.map((one) => ({ ...one, most: Infinity })),
  ];
  const ready = known
    .filter(({ cost }) => cost <= have)
    .map(({ id, name, cost, most }) => ({ id, name, cost, ready: Math.min(most, Math.floor(have / cost)) }));
  const lost = rewards
    .filter(({ cost }) => cost > have)
    .flatMap(({ id, name }) => priced(id).map(({ cost }) => ({ id, name, cost })));
  const ahead = [...lost, ...progress.ahead.filter(({ cost }) => cost > have)]
    .map(({ id, name, cost }) => ({ id, name, cost, left: cost - have }))
    .sort((one, other) => one.left - other.left);
  return {
    progress: { ...progress, have, goal: ahead[0]?.cost ?? null, waiting: ready.length, ahead },
    rewards: ready,
  };
}

/**
 * A card once this device's unsent lines are through.
 * @param {TillProgrammeView} programme
 * @param {Standing} standing as the server showed it
 * @param {Line[]} lines the card's
 */
export function awaited(programme, standing, lines) {
  return lines.reduce((then, { made }) => {
    const cards = made.kind === "redeem" && then.progress.places ? made.ask.quantity : 0;
    return moved(programme, then, cards ? -cards * (then.progress.goal ?? 1) : made.change);
  }, standing);
}

/**
 * The stamps of the card that is being filled: behind a full one, of the next.
 * @param {Progress} progress
 */
export function begun({ goal, ahead }) {
  return Math.max(0, (goal ?? 0) - ahead[0].left);
}

/**
 * @param {number} visits
 * @param {number} most
 */
function within(visits, most) {
  return Math.min(Math.max(0, Math.trunc(visits)), most);
}
