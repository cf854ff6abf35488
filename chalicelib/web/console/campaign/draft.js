/** A campaign while it is written: every change is saved by itself, and of two writers the second is asked. */

import { good } from "../../kit/api.js";
import { refusalOf } from "../../kit/refusal.js";

/**
 * @import { CampaignView, DraftBody } from "../../api/campaign.js"
 * @import { Answer, Flaw, Sender } from "../../kit/types.js"
 * @import { Client } from "../client.js"
 * @typedef {new () => Sender<{ change: Event, state: Event }>} DraftSender
 * @typedef {Required<Omit<DraftBody, "revision">>} Written the part of a campaign that is written
 */

const PAUSE_MS = 700;

/**
 * The part of a campaign that is written, as the API takes it.
 * @param {CampaignView} campaign
 * @returns {Written}
 */
export function written(campaign) {
  const { name, programmes, audience, variants, face, face_hours, when, bonus } = campaign;
  const { send_hours, holdout_percent, window_days, budget_micros } = campaign;
  const bounds = { send_hours, holdout_percent, window_days, budget_micros };
  return { name, programmes, audience, variants, face, face_hours, when, bonus, ...bounds };
}

/** Events: "change" (something was written), "state" (`state` is saved, unsaved, saving, refused or moved). */
export class Draft extends /** @type {DraftSender} */ (EventTarget) {
  /** @type {"saved" | "unsaved" | "saving" | "refused" | "moved"} */
  state = "saved";
  /** @type {Flaw | null} */
  refusal = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #turn = 0;
  /** @type {Promise<boolean> | null} */
  #running = null;

  /**
   * @param {Client} client
   * @param {CampaignView} campaign
   */
  constructor(client, campaign) {
    super();
    this.client = client;
    this.campaign = campaign;
  }

  /** @returns {`/campaigns/${string}`} */
  get path() {
    return `/campaigns/${encodeURIComponent(this.campaign.id)}`;
  }

  /** @param {Partial<CampaignView>} patch */
  change(patch) {
    Object.assign(this.campaign, patch);
    this.#turn += 1;
    this.#is(this.state === "moved" ? "moved" : "unsaved");
    this.dispatchEvent(new Event("change"));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), PAUSE_MS);
  }

  /** Whether all that was written is with the server; one question at a time. */
  async save() {
    clearTimeout(this.#timer);
    if (this.#running) await this.#running;
    if (this.state === "saved") return true;
    if (this.state === "moved") return false;
    this.#running = this.#put();
    try {
      return await this.#running;
    } finally {
      this.#running = null;
    }
  }

  /** Over what somebody else wrote meanwhile. */
  async keepMine() {
    const answer = await this.client.ask("GET", this.path);
    if (!good(answer)) return this.#refused(answer);
    this.campaign.revision = answer.body.campaign.revision;
    this.#is("unsaved");
    return this.save();
  }

  async #put() {
    const turn = this.#turn;
    this.#is("saving");
    const answer = await this.client.ask("PUT", this.path, {
      ...written(this.campaign),
      revision: this.campaign.revision,
    });
    if (!good(answer)) return this.#refused(answer);
    const { revision, may } = answer.body.campaign;
    Object.assign(this.campaign, { revision, may });
    this.refusal = null;
    this.#is(turn === this.#turn ? "saved" : "unsaved");
    return turn === this.#turn;
  }

  /** @param {Answer<unknown> | null} answer */
  #refused(answer) {
    this.refusal = refusalOf(answer);
    this.#is(!good(answer) && answer?.body?.code === "campaign_moved" ? "moved" : "refused");
    return false;
  }

  /** @param {Draft["state"]} state */
  #is(state) {
    this.state = state;
    this.dispatchEvent(new Event("state"));
  }
}
