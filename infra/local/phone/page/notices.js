/** Notifications of one phone: each new one slides in once, and a screen reader hears it. */

import { h } from "./dom.js";

const SHOWN_MS = 7000;

export class Notices {
  /** `draw(notice)` makes the banner's element, `open(serial)` shows the card it is about. */
  constructor({ draw, open }) {
    this.draw = draw;
    this.open = open;
    this.newest = null;
    this.element = h("div", { class: "notices", "aria-live": "polite", role: "log" });
  }

  /** Returns whether one arrived that was not there when the page was loaded. */
  update(notices) {
    const last = notices.at(-1)?.id ?? 0;
    const fresh = this.newest === null ? [] : notices.filter((notice) => notice.id > this.newest);
    this.newest = Math.max(this.newest ?? 0, last);
    if (fresh.length) this.#show(fresh.at(-1));
    return fresh.length > 0;
  }

  /** Takes the banner away, because the notices are shown elsewhere. */
  clear() {
    this.element.replaceChildren();
  }

  #show(notice) {
    const banner = this.draw(notice);
    const leave = () => {
      banner.classList.add("leaving");
      setTimeout(() => banner.remove(), 400);
    };
    banner.addEventListener("click", () => {
      this.open(notice.serial);
      leave();
    });
    this.element.replaceChildren(banner);
    setTimeout(leave, SHOWN_MS);
  }
}
