/** What happens from a code to a confirmation: who it is, what will be, the line, what became of it. */

import { said } from "../kit/api.js";
import { classify } from "./camera/codes.js";
import { Sightings } from "./camera/sightings.js";
import { madeAt } from "./clock.js";
import { signal } from "./feedback.js";
import { bonusAt } from "./panels/bonus.js";
import { knownHere, lookUp, refusalHere } from "./panels/lookup.js";
import { see } from "./panels/seen_cards.js";
import { verdict } from "./panels/verdict.js";
import { atOnce, gain } from "./panels/what_will_happen.js";
import { kept } from "./queue/lines.js";
import * as store from "./queue/store.js";

const ANSWER_MS = 4000; // then a sale is shown as saved, and goes on being sent

export class Flow {
  sightings = new Sightings();
  #turn = 0;
  #committing = false;

  /** `view` draws: reading, card, already, strange, refused, done, saved, undone, failed. */
  constructor({ till, queue, view }) {
    Object.assign(this, { till, queue, view });
  }

  /** A text that was read; `source`: camera, wedge or hand. */
  code(text, source) {
    const found = classify(text, location.origin);
    const [sight, now] = [found.barcode ?? text, performance.now()];
    if (source === "camera" && (this.view.busy || this.#committing)) return this.sightings.still(sight, now);
    if (this.sightings.see(sight, now) === "same" && source === "camera") return;
    if (found.kind !== "card") {
      this.#turn += 1;
      signal("refused");
      this.view.strange(found.kind);
    } else if (this.sightings.justDone(found.barcode, now)) {
      this.#turn += 1;
      signal("already");
      this.view.already(found.barcode);
    } else this.meet(found.barcode, { at_once: true });
  }

  /** Reads the card and shows it; a programme with "stamp at once" is stamped without a tap. */
  async meet(barcode, { at_once: now = false } = {}) {
    const turn = (this.#turn += 1);
    signal("read");
    this.view.reading(barcode);
    const known = await knownHere(this.till, barcode);
    if (turn !== this.#turn) return;
    if (now && stampable(known)) return this.stamp(known, { visits: 1 });
    const subject = await lookUp(this.till, known);
    if (turn !== this.#turn || !subject) return;
    if (subject.unknown) return this.#refuse(subject, subject.unknown);
    if (now && stampable(subject)) return this.stamp(subject, { visits: 1 });
    if (subject.refused) signal("refused");
    this.view.card(subject);
  }

  stamp(subject, ask) {
    const { barcode, programme } = subject;
    const refusal = this.till.reachable ? null : refusalHere(this.till, programme, ask);
    if (refusal) return this.#refuse(subject, refusal.detail);
    return this.commit(
      { kind: "scan", ask, barcode, programme_id: programme.id, change: this.#gain(programme, ask) },
      subject,
    );
  }

  /** What counts more right now: a bonus of the programme, or null. */
  bonus(programme) {
    return bonusAt(programme, this.till.now, this.till.data.outlet?.zone);
  }

  #gain(programme, ask) {
    return gain(programme, ask, this.bonus(programme)?.factor);
  }

  redeem(subject, reward, quantity) {
    const { barcode, programme } = subject;
    const ask = { reward: reward.id, quantity };
    return this.commit(
      { kind: "redeem", ask, barcode, programme_id: programme.id, change: -reward.cost * quantity },
      subject,
    );
  }

  /** Takes back a line of this device or an entry of the history; what never left is simply withdrawn. */
  async undo({ line, entry }) {
    const subject = { serial: line?.made.serial ?? entry.serial, undoes: line ?? entry };
    if (line && (await this.queue.withdraw(line.id))) {
      this.sightings.undone(line.made.barcode);
      return this.view.undone(subject, null);
    }
    const ask = line ? { of: line.id } : { entry: entry.id };
    const change = -(line ? (line.answer?.delta ?? line.made.change) : entry.delta);
    return this.commit(
      { kind: "undo", ask, serial: subject.serial, change, programme_id: line?.made.programme_id ?? "" },
      subject,
    );
  }

  /** Stores the line, then lets the queue send it, and shows what becomes of it. A second tap does nothing. */
  async commit(what, subject) {
    if (this.#committing) return;
    this.#committing = true;
    this.#turn += 1;
    try {
      const line = await this.queue.add(what, this.till.data, madeAt(Date.now(), this.till.offset));
      if (what.kind === "scan") this.sightings.done(what.barcode, performance.now());
      const outcome = this.#outcome(line.id);
      this.queue.hurry();
      await this.show({ ...(await outcome), subject });
    } catch (error) {
      signal("refused");
      this.view.failed(error); // the device cannot store, so nothing was sent
    } finally {
      this.#committing = false;
    }
  }

  /** Sends a refused line with a manager's PIN; resolves to a sentence when that is refused too. */
  async allow(line, allow, subject) {
    const answer = this.till.heard(await this.queue.sendAllowed(line.id, allow));
    const found = verdict(answer);
    if (found.is === "done") {
      const settled = await this.queue.settle(
        line.id,
        { state: "done", answer: kept(answer.body) },
        answer.body,
      );
      await this.show({ line: settled, body: answer.body, subject });
      return null;
    }
    if (found.is === "unreachable" || found.is === "busy") {
      await this.show({ line: await store.line(line.id), body: null, subject });
      this.queue.hurry(); // it may have arrived: the same line without the PIN asks
      return null;
    }
    await this.queue.settle(line.id, { state: "refused", refusal: line.refusal });
    if (found.is === "signed_out") await this.till.lapsed();
    return said(answer);
  }

  /** A line for a scan that a limit refused before it was made, to be sent by `allow`. */
  async refusedLine(subject, ask) {
    const { barcode, programme, refused } = subject;
    const what = {
      kind: "scan",
      ask,
      barcode,
      programme_id: programme.id,
      change: this.#gain(programme, ask),
    };
    const line = await this.queue.add(what, this.till.data, madeAt(Date.now(), this.till.offset));
    return this.queue.settle(line.id, { state: "refused", refusal: refused });
  }

  /** Shows a line as it stands now. */
  async show({ line, body, subject }) {
    if (body?.card) await see(body.card, Date.now());
    const { kind, barcode } = line.made;
    if (line.state === "done") {
      if (kind === "undo" && subject.undoes?.made) this.sightings.undone(subject.undoes.made.barcode);
      const rewards = body?.card?.rewards ?? [];
      signal(kind === "scan" && rewards.length ? "reward" : "done");
      return this.view.done({
        line,
        card: body?.card ?? null,
        subject,
        rewards: kind === "undo" ? [] : rewards,
      });
    }
    if (line.state === "refused") {
      if (barcode) this.sightings.undone(barcode);
      signal("refused");
      return this.view.refused({ line, subject });
    }
    signal("saved");
    return this.view.saved({ line, subject });
  }

  /** The line once it is settled, or as it is when the queue stopped or the time is over. */
  #outcome(id) {
    return new Promise((done) => {
      const finish = async (line, body) => {
        clearTimeout(timer);
        this.queue.removeEventListener("line", onLine);
        this.queue.removeEventListener("ended", onEnded);
        done({ line: line ?? (await store.line(id)), body });
      };
      const onLine = ({ detail }) =>
        detail.line?.id === id && detail.line.state !== "waiting" && finish(detail.line, detail.body);
      const onEnded = () => finish(null, null);
      const timer = setTimeout(onEnded, ANSWER_MS);
      this.queue.addEventListener("line", onLine);
      this.queue.addEventListener("ended", onEnded);
    });
  }

  /** Nothing was made, and here is why. */
  #refuse(subject, sentence) {
    signal("refused");
    this.view.refused({ line: null, subject, sentence });
  }
}

function stampable({ programme, refused }) {
  return programme && !refused && atOnce(programme);
}
