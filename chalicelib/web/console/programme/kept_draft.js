/** A draft that saves itself while somebody types, and says so; what another changed meanwhile is never lost. */

import { good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { refusalOf } from "../../kit/refusal.js";
import { t } from "../words.js";

/**
 * @import { ProgrammeDraftView } from "../../api/programme.js"
 * @import { Design } from "../../studio/design.js"
 * @import { Client } from "../client.js"
 */

const SAVE_MS = 700;

export class KeptDraft {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {Promise<boolean> | null} */
  #saving = null;

  /**
   * @param {Client} client
   * @param {ProgrammeDraftView} view
   * @param {Design} design
   * @param {(view: ProgrammeDraftView) => void} theirs shows what somebody else made of it
   */
  constructor(client, view, design, theirs) {
    this.client = client;
    this.view = view;
    this.design = design;
    this.theirs = theirs;
    this.state = h(
      "p",
      { class: "draft-state", role: "status", "data-draft-state": "saved" },
      t("studio_draft_saved"),
    );
    /** @type {HTMLFormElement | null} whose unsaved words the frame asks about */
    this.form = null;
    design.addEventListener("change", () => this.#later());
    addEventListener("online", () => this.form?.hasAttribute("data-touched") && this.save());
  }

  #later() {
    this.form?.toggleAttribute("data-touched", true);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), SAVE_MS);
  }

  /** Whether what stands here is what the server has. */
  async save() {
    clearTimeout(this.#timer);
    if (this.#saving) await this.#saving;
    this.#saving = this.#send().finally(() => {
      this.#saving = null;
    });
    return this.#saving;
  }

  async #send() {
    const { id, merchant_id: _, ...body } = this.design.state.programme;
    const sent = JSON.stringify(body);
    this.#say("saving", t("studio_draft_saving"));
    const path = /** @type {const} */ (`/drafts/${this.view.id}`);
    const answer = await this.client.ask("PUT", path, { body, revision: this.view.revision });
    if (!good(answer)) {
      if (answer?.status === 409) this.#moved(refusalOf(answer).detail);
      else this.#say("unsaved", refusalOf(answer).detail, [t("try_again"), () => this.save()]);
      return false;
    }
    this.view = answer.body;
    const { id: _id, merchant_id: _m, ...now } = this.design.state.programme;
    if (JSON.stringify(now) === sent) this.form?.removeAttribute("data-touched");
    this.#say("saved", t("studio_draft_saved"));
    return true;
  }

  /**
   * Two at once: the person chooses whose work goes on.
   * @param {string} detail
   */
  #moved(detail) {
    this.#say(
      "moved",
      detail,
      [t("studio_draft_theirs"), () => this.#take(true)],
      [t("studio_draft_mine"), () => this.#take(false)],
    );
  }

  /**
   * @param {boolean} theirs
   * @returns {Promise<unknown>}
   */
  async #take(theirs) {
    const answer = await this.client.ask("GET", `/drafts/${this.view.id}`);
    if (!good(answer))
      return this.#say("unsaved", refusalOf(answer).detail, [t("try_again"), () => this.#take(theirs)]);
    this.view = answer.body;
    if (!theirs) return this.save();
    this.form?.removeAttribute("data-touched");
    this.theirs(answer.body);
  }

  /**
   * @param {string} state
   * @param {string} words
   * @param {...[string, () => unknown]} acts
   */
  #say(state, words, ...acts) {
    this.state.dataset.draftState = state;
    this.state.replaceChildren(
      words,
      ...acts.flatMap(([label, act]) => [
        " ",
        h("button", { type: "button", class: "link", onclick: act }, label),
      ]),
    );
  }
}
