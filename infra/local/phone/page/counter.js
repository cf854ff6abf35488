/** The counter between the phones: what hangs on it, its till, and how long each phone took. */

import { get } from "./api.js";
import { h, whenChanged } from "./dom.js";
import { Till, tillCard } from "./till.js";
import { drawSales } from "./timeline.js";

/**
 * @import { Phone, Programme, State, TillCard } from "./types.js"
 * @typedef {{ serial: string, barcode: string, fallback: string, colour: string, devices: string[] }} HeldCard
 */

const ASK_AGAIN_MS = 3000;

export class Counter {
  /** @type {Programme | undefined} the one whose poster is in front */
  chosen;
  /** @type {HeldCard[]} */
  #cards = [];
  /** @type {HeldCard | undefined} the card at the till */
  #card;
  /** @type {Set<string> | undefined} the cards that were here before */
  #seen;
  /** @type {TillCard | null} what the app says of the card */
  #told = null;

  /** @param {HTMLElement} element */
  constructor(element) {
    /** @type {Programme[]} */
    this.programmes = [];
    /** @type {Map<string, string>} a programme's name by a card's serial */
    this.names = new Map();
    this.posters = h("div", { class: "panel counter-top" });
    this.till = new Till((card) => this.#choose(card));
    this.sales = h("div", { class: "sales", "aria-live": "polite" });
    element.append(
      this.posters,
      h("div", { class: "panel till-panel" }, this.till.element),
      h("div", { class: "panel" }, h("h2", {}, "From the tap to the screen"), this.sales),
    );
    this.#drawPosters();
    this.#drawTill();
    this.#look();
  }

  /** @param {State} state */
  update(state) {
    this.#cards = heldCards(state.devices);
    this.#card = this.#cards.find((card) => card.serial === this.#card?.serial) ?? this.#cards.at(-1);
    const seen = this.#seen;
    this.#card = this.#cards.find((card) => seen && !seen.has(card.serial)) ?? this.#card;
    this.#seen = new Set(this.#cards.map((card) => card.serial));
    this.#drawSales(state);
    this.#refresh([
      this.#card,
      state.sales.map((sale) => sale.answered),
      this.#cards.map((card) => card.devices),
      // A stamp may come from the scan page or a campaign: what a phone shows anew, the till asks for anew.
      state.devices.map((device) => device.cards.map((face) => face.version)),
    ]);
  }

  /** The programmes that a phone's camera can find here. */
  async offers() {
    if (!this.programmes.length) {
      /** @type {{ programmes: Programme[] }} */
      const { programmes } = await get("/api/programmes");
      this.programmes = programmes.toSorted(
        (one, other) => Number(other.type === "stamps") - Number(one.type === "stamps"),
      );
      this.chosen ??= this.programmes[0];
      this.#drawPosters();
      this.#drawTill();
    }
    return this.programmes;
  }

  async #look() {
    const found = await this.offers().catch(() => []);
    if (!found.length) setTimeout(() => this.#look(), ASK_AGAIN_MS);
  }

  #drawSales = whenDrawn(
    (/** @type {State} */ state) => drawSales(this.sales, state.sales, state.devices),
    (state) => [
      state.sales,
      state.devices.map((device) => [device.id, device.cards.map((face) => face.serial)]),
    ],
  );

  #refresh = whenChanged(async (/** @type {unknown[]} */ _changed) => {
    const serial = this.#card?.serial;
    const told = serial ? await tillCard(serial) : null;
    if (serial !== this.#card?.serial) return;
    this.#told = told;
    await this.#learnNames();
    this.#drawTill();
  });

  /** A pass does not say which programme it is of; the app does. */
  async #learnNames() {
    for (const { serial } of this.#cards) {
      if (this.names.has(serial)) continue;
      const told = await tillCard(serial);
      const programme = this.programmes.find(({ id }) => id === told?.programme_id);
      if (programme) this.names.set(serial, programme.name);
    }
  }

  #drawPosters() {
    const { chosen } = this;
    /** @param {Programme} programme */
    const choose = (programme) => {
      this.chosen = programme;
      this.#drawPosters();
    };
    this.posters.replaceChildren(
      h(
        "header",
        {},
        h("h2", {}, "On the counter"),
        this.programmes.length > 1 &&
          h(
            "div",
            { class: "tabs" },
            this.programmes.map((programme) =>
              h(
                "button",
                {
                  type: "button",
                  "aria-pressed": String(programme.id === chosen?.id),
                  onclick: () => choose(programme),
                },
                programme.name,
              ),
            ),
          ),
      ),
      chosen ? poster(chosen) : h("p", { class: "quiet-note" }, "Waiting for the app to come up…"),
    );
  }

  /** @param {HeldCard} card */
  #choose(card) {
    this.#card = card;
    this.#told = null;
    this.#refresh([card.serial, Date.now()]);
    this.#drawTill();
  }

  #drawTill() {
    const [card, told] = [this.#card, this.#told];
    const programme = this.programmes.find(({ id }) => id === told?.programme_id);
    this.till.draw({ cards: this.#cards, card, told, programme, names: this.names });
  }
}

/** @param {Programme} programme */
function poster(programme) {
  return h(
    "div",
    { class: "poster" },
    h("img", { src: programme.picture, alt: `QR to join ${programme.name}` }),
    h(
      "div",
      {},
      h("h3", {}, programme.name),
      h("p", { title: programme.rule.en }, programme.rule.en),
      h("a", { href: programme.join_url, target: "_blank", rel: "noreferrer" }, "Open its join page"),
    ),
  );
}

/**
 * @param {Phone[]} devices
 * @returns {HeldCard[]}
 */
function heldCards(devices) {
  /** @type {Map<string, HeldCard>} */
  const cards = new Map();
  for (const device of devices) {
    for (const face of device.cards) {
      if ("linked_to" in face && face.linked_to) continue; // it is shown by the code of the card that it came along with
      if (!face.barcode) continue;
      const held = cards.get(face.serial) ?? {
        serial: face.serial,
        barcode: face.barcode.message,
        fallback: "description" in face ? face.description : face.program,
        colour: "colours" in face ? face.colours.background : face.colour,
        devices: [],
      };
      held.devices.push(deviceName(device.id));
      cards.set(face.serial, held);
    }
  }
  return [...cards.values()];
}

/** @param {string} id */
function deviceName(id) {
  const [kind, number] = id.split("-");
  return (kind === "iphone" ? "iPhone" : "Android") + (number ? ` ${number}` : "");
}

/**
 * @template Value
 * @param {(value: Value) => void} draw
 * @param {(value: Value) => unknown} slice
 * @returns {(value: Value) => void}
 */
function whenDrawn(draw, slice) {
  /** @type {string | undefined} */
  let last;
  return (value) => {
    const text = JSON.stringify(slice(value));
    if (text !== last) draw(value);
    last = text;
  };
}
