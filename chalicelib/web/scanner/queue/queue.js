/** The queue as the page and its worker use it: add a line, send what waits, tell who listens. */

import { post } from "../../kit/api.js";
import { delayMs } from "./backoff.js";
import { newLine, requestOf } from "./lines.js";
import { flawOf, seal } from "./seal.js";
import * as store from "./store.js";
import { pass } from "./sync.js";

const LOCK = "carnet-queue"; // one tab or worker sends at a time
const news = new BroadcastChannel("carnet-queue");

export class Queue extends EventTarget {
  #running = null;
  #again = false;
  #tries = 0;
  #timer = 0;

  /** `merchant()` says who is signed in, null when nobody is. */
  constructor(merchant) {
    super();
    this.merchant = merchant;
    news.addEventListener("message", ({ data }) => this.#tell("line", { line: data, body: null }));
  }

  /** A new line, on the disk before this resolves. `sync` or `hurry` sends it. */
  async add(what, till, at) {
    const line = newLine({ id: crypto.randomUUID(), what, till, at });
    const stored = await store.add({ ...line, seal: await seal(line.made) });
    this.#hear(stored, null);
    return stored;
  }

  /** Every line, newest first, each with its `flaw`. */
  async lines() {
    const lines = await store.all();
    const read = await Promise.all(lines.map(async (line) => ({ ...line, flaw: await flawOf(line) })));
    return read.reverse();
  }

  /** Sends what waits; while a pass runs, asks for one more after it. */
  sync() {
    this.#again = true;
    this.#running ??= this.#run().finally(() => (this.#running = null));
    return this.#running;
  }

  /** Sends now: the network is back, or a person asked. */
  hurry() {
    this.#tries = 0;
    return this.sync();
  }

  async withdraw(id) {
    return this.#changed(await store.withdraw(id));
  }

  async retry(id) {
    const line = this.#changed(await store.retry(id));
    if (line) this.hurry();
    return line;
  }

  /** A refused line with `allow` (a manager's {staff, pin}) beside it, which is stored nowhere; the answer. */
  async sendAllowed(id, allow) {
    const line = await store.claimAgain(id);
    if (!line) return null;
    const { path, key, body } = requestOf(line);
    return post(path, { ...body, allow }, { key });
  }

  async settle(id, outcome, body = null) {
    return this.#changed(await store.settle(id, outcome), body);
  }

  async dismiss(seq) {
    await store.dismiss(seq);
    this.#hear(null, null);
  }

  async #run() {
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

  async #pass() {
    const merchant = this.merchant();
    if (!merchant) return { end: (await store.next(0)) ? "signed_out" : "empty" };
    const send = ({ path, key, body }) => post(path, body, { key });
    return pass({ store, send, flawOf, merchant, told: (line, body) => this.#hear(line, body) });
  }

  #later({ end, after_s: after = 0 }) {
    clearTimeout(this.#timer);
    if (end === "empty" || end === "signed_out" || end === "not_permitted") return;
    this.#timer = setTimeout(() => this.sync(), Math.max(after * 1000, delayMs(this.#tries, Math.random())));
  }

  #changed(line, body = null) {
    if (line) this.#hear(line, body);
    return line;
  }

  /** Here with the answer's body, elsewhere without: a name stays in the tab that asked for it. */
  #hear(line, body) {
    this.#tell("line", { line, body });
    news.postMessage(line);
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** One at a time across tabs; without the API for it, repeats are harmless all the same. */
function alone(work) {
  return navigator.locks ? navigator.locks.request(LOCK, work) : work();
}
