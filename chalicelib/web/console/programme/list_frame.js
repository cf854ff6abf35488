/** Things written one below the other: each can be removed, and more added until there are enough. */

import { h, icon } from "../../kit/dom.js";

/**
 * @template {{ element: HTMLElement }} Item
 * @typedef {object} Frame
 * @property {Item[]} items
 * @property {number} most
 * @property {string} full what is said instead of the button once there are as many
 * @property {string} [nothing] what is said while there are none
 * @property {{ label: string, mark: string, make: () => Item, focus: (item: Item) => HTMLElement }} add
 * @property {() => void} changed before it is drawn anew
 * @property {() => void} drawn
 */

/** @template {{ element: HTMLElement }} Item */
export class ListFrame {
  list = h("div", { class: "tiers" });
  below = h("div");

  /** @param {Frame<Item>} how */
  constructor(how) {
    this.how = how;
    this.items = how.items;
  }

  /** @param {Item} item */
  remove(item) {
    this.items = this.items.filter((other) => other !== item);
    this.#changed();
    this.below.querySelector("button")?.focus();
  }

  draw() {
    const { most, full, nothing, add } = this.how;
    const none = !this.items.length && nothing;
    this.list.replaceChildren(
      ...(none ? [h("p", { class: "nothing" }, nothing)] : this.items.map(({ element }) => element)),
    );
    this.below.replaceChildren(
      this.items.length < most
        ? h(
            "button",
            {
              type: "button",
              class: "button button-quiet button-fit",
              [add.mark]: true,
              onclick: () => this.#add(),
            },
            icon("plus", 20),
            add.label,
          )
        : h("p", { class: "hint" }, full),
    );
    this.how.drawn();
  }

  #add() {
    const item = this.how.add.make();
    this.items.push(item);
    this.#changed();
    this.how.add.focus(item).focus();
  }

  #changed() {
    this.how.changed();
    this.draw();
    this.list.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
