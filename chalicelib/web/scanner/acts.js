/** What is done to a card: a line of its own, stored before it is sent, and what became of it. */

import { said } from "../kit/api.js";
import { serialOf } from "./camera/codes.js";
import { RecentCodes } from "./camera/recent_codes.js";
import { refusalHere } from "./card/lookup.js";
import { see } from "./card/seen_cards.js";
import { gain } from "./card/what_will_happen.js";
import { madeAt } from "./clock.js";
import { signal } from "./feedback.js";
import { bonusAt } from "./panels/bonus.js";
import { verdict } from "./panels/verdict.js";
import { kept } from "./queue/lines.js";
import { outcome } from "./queue/outcome.js";
import * as store from "./queue/store.js";

/**
 * @import { RefusalView } from "../api/card.js"
 * @import { SoldView, TillProgrammeView } from "../api/programme.js"
 * @import { ScanBody, TillEntryView } from "../api/till.js"
 * @import { Counter } from "./counter.js"
 * @import { Queue } from "./queue/queue.js"
 * @import { Line, ScanAsk, What } from "./queue/types.js"
 * @import { Till } from "./till.js"
 * @import { About, CardSubject, Settled, Taking } from "./types.js"
 */

export class Acts {
  recent = new RecentCodes();
  committing = false;
  /** The number of the step that the counter is at: what an earlier one still waits for is not shown. */
  turn = 0;

  /**
   * `view` draws: refused, done, saved, undone, failed.
   * @param {{ till: Till, queue: Queue, view: Counter }} world
   */
  constructor({ till, queue, view }) {
    this.till = till;
    this.queue = queue;
    this.view = view;
  }

  /** The counter goes on to another step. */
  next() {
    this.turn += 1;
    return this.turn;
  }

  /**
   * @param {CardSubject} subject
   * @param {ScanAsk} ask
   * @returns {Promise<void> | void}
   */
  stamp(subject, ask) {
    const { barcode, programme } = subject;
    const refusal = this.till.reachable ? null : refusalHere(this.till, programme, ask);
    if (refusal) return this.refuse(subject, refusal.detail);
    return this.commit(
      { kind: "scan", ask, barcode, programme_id: programme.id, change: this.#gain(subject, ask) },
      subject,
    );
  }

  /**
   * What counts more right now: a bonus of the programme, or null.
   * @param {TillProgrammeView} programme
   */
  bonus(programme) {
    return bonusAt(programme, this.till.now, this.till.data?.outlet?.zone);
  }

  /**
   * How many times a scan of this card counts right now: by the bonus and by what the card has.
   * @param {CardSubject} subject
   */
  factor({ programme, times }) {
    return (this.bonus(programme)?.factor ?? 1) * times;
  }

  /**
   * @param {CardSubject} subject
   * @param {ScanAsk} ask
   */
  #gain(subject, ask) {
    return gain(subject.programme, ask, this.factor(subject));
  }

  /**
   * Hands out one thing or several; each is a line of its own, so that one that is refused holds up no other.
   * @param {CardSubject} subject
   * @param {Taking[]} takings
   */
  redeem(subject, takings) {
    const { barcode, programme } = subject;
    /** @type {(taking: Taking) => What} */
    const line = ({ offer, quantity, amount_minor }) => ({
      kind: "redeem",
      ask: { reward: offer.id, quantity, ...(amount_minor ? { amount_minor } : {}) },
      barcode,
      programme_id: programme.id,
      change: -offer.cost * quantity,
    });
    const [first, ...more] = takings.map(line);
    return this.commit(first, subject, more);
  }

  /**
   * @param {CardSubject} subject
   * @param {SoldView} sold
   * @param {number} amount_minor
   */
  pay(subject, sold, amount_minor) {
    const { barcode, programme } = subject;
    const ask = { part: sold.part, amount_minor };
    return this.commit({ kind: "pay", ask, barcode, programme_id: programme.id, change: 0 }, subject);
  }

  /**
   * @param {CardSubject} subject
   * @param {number} n
   */
  paper(subject, n) {
    const { barcode, programme } = subject;
    return this.commit(
      { kind: "paper", ask: { n }, barcode, programme_id: programme.id, change: n },
      subject,
    );
  }

