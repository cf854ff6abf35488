/** What the preview shows. */

import { LANGUAGES, language } from "../words.js";

/** Which wording in which language the preview shows; follows what is written on. */
export class Shown extends EventTarget {
  constructor(variant) {
    super();
    Object.assign(this, { variant, language: language() in LANGUAGES ? language() : "en" });
  }

  set(patch) {
    if (Object.entries(patch).every(([name, value]) => this[name] === value)) return;
    Object.assign(this, patch);
    this.dispatchEvent(new Event("change"));
  }
}
