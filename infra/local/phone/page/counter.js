/** The counter between the phones: what hangs on it, its till, and how long each phone took. */

import { get, post } from "./api.js";
import { h, whenChanged } from "./dom.js";
import { drawSales } from "./timeline.js";
import { toast } from "./toast.js";

const ASK_AGAIN_MS = 3000;

export class Counter {
  constructor(element) {
    this.programmes = [];
    this.names = new Map();
    this.posters = h("div", { class: "panel counter-top" });
    this.till = h("div", { class: "till" });
    this.sales = h("div", { class: "sales", "aria-live": "polite" });
    element.append(
      this.posters,
      h("div", { class: "panel till-panel" }, this.till),
      h("div", { class: "panel" }, h("h2", {}, "From the tap to the screen"), this.sales),
    );
    this.#drawPosters();
    this.#drawTill();
    this.#look();
  }

  update(state) {
    this.cards = heldCards(state.devices);
    if (!this.cards.some((card) => card.serial === this.card?.serial)) this.card = this.cards.at(-1);
    else this.card = this.cards.find((card) => card.serial === this.card.serial);
    const arrived = this.cards.find((card) => !(this.seen ?? new Set()).has(card.serial));
    if (this.seen && arrived) this.card = arrived;
    this.seen = new Set(this.cards.map((card) => card.serial));
    this.#drawSales(state);
    this.#refresh([
      this.card,
      state.sales.map((sale) => sale.answered),
      this.cards.map((card) => card.devices),
    ]);
  }

  /** The programmes that a phone's camera can find here. */
  async offers() {
    if (!this.programmes.length) {
      const { programmes } = await get("/api/programmes");
      this.programmes = programmes.toSorted(
        (one, other) => (other.type === "stamps") - (one.type === "stamps"),
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
    (state) => drawSales(this.sales, state.sales, state.devices),
    (state) => [
      state.sales,
      state.devices.map((device) => [device.id, device.cards.map((face) => face.serial)]),
    ],
  );

  #refresh = whenChanged(async () => {
    const serial = this.card?.serial;
    const told = serial ? await get(`/api/till/cards/${serial}`).catch(() => null) : null;
    if (serial !== this.card?.serial) return;
    this.told = told;
    await this.#learnNames();
    this.#drawTill();
  });

  /** A pass does not say which programme it is of; the app does. */
  async #learnNames() {
    for (const { serial } of this.cards) {
      if (this.names.has(serial)) continue;
      const told = await get(`/api/till/cards/${serial}`).catch(() => null);
      const programme = this.programmes.find((each) => each.id === told?.programme_id);
      if (programme) this.names.set(serial, programme.name);
    }
  }

  #drawPosters() {
    const { chosen } = this;
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
            this.programmes.map((each) =>
              h(
                "button",
                {
                  type: "button",
                  "aria-pressed": String(each.id === chosen.id),
                  onclick: () => choose(each),
                },
                each.name,
              ),
            ),
          ),
      ),
      chosen ? poster(chosen) : h("p", { class: "quiet-note" }, "Waiting for the app to come up…"),
    );
  }

  #drawTill() {
    const { card, told } = this;
    const programme = this.programmes.find((each) => each.id === told?.programme_id);
    const holding = document.activeElement?.dataset?.keep;
    this.till.replaceChildren(
      ...[
        h("h2", {}, "The till"),
        card
          ? this.#choice()
          : h(
              "p",
              { class: "quiet-note" },
              "Put a card on a phone: tap its scan button, and its code is found here.",
            ),
        told && h("div", { class: "told" }, h("b", {}, told.balance_shown), h("span", {}, told.next)),
        card && told && (programme?.type === "points" ? this.#amount() : this.#visits()),
        told?.rewards.length > 0 &&
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
      ].filter(Boolean),
    );
    if (holding) this.till.querySelector(`[data-keep="${holding}"]`)?.focus({ preventScroll: true });
  }

  #choice() {
    return h(
      "div",
      { class: "held", role: "group", "aria-label": "Card in front of you" },
      this.cards.map((card) =>
        h(
          "button",
          {
            type: "button",
            "aria-pressed": String(card.serial === this.card.serial),
            onclick: () => {
              this.card = card;
              this.told = null;
              this.#refresh([card.serial, Date.now()]);
              this.#drawTill();
            },
          },
          h("i", { style: { background: card.colour } }),
          h(
            "span",
            {},
            h("b", {}, this.names.get(card.serial) ?? card.fallback),
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
    const amount = h("input", {
      type: "text",
      inputmode: "decimal",
      value: this.amount ?? "4.50",
      "aria-label": "Amount spent",
      pattern: "[0-9]{1,5}([.,][0-9]{1,2})?",
      required: true,
      oninput: () => {
        this.amount = amount.value;
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

  #stamp(earned) {
    return this.#tap("/api/till/stamp", earned);
  }

  /** One tap has one key, made here, however often it has to be sent. */
  #tap(path, what) {
    return post(path, { key: crypto.randomUUID(), barcode: this.card.barcode, ...what }).catch(toast);
  }
}

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

function heldCards(devices) {
  const cards = new Map();
  for (const device of devices) {
    for (const face of device.cards) {
      if (!face.barcode) continue;
      const held = cards.get(face.serial) ?? {
        serial: face.serial,
        barcode: face.barcode.message,
        fallback: "",
        colour: "",
        devices: [],
      };
      held.fallback ||= face.description ?? face.program;
      held.colour ||= face.colours?.background ?? face.colour;
      held.devices.push(deviceName(device.id));
      cards.set(face.serial, held);
    }
  }
  return [...cards.values()];
}

function deviceName(id) {
  const [kind, number] = id.split("-");
  return (kind === "iphone" ? "iPhone" : "Android") + (number ? ` ${number}` : "");
}

function minor(text) {
  const [whole, part = ""] = text.replace(",", ".").split(".");
  return Number(whole) * 100 + Number(part.padEnd(2, "0").slice(0, 2));
}

function whenDrawn(draw, slice) {
  let last;
  return (value) => {
    const text = JSON.stringify(slice(value));
    if (text !== last) draw(value);
    last = text;
  };
}