  /**
   * Takes back a line of this device or an entry of the history; what never left is simply withdrawn.
   * @param {{ line: Line, entry?: undefined } | { line?: undefined, entry: TillEntryView }} what
   */
  async undo({ line, entry }) {
    if (!line) {
      const { id, serial, delta } = entry;
      const what = { kind: /** @type {const} */ ("undo"), ask: { entry: id }, serial, change: -delta };
      return this.commit(what, { serial, undoes: entry });
    }
    const { serial, programme_id, change } = line.made;
    const subject = { serial, undoes: line };
    if (await this.queue.withdraw(line.id)) {
      this.recent.undone(serial);
      return this.view.undone(null);
    }
    const brought = line.answer?.delta ?? change;
    return this.commit(
      { kind: "undo", ask: { of: line.id }, serial, change: -brought, programme_id },
      subject,
    );
  }

  /**
   * Stores the line, then lets the queue send it, and shows what becomes of it. A second tap does nothing. Of several
   * all are stored before the first is sent; one that was refused is shown before those that were done.
   * @param {What} what
   * @param {About} subject
   * @param {What[]} [more]
   */
  async commit(what, subject, more = []) {
    const { data } = this.till;
    if (this.committing || !data) return;
    this.committing = true;
    this.next();
    try {
      const lines = [];
      for (const one of [what, ...more])
        lines.push(await this.queue.add(one, data, madeAt(Date.now(), this.till.offset)));
      if (what.kind === "scan")
        this.recent.done(serialOf(what.barcode), performance.now(), { at: Date.now(), change: what.change });
      const outcomes = Promise.all(lines.map(({ id }) => outcome(this.queue, id)));
      this.queue.hurry();
      const settled = await outcomes;
      const shown = settled.find(({ line }) => line.state !== "done") ?? settled[settled.length - 1];
      const others = settled.filter((one) => one !== shown).map(({ line }) => line);
      const codes = settled.flatMap(({ body }) => body?.codes ?? []);
      await this.show({ ...shown, subject, others, codes });
    } catch {
      signal("refused");
      this.view.failed(); // the device cannot store, so nothing was sent
    } finally {
      this.committing = false;
    }
  }

  /**
   * Sends a refused line with a manager's PIN; resolves to a sentence when that is refused too.
   * @param {Line} line
   * @param {NonNullable<ScanBody["allow"]>} allow
   * @param {About} subject
   */
  async allow(line, allow, subject) {
    const answer = this.till.heard(await this.queue.sendAllowed(line.id, allow));
    const found = verdict(answer);
    if (found.is === "done") {
      const settled = await this.queue.settle(
        line.id,
        { state: "done", answer: kept(found.body) },
        found.body,
      );
      await this.show({ line: settled ?? line, body: found.body, subject });
      return null;
    }
    if (found.is === "unreachable" || found.is === "busy") {
      await this.show({ line: (await store.line(line.id)) ?? line, body: null, subject });
      this.queue.hurry(); // it may have arrived: the same line without the PIN asks
      return null;
    }
    await this.queue.settle(line.id, { state: "refused", refusal: line.refusal });
    if (found.is === "signed_out") await this.till.lapsed();
    return said(answer);
  }

  /**
   * A line for a scan that a limit refused before it was made, to be sent by `allow`.
   * @param {CardSubject} subject
   * @param {ScanAsk} ask
   * @param {RefusalView} refusal
   */
  async refusedLine(subject, ask, refusal) {
    const { barcode, programme } = subject;
    /** @type {What} */
    const what = {
      kind: "scan",
      ask,
      barcode,
      programme_id: programme.id,
      change: this.#gain(subject, ask),
    };
    const data = /** @type {NonNullable<Till["data"]>} */ (this.till.data); // a card is shown to nobody else
    const line = await this.queue.add(what, data, madeAt(Date.now(), this.till.offset));
    return (await this.queue.settle(line.id, { state: "refused", refusal })) ?? line;
  }

  /**
   * Shows a line as it stands now.
   * @param {Settled} settled
   */
  async show({ line, body, subject, others = [], codes = body?.codes ?? [] }) {
    if (body?.card) await see(body.card, Date.now(), line.made.kind === "scan");
    const { kind, serial } = line.made;
    if (line.state === "done") {
      if (kind === "undo") this.recent.undone(serial);
      const rewards = body?.card?.rewards ?? [];
      signal(kind === "scan" && rewards.length ? "reward" : "done");
      return this.view.done({
        line,
        card: body?.card ?? null,
        subject,
        rewards: kind === "undo" ? [] : rewards,
        others,
        codes,
      });
    }
    if (line.state === "refused") {
      this.recent.undone(serial);
      signal("refused");
      return this.view.refused({ line, subject, others });
    }
    signal("saved");
    return this.view.saved({ line, subject });
  }

  /**
   * Nothing was made, and here is why.
   * @param {About} subject
   * @param {string} sentence
   */
  refuse(subject, sentence) {
    signal("refused");
    this.view.refused({ line: null, subject, sentence });
  }
}
