/** A card that was read: who it is, how it stands, what a tap will do. */

import { h, icon, within } from "../../kit/dom.js";
import { endOf } from "../camera/codes.js";
import { discountSaid, readyOffers } from "../offers/offered.js";
import { besides, offers } from "../offers/offers.js";
import { AmountPad } from "../panels/amount_pad.js";
import { clock, dayAndClock, say, signed, t } from "../words.js";
import { holder, marks, standingSaid, stateOf } from "./standing.js";
import { testerButton } from "./tester.js";
import { asked, preview, visitsMax } from "./what_will_happen.js";

/**
 * @import { ScanAsk } from "../queue/types.js"
 * @import { CardActs, CardSubject, Offer } from "../types.js"
 */

const LAST_MS = 10 * 60_000; // a change as fresh as this is worth a word: was it a double?

export class CardPanel {
  name = "card";
  touched = false;
  /** @type {ScanAsk} */
  #ask = { visits: 1 };
  #busy = false;

  /**
   * @param {CardSubject} subject
   * @param {CardActs} acts
   */
  constructor(subject, acts) {
    const { programme } = subject;
    this.subject = subject;
    this.acts = acts;
    this.programme = programme;
    const how = asked(programme);
    this.pad = how === "visits" ? null : this.#amountPad();
    if (this.pad) this.#ask = {};
    this.state = h("div", { class: "balance" });
    this.discount = h("p", { class: "hint", "data-discount": true });
    this.add = h("button", {
      type: "button",
      class: "button go",
      "data-add": true,
      onclick: () => this.#commit(),
    });
    this.visit =
      how === "either" &&
      programme.type === "points" &&
      h(
        "button",
        {
          type: "button",
          class: "button button-quiet",
          "data-visit": true,
          onclick: () => acts.add({ visits: 1 }),
        },
        t("add_visit", { n: programme.earn.per_visit * acts.factor() }),
      );
    this.element = h(
      "div",
      { class: "panel card-panel" },
      this.#head(),
      this.#notices(),
      this.state,
      this.#rewards(),
      this.discount,
      (!subject.refused || acts.allow) && this.#asking(),
      besides(acts.choices, programme, acts.sell),
      this.#foot(),
    );
    this.#draw();
    this.focus = subject.refused ? within(this.element, ".close") : this.pad ? this.pad.element : this.add;
    this.says = [holder(subject), standingSaid(this.programme, subject.standing), subject.refused?.detail]
      .filter(Boolean)
      .join(". ");
  }

  /**
   * A key of a keyboard, or of a hand scanner that turned out to type something else.
   * @param {KeyboardEvent} event
   */
  key(event) {
    if (event.key === "Enter" && this.pad && document.activeElement === this.pad.element)
      return this.#commit();
    return this.pad?.key(event);
  }

  forgetKeys() {
    this.pad?.clear();
  }

