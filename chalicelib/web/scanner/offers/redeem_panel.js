/** A reward or an offer is handed out after one question: what is given, what it costs, what stays, what with it. */

import { h, icon } from "../../kit/dom.js";
import { money } from "../../kit/form/money.js";
import { holder } from "../card/standing.js";
import { AmountPad } from "../panels/amount_pad.js";
import { language, t } from "../words.js";
import { effectSaid } from "./offered.js";

/**
 * @import { CardSubject, Offer, Taking } from "../types.js"
 */

export class RedeemPanel {
  name = "redeem";
  touched = true;

  /**
   * @param {{ subject: CardSubject, reward: Offer, others?: Offer[], refusal: string | null }} what
   *   `refusal`: why it cannot be done here; `others` can be handed out in the same go
   * @param {{ give: (takings: Taking[]) => unknown, close: () => void }} acts
   */
  constructor({ subject, reward, others = [], refusal }, acts) {
    this.subject = subject;
    this.reward = reward;
    this.others = others.filter((other) => other.most_minor == null);
    this.pad = reward.most_minor == null ? null : new AmountPad(subject.programme.earn, () => this.#draw());
    /** @type {Set<Offer>} */
    this.with = new Set();
    this.acts = acts;
    this.quantity = 1;
    this.cost = h("p", { class: "lead" });
    this.count = h("output", { class: "count", "aria-live": "polite" });
    this.give = h("button", {
      type: "button",
      class: "button go",
      "data-give": true,
      onclick: () => this.#give(),
    });
    const back = h(
      "button",
      { type: "button", class: "button button-quiet", "data-close": true, onclick: acts.close },
      refusal ? t("close") : t("not_now"),
    );
    this.element = h(
      "div",
      { class: "panel redeem-panel" },
      h("div", { class: "gift" }, icon("gift", 40)),
      h("h2", {}, t("give_ask", { reward: reward.name })),
      h("p", { class: "hint" }, holder(subject)),
      refusal
        ? h("p", { class: "refusal-note", "data-refused": "offline" }, icon("warning"), refusal)
        : [this.cost, this.pad?.element, reward.ready > 1 && !this.pad && this.#stepper(), this.#together()],
      h("div", { class: "go-row" }, back, !refusal && this.give),
    );
    this.says = [t("give_ask", { reward: reward.name }), refusal].filter(Boolean).join(". ");
    this.focus = refusal ? back : (this.pad?.element ?? this.give);
    this.#draw();
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    return this.pad?.key(event);
  }

  forgetKeys() {
    this.pad?.clear();
  }

  /** The others that are ready, each to be added with a tap; a sale has one discount. */
  #together() {
    if (!this.others.length) return null;
    const buttons = this.others.map((other) => {
      const button = h(
        "button",
        {
          type: "button",
          class: "small",
          "aria-pressed": "false",
          "data-with": other.id,
          onclick: () => {
            if (!this.with.delete(other)) this.with.add(other);
            for (const [at, one] of this.others.entries()) {
              if (other.discount && one.discount && one !== other) this.with.delete(one);
              buttons[at].setAttribute("aria-pressed", String(this.with.has(one)));
            }
            this.#draw();
          },
        },
        other.name,
      );
      button.disabled = this.reward.discount === true && other.discount === true;
      return button;
    });
    return h(
      "div",
      { class: "together", role: "group", "aria-label": t("together") },
      h("small", {}, t("together")),
      buttons,
    );
  }

  #stepper() {
    /** @param {number} by */
    const step = (by) => () => {
      this.quantity = Math.min(this.reward.ready, 99, Math.max(1, this.quantity + by));
      this.#draw();
    };
    return h(
      "div",
      { class: "stepper", role: "group", "aria-label": t("how_many") },
      h(
        "button",
        { type: "button", class: "round", "aria-label": t("one_less"), onclick: step(-1) },
        icon("minus"),
      ),
      this.count,
      h(
        "button",
        { type: "button", class: "round", "aria-label": t("one_more"), onclick: step(1) },
        icon("plus"),
      ),
    );
  }

  #draw() {
    const { programme, balance } = this.subject;
    const cost = this.reward.cost * this.quantity + [...this.with].reduce((sum, one) => sum + one.cost, 0);
    const takes =
      balance === null
        ? t(`takes_${programme.type}`, { n: cost })
        : t(`takes_leaves_${programme.type}`, { n: cost, left: balance - cost });
    const how = effectSaid(this.reward, programme);
    this.cost.textContent = [how, (cost || !this.reward.how) && takes].filter(Boolean).join(". ");
    this.count.textContent = String(this.quantity);
    const many = this.with.size ? this.with.size + 1 : this.quantity;
    this.give.textContent = many > 1 ? `${t("give_it")} × ${many}` : t("give_it");
    this.give.disabled = balance !== null && cost > balance;
    if (!this.pad) return;
    const { amount } = this.pad;
    this.give.textContent = t("take_off", { money: money(amount, programme.earn, language()) });
    this.give.disabled = amount < 1 || amount > (this.reward.most_minor ?? 0);
  }

  #give() {
    if (this.give.disabled || this.give.getAttribute("aria-busy")) return;
    this.give.setAttribute("aria-busy", "true");
    const { reward, quantity, pad } = this;
    const more = [...this.with].map((offer) => ({ offer, quantity: 1 }));
    this.acts.give([{ offer: reward, quantity, amount_minor: pad?.amount }, ...more]);
  }
}
