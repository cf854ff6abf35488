/** A design as the server takes it, and one to begin with. Pure but for the words. */

import { t } from "../kit/words.js";

/**
 * @import { MerchantBody, MerchantView } from "../api/merchant.js"
 * @import { ProgrammeBody } from "../api/programme.js"
 * @import { Language } from "../kit/types.js"
 * @import { Designed, Written } from "./types.js"
 */

/** Nobody's colours, easy to read: a warm dark green with cream, until a logo brings others. */
const COLOURS = { background: "#1f4037", foreground: "#fffaf0", label: "#bcd8c8", accent: "#f2b84b" };

export const NO_PICTURES = { logo: "", strip: "", stamp: "" };

const NOT_ASKED = { trade: "", price: "", visits_a_month: 0, regulars: 60, margin_percent: 65 };
const NOTHING_ELSE = {
  merchant_id: "",
  colours: null,
  pictures: null,
  card_valid_days: null,
  template: "",
  partners: [],
};

/**
 * @param {Designed} state
 * @returns {{ merchant: MerchantBody, programme: ProgrammeBody }}
 */
export function bodies({ merchant, programme }) {
  const name = merchant.name.trim() || t("studio_your_shop");
  const contact = merchant.contact.trim() || name;
  return {
    merchant: { ...merchant, name, contact },
    programme: { ...programme, name: programme.name.trim() || t("studio_card_name") },
  };
}

/**
 * A design of what the server holds: a shop that is there, and a draft that may be half written.
 * @param {MerchantView} shop
 * @param {string} id of the programme
 * @param {Record<string, unknown>} body
 * @returns {Designed}
 */
export function drafted(shop, id, body) {
  const { name, contact, currency, zone, languages, colours, links, pictures } = shop;
  const written = /** @type {Partial<Written>} */ (body);
  return {
    merchant: { name, contact, currency, zone, languages, colours, links, pictures },
    programme: {
      ...NOTHING_ELSE,
      name: "",
      type: "stamps",
      rules: {},
      ...written,
      parts: written.parts ?? [],
      id,
    },
    answers: NOT_ASKED,
    logo: "",
    chosen: true,
  };
}

/**
 * A plain card of stamps: what is shown before anything is said.
 * @param {{ currency: string, zone: string, languages: Language[] }} guessed
 * @param {(key: string) => string} [say] in the first of the languages, which is the reader's where it is guessed
 * @returns {Designed}
 */
export function begun(guessed, say = t) {
  return {
    merchant: {
      name: "",
      contact: "",
      ...guessed,
      colours: COLOURS,
      links: { privacy: "", terms: "", imprint: "" },
      pictures: NO_PICTURES,
    },
    programme: plain(say("studio_card_name"), { [guessed.languages[0]]: say("studio_plain_reward") }),
    answers: NOT_ASKED,
    logo: "",
    chosen: false,
  };
}

/**
 * @param {string} name
 * @param {Record<string, string>} reward
 * @returns {Written}
 */
function plain(name, reward) {
  const parts = [{ type: "head_start", id: "welcome", n: 2 }];
  const rules = { needed: 9, reward, per_scan_max: 9 };
  return { ...NOTHING_ELSE, id: "card", name, type: "stamps", rules, parts };
}
