/** What somebody is making: a shop and its programme as they stand, with every step back. */

/**
 * @import { Changed, Designed } from "./types.js"
 * @typedef {new () => Changed} ChangeSender
 */

const STEPS_MAX = 100;
const TOGETHER_MS = 1200; // letters typed one after another into a field are one step back

export class Design extends /** @type {ChangeSender} */ (EventTarget) {
  /** @type {Designed[]} */
  #before = [];
  /** @type {Designed[]} */
  #after = [];
  #last = { what: "", at: 0 };

  /** @param {Designed} state */
  constructor(state) {
    super();
    this.state = state;
  }

  /**
   * Lets `change` write into a copy of what there is. `what` names the field: typing goes on in it.
   * @param {string} what
   * @param {(state: Designed) => void} change
   */
  change(what, change) {
    const next = structuredClone(this.state);
    change(next);
    if (JSON.stringify(next) === JSON.stringify(this.state)) return;
    const now = Date.now();
    const goesOn = what === this.#last.what && now - this.#last.at < TOGETHER_MS;
    if (!goesOn) this.#before = [...this.#before, this.state].slice(-STEPS_MAX);
    this.#last = { what, at: now };
    this.#after = [];
    this.#to(next);
  }

  /**
   * Another state in place of all there was: nothing to go back to.
   * @param {Designed} state
   */
  replace(state) {
    this.#before = [];
    this.#after = [];
    this.#to(state);
  }

  undo() {
    const back = this.#before.pop();
    if (!back) return;
    this.#after.push(this.state);
    this.#last = { what: "", at: 0 };
    this.#to(back);
  }

  redo() {
    const on = this.#after.pop();
    if (!on) return;
    this.#before.push(this.state);
    this.#to(on);
  }

  get undoable() {
    return this.#before.length > 0;
  }

  get redoable() {
    return this.#after.length > 0;
  }

  /** @param {Designed} state */
  #to(state) {
    this.state = state;
    this.dispatchEvent(new Event("change"));
  }
}
