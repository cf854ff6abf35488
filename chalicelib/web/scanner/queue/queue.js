/** The queue as the page and its worker use it: add a line, send what waits, tell who listens. */

import { post } from "../../kit/api.js";
import { delayMs } from "./backoff.js";
import { newLine, requestOf } from "./lines.js";
import { flawOf, seal } from "./seal.js";
import * as store from "./store.js";
import { pass } from "./sync.js";

/**
 * @import { ScanBody, TillReceiptView } from "../../api/till.js"
 * @import { Sender } from "../../kit/types.js"
 * @import { TillData } from "../types.js"
 * @import { Ended, Line, LineRequest, Outcome, QueueEvents, ReadLine, What } from "./types.js"
 * @typedef {new () => Sender<QueueEvents>} QueueSender
 */

const LOCK = "carnet-queue"; // one tab or worker sends at a time
const news = new BroadcastChannel("carnet-queue");

export class Queue extends /** @type {QueueSender} */ (EventTarget) {
  /** @type {Promise<Ended> | null} */
  #running = null;
  #again = false;
  #tries = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * `merchant()` says who is signed in, null when nobody is.
   * @param {() => string | null} merchant
   */
  constructor(merchant) {
    super();
    this.merchant = merchant;
    news.addEventListener("message", ({ data }) => this.#tell("line", { line: data, body: null }));
  }

  /**
   * A new line, on the disk before this resolves. `sync` or `hurry` sends it.
   * @param {What} what
   * @param {TillData} till
   * @param {string} at
   */
  async add(what, till, at) {
    const line = newLine({ id: crypto.randomUUID(), what, till, at });
    const stored = await store.add({ ...line, seal: await seal(line.made) });
    this.#hear(stored, null);
    return stored;
  }

  /**
   * Every line, newest first, each with its `flaw`.
   * @returns {Promise<ReadLine[]>}
   */
  async lines() {
    const lines = await store.all();
    const read = await Promise.all(lines.map(async (line) => ({ ...line, flaw: await flawOf(line) })));
    return read.reverse();
  }

  /** Sends what waits; while a pass runs, asks for one more after it. */
  sync() {
    this.#again = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Sends now: the network is back, or a person asked. */
  hurry() {
    this.#tries = 0;
    return this.sync();
  }

  /** @param {string} id */
  async withdraw(id) {
    return this.#changed(await store.withdraw(id));
  }

  /** @param {string} id */
  async retry(id) {
    const line = this.#changed(await store.retry(id));
    if (line) this.hurry();
    return line;
  }

  /**
   * A refused line with `allow` (a manager's {staff, pin}) beside it, which is stored nowhere; the answer.
   * @param {string} id
   * @param {NonNullable<ScanBody["allow"]>} allow
   */
  async sendAllowed(id, allow) {
    const line = await store.claimAgain(id);
    const request = line && requestOf(line);
    if (request?.path !== "/scans" && request?.path !== "/papers") return null; // nothing else has limits
    return post(request.path, { ...request.body, allow }, { key: request.key });
  }

  /**
   * @param {string} id
   * @param {Outcome} outcome
   * @param {TillReceiptView | null} body
   */
  async settle(id, outcome, body = null) {
    return this.#changed(await store.settle(id, outcome), body);
  }

  /** @param {number} seq */
  async dismiss(seq) {
    await store.dismiss(seq);
    this.#hear(null, null);
  }

  async #run() {
    /** @type {Ended} */
    let ended = { end: "empty" };
    while (this.#again) {
      this.#again = false;
      ended = await alone(() => this.#pass());
    }
    this.#tries = ended.end === "empty" ? 0 : this.#tries + 1;
    this.#later(ended);
    this.#tell("ended", ended);
    return ended;
  }

  /** @returns {Promise<Ended>} */
  async #pass() {
    const merchant = this.merchant();
    if (!merchant) return { end: (await store.next(0)) ? "signed_out" : "empty" };
    /** @param {LineRequest} request */
    const send = ({ path, key, body }) => post(path, body, { key });
    return pass({ store, send, flawOf, merchant, told: (line, body) => this.#hear(line, body) });
  }

  /** @param {Ended} ended */
  #later({ end, after_s: after = 0 }) {
    clearTimeout(this.#timer);
    if (end === "empty" || end === "signed_out" || end === "not_permitted") return;
    this.#timer = setTimeout(() => this.sync(), Math.max(after * 1000, delayMs(this.#tries, Math.random())));
  }

  /**
   * @param {Line | null} line
   * @param {TillReceiptView | null} body
   */
  #changed(line, body = null) {
    if (line) this.#hear(line, body);
    return line;
  }

  /**
   * Here with the answer's body, elsewhere without: a name stays in the tab that asked for it.
   * @param {Line | null} line
   * @param {TillReceiptView | null} body
   */
  #hear(line, body) {
    this.#tell("line", { line, body });
    news.postMessage(line);
  }

  /**
   * @template {keyof QueueEvents} Type
   * @param {Type} type
   * @param {QueueEvents[Type]["detail"]} detail
   */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/**
 * One at a time across tabs; without the API for it, repeats are harmless all the same.
 * @template Result
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
function alone(work) {
  return navigator.locks ? navigator.locks.request(LOCK, work) : work();
}
