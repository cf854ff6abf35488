/** Something is paid for at the till, such as a membership: asked once, then it is on the card. */

import { h, icon } from "../../kit/dom.js";
import { money } from "../../kit/form/money.js";
import { holder } from "../card/standing.js";
import { AmountPad } from "../panels/amount_pad.js";
import { language, say, t } from "../words.js";

/**
 * @import { SoldView } from "../../api/programme.js"
 * @import { CardSubject } from "../types.js"
 */

export class SellPanel {
  name = "sell";
  touched = true;

  /**
   * @param {{ subject: CardSubject, sold: SoldView }} what
   * @param {{ sell: (amount: number) => unknown, close: () => void }} acts
   */
  constructor({ subject, sold }, acts) {
    this.earn = subject.programme.earn;
    this.price = sold.price_minor;
    this.acts = acts;
    this.pad = this.price === null ? new AmountPad(this.earn, () => this.#draw()) : null;
    this.done = h("button", {
      type: "button",
      class: "button go",
      "data-sold": sold.part,
      onclick: () => this.#sell(),
    });
    const title = t("sell_ask", { name: say(sold.name) });
    this.element = h(
      "div",
      { class: "panel redeem-panel" },
      h("h2", {}, title),
      h("p", { class: "hint" }, holder(subject)),
      h("p", { class: "lead" }, t("sell_how")),
      subject.programme.memberships.includes(sold.part) && h("p", { class: "hint" }, t("sell_withdrawal")),
      this.pad?.element,
      h(
        "div",
        { class: "go-row" },
        h(
          "button",
          { type: "button", class: "button button-quiet", "data-close": true, onclick: acts.close },
          icon("close", 20),
          t("not_now"),
        ),
        this.done,
      ),
    );
    this.says = title;
    this.focus = this.pad ? this.pad.element : this.done;
    this.#draw();
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    return this.pad?.key(event);
  }

  forgetKeys() {
    this.pad?.clear();
  }

  get #amount() {
    return this.price ?? this.pad?.amount ?? 0;
  }

  #draw() {
    this.done.textContent = t("sold_it", { money: money(this.#amount, this.earn, language()) });
    this.done.disabled = this.price === null && !this.#amount;
  }

  #sell() {
    if (this.done.disabled || this.done.getAttribute("aria-busy")) return;
    this.done.setAttribute("aria-busy", "true");
    this.acts.sell(this.#amount);
  }
}
