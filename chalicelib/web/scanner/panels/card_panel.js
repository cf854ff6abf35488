/** A card that was read: who it is, how it stands, what a tap will do. */

import { h, icon, within } from "../../kit/dom.js";
import { endOf } from "../camera/codes.js";
import { clock, dayAndClock, number, say, t } from "../words.js";
import { AmountPad } from "./amount_pad.js";
import { asked, dots, preview, ready, toGo, visitsMax } from "./what_will_happen.js";

/**
 * @import { TillProgrammeView } from "../../api/programme.js"
 * @import { TillCardView } from "../../api/till.js"
 * @import { Child } from "../../kit/types.js"
 * @import { ScanAsk } from "../queue/types.js"
 * @import { CardActs, CardSubject, Offer } from "../types.js"
 * @typedef {ReturnType<typeof preview>} Preview
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
        t("add_visit", { n: programme.earn.per_visit * this.#factor }),
      );
    this.element = h(
      "div",
      { class: "panel card-panel" },
      this.#head(),
      this.#notices(),
      this.state,
      this.#rewards(),
      (!subject.refused || acts.allow) && this.#asking(),
      this.#foot(),
    );
    this.#draw();
    this.focus = subject.refused ? within(this.element, ".close") : this.pad ? this.pad.element : this.add;
    this.says = [holder(subject), standing(this.programme, subject.balance), subject.refused?.detail]
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
    const { card, balance } = this.subject;
    /** @type {Offer[]} */
    const offers =
      card && !this.subject.waiting.length
        ? card.rewards
        : ready(this.programme, balance).map((reward) => ({ ...reward, name: say(reward.name) }));
    /** @param {Offer} reward */
    const offer = (reward) =>
      h(
        "button",
        {
          type: "button",
          class: "button offer",
          "data-redeem": reward.id,
          onclick: () => redeem(reward),
        },
        icon("gift"),
        h("span", {}, t("give", { reward: reward.name })),
        reward.ready > 1 && h("b", {}, `× ${reward.ready}`),
      );
    return h("div", { class: "offers" }, offers.map(offer));
  }

  #foot() {
    const { history } = this.acts;
    return (
      history &&
      !this.subject.offline &&
      h(
        "button",
        { type: "button", class: "plain", onclick: () => history() },
        icon("list", 20),
        t("card_history"),
      )
    );
  }

  get #factor() {
    return this.acts.bonus()?.factor ?? 1;
  }

  /** @param {ScanAsk} ask */
  #changed(ask) {
    this.touched = true;
    this.#ask = ask;
    this.acts.stay();
    this.#draw();
  }

  #draw() {
    const { programme, subject } = this;
    const after = preview(
      programme,
      subject.balance,
      subject.refused && !this.acts.allow ? { visits: 0 } : this.#ask,
      this.#factor,
    );
    this.state.replaceChildren(...shown(programme, subject.balance, after));
    const nothing = after.gained === 0;
    this.add.textContent = nothing
      ? t(this.#ask.amount_minor ? "too_small" : "enter_amount")
      : t(`add_${programme.type}`, { n: after.gained });
    if (subject.refused && !nothing) this.add.textContent = t("managers_pin");
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
    if (this.subject.refused) return this.acts.allow ? this.acts.allow(this.#ask) : undefined;
    this.#busy = true;
    this.add.setAttribute("aria-busy", "true");
    this.acts.add(this.#ask);
  }
}

/** @param {{ card?: Pick<TillCardView, "name"> | null }} who */
export function holder({ card }) {
  return card?.name || t("guest");
}

/**
 * What tells one card from another, each mark in one piece.
 * @param {(string | false | null | undefined)[]} texts
 * @returns {Child[]}
 */
export function marks(texts) {
  return texts.filter(Boolean).map((text) => [" · ", h("span", { class: "nowrap" }, text)]);
}

/**
 * The balance in words.
 * @param {TillProgrammeView} programme
 * @param {number | null} balance
 */
export function standing(programme, balance) {
  if (balance === null) return t("balance_unknown");
  if (!programme.earn.needed) return t(`balance_${programme.type}`, { n: balance });
  const { filled, needed, full } = dots(programme, balance);
  return [t(`balance_${programme.type}`, { n: filled, needed }), full > 0 && t("rewards_ready", { n: full })]
    .filter(Boolean)
    .join(" · ");
}

/** @param {number} delta */
export const signed = (delta) => (delta > 0 ? `+${number(delta)}` : number(delta).replace("-", "−"));

/**
 * @param {TillProgrammeView} programme
 * @param {number | null} balance
 * @param {Preview} after
 */
function shown(programme, balance, after) {
  const line = h("p", { class: "will" }, coming(programme, balance, after));
  if (programme.earn.needed) return [stampRow(programme, balance, after.gained), line];
  const held = h(
    "p",
    { class: "points" },
    h("b", {}, balance === null ? "?" : number(balance)),
    after.gained > 0 &&
      h(
        "span",
        {},
        icon("next", 22),
        h("b", {}, after.balance === null ? `+${number(after.gained)}` : number(after.balance)),
      ),
  );
  return [h("div", { class: "points-line" }, held, line)];
}

/**
 * @param {TillProgrammeView} programme
 * @param {number | null} balance
 * @param {Preview} after
 */
function coming(programme, balance, { balance: after, fresh, gained }) {
  if (balance === null) return t("balance_unknown");
  if (gained && fresh.length) return t("then_ready", { reward: say(fresh[fresh.length - 1].name) });
  const next = toGo(programme, after ?? 0);
  return next ? t(`to_go_${programme.type}`, { n: next.left, reward: say(next.reward.name) }) : "";
}

/**
 * The card's stamps: held, about to come, still open.
 * @param {TillProgrammeView} programme
 * @param {number | null} balance
 * @param {number} gained
 */
function stampRow(programme, balance, gained) {
  const { filled, needed } = dots(programme, balance);
  /** @type {(_: unknown, at: number) => HTMLElement} */
  const dot = (_, at) =>
    h(
      "i",
      { class: at < filled ? "held" : at < filled + gained ? "new" : "open" },
      at < filled + gained && icon("check", 18),
    );
  const row = h(
    "div",
    {
      class: "dots",
      role: "img",
      "aria-label": standing(programme, balance),
      style: { "--across": across(needed) },
    },
    Array.from({ length: needed }, dot),
  );
  return h(
    "div",
    { class: "dot-line" },
    row,
    h("b", { class: "dot-count" }, balance === null ? "?" : `${filled}/${needed}`),
  );
}

/** @param {number} needed */
const across = (needed) =>
  needed <= 6 ? needed : needed <= 12 ? Math.ceil(needed / 2) : Math.min(10, Math.ceil(needed / 3));
