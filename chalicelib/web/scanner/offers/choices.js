/** What a programme's parts offer a card now, until when, and why not the rest: as the server reckons. Pure. */

import { localDay } from "../../kit/form/zones.js";

/**
 * @import { LotView } from "../../api/card.js"
 * @import { TillOfferView } from "../../api/programme.js"
 * @typedef {{ key: string, values?: Record<string, unknown> }} Why a message and its blanks
 * @typedef {object} Choice `had`: how many times it was had in its period
 * @property {TillOfferView} offer
 * @property {number} ready
 * @property {number | null} ends_ms
 * @property {Why | null} why_not
 * @property {number | null} most_minor money that it takes off at most, where the till says how much
 * @typedef {object} Holder a card as this device knows it; `had` as of `had_ms`, `took` are this device's own since
 * @property {number} balance
 * @property {LotView[]} held
 * @property {Record<string, number>} had
 * @property {number} had_ms
 * @property {{ id: string, n: number, at_ms: number }[]} [took]
 * @typedef {{ choice: Choice, minor: number | null, others: Choice[] }} Discount
 */

export const MAIN = "balance";
const QUANTITY_MAX = 99;
const PERIOD_SIGNS = { day: 10, month: 7, year: 4 };

/**
 * @param {TillOfferView[]} offers
 * @param {Holder} holder
 * @param {number} at in ms
 * @param {string} zone
 * @returns {Choice[]}
 */
export function choicesOf(offers, holder, at, zone) {
  return offers
    .filter((offer) => stands(offer.starts_at, offer.ends_at, at) && inItsDays(offer, at, zone))
    .map((offer) => choiceOf(offer, holder, at, zone));
}

/**
 * @param {TillOfferView} offer
 * @param {Holder} holder
 * @param {number} at
 * @param {string} zone
 * @returns {Choice}
 */
export function choiceOf(offer, holder, at, zone) {
  /** @param {Why} why_not */
  const not = (why_not) => ({ offer, ready: 0, ends_ms: null, why_not, most_minor: null });
  if (!stands(offer.starts_at, offer.ends_at, at) || !inItsDays(offer, at, zone))
    return not({ key: "offer_not_now" });
  if (offer.holding && heldOf(holder, offer.holding, at) <= 0) {
    const { holders } = offer;
    return not(holders ? { key: "offer_for_holders", values: { name: holders } } : { key: "offer_not_now" });
  }
  const left = offer.times - hadNow(offer, holder, at, zone);
  if (offer.once && left <= 0) return not({ key: `offer_again_${offer.once}` });
  let ready = offer.once ? left : QUANTITY_MAX;
  let most = null;
  const ends = [offer.holding ? endOf(holder, offer.holding, at) : null, ms(offer.ends_at)];
  for (const { unit, n } of offer.price) {
    const there = unit === MAIN ? balanceOf(holder, at) : heldOf(holder, unit, at);
    const least = byAmount(offer) ? Math.ceil(n / offer.per_minor) : n; // money is spent to the cent
    if (there < least || there <= 0)
      return not(
        unit === MAIN
          ? { key: "offer_to_go", values: { counted: least - there } }
          : { key: "offer_not_held" },
      );
    if (byAmount(offer)) most = Math.floor((there * offer.per_minor) / n);
    else ready = Math.min(ready, Math.floor(there / n));
    ends.push(endOf(holder, unit, at));
  }
  const ending = ends.filter((end) => end !== null);
  return {
    offer,
    ready,
    ends_ms: ending.length ? Math.min(...ending) : null,
    why_not: null,
    most_minor: most,
  };
}

/**
 * One discount a sale: of the ready ones what is worth most, then what ends first. Without an amount percents
 * compare with percents alone, and money off with money off.
 * @param {Choice[]} choices
 * @param {number | null} amount
 * @returns {Discount | null}
 */
