/** Keeps the page on the device. The server writes VERSION, FILES ([address, integrity]…) and LATER above this.
 *
 * A version is kept whole or not at all: each file is checked against its hash. Nothing of the API is kept.
 */

const KEPT = `carnet-scanner-${VERSION}`;
const MINE = "carnet-scanner-";
const [TRIES, PAUSE_MS] = [4, 700]; // one file lost on a bad network would lose them all
const AT_ONCE = 4; // files asked for at a time: this is work for later, and each is a call of a function

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener("install", (event) => event.waitUntil(fill()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("message", ({ data }) => data === "take over" && worker.skipWaiting());
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  const address = request.mode === "navigate" ? "/scanner" : pathname;
  if (FILES.has(address) || LATER.has(address)) event.respondWith(answer(address, request));
});

async function fill() {
  const cache = await caches.open(KEPT);
  const wanted = [...FILES, ...(await metBefore())];
  const take = async () => {
    for (let next = wanted.pop(); next; next = wanted.pop()) await cache.put(next[0], await fetched(...next));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
}

/** Files that only some browsers need, where an older version had fetched them. */
async function metBefore() {
  const held = await Promise.all([...LATER].map(([address]) => caches.match(address)));
  return [...LATER].filter((_, at) => held[at]);
}

async function takeOver() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(MINE) && name !== KEPT).map((name) => caches.delete(name)),
  );
  await worker.clients.claim();
}

/**
 * @param {string} address
 * @param {Request} request
 */
async function answer(address, request) {
  const cache = await caches.open(KEPT);
  const held = await cache.match(address);
  if (held) return held;
  if (!LATER.has(address)) return fetch(request);
  const fresh = await fetched(address, LATER.get(address) ?? "");
  await cache.put(address, fresh.clone());
  return fresh;
}

/**
 * @param {string} address
 * @param {string} integrity
 */
async function fetched(address, integrity) {
  for (let tries = 1; ; tries += 1) {
    try {
      const cache = tries === 1 ? "default" : "reload"; // what the page fetched is there already
      const reply = await fetch(address, { cache, credentials: "same-origin", integrity });
      if (reply.ok) return reply;
      throw new Error(`${address} answered ${reply.status}`);
    } catch (error) {
      if (tries === TRIES) throw error;
      await new Promise((done) => setTimeout(done, tries * PAUSE_MS));
    }
  }
}
