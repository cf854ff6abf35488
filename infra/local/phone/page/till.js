/** The till on the counter: the card in front of it, and what can be done with it. */

import { get, post } from "./api.js";
import { h, shown } from "./dom.js";
import { toast } from "./toast.js";

/**
 * @import { HeldCard } from "./counter.js"
 * @import { Programme, TillCard } from "./types.js"
 * @typedef {{ visits: number } | { amount_minor: number }} Earned
 *
 * @typedef {object} Standing what lies before the till
 * @property {HeldCard[]} cards
 * @property {HeldCard | undefined} card the one in front
 * @property {TillCard | null} told what the app says of it
 * @property {Programme | undefined} programme the one that it is of
 * @property {Map<string, string>} names a programme's name by a card's serial
 */

export class Till {
  element = h("div", { class: "till" });
  /** @type {HeldCard | undefined} */
  #card;
  #typed = "4.50";

  /** @param {(card: HeldCard) => void} choose */
  constructor(choose) {
    this.choose = choose;
  }

  /** @param {Standing} standing */
  draw({ cards, card, told, programme, names }) {
    this.#card = card;
    const holding = document.activeElement?.getAttribute("data-keep");
    this.element.replaceChildren(
      ...shown([
        h("h2", {}, "The till"),
        card
          ? this.#choice(card, cards, names)
          : h(
              "p",
              { class: "quiet-note" },
              "Put a card on a phone: tap its scan button, and its code is found here.",
            ),
        told && h("div", { class: "till-balance" }, h("b", {}, told.balance_shown), h("span", {}, told.next)),
        card && told && (programme?.type === "points" ? this.#amount() : this.#visits()),
        told &&
          told.rewards.length > 0 &&
          h(
            "div",
            { class: "rewards" },
            told.rewards.map((reward) => this.#reward(reward)),
          ),
        h(
          "button",
          {
            type: "button",
            class: "next-customer",
            onclick: () =>
              post("/api/customer/next")
                .then(() => toast("Next customer: the next scan of the code makes a new card."))
                .catch(toast),
          },
          "Next customer",
        ),
      ]),
    );
    /** @type {HTMLElement | null} */
    const held = holding ? this.element.querySelector(`[data-keep="${holding}"]`) : null;
    held?.focus({ preventScroll: true });
  }

  /**
   * @param {HeldCard} chosen
   * @param {HeldCard[]} cards
   * @param {Map<string, string>} names
   */
  #choice(chosen, cards, names) {
    return h(
      "div",
      { class: "held", role: "group", "aria-label": "Card in front of you" },
      cards.map((card) =>
        h(
          "button",
          {
            type: "button",
            "aria-pressed": String(card.serial === chosen.serial),
            onclick: () => this.choose(card),
          },
          h("i", { style: { background: card.colour } }),
          h(
            "span",
            {},
            h("b", {}, names.get(card.serial) ?? card.fallback),
            h("small", {}, `${card.devices.join(" + ")} · ${card.serial.slice(-4)}`),
          ),
        ),
      ),
    );
  }

  #visits() {
    return h(
      "div",
      { class: "taps" },
      h(
        "button",
        {
          type: "button",
          class: "tap",
          "data-keep": "stamp",
          "data-stamp": true,
          onclick: () => this.#stamp({ visits: 1 }),
        },
        "Stamp",
      ),
      h(
        "button",
        {
          type: "button",
          class: "tap small",
          "data-keep": "stamp2",
          onclick: () => this.#stamp({ visits: 2 }),
        },
        "Stamp 2",
      ),
    );
  }

  #amount() {
    /** @type {HTMLInputElement} */
    const amount = h("input", {
      type: "text",
      inputmode: "decimal",
      value: this.#typed,
      "aria-label": "Amount spent",
      pattern: "[0-9]{1,5}([.,][0-9]{1,2})?",
      required: true,
      oninput: () => {
        this.#typed = amount.value;
      },
    });
    return h(
      "form",
      {
        class: "taps",
        onsubmit: (event) => {
          event.preventDefault();
          this.#stamp({ amount_minor: minor(amount.value) });
        },
      },
      amount,
      h(
        "button",
        { type: "submit", class: "tap", "data-keep": "stamp", "data-stamp": true },
        "Scan the card",
      ),
    );
  }

  /** @param {TillCard["rewards"][number]} reward */
  #reward(reward) {
    return h(
      "button",
      {
        type: "button",
        class: "reward",
        disabled: !reward.ready,
        "data-redeem": reward.id,
        onclick: () => this.#tap("/api/till/redeem", { reward: reward.id }),
      },
      h("span", {}, reward.name),
      h(
        "small",
        {},
        reward.ready ? (reward.ready > 1 ? `Redeem · ${reward.ready} ready` : "Redeem") : "Not yet",
      ),
    );
  }

  /** @param {Earned} earned */
  #stamp(earned) {
    return this.#tap("/api/till/stamp", earned);
  }

  /**
   * One tap has one key, made here, however often it has to be sent.
   * @param {string} path
   * @param {object} what
   */
  #tap(path, what) {
    return post(path, { key: crypto.randomUUID(), barcode: this.#card?.barcode, ...what }).catch(toast);
  }
}

/**
 * The card as the app tells it; null when it does not.
 * @param {string} serial
 * @returns {Promise<TillCard | null>}
 */
export function tillCard(serial) {
  /** @type {Promise<TillCard>} */
  const asked = get(`/api/till/cards/${serial}`);
  return asked.catch(() => null);
}

/** @param {string} text */
function minor(text) {
  const [whole, part = ""] = text.replace(",", ".").split(".");
  return Number(whole) * 100 + Number(part.padEnd(2, "0").slice(0, 2));
}