export function bestDiscount(choices, amount) {
  const ready = choices.filter((choice) => choice.ready > 0 && isDiscount(choice.offer));
  const kinds = new Set(ready.map(({ offer }) => offer.effect));
  if (!ready.length || (amount === null && kinds.size > 1)) return null;
  /** @param {Choice} choice */
  const end = ({ ends_ms: ends }) => ends ?? Number.POSITIVE_INFINITY;
  /** @param {Choice} choice */
  const worth = ({ offer }) => worthOf(offer, amount);
  const choice = ready.reduce((best, other) => {
    const more = worth(other) - worth(best);
    return more > 0 || (more === 0 && end(other) < end(best)) ? other : best;
  });
  const minor = amount === null ? null : worth(choice);
  return { choice, minor, others: ready.filter((other) => other !== choice) };
}

/**
 * Money of one's own on the card is spent beside a discount: it is none.
 * @param {TillOfferView} offer
 */
export function isDiscount(offer) {
  return offer.effect === "percent" || (offer.effect === "amount" && !byAmount(offer));
}

/**
 * Whether the till says how much money to take off.
 * @param {TillOfferView} offer
 */
export function byAmount({ effect, amount_minor: minor }) {
  return effect === "amount" && minor === 0;
}

/**
 * @param {TillOfferView} offer
 * @param {number | null} amount
 */
function worthOf({ effect, percent, amount_minor: minor }, amount) {
  if (effect === "percent")
    return amount === null ? (percent ?? 0) : Math.floor((amount * (percent ?? 0) + 50) / 100);
  return amount === null ? (minor ?? 0) : Math.min(minor ?? 0, amount);
}

/**
 * @param {Holder} holder
 * @param {string} unit
 * @param {number} at
 */
function heldOf({ held }, unit, at) {
  return live(held, unit, at).reduce((sum, { n }) => sum + n, 0);
}

/**
 * The balance without what ended of it since it was read.
 * @param {Holder} holder
 * @param {number} at
 */
function balanceOf({ balance, held }, at) {
  const over = held.filter(({ unit, ends_at: to }) => unit === MAIN && to !== null && Date.parse(to) <= at);
  return over.reduce((left, { n }) => left - n, balance);
}

/**
 * @param {Holder} holder
 * @param {string} unit
 * @param {number} at
 */
function endOf({ held }, unit, at) {
  const ends = live(held, unit, at).flatMap(({ n, ends_at: to }) => (n > 0 && to ? [Date.parse(to)] : []));
  return ends.length ? Math.min(...ends) : null;
}

/**
 * @param {LotView[]} held
 * @param {string} unit
 * @param {number} at
 */
function live(held, unit, at) {
  return held.filter((lot) => lot.unit === unit && stands(lot.starts_at, lot.ends_at, at));
}

/**
 * @param {TillOfferView} offer
 * @param {Holder} holder
 * @param {number} at
 * @param {string} zone
 */
function hadNow({ id, once }, { had, had_ms: since, took = [] }, at, zone) {
  const signs = PERIOD_SIGNS[/** @type {keyof typeof PERIOD_SIGNS} */ (once)] ?? 0; // 0: for ever
  /** @param {number} time */
  const period = (time) => localDay(time, zone).slice(0, signs);
  const own = took.filter((one) => one.id === id && period(one.at_ms) === period(at));
  const before = period(since) === period(at) ? (had[id] ?? 0) : 0;
  return own.reduce((sum, { n }) => sum + n, before);
}

/**
 * @param {string | null} from
 * @param {string | null} to
 * @param {number} at
 */
function stands(from, to, at) {
  return (from === null || Date.parse(from) <= at) && (to === null || at < Date.parse(to));
}

/** @param {string | null} text */
const ms = (text) => (text === null ? null : Date.parse(text));

/**
 * @param {TillOfferView} offer
 * @param {number} at
 * @param {string} zone
 */
function inItsDays({ from_day: from, until_day: until }, at, zone) {
  if (!from) return true;
  const day = Number(new Intl.DateTimeFormat("en", { day: "numeric", timeZone: zone }).format(at));
  return from <= day && day <= until;
}
