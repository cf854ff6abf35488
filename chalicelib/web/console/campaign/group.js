/** What the pages of this group share: their words and their looks come with the first of them. */

import { dressed } from "../dressed.js";
import { has, learn, t } from "../words.js";

/** @import { MakePage } from "../types.js" */

/**
 * A page of the group, once its words and its style sheet are there.
 * @param {MakePage} page
 * @returns {MakePage}
 */
export function grouped(page) {
  return async (...given) => {
    await Promise.all([learn("campaigns"), dressed("campaigns")]);
    return page(...given);
  };
}

/**
 * Why a card was held back, in words.
 * @param {string} reason
 */
export const reasonOf = (reason) => (has(`held_${reason}`) ? t(`held_${reason}`) : reason);
