/** Which campaigns a table shows, and in which order. */

/**
 * @import { CampaignView } from "../../../api/campaign.js"
 * @typedef {(typeof ORDERS)[number]} Order
 * @typedef {{ text: string, state: string, programme: string, time: string, order: Order, up: boolean }} Wanted
 */

const DAY_MS = 86_400_000;
export const ORDERS = /** @type {const} */ (["name", "state", "when", "programme"]);
export const STATES = /** @type {const} */ ([
  "draft",
  "waiting",
  "scheduled",
  "running",
  "paused",
  "done",
  "cancelled",
]);
export const TIMES = [7, 30, 90, 365]; // days

/**
 * The moment that its line tells: when it ended, or else begins, or was made.
 * @param {Pick<CampaignView, "created_at" | "starts_at" | "ended_at">} campaign
 */
export const dateOf = ({ created_at: created, starts_at: starts, ended_at: ended }) =>
  ended ?? starts ?? created;

/**
 * @param {CampaignView[]} all
 * @param {Wanted} wanted
 * @param {number} now ms
 * @param {(campaign: CampaignView) => string} titleOf
 */
export function chosen(all, { text, state, programme, time, order, up }, now, titleOf) {
  const words = plain(text).split(" ").filter(Boolean);
  const since = time ? now - Number(time) * DAY_MS : 0;
  const found = all.filter(
    (one) =>
      (!state || one.state === state) &&
      (!programme || one.programmes.includes(programme)) &&
      (!since || Date.parse(dateOf(one)) >= since) &&
      words.every((word) => plain(titleOf(one)).includes(word)),
  );
  /** @type {Record<Order, (one: CampaignView) => string>} */
  const by = {
    name: titleOf,
    state: (one) => String(STATES.indexOf(one.state)),
    when: dateOf,
    programme: (one) => one.programmes.join(" "),
  };
  const sign = up ? 1 : -1;
  return found.sort(
    (one, other) =>
      sign * by[order](one).localeCompare(by[order](other)) || other.created_at.localeCompare(one.created_at),
  );
}

/**
 * As it is searched: without case and accents.
 * @param {string} text
 */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
