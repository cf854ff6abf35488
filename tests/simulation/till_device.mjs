/** A till's device as the scan page's own modules see it: a clock that may be wrong, a database that outlives
 * the page, a network that fails, timers that fire when the day says so. Any step may be the page's last.
 */

import { AsyncLocalStorage } from "node:async_hooks";
import { createHmac, timingSafeEqual } from "node:crypto";
import { IDBDatabase, IDBFactory, IDBKeyRange } from "fake-indexeddb";

const here = new AsyncLocalStorage(); // the life whose code runs
const forever = new Promise(() => {});
const inert = new Proxy(() => {}, {
  get: (_, name) => (name === "then" ? undefined : inert),
  apply: () => inert,
  set: () => true,
});
const begin = IDBDatabase.prototype.transaction;
const realNow = Date.now;

/** One page, or the worker beside it, from its opening to its end. */
export class Life {
  over = false;
  timers = new Map();
  #listeners = [];

  constructor(device) {
    this.device = device;
    this.death = new Promise((died) => (this.#died = died));
  }

  #died;

  /** Runs `work` as this page; "died" when the page ends before it is done. */
  run(work) {
    return this.over ? Promise.resolve("died") : Promise.race([here.run(this, work), this.death]);
  }

  end() {
    this.over = true;
    this.timers.clear();
    this.#died("died");
  }

  on(type, listener) {
    this.#listeners.push({ type, listener });
  }

  fire(type) {
    return this.run(() =>
      Promise.all(
        this.#listeners.filter((listener) => listener.type === type).map(({ listener }) => listener()),
      ),
    );
  }

  /** Every timer that is set goes off, once. */
  async tick() {
    const set = [...this.timers];
    for (const [id, { again }] of set) if (!again) this.timers.delete(id);
    for (const [, { work }] of set) await this.run(work);
  }
}

export class Device {
  online = true;
  cookie = "";
  skew_ms = 0;
  life = null;

  /** `server(request)` answers at once; `meanwhile()` lets the rest of the world act during a request. */
  constructor(name, { luck, server, meanwhile, now }) {
    Object.assign(this, { name, luck, server, meanwhile, now });
    this.factory = new IDBFactory();
  }

  clock() {
    return this.now() + this.skew_ms;
  }

  /** What the page's modules are, loaded for this device alone. */
  async load(folder, names) {
    const life = new Life(this);
    const modules = await here.run(life, () =>
      Promise.all(names.map((name) => import(`${folder}/${this.name}/scanner/${name}.js`))),
    );
    Object.assign(this, ...modules);
  }

  /** A day begins on a device that knows nothing. */
  async forget() {
    this.life?.end();
    Object.assign(this, { online: true, cookie: "", skew_ms: 0, life: null });
    await new Promise((done) => (this.factory.deleteDatabase("carnet-till").onsuccess = done));
  }

  async fetch(life, path, { method = "GET", headers = {}, body }) {
    const { luck } = this;
    if (life.over || luck.kills(life)) return forever;
    if (!this.online || luck.strikes("lost_request")) throw new TypeError("fetch failed");
    if (luck.strikes("portal")) return reply(200, {}, "<html>Welcome to our Wi-Fi</html>");
    if (luck.strikes("gateway")) return reply(502, {}, '{"message":"Internal server error"}');
    await here.run(null, () => this.meanwhile(this)); // others do not die with this page
    if (life.over) return forever;
    const request = {
      method,
      path,
      headers: {
        ...headers,
        Cookie: `__Host-carnet_session=${this.cookie}`,
        "Sec-Fetch-Site": "same-origin",
      },
      body,
    };
    let answer = this.server(request);
    if (luck.strikes("repeat")) answer = this.server(request); // a proxy that asks again
    if (luck.kills(life)) return forever;
    if (luck.strikes("lost_answer")) throw new TypeError("fetch failed");
    return reply(answer.status, answer.headers, answer.body);
  }
}

function reply(status, headers, body) {
  return { status, headers: { get: (name) => headers[name.toLowerCase()] ?? null }, text: async () => body };
}

/** The page may die as a transaction begins, or once it is on the disk. */
IDBDatabase.prototype.transaction = function transaction(...asked) {
  const life = here.getStore();
  if (!life || asked[1] === "versionchange") return begin.apply(this, asked);
  if (life.over || life.device.luck.kills(life)) return inert;
  const begun = begin.apply(this, asked);
  if (asked[1] === "readwrite" && life.device.luck.strikes("death")) {
    begun.addEventListener("complete", () => life.end());
    Object.defineProperty(begun, "oncomplete", { get: () => null, set: () => {} });
  }
  return begun;
};

/** Signs as the browser does, but at once, so that one seed is one day. */
const subtle = {
  generateKey: async () => ({ secret: Buffer.from(here.getStore().device.luck.uuid()) }),
  sign: async (_, { secret }, bytes) => createHmac("sha256", secret).update(bytes).digest(),
  verify: async (_, { secret }, seal, bytes) =>
    timingSafeEqual(seal, createHmac("sha256", secret).update(bytes).digest()),
};

const timer = (again) => (work) => {
  const life = here.getStore();
  const id = Symbol("timer");
  life.timers.set(id, { work, again });
  return id;
};

/** A channel does not hear itself, and the modules of a device are loaded once. */
class Alone {
  addEventListener() {}
  postMessage() {}
}

const globals = {
  IDBKeyRange,
  navigator: {},
  document: { hidden: false, addEventListener: () => {} },
  addEventListener: (type, listener) => here.getStore().on(type, listener),
  BroadcastChannel: Alone,
  fetch: (path, options) => here.getStore().device.fetch(here.getStore(), path, options),
  setTimeout: timer(false),
  setInterval: timer(true),
  clearTimeout: (id) => here.getStore().timers.delete(id),
};
for (const [name, value] of Object.entries(globals))
  Object.defineProperty(globalThis, name, { value, configurable: true });
Object.defineProperty(globalThis, "indexedDB", { get: () => here.getStore().device.factory });
Object.defineProperty(crypto, "subtle", { value: subtle });
Object.defineProperty(crypto, "randomUUID", { value: () => here.getStore().device.luck.uuid() });
Date.now = () => here.getStore()?.device.clock() ?? realNow();
