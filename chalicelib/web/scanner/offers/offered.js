/** What a card is offered besides its stamps or points, and what is sold to it: from the server, else as known here. */

import { money } from "../../kit/form/money.js";
import { language, lastDay, listed, say, t } from "../words.js";
import { bestDiscount, byAmount, choicesOf, isDiscount, MAIN } from "./choices.js";

/**
 * @import { TillProgrammeView } from "../../api/programme.js"
 * @import { Till } from "../till.js"
 * @import { CardSubject, Offer } from "../types.js"
 * @import { Line } from "../queue/types.js"
 * @import { Choice, Holder } from "./choices.js"
 * @import { SeenCard } from "../card/seen_cards.js"
 */

/**
 * @param {Till} till
 * @param {CardSubject} subject
 * @returns {Choice[]}
 */
export function choicesFor(till, { programme, card, holder, waiting }) {
  if (card?.offers && !waiting.length) {
    const by_id = new Map(programme.offers.map((offer) => [offer.id, offer]));
    return card.offers.flatMap(({ id, ready, ends_at, most_minor, why_not }) => {
      const offer = by_id.get(id);
      const said = why_not === null ? null : { key: "", values: { said: why_not } };
      const ends_ms = ends_at === null ? null : Date.parse(ends_at);
      return offer ? [{ offer, ready, ends_ms, why_not: said, most_minor }] : []; // one that began since is next
    });
  }
  return holder ? choicesOf(programme.offers, holder, till.now, till.data?.outlet?.zone ?? "UTC") : [];
}

/**
 * What the card holds of the parts, this device's unsent lines taken into account; null where it is not known.
 * @param {TillProgrammeView | null} programme
 * @param {SeenCard | undefined} met
 * @param {number | null} balance with the lines
 * @param {Line[]} waiting the card's
 * @returns {Holder | null}
 */
export function holderOf(programme, met, balance, waiting) {
  if (!programme || !met?.held || !met.had || balance === null) return null;
  const held = [...met.held];
  const took = [];
  for (const { made } of waiting) {
    if (made.kind !== "redeem") continue;
    const { reward, quantity, amount_minor: amount } = made.ask;
    const offer = programme.offers.find(({ id }) => id === reward);
    took.push({ id: reward, n: quantity, at_ms: Date.parse(made.made_at) });
    for (const { unit, n } of offer?.price ?? []) {
      const taken = Math.ceil((n * quantity * (amount ?? 1)) / (offer?.per_minor ?? 1));
      if (unit !== MAIN) held.push({ unit, n: -taken, starts_at: null, ends_at: null });
    }
  }
  return { balance, held, had: met.had, had_ms: met.had_ms ?? met.seen_ms, took };
}

/**
 * What can be handed out now, as rewards are.
 * @param {Choice[]} choices
 * @returns {Offer[]}
 */
export function readyOffers(choices) {
  return choices
    .filter(({ ready, offer }) => ready > 0 && offer.effect !== "access")
    .map(({ offer, ready, ends_ms, most_minor }) => ({
      id: offer.id,
      name: say(offer.name),
      cost: offer.price.reduce((sum, { unit, n }) => sum + (unit === MAIN && !byAmount(offer) ? n : 0), 0),
      ready: offer.once || offer.price.length ? ready : 1,
      ends_ms,
      most_minor: byAmount(offer) ? most_minor : null,
      discount: isDiscount(offer),
      how: offer,
    }));
}

/**
 * What is shown and not taken: who holds it may come in.
 * @param {Choice[]} choices
 */
export function accesses(choices) {
  return choices.filter(({ ready, offer }) => ready > 0 && offer.effect === "access");
}

/**
 * The rest, each with the reason.
 * @param {Choice[]} choices
 */
export function whyNot(choices) {
  return choices.flatMap(({ offer, why_not: why }) =>
    why ? [{ id: offer.id, name: say(offer.name), why: saidWhy(why) }] : [],
  );
}

/** @param {NonNullable<Choice["why_not"]>} why */
function saidWhy({ key, values = {} }) {
  if (!key) return String(values.said);
  const { name, counted } = values;
  const holders = /** @type {import("../../kit/types.js").Texts} */ (name ?? {});
  return t(key, { name: say(holders), counted: Number(counted ?? 0) });
}

/**
 * Which discount to take for a sale of `amount`, and what is kept: a sentence, null where there is none to choose.
 * @param {Choice[]} choices
 * @param {TillProgrammeView} programme
 * @param {number | null} amount
 */
export function discountSaid(choices, programme, amount) {
  const best = bestDiscount(choices, amount);
  if (!best || (best.minor === null && !best.others.length)) return null;
  const name = say(best.choice.offer.name);
  const off = best.minor === null ? null : money(best.minor, programme.earn, language());
  const offer = off ? t("discount_worth", { offer: name, money: off }) : name;
  const others = listed(best.others.map((other) => say(other.offer.name)));
  return others ? t("discount_best", { offer, others }) : t("discount_alone", { offer });
}

/**
 * What the till or the person does for an offer: "10 % off this sale"; "" where its name says all.
 * @param {Offer} offer
 * @param {TillProgrammeView} programme
 */
export function effectSaid({ how, most_minor: most }, programme) {
  if (!how) return "";
  const { effect, percent, amount_minor: minor, buy, get } = how;
  if (effect === "percent") return t("percent_off", { percent: percent ?? 0 });
  if (effect === "amount")
    return minor
      ? t("money_off", { money: money(minor, programme.earn, language()) })
      : t("most_off", { money: money(most ?? 0, programme.earn, language()) });
  if (effect !== "buy_get") return "";
  const many = { buy: buy ?? 0, get: get ?? 0, percent: percent ?? 0 };
  return t(percent && percent < 100 ? "buy_get_percent" : "buy_get", many);
}

/**
 * "until 7 Dec" under what ends.
 * @param {number | null | undefined} ends_ms
 */
export function untilSaid(ends_ms) {
  return ends_ms ? t("until_day", { day: lastDay(ends_ms) }) : "";
}

/**
 * What an entry or a line took or gave, by name.
 * @param {TillProgrammeView | null | undefined} programme
 * @param {string | null | undefined} id
 */
export function nameOf(programme, id) {
  if (!programme || !id) return "";
  const named = [...programme.rewards, ...programme.offers, ...programme.parts].find((one) => one.id === id);
  return named ? say(named.name) : "";
}
