/** The rewards that are ready, as buttons: on a card that was read, and after the stamp that fills it. */

import { h, icon } from "../../kit/dom.js";
import { t } from "../words.js";

/** @import { Offer } from "../types.js" */

/**
 * @param {Offer[]} rewards
 * @param {(reward: Offer) => unknown} redeem
 */
export function offers(rewards, redeem) {
  /** @param {Offer} reward */
  const offer = (reward) =>
    h(
      "button",
      { type: "button", class: "button offer", "data-redeem": reward.id, onclick: () => redeem(reward) },
      icon("gift"),
      h("span", {}, t("give", { reward: reward.name })),
      reward.ready > 1 && h("b", {}, `× ${reward.ready}`),
    );
  return h("div", { class: "offers" }, rewards.map(offer));
}
