/** An iPhone's lock screen: the time, what rang, and the passes that belong where it is. */

import { banner } from "../../kit/pass/passes.js";
import { h } from "../dom.js";
import { clock, longDate, say } from "../words.js";

/**
 * @import { ApplePhone, HeldPass, Notice } from "../types.js"
 */

const MINUTE_MS = 60_000;
const NOTICES_MAX = 4;

export class LockScreen {
  element = h("div", { class: "lock-screen", inert: true });

  /** @param {{ open: (serial: string) => void, unlock: () => void }} acts */
  constructor({ open, unlock }) {
    this.open = open;
    this.unlock = unlock;
  }

  /** @param {ApplePhone} device */
  draw(device) {
    const { language, notices, cards } = device;
    this.element.replaceChildren(
      h("p", { class: "lock-date" }, longDate(language)),
      h("p", { class: "lock-time" }, clock(language)),
      h(
        "div",
        { class: "lock-suggested" },
        cards.map((face) => face.suggested && this.#suggestion(face, face.suggested, language)),
      ),
      h(
        "div",
        { class: "lock-notices" },
        notices
          .slice(-NOTICES_MAX)
          .toReversed()
          .map((notice) => {
            const told = noticed(device, notice);
            told.addEventListener("click", () => this.open(notice.serial));
            return told;
          }),
      ),
      h("button", { type: "button", class: "unlock", onclick: () => this.unlock() }, say(language, "unlock")),
    );
  }

  /**
   * A pass that belongs here: it lies there, and nothing rings.
   * @param {HeldPass} face
   * @param {NonNullable<HeldPass["suggested"]>} found
   * @param {string} language
   */
  #suggestion({ serial, images, organization }, { why, text, tested }, language) {
    const lines = [text, !tested && `(${say(language, "untested")})`].filter(Boolean).join(" ");
    return h(
      "button",
      { type: "button", class: "told", "data-suggested": why, onclick: () => this.open(serial) },
      banner({ picture: images.icon, title: organization, text: lines, when: "" }),
    );
  }
}

/**
 * What rang, as it lies on the screen.
 * @param {ApplePhone} device
 * @param {Notice} notice
 */
export function noticed({ cards, language }, notice) {
  const image = cards.find((face) => face.serial === notice.serial)?.images.icon;
  const recent = Date.now() - notice.at_ms < MINUTE_MS;
  return h(
    "button",
    { type: "button", class: "told" },
    banner({
      picture: image,
      title: notice.title,
      text: notice.text,
      when: recent ? say(language, "now") : clock(language, notice.at_ms),
    }),
  );
}
