/** What can be handed out, as buttons: on a card that was read, and after the stamp that fills it. */

import { h, icon } from "../../kit/dom.js";
import { money } from "../../kit/form/money.js";
import { language, say, t } from "../words.js";
import { accesses, effectSaid, untilSaid, whyNot } from "./offered.js";

/**
 * @import { SoldView, TillProgrammeView } from "../../api/programme.js"
 * @import { Offer } from "../types.js"
 * @import { Choice } from "./choices.js"
 */

/**
 * @param {Offer[]} rewards
 * @param {(reward: Offer) => unknown} redeem
 * @param {TillProgrammeView} programme
 */
export function offers(rewards, redeem, programme) {
  /** @param {Offer} reward */
  const offer = (reward) => {
    const more = [effectSaid(reward, programme), untilSaid(reward.ends_ms)].filter(Boolean).join(" · ");
    return h(
      "button",
      { type: "button", class: "button offer", "data-redeem": reward.id, onclick: () => redeem(reward) },
      icon("gift"),
      h("span", {}, givenAs(reward), more && h("small", {}, more)),
      reward.ready > 1 && reward.ready < 99 && reward.most_minor == null && h("b", {}, `× ${reward.ready}`),
    );
  };
  return h("div", { class: "offers" }, rewards.map(offer));
}

/**
 * Who may come in, and folded away why not the rest, and what is sold: null for a programme without parts.
 * @param {Choice[]} choices
 * @param {TillProgrammeView} programme
 * @param {((sold: SoldView) => unknown) | null} sell
 */
export function besides(choices, programme, sell) {
  const open = accesses(choices).map(({ offer, ends_ms }) =>
    h(
      "p",
      { class: "notice", "data-access": offer.id },
      [t("access_now", { name: say(offer.name) }), untilSaid(ends_ms)].filter(Boolean).join(" · "),
    ),
  );
  const rest = whyNot(choices).map(({ id, name, why }) =>
    h("li", { "data-why": id }, h("span", {}, name), h("small", {}, why)),
  );
  const sold = sell ? programme.sold : []; // who may not sell is not shown it
  if (!open.length && !rest.length && !sold.length) return null;
  return h(
    "div",
    { class: "besides" },
    open,
    rest.length + sold.length > 0 &&
      h(
        "details",
        { "data-more-here": true },
        h("summary", {}, t("more_here")),
        sold.map((one) =>
          h(
            "button",
            {
              type: "button",
              class: "button button-quiet",
              "data-sell": one.part,
              onclick: () => sell?.(one),
            },
            soldSaid(one, programme),
          ),
        ),
        rest.length > 0 && h("ul", { class: "why-not" }, rest),
      ),
  );
}

/**
 * @param {SoldView} sold
 * @param {TillProgrammeView} programme
 */
function soldSaid({ name, price_minor: minor }, programme) {
  if (minor === null) return t("sell_amount", { name: say(name) });
  return t("sell", { name: say(name), price: money(minor, programme.earn, language()) });
}

/** @param {Offer} offer */
function givenAs({ how, name }) {
  return how?.effect === "give" ? t("give_on", { reward: name }) : t("give", { reward: name });
}
