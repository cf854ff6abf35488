/** Four to six digits, by thumb or keyboard; shown as dots. */

import { h, icon } from "../../kit/dom.js";
import { t } from "../words.js";

const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "back", "0", "enter"];
const LEAST = 4;
const MOST = 6;

export class PinPad {
  #digits = "";
  #busy = false;

  /** @param {(pin: string) => Promise<string | null>} enter resolves to a sentence when it was wrong, else to null */
  constructor(enter) {
    this.enter = enter;
    this.dots = h("p", { class: "pin-dots", role: "img" });
    this.error = h("p", { class: "field-error", role: "alert" });
    this.keys = KEYS.map((key) =>
      h(
        "button",
        {
          type: "button",
          class: `key ${key === "enter" ? "key-enter" : ""}`,
          "data-key": key,
          "aria-label": key === "back" ? t("delete_digit") : key === "enter" ? t("confirm") : key,
          onclick: () => this.#press(key),
        },
        key === "back" ? icon("backspace") : key === "enter" ? icon("check") : key,
      ),
    );
    this.element = h(
      "div",
      {
        class: "pin-pad",
        tabindex: "-1",
        role: "group",
        "aria-label": t("pin"),
        onkeydown: (event) => this.#key(event),
      },
      this.dots,
      this.error,
      h("div", { class: "keys" }, this.keys),
    );
    this.#draw();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const key = event.key === "Backspace" ? "back" : event.key === "Enter" ? "enter" : event.key;
    const pressed = event.target instanceof HTMLElement ? event.target.dataset.key : undefined;
    if (!KEYS.includes(key) || (key === "enter" && pressed && pressed !== "enter")) return;
    event.preventDefault();
    event.stopPropagation();
    this.#press(key);
  }

  /** @param {string} key */
  async #press(key) {
    if (this.#busy) return;
    this.error.textContent = "";
    if (key === "back") this.#digits = this.#digits.slice(0, -1);
    else if (key !== "enter" && this.#digits.length < MOST) this.#digits += key;
    this.#draw();
    if (key === "enter" ? this.#digits.length >= LEAST : this.#digits.length === MOST && key !== "back")
      await this.#send();
  }

  async #send() {
    this.#busy = true;
    this.element.setAttribute("aria-busy", "true");
    const wrong = await this.enter(this.#digits);
    [this.#digits, this.#busy] = ["", false];
    this.element.removeAttribute("aria-busy");
    this.#draw();
    if (wrong) this.error.textContent = wrong;
  }

  #draw() {
    const count = this.#digits.length;
    this.dots.setAttribute("aria-label", t("pin_digits", { n: count }));
    this.dots.replaceChildren(
      ...Array.from({ length: Math.max(LEAST, count) }, (_, at) =>
        h("i", { class: at < count ? "set" : "" }),
      ),
    );
    this.keys[this.keys.length - 1].disabled = count < LEAST;
  }
}
