/** The campaigns that are known, and the table as it was left: of one merchant, until the page is loaded anew. */

import { good } from "../../../kit/api.js";
import { refusalOf } from "../../../kit/refusal.js";

/**
 * @import { CampaignView } from "../../../api/campaign.js"
 * @import { Client } from "../../client.js"
 * @import { Wanted } from "./listed.js"
 */

const FIRST = 20; // fill a screen; the others come while it is looked at
export const PAGE = 50; // what the server gives at once, and so many lines are drawn
const PAGES_MAX = 40; // two thousand campaigns; older ones are found by the API

/** @type {Wanted} */
export const EVERY = { text: "", state: "", programme: "", person: "", time: "", order: "when", up: false };
export const kept = {
  merchant: "",
  wanted: { ...EVERY },
  all: /** @type {CampaignView[]} */ ([]),
  names: /** @type {Record<string, string>} */ ({}),
  audiences: /** @type {Record<string, string>} */ ({}),
  ticked: /** @type {Set<string>} */ (new Set()),
  lines: PAGE,
  top: 0,
};

/**
 * The newest campaigns, with the older ones that are known; the mark of what follows.
 * @param {Client} client
 */
export async function readFirst(client) {
  const merchant = client.session?.merchant_id ?? "";
  if (kept.merchant !== merchant)
    Object.assign(kept, { merchant, wanted: { ...EVERY }, all: [], ticked: new Set(), lines: PAGE, top: 0 });
  const first = await client.read(`/campaigns?limit=${FIRST}`);
  const fresh = new Set(first.campaigns.map(({ id }) => id));
  const oldest = first.campaigns.at(-1)?.created_at ?? "";
  const older = first.next ? kept.all.filter(({ id, created_at: at }) => !fresh.has(id) && at <= oldest) : [];
  kept.all = [...first.campaigns, ...older];
  learn(first);
  return first.next;
}

/**
 * The rest, a page at a time, as long as `heard` says that somebody still looks; why it ended before its end.
 * @param {Client} client
 * @param {string} next
 * @param {() => boolean} heard
 * @returns {Promise<string>}
 */
export async function readRest(client, next, heard) {
  let after = next;
  for (let page = 1; after && page < PAGES_MAX; page += 1) {
    const answer = await client.ask("GET", `/campaigns?limit=${PAGE}&after=${encodeURIComponent(after)}`);
    if (!good(answer)) return refusalOf(answer).detail;
    const known = new Map(kept.all.map((one) => [one.id, one]));
    for (const one of answer.body.campaigns) known.set(one.id, one);
    kept.all = [...known.values()];
    learn(answer.body);
    after = answer.body.next;
    if (!heard()) return "";
  }
  return "";
}

/** @param {CampaignView} campaign as it is now */
export function put(campaign) {
  kept.all = kept.all.map((one) => (one.id === campaign.id ? campaign : one));
}

/** @param {string} id */
export function forget(id) {
  kept.all = kept.all.filter((one) => one.id !== id);
  kept.ticked.delete(id);
}

/** @param {{ names: Record<string, string>, audiences: Record<string, string> }} said */
function learn({ names, audiences }) {
  Object.assign(kept.names, names);
  Object.assign(kept.audiences, audiences);
}
