/** What the preview shows. */

import { language } from "../../words.js";

/**
 * @import { Language, Sender } from "../../../kit/types.js"
 * @import { VariantBody } from "../../../api/campaign.js"
 * @typedef {new () => Sender<{ change: Event }>} ChangeSender
 * @typedef {VariantBody["id"]} VariantId
 * @typedef {import("../../../api/campaign.js").PreviewBody["person"]} Person
 */

/** Which wording in which language on whose card of which programme the preview shows; follows what is written on. */
export class Shown extends /** @type {ChangeSender} */ (EventTarget) {
  programme = "";
  /** @type {NonNullable<Person>} */
  person = "named";

  /** @param {VariantId} variant */
  constructor(variant) {
    super();
    this.variant = variant;
    this.language = /** @type {Language} */ (language());
  }

  /** @param {{ variant?: VariantId, language?: Language, programme?: string, person?: NonNullable<Person> }} patch */
  set(patch) {
    const { variant, language: spoken, programme, person } = this;
    const now = { variant, language: spoken, programme, person };
    const wanted = { ...now, ...patch };
    if (JSON.stringify(wanted) === JSON.stringify(now)) return;
    Object.assign(this, wanted);
    this.dispatchEvent(new Event("change"));
  }
}
