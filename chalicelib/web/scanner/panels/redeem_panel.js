/** A reward is handed out after one question: what is given, what it costs, what stays. */

import { h, icon } from "../../kit/dom.js";
import { t } from "../words.js";
import { holder } from "./standing.js";

/** @import { CardSubject, Offer } from "../types.js" */

export class RedeemPanel {
  name = "redeem";
  touched = true;

  /**
   * @param {{ subject: CardSubject, reward: Offer, refusal: string | null }} what `refusal`: why it cannot be done here
   * @param {{ give: (quantity: number) => unknown, close: () => void }} acts
   */
  constructor({ subject, reward, refusal }, acts) {
    this.subject = subject;
    this.reward = reward;
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
        : [this.cost, reward.ready > 1 && this.#stepper()],
      h("div", { class: "go-row" }, back, !refusal && this.give),
    );
    this.says = [t("give_ask", { reward: reward.name }), refusal].filter(Boolean).join(". ");
    this.focus = refusal ? back : this.give;
    this.#draw();
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
    const cost = this.reward.cost * this.quantity;
    this.cost.textContent =
      balance === null
        ? t(`takes_${programme.type}`, { n: cost })
        : t(`takes_leaves_${programme.type}`, { n: cost, left: balance - cost });
    this.count.textContent = String(this.quantity);
    this.give.textContent = this.quantity > 1 ? `${t("give_it")} × ${this.quantity}` : t("give_it");
  }

  #give() {
    if (this.give.getAttribute("aria-busy")) return;
    this.give.setAttribute("aria-busy", "true");
    this.acts.give(this.quantity);
  }
}
