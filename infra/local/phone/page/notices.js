/** Notifications of one phone: each new one slides in once, and a screen reader hears it. */

import { h } from "./dom.js";

/** @import { Notice } from "./types.js" */

const SHOWN_MS = 7000;

export class Notices {
  /**
   * `draw(notice)` makes the banner's element, `open(serial)` shows the card it is about.
   * @param {{ draw: (notice: Notice) => HTMLElement, open: (serial: string, notice: Notice) => void }} acts
   */
  constructor({ draw, open }) {
    this.draw = draw;
    this.open = open;
    /** @type {number | null} */
    this.newest = null;
    this.element = h("div", { class: "notices", "aria-live": "polite", role: "log" });
  }

  /**
   * Returns whether one arrived that was not there when the page was loaded.
   * @param {Notice[]} notices
   */
  update(notices) {
    const last = notices.at(-1)?.id ?? 0;
    const { newest } = this;
    const fresh = newest === null ? [] : notices.filter((notice) => notice.id > newest);
    this.newest = Math.max(newest ?? 0, last);
    const latest = fresh.at(-1);
    if (latest) this.#show(latest);
    return latest !== undefined;
  }

  /** Takes the banner away, because the notices are shown elsewhere. */
  clear() {
    this.element.replaceChildren();
  }

  /** @param {Notice} notice */
  #show(notice) {
    const banner = this.draw(notice);
    const leave = () => {
      banner.classList.add("leaving");
      setTimeout(() => banner.remove(), 400);
    };
    banner.addEventListener("click", () => {
      this.open(notice.serial, notice);
      leave();
    });
    this.element.replaceChildren(banner);
    setTimeout(leave, SHOWN_MS);
  }
}
