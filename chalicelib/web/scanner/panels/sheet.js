/** The lower part of the page: one panel at a time, which leaves by itself so that no name stays. */

import { h, within } from "../../kit/dom.js";

/** @import { Panel } from "../types.js" */

export class Sheet {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * `idle` makes the panel that is there when nobody is served; `says` is read out by screen readers.
   * @param {{ idle: () => Panel, says: (text: string, urgent?: boolean) => void }} settings
   */
  constructor({ idle, says }) {
    this.idle = idle;
    this.says = says;
    this.element = h("section", { class: "sheet", "data-sheet": "idle" });
    /** @type {Panel | null} */
    this.panel = null;
  }

  /**
   * Shows `panel`, for `clear_ms` when given.
   * @param {Panel} panel
   * @param {{ clear_ms?: number }} [settings]
   */
  show(panel, { clear_ms: clear = 0 } = {}) {
    clearTimeout(this.#timer);
    this.panel = panel;
    this.element.dataset.sheet = panel.name;
    this.element.replaceChildren(panel.element);
    this.element.scrollTop = 0;
    this.says(panel.says ?? "", panel.urgent);
    panel.focus?.focus({ preventScroll: true });
    if (!clear) return;
    panel.element.append(
      h("i", { class: "clearing", style: { "animation-duration": `${clear}ms` }, "aria-hidden": "true" }),
    );
    this.#timer = setTimeout(() => this.clear(), clear);
  }

  /**
   * Another time for the panel that is shown to leave: somebody is at it.
   * @param {number} clear
   */
  stay(clear) {
    clearTimeout(this.#timer);
    this.panel?.element.querySelector(".clearing")?.remove();
    this.#timer = setTimeout(() => this.clear(), clear);
  }

  clear() {
    if (this.panel?.name === "idle") return;
    const inside = this.element.contains(document.activeElement);
    this.show(this.idle());
    if (inside) within(this.element, "button")?.focus({ preventScroll: true });
  }
}
