/** What the pages of this group share: their words and their looks come with the first of them. */

import { h } from "../../kit/dom.js";
import { has, learn, t } from "../words.js";

/** @import { MakePage } from "../types.js" */

/** @type {Promise<unknown> | null} */
let dressed = null;

/**
 * A page of the group, once its words and its style sheet are there.
 * @param {MakePage} page
 * @returns {MakePage}
 */
export function grouped(page) {
  return async (...given) => {
    dressed ??= dress();
    await Promise.all([learn("campaigns"), dressed]);
    return page(...given);
  };
}

/**
 * Why a card was held back, in words.
 * @param {string} reason
 */
export const reasonOf = (reason) => (has(`held_${reason}`) ? t(`held_${reason}`) : reason);

function dress() {
  return new Promise((done) => {
    const href = new URL("../../sheets/campaigns.css", import.meta.url).href;
    document.head.append(h("link", { rel: "stylesheet", href, onload: done, onerror: done }));
  });
}
