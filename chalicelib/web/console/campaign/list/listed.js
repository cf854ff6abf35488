/** Which campaigns a table shows, and in which order. */

/**
 * @import { CampaignView } from "../../../api/campaign.js"
 * @typedef {(typeof ORDERS)[number]} Order
 * @typedef {{ text: string, state: string, programme: string, person: string, time: string, order: Order, up: boolean }} Wanted
 * @typedef {{ title: (one: CampaignView) => string, audience: (one: CampaignView) => string, by: (one: CampaignView) => string }} Said
 *   how a campaign's name, audience and maker are said
 */

const DAY_MS = 86_400_000;
export const ORDERS = /** @type {const} */ ([
  "name",
  "state",
  "audience",
  "when",
  "sent",
  "accepted",
  "effect",
  "by",
]);
export const STATES = /** @type {const} */ ([
  "draft",
  "waiting",
  "scheduled",
  "running",
  "paused",
  "done",
  "cancelled",
]);
export const ARCHIVED = "archived"; // in the place of a state: what is out of sight
export const TIMES = [7, 30, 90, 365]; // days

/**
 * The moment that its line tells: when it ended, or else begins, or was made.
 * @param {Pick<CampaignView, "created_at" | "starts_at" | "ended_at">} campaign
 */
export const dateOf = ({ created_at: created, starts_at: starts, ended_at: ended }) =>
  ended ?? starts ?? created;

/**
 * What is archived is found by a search, or when it is asked for.
 * @param {CampaignView[]} all
 * @param {Wanted} wanted
 * @param {number} now ms
 * @param {Said} said
 */
export function chosen(all, { text, state, programme, person, time, order, up }, now, said) {
  const words = plain(text).split(" ").filter(Boolean);
  const since = time ? now - Number(time) * DAY_MS : 0;
  const found = all.filter(
    (one) =>
      inSight(one, state, words.length > 0) &&
      (!programme || one.programmes.includes(programme)) &&
      (!person || one.created_by === person) &&
      (!since || Date.parse(dateOf(one)) >= since) &&
      words.every((word) => plain(said.title(one)).includes(word)),
  );
  const compare = comparing(order, up ? 1 : -1, said);
  return found.sort((one, other) => compare(one, other) || other.created_at.localeCompare(one.created_at));
}

/**
 * A text that waits for approval waits like a campaign.
 * @param {CampaignView} campaign
 * @param {string} state
 * @param {boolean} searched
 */
function inSight({ state: own, archived_at: archived, proposed }, state, searched) {
  if (state === ARCHIVED) return Boolean(archived);
  if (state === "waiting" && proposed) return true;
  return (!state || own === state) && (!archived || searched);
}

/**
 * What has no figure stands last, whichever way round.
 * @param {Order} order
 * @param {1 | -1} sign
 * @param {Said} said
 * @returns {(one: CampaignView, other: CampaignView) => number}
 */
function comparing(order, sign, said) {
  const figures = {
    sent: (/** @type {CampaignView} */ one) => one.snapshot?.sent,
    accepted: (/** @type {CampaignView} */ one) => one.snapshot?.accepted_percent,
    effect: (/** @type {CampaignView} */ one) => one.snapshot?.visits_each,
  };
  if (order === "sent" || order === "accepted" || order === "effect") {
    const figure = figures[order];
    return (one, other) => {
      const [first, second] = [figure(one) ?? null, figure(other) ?? null];
      if (first === null || second === null) return Number(first === null) - Number(second === null);
      return sign * (first - second);
    };
  }
  const words = {
    name: said.title,
    state: (/** @type {CampaignView} */ one) => String(STATES.indexOf(one.state)),
    audience: said.audience,
    when: dateOf,
    by: said.by,
  };
  const word = words[order];
  return (one, other) => sign * word(one).localeCompare(word(other));
}

/**
 * As it is searched: without case and accents.
 * @param {string} text
 */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
