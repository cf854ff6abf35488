/** A campaign while it is written: every change is saved by itself, and of two writers the second is asked. */

import { good } from "../../../kit/api.js";
import { refusalOf } from "../../../kit/refusal.js";
import { same } from "../../audience/condition.js";

/**
 * @import { CampaignView, DraftBody } from "../../../api/campaign.js"
 * @import { Answer, Flaw, Sender } from "../../../kit/types.js"
 * @import { Client } from "../../client.js"
 * @typedef {new () => Sender<{ change: Event, state: Event }>} DraftSender
 * @typedef {Required<Omit<DraftBody, "revision">>} Written the part of a campaign that is written
 */

const PAUSE_MS = 700;
const AGAIN_MS = 3_000; // after a save that nobody answered

/** @type {Record<string, Draft["state"]>} what a refusal means for the draft */
const FATES = { campaign_moved: "moved", campaign_unknown: "gone" };

/** @param {Answer<unknown> | null} answer */
const codeOf = (answer) => (good(answer) ? "" : (answer?.body?.code ?? ""));

/** @param {Draft["state"]} state one that no further save can mend */
const stuck = (state) => state === "moved" || state === "gone";

/**
 * The part of a campaign that is written, as the API takes it.
 * @param {CampaignView} campaign
 * @returns {Written}
 */
export function written(campaign) {
  const { name, programmes, audience, variants, face, face_hours, when, bonus, gift } = campaign;
  const { follow_ups, winner } = campaign;
  const { send_hours, holdout_percent, silent_percent, window_days, budget_micros } = campaign;
  const bounds = { send_hours, holdout_percent, silent_percent, window_days, budget_micros };
  return {
    name,
    programmes,
    audience,
    variants,
    face,
    face_hours,
    when,
    bonus,
    gift,
    follow_ups,
    winner,
    ...bounds,
  };
}

/**
 * Events: "change" (something was written), "state": `state` is saved, unsaved, saving, waits (nobody answered: it is
 * tried again by itself), refused, moved (somebody wrote meanwhile) or gone (it was thrown away elsewhere).
 */
export class Draft extends /** @type {DraftSender} */ (EventTarget) {
  /** @type {"saved" | "unsaved" | "saving" | "waits" | "refused" | "moved" | "gone"} */
  state = "saved";
  /** @type {Flaw | null} */
  refusal = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #turn = 0;
  /** @type {Promise<boolean> | null} */
  #running = null;
  /** @type {Written | null} what was sent and not answered: the server may have it */
  #unsure = null;

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
    this.#is(stuck(this.state) ? this.state : "unsaved");
    this.dispatchEvent(new Event("change"));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), PAUSE_MS);
  }

  /** Something was written that the server does not have. */
  get unsaved() {
    return this.state !== "saved";
  }

  /** Whether all that was written is with the server; one question at a time. */
  async save() {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    if (this.state === "saved") return true;
    if (stuck(this.state)) return false;
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

  /** @returns {Promise<boolean>} */
  async #put() {
    const turn = this.#turn;
    this.#is("saving");
    const sent = structuredClone(written(this.campaign));
    const answer = await this.client.ask("PUT", this.path, { ...sent, revision: this.campaign.revision });
    if (!good(answer)) {
      if (codeOf(answer) === "campaign_moved" && (await this.#wasOurs())) return this.#put();
      if (answer === null) this.#unsure = sent;
      return this.#refused(answer);
    }
    this.#unsure = null;
    const { revision, may } = answer.body.campaign;
    Object.assign(this.campaign, { revision, may });
    this.refusal = null;
    this.#is(turn === this.#turn ? "saved" : "unsaved");
    return turn === this.#turn;
  }

  /** Whether what moved the draft is our own save, which nobody had answered; then it is the one to go on from. */
  async #wasOurs() {
    const unsure = this.#unsure;
    this.#unsure = null;
    if (!unsure) return false;
    const answer = await this.client.ask("GET", this.path);
    if (!good(answer) || !same(written(answer.body.campaign), unsure)) return false;
    this.campaign.revision = answer.body.campaign.revision;
    return true;
  }

  /** @param {Answer<unknown> | null} answer */
  #refused(answer) {
    this.refusal = refusalOf(answer);
    const away = answer === null || answer.status >= 500;
    this.#is(FATES[codeOf(answer)] ?? (away ? "waits" : "refused"));
    if (away) this.#timer = setTimeout(() => this.save(), AGAIN_MS);
    return false;
  }

  /** @param {Draft["state"]} state */
  #is(state) {
    this.state = state;
    this.dispatchEvent(new Event("state"));
  }
}
