/** A campaign while it is written: every change is saved by itself, and of two writers the second is asked. */

import { good } from "../../kit/api.js";
import { refusalOf } from "../../kit/refusal.js";

const PAUSE_MS = 700;
const FIELDS = [
  "name",
  "programmes",
  "audience",
  "variants",
  "face",
  "face_hours",
  "when",
  "bonus",
  "send_hours",
  "holdout_percent",
  "window_days",
  "budget_micros",
];

/** The part of a campaign that is written, as the API takes it. */
export function written(campaign) {
  return Object.fromEntries(FIELDS.map((name) => [name, campaign[name]]));
}

/** Events: "change" (something was written), "state" (`state` is saved, unsaved, saving, refused or moved). */
export class Draft extends EventTarget {
  state = "saved";
  refusal = null;
  #timer = 0;
  #turn = 0;
  #running = null;

  constructor(client, campaign) {
    super();
    Object.assign(this, { client, campaign });
  }

  get path() {
    return `/campaigns/${encodeURIComponent(this.campaign.id)}`;
  }

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

  #refused(answer) {
    this.refusal = refusalOf(answer);
    this.#is(answer?.body?.code === "campaign_moved" ? "moved" : "refused");
    return false;
  }

  #is(state) {
    this.state = state;
    this.dispatchEvent(new Event("state"));
  }
}
