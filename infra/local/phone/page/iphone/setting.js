/** What surrounds an iPhone: its system, and where it is. */

import { post } from "../api.js";
import { h, whenChanged } from "../dom.js";
import { toast } from "../toast.js";

/** @import { ApplePhone } from "../types.js" */

const SYSTEMS = [26, 27];

export class Setting {
  /** @param {ApplePhone} device */
  constructor({ id }) {
    this.id = id;
    this.systems = SYSTEMS.map((ios) =>
      h(
        "button",
        { type: "button", "data-ios": ios, onclick: () => this.#act("ios", { ios }) },
        `iOS ${ios}`,
      ),
    );
    this.place = h("button", { type: "button", "data-at": true, onclick: () => this.#go() }, "At the shop");
    this.element = h(
      "div",
      { class: "setting", role: "group", "aria-label": "The iPhone's system and place" },
      this.systems,
      this.place,
    );
  }

  update = whenChanged((/** @type {Pick<ApplePhone, "ios" | "place" | "cards">} */ device) => {
    this.device = device;
    for (const button of this.systems)
      button.setAttribute("aria-pressed", String(button.dataset.ios === String(device.ios)));
    this.place.setAttribute("aria-pressed", String(device.place !== null));
    this.place.disabled = !device.place && !this.#shop();
  });

  /** The first place that a card on the phone names. */
  #shop() {
    return this.device?.cards.flatMap(({ places }) => places)[0];
  }

  #go() {
    const shop = this.device?.place ? undefined : this.#shop();
    this.#act("at", shop ? { latitude: shop[0], longitude: shop[1] } : {});
  }

  /**
   * @param {string} what
   * @param {object} body
   */
  #act(what, body) {
    post(`/api/${this.id}/${what}`, body).catch(toast);
  }
}
