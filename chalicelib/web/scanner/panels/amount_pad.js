/** The till's own number pad for an amount; a keyboard's digits do the same. */

import { h, icon } from "../../kit/dom.js";
import { money } from "../../kit/form/money.js";
import { language, t } from "../words.js";
import { typed } from "./amount.js";

/** @import { TillProgrammeView } from "../../api/programme.js" */

const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "00", "0", "back"];

export class AmountPad {
  amount = 0;

  /**
   * @param {TillProgrammeView["earn"]} earn its currency, where it has one
   * @param {() => void} changed
   */
  constructor(earn, changed) {
    this.earn = earn;
    this.changed = changed;
    this.shown = h("output", { class: "amount", "aria-live": "polite" });
    /** @param {string} key */
    const button = (key) =>
      h(
        "button",
        {
          type: "button",
          class: "key",
          "data-key": key,
          "aria-label": key === "back" ? t("delete_digit") : key,
          onclick: () => this.#press(key),
        },
        key === "back" ? icon("backspace") : key,
      );
    this.element = h(
      "div",
      { class: "pad", tabindex: "-1", role: "group", "aria-label": t("amount") },
      this.shown,
      h("div", { class: "keys" }, KEYS.map(button)),
    );
    this.#draw();
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (/^[0-9]$/.test(event.key)) this.#press(event.key);
    else if (event.key === "Backspace") this.#press("back");
    else if (event.key === "Delete") this.#press("clear");
    else return;
    event.preventDefault();
  }

  clear() {
    this.#press("clear");
  }

  /** @param {string} key */
  #press(key) {
    this.amount = typed(this.amount, key);
    this.#draw();
    this.changed();
  }

  #draw() {
    this.shown.textContent = money(this.amount, this.earn, language());
    this.shown.toggleAttribute("data-none", this.amount === 0);
  }
}