  #head() {
    const { serial, card } = this.subject;
    const last = card?.last && Date.now() - Date.parse(card.last.at) < LAST_MS ? card.last : null;
    return h(
      "header",
      { class: "who" },
      h(
        "div",
        {},
        h("h2", { "data-name": true }, holder(this.subject)),
        h(
          "p",
          { class: "hint" },
          this.programme.name,
          marks([`…${endOf(serial)}`, card?.phone_end && `☎ …${card.phone_end}`]),
        ),
        last &&
          h(
            "p",
            { class: "hint", "data-last": true },
            t("last_change", { change: signed(last.delta), at: clock(Date.parse(last.at)) }),
          ),
      ),
      h(
        "button",
        { type: "button", class: "round close", "aria-label": t("close"), onclick: () => this.acts.close() },
        icon("close"),
      ),
    );
  }

  #notices() {
    const { offline, seen_ms: seen, refused } = this.subject;
    const bonus = this.acts.bonus();
    return [
      bonus && h("p", { class: "notice", "data-bonus": bonus.factor }, say(bonus.said)),
      offline &&
        h(
          "p",
          { class: "notice", "data-offline": true },
          seen ? t("known_since", { at: dayAndClock(seen) }) : t("known_not"),
        ),
      refused &&
        h(
          "div",
          { class: "refusal-note", "data-refused": refused.code },
          icon("warning"),
          h("p", {}, refused.detail),
        ),
    ];
  }

  #asking() {
    const stepper = !this.pad && visitsMax(this.programme) > 1 && this.#stepper();
    return h(
      "div",
      { class: "asking" },
      this.pad?.element ?? stepper,
      h("div", { class: "go-row" }, !this.subject.refused && this.visit, this.add),
    );
  }

  #amountPad() {
    /** @type {AmountPad} */
    const pad = new AmountPad(this.programme.earn, () =>
      this.#changed({ amount_minor: pad.amount || undefined }),
    );
    return pad;
  }

  #stepper() {
    const most = visitsMax(this.programme);
    /** @param {number} by */
    const step = (by) => () =>
      this.#changed({ visits: Math.min(most, Math.max(1, (this.#ask.visits ?? 1) + by)) });
    this.count = h("output", { class: "count", "aria-live": "polite" });
    this.less = h(
      "button",
      { type: "button", class: "round", "aria-label": t("one_less"), onclick: step(-1) },
      icon("minus"),
    );
    this.more = h(
      "button",
      { type: "button", class: "round", "data-more": true, "aria-label": t("one_more"), onclick: step(1) },
      icon("plus"),
    );
    return h(
      "div",
      { class: "stepper", role: "group", "aria-label": t("how_many") },
      this.less,
      this.count,
      this.more,
    );
  }

  #rewards() {
    const { redeem } = this.acts;
    if (!redeem) return null;
    const all = [...(this.subject.standing?.rewards ?? []), ...readyOffers(this.acts.choices)];
    /** @param {Offer} reward */
    const others = (reward) => all.filter((other) => other !== reward);
    return offers(all, (reward) => redeem(reward, others(reward)), this.programme);
  }

  #foot() {
    const { history, makeGood, memberships, paper, tester } = this.acts;
    return [
      paper &&
        h(
          "button",
          { type: "button", class: "plain", "data-paper": true, onclick: () => paper() },
          icon("poster", 20),
          t("paper"),
        ),
      history &&
        !this.subject.offline &&
        h(
          "button",
          { type: "button", class: "plain", onclick: () => history() },
          icon("list", 20),
          t("card_history"),
        ),
      memberships &&
        h(
          "button",
          { type: "button", class: "plain", "data-memberships": true, onclick: () => memberships() },
          icon("person", 20),
          t("memberships"),
        ),
      makeGood &&
        h(
          "button",
          { type: "button", class: "plain", "data-make-good": true, onclick: () => makeGood() },
          icon("gift", 20),
          t("make_good"),
        ),
      tester && testerButton(tester),
    ];
  }

  /** @param {ScanAsk} ask */
  #changed(ask) {
    this.touched = true;
    this.#ask = ask;
    this.acts.stay();
    this.#draw();
  }

  /** What refuses the card as it stands, or the amount as far as it is typed. */
  get #refused() {
    const { amount_minor: amount } = this.#ask;
    return this.subject.refused ?? (amount ? this.acts.breaks(this.#ask) : null);
  }

  #draw() {
    const { programme, subject } = this;
    const refused = this.#refused;
    const coming = preview(
      programme,
      subject.standing,
      refused && !this.acts.allow ? { visits: 0 } : this.#ask,
      this.acts.factor(),
    );
    this.state.replaceChildren(
      ...stateOf(programme, subject.standing, coming, subject.refused ? "" : refused?.detail),
    );
    const best = discountSaid(this.acts.choices, programme, this.#ask.amount_minor ?? null);
    this.discount.textContent = best ?? "";
    this.discount.hidden = !best;
    const nothing = coming.gained === 0;
    this.add.textContent = nothing
      ? t(this.#ask.amount_minor ? "too_small" : "enter_amount")
      : t(`add_${programme.type}`, { n: coming.gained });
    if (refused && !nothing) this.add.textContent = t("managers_pin");
    this.add.disabled = nothing;
    const { count, less, more } = this;
    if (!count || !less || !more) return;
    const { visits = 1 } = this.#ask;
    count.textContent = String(visits);
    less.disabled = visits <= 1;
    more.disabled = visits >= visitsMax(programme);
  }

  #commit() {
    if (this.add.disabled || this.#busy) return;
    const refused = this.#refused;
    if (refused) return this.acts.allow ? this.acts.allow(this.#ask, refused) : undefined;
    this.#busy = true;
    this.add.setAttribute("aria-busy", "true");
    this.acts.add(this.#ask);
  }
}
