/** Cards that this device has met: programme and balance, to know them offline. No name, phone or mail. */

import { asked, within } from "../queue/db.js";

/**
 * @import { CardView } from "../../api/card.js"
 * @typedef {Pick<CardView, "serial" | "programme_id" | "balance" | "version"> & { seen_ms: number }} SeenCard
 */

const KEPT = 3000;

/**
 * @param {CardView} card
 * @param {number} now
 */
export function see(card, now) {
  const { serial, programme_id, balance, version } = card;
  return within("cards", "readwrite", async (cards) => {
    /** @type {SeenCard | undefined} */
    const known = await asked(cards.get(serial));
    if (known && known.version > version) return; // an older answer that came late
    await asked(cards.put({ serial, programme_id, balance, version, seen_ms: now }));
  });
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
