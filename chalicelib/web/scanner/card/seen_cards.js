/** Cards that this device has met: programme, balance and what is ready, to know them offline. No name, phone or mail. */

import { asked, within } from "../queue/db.js";

/**
 * @import { CardView } from "../../api/card.js"
 * @import { Holder } from "../offers/choices.js"
 * @typedef {Pick<CardView, "serial" | "programme_id" | "balance" | "progress" | "rewards" | "version">} Stands
 * @typedef {Stands & { times: number, seen_ms: number } & Parts} SeenCard
 * @typedef {Partial<Pick<Holder, "held" | "had" | "had_ms">>} Parts what the card holds of the parts, where known
 */

const KEPT = 3000;

/**
 * `keeps`: what happened since it was looked up took nothing of the parts.
 * @param {CardView} card
 * @param {number} now
 * @param {boolean} [keeps]
 */
export function see(card, now, keeps = false) {
  const { serial, programme_id, balance, progress, rewards, version } = card;
  return within("cards", "readwrite", async (cards) => {
    /** @type {SeenCard | undefined} */
    const known = await asked(cards.get(serial));
    if (known && known.version > version) return; // an older answer that came late
    const times = timesOf(card) ?? known?.times ?? 1;
    const parts = partsOf(card, now) ?? (keeps && known?.had ? kept(known) : {});
    const stands = { serial, programme_id, balance, progress, rewards, version };
    await asked(cards.put({ ...stands, times, seen_ms: now, ...parts }));
  });
}

/**
 * What a card that was looked up says of the parts.
 * @param {CardView} card
 * @param {number} now
 */
function partsOf({ held, offers }, now) {
  if (!held || !offers) return null;
  return { held, had: Object.fromEntries(offers.map(({ id, had }) => [id, had])), had_ms: now };
}

/** @param {SeenCard} known */
function kept({ held, had, had_ms }) {
  return { held, had, had_ms };
}

/**
 * How many times a scan of the card counts by what it has; undefined where it was not looked up.
 * @param {Pick<CardView, "factor" | "bonus">} card
 */
export function timesOf({ factor, bonus = 1 }) {
  return factor && factor / bonus;
}

/**
 * @param {string} serial
 * @returns {Promise<SeenCard | undefined>}
 */
export function seen(serial) {
  return within("cards", "readonly", (cards) => asked(cards.get(serial)));
}

/** Forgets the cards that were not met for longest. */
export function prune() {
  return within("cards", "readwrite", async (cards) => {
    const over = (await asked(cards.count())) - KEPT;
    if (over <= 0) return;
    const oldest = await asked(cards.index("seen").getAllKeys(null, over));
    await Promise.all(oldest.map((serial) => asked(cards.delete(serial))));
  });
}
