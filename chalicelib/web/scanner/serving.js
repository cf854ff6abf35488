/** A card that was met: its panel, and those that its buttons open. */

import { CardPanel } from "./card/card_panel.js";
import { offline, refusalHere } from "./card/lookup.js";
import { PaperPanel } from "./card/paper_panel.js";
import { markTester } from "./card/tester.js";
import { whichPanel } from "./card/which_panel.js";
import { choicesFor } from "./offers/offered.js";
import { offerRefusal } from "./offers/offline_refusal.js";
import { RedeemPanel } from "./offers/redeem_panel.js";
import { SellPanel } from "./offers/sell_panel.js";
import { CLEAR_MS } from "./panels/clear_ms.js";
import { mayBeAllowed } from "./panels/verdict.js";
import { t } from "./words.js";

/**
 * @import { SoldView, TillProgrammeView } from "../api/programme.js"
 * @import { Counter } from "./counter.js"
 * @import { CardSubject, Offer, Subject } from "./types.js"
 */

export class Serving {
  /** @param {Counter} counter */
  constructor(counter) {
    this.counter = counter;
    this.acts = counter.acts;
    this.till = counter.app.till;
  }

  /**
   * @param {Subject} subject
   * @returns {void}
   */
  card(subject) {
    if (!hasProgramme(subject)) return this.#which(subject);
    const { till, counter } = this;
    const { refused } = subject;
    const panel = new CardPanel(subject, {
      add: (ask) => this.acts.stamp(subject, ask),
      bonus: () => this.acts.bonus(subject.programme),
      factor: () => this.acts.factor(subject),
      choices: choicesFor(till, subject),
      redeem: till.may("redeem") && ((reward, others) => this.redeem(subject, reward, others)),
      sell: till.may("scan") ? (sold) => this.#sell(subject, sold) : null,
      paper: till.may("scan") && subject.programme.paper_most > 0 && (() => this.#paper(subject)),
      breaks: (ask) => refusalHere(till, subject.programme, ask),
      allow:
        !subject.offline &&
        (!refused || mayBeAllowed(refused.code)) &&
        ((ask, refusal) => counter.allowScan(subject, ask, refusal)),
      history: till.may("see_history") && (() => counter.app.open("card_history", { subject })),
      makeGood:
        till.may("make_good") && !subject.offline && (() => counter.app.open("make_good", { subject })),
      memberships:
        till.may("undo_any") &&
        !subject.offline &&
        subject.programme.memberships.length > 0 &&
        (() => counter.app.open("membership", { subject })),
      tester: till.may("testers") && !subject.offline && (() => markTester(subject.barcode)),
      close: this.counter.clear,
      stay: () => counter.sheet.stay(CLEAR_MS.card),
    });
    this.counter.show(panel, "card");
  }

  /**
   * @param {CardSubject} subject
   * @param {Offer} reward
   * @param {Offer[]} [others]
   */
  redeem(subject, reward, others = []) {
    const refusal = this.till.reachable ? null : offerRefusal(this.till, subject, reward);
    const back = () => (subject.card || subject.offline ? this.card(subject) : this.counter.clear());
    this.counter.show(
      new RedeemPanel(
        { subject, reward, others, refusal },
        {
          give: (takings) => this.acts.redeem(subject, takings),
          close: refusal ? back : this.counter.clear,
        },
      ),
      "redeem",
    );
  }

  /**
   * Offline a card that was never met here does not say of which programme it is.
   * @param {Subject} subject
   */
  #which(subject) {
    const choose = (/** @type {TillProgrammeView} */ programme) =>
      this.card(offline(this.till, { ...subject, programme }));
    this.counter.show(
      whichPanel(this.till.data?.programmes ?? [], { choose, close: this.counter.clear }),
      "card",
    );
  }

  /**
   * @param {CardSubject} subject
   * @param {SoldView} sold
   */
  #sell(subject, sold) {
    const sell = (/** @type {number} */ amount) => this.acts.pay(subject, sold, amount);
    this.counter.show(new SellPanel({ subject, sold }, { sell, close: () => this.card(subject) }), "allow");
  }

  /**
   * A guest's paper card. Without the network nobody knows whether it was honoured before, so it is kept.
   * @param {CardSubject} subject
   */
  #paper(subject) {
    if (!this.till.reachable)
      return this.counter.refused({ line: null, subject, sentence: t("paper_offline") });
    const honour = (/** @type {number} */ n) => this.acts.paper(subject, n);
    this.counter.show(new PaperPanel(subject, { honour, close: () => this.card(subject) }), "allow");
  }
}

/**
 * @param {Subject} subject
 * @returns {subject is CardSubject}
 */
function hasProgramme(subject) {
  return subject.programme !== null;
}
