/** A guest's paper card: how many are on it is tapped, or typed where the balance is a number. */

import { h, icon } from "../../kit/dom.js";
import { t } from "../words.js";
import { holder } from "./standing.js";

/** @import { CardSubject } from "../types.js" */

export class PaperPanel {
  name = "paper";
  touched = true;
  #n = 0;

  /**
   * @param {CardSubject} subject
   * @param {{ honour: (n: number) => unknown, close: () => void }} acts
   */
  constructor(subject, acts) {
    const { earn, paper_most: most, type } = subject.programme;
    this.type = type;
    this.most = most;
    this.acts = acts;
    this.places = earn.needed ? Array.from({ length: most }, (_, at) => this.#place(at + 1)) : [];
    this.typed = earn.needed ? null : this.#field();
    this.done = h("button", {
      type: "button",
      class: "button go",
      "data-honour": true,
      onclick: () => this.#honour(),
    });
    this.element = h(
      "div",
      { class: "panel redeem-panel" },
      h("h2", {}, t("paper_ask")),
      h("p", { class: "hint" }, holder(subject)),
      h("p", { class: "lead" }, t("paper_how")),
      this.typed ?? h("div", { class: "paper", role: "group", "aria-label": t("paper_ask") }, this.places),
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
    this.says = t("paper_ask");
    this.focus = this.typed ?? this.places[0] ?? this.done;
    this.#draw();
  }

  /** @param {number} n */
  #place(n) {
    return h("button", { type: "button", class: "round", "data-n": n, onclick: () => this.#set(n) }, n);
  }

  #field() {
    /** @type {HTMLInputElement} */
    const typed = h("input", {
      inputmode: "numeric",
      maxlength: 7,
      "data-paper": true,
      "aria-label": t("paper_ask"),
      oninput: () => this.#set(/^\d+$/.test(typed.value) ? Number(typed.value) : 0),
    });
    return typed;
  }

  /** @param {number} n */
  #set(n) {
    this.#n = n <= this.most ? n : 0;
    this.#draw();
  }

  #draw() {
    this.places.forEach((place, at) => {
      place.setAttribute("aria-pressed", String(at < this.#n));
    });
    this.done.disabled = !this.#n;
    this.done.textContent = this.#n
      ? t(`add_${this.type}`, { n: this.#n })
      : t("paper_most", { most: this.most });
  }

  #honour() {
    if (this.done.disabled || this.done.getAttribute("aria-busy")) return;
    this.done.setAttribute("aria-busy", "true");
    this.acts.honour(this.#n);
  }
}
