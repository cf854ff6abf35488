/** What the pages of this group share: their words and their looks come with the first of them. */

import { h } from "../../kit/dom.js";
import { has, language, learn, t } from "../words.js";

let dressed = null;

/** A page of the group, once its words and its style sheet are there. */
export function grouped(page) {
  return async (...given) => {
    await Promise.all([learn("campaigns"), (dressed ??= dress())]);
    return page(...given);
  };
}

/** The server says a thing in several languages: this person's, else English. */
export const inOurs = (text) => text?.[language()] || text?.en || Object.values(text ?? {})[0] || "";

/** Why a card was held back, in words. */
export const reasonOf = (reason) => (has(`held_${reason}`) ? t(`held_${reason}`) : reason);

function dress() {
  return new Promise((done) => {
    const href = new URL("../../sheets/campaigns.css", import.meta.url).href;
    document.head.append(h("link", { rel: "stylesheet", href, onload: done, onerror: done }));
  });
}
