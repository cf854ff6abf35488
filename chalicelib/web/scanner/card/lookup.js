/** Whose card it is: asked of the server, or by what this device knows while it does not answer. */

import { get, good, said } from "../../kit/api.js";
import { money } from "../../kit/form/money.js";
import { serialOf } from "../camera/codes.js";
import { broken } from "../limits.js";
import { holderOf } from "../offers/offered.js";
import { factorAt } from "../panels/bonus.js";
import { expected, ofCard } from "../queue/offline_redeem.js";
import * as store from "../queue/store.js";
import { language, t } from "../words.js";
import { see, seen, timesOf } from "./seen_cards.js";
import { awaited } from "./what_will_happen.js";

/**
 * @import { TillProgrammeView } from "../../api/programme.js"
 * @import { RefusalView } from "../../api/card.js"
 * @import { ScanAsk } from "../queue/types.js"
 * @import { Till } from "../till.js"
 * @import { Subject } from "../types.js"
 */

const READ_MS = 2500; // longer than this, the till goes on by what it knows

/**
 * What this device knows of a card by itself: its programme (null: unknown) and balance (null: unknown). Of several
 * readings of a code it is the one that was met here; of none that was, the first, which the server reads again.
 * @param {Till} till
 * @param {string} first
 * @param {string[]} [others]
 * @returns {Promise<Subject>}
 */
export async function knownHere(till, first, others = []) {
  const read = [first, ...others];
  const [waiting, ...cards] = await Promise.all([store.waiting(), ...read.map((one) => seen(serialOf(one)))]);
  const at = Math.max(
    cards.findIndex((card) => card),
    0,
  );
  const [barcode, met] = [read[at], cards[at]];
  const serial = serialOf(barcode);
  const programmes = till.data?.programmes ?? [];
  const programme = met ? till.programme(met.programme_id) : programmes.length === 1 ? programmes[0] : null;
  const balance = expected(met?.balance ?? null, serial, waiting);
  return {
    barcode,
    serial,
    programme,
    balance,
    standing: met?.progress && programme ? awaited(programme, met, ofCard(serial, waiting)) : null,
    times: met?.times ?? 1,
    waiting,
    card: null,
    holder: holderOf(programme, met, balance, ofCard(serial, waiting)),
    refused: null,
    offline: true,
    seen_ms: met?.seen_ms ?? null,
  };
}

/**
 * The card as the server shows it. `unknown` is its sentence for a code that is none; null: the session is over.
 * @param {Till} till
 * @param {Subject} known
 * @returns {Promise<Subject | null>}
 */
export async function lookUp(till, known) {
  if (!till.reachable) return offline(till, known);
  const answer = till.heard(await get(`/cards?barcode=${known.barcode}`, { limit_ms: READ_MS }));
  if (answer === null || answer.status >= 500) return offline(till, known);
  if (answer.status === 401) {
    await till.lapsed();
    return null;
  }
  if (!good(answer)) return { ...known, unknown: said(answer) ?? t("no_answer") };
  const card = answer.body;
  await see(card, Date.now());
  const there = till.programme(card.programme_id);
  const bonus = card.bonus ?? 1;
  // A programme or a bonus that began since.
  if (!there || factorAt(there, till.now, till.data?.outlet?.zone) !== bonus) await till.refresh();
  const programme = till.programme(card.programme_id);
  const waiting = ofCard(card.serial, known.waiting);
  const balance = expected(card.balance, card.serial, known.waiting);
  return {
    ...known,
    barcode: card.barcode ?? known.barcode, // as it was meant, where a scanner types for another keyboard
    serial: card.serial,
    card,
    programme,
    balance,
    standing: programme && awaited(programme, card, waiting),
    holder: holderOf(programme, await seen(card.serial), balance, waiting),
    times: timesOf(card) ?? 1,
    refused: card.refused ?? null,
    offline: false,
  };
}

/**
 * A card as this device would judge it.
 * @param {Till} till
 * @param {Subject} known
 * @returns {Subject}
 */
export function offline(till, known) {
  return { ...known, refused: known.programme && refusalHere(till, known.programme, {}) };
}

/**
 * A limit that this device can judge by itself, as a refusal; the server judges again.
 * @param {Till} till
 * @param {TillProgrammeView} programme
 * @param {ScanAsk} ask
 * @returns {RefusalView | null}
 */
export function refusalHere(till, programme, { amount_minor: amount }) {
  const outlet = till.data?.outlet;
  const code = outlet && broken(programme, { amount_minor: amount, outlet, at: till.now });
  return code
    ? {
        code,
        detail: t(code === "limit_hours" ? "outside_hours" : code, {
          least: money(programme.limits.spend_minor_min, programme.earn, language()),
        }),
      }
    : null;
}
