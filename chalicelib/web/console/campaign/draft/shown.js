/** What the preview shows. */

import { language } from "../../words.js";

/**
 * @import { Language, Sender } from "../../../kit/types.js"
 * @import { VariantBody } from "../../../api/campaign.js"
 * @typedef {new () => Sender<{ change: Event }>} ChangeSender
 * @typedef {VariantBody["id"]} VariantId
 */

/** Which wording in which language on which programme's card the preview shows; follows what is written on. */
export class Shown extends /** @type {ChangeSender} */ (EventTarget) {
  programme = "";

  /** @param {VariantId} variant */
  constructor(variant) {
    super();
    this.variant = variant;
    this.language = /** @type {Language} */ (language());
  }

  /** @param {{ variant?: VariantId, language?: Language, programme?: string }} patch */
  set({ variant = this.variant, language: wanted = this.language, programme = this.programme }) {
    if (variant === this.variant && wanted === this.language && programme === this.programme) return;
    [this.variant, this.language, this.programme] = [variant, wanted, programme];
    this.dispatchEvent(new Event("change"));
  }
}
