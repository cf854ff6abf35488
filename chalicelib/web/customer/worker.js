/** Keeps the pages of cards that were opened on this phone, for when there is no network. */

const KEPT = "carnet-cards";
const PAGE = /^\/c\/[^/]+$/;
const FILE = /^\/(web|art)\//; // their addresses change with their content
const WAIT_MS = 4000; // at a till nobody waits longer for a page that is there already
const FILES_MAX = 60; // of all cards; a page has half a dozen

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("message", ({ data }) => keepAll(data.keep, data.files));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate" && PAGE.test(pathname)) event.respondWith(page(request, pathname));
  else if (FILE.test(pathname)) event.respondWith(file(request));
});

/**
 * The page as it is now; without a network, as it was.
 * @param {Request} request
 * @param {string} path
 */
async function page(request, path) {
  const cache = await caches.open(KEPT);
  const held = await cache.match(path, { ignoreVary: true });
  const coming = fetch(request).then((reply) => noted(cache, path, reply));
  if (!held) return coming;
  return Promise.race([coming.catch(() => held), later(held)]);
}

/**
 * A card that has gone, or has another link, is forgotten.
 * @param {Cache} cache
 * @param {string} path
 * @param {Response} reply
 */
async function noted(cache, path, reply) {
  if (reply.ok) await cache.put(path, reply.clone());
  else if (reply.status === 404) await cache.delete(path, { ignoreVary: true });
  else if (reply.status >= 500) throw new Error(`${reply.status}`);
  return reply;
}

/** @param {Request} request */
async function file(request) {
  const cache = await caches.open(KEPT);
  const held = await cache.match(request, { ignoreVary: true });
  if (held) return held;
  const reply = await fetch(request);
  if (reply.ok) await cache.put(request, reply.clone());
  return reply;
}

/**
 * What the page had fetched before there was this worker.
 * @param {string} address
 * @param {string[]} files
 */
async function keepAll(address, files) {
  const cache = await caches.open(KEPT);
  await noted(cache, new URL(address).pathname, await fetch(address));
  for (const name of files) if (FILE.test(new URL(name).pathname)) await file(new Request(name));
  const there = await cache.keys();
  const kept = there.filter(({ url }) => FILE.test(new URL(url).pathname));
  for (const old of kept.slice(0, -FILES_MAX)) await cache.delete(old, { ignoreVary: true });
}

/**
 * @param {Response} held
 * @returns {Promise<Response>}
 */
function later(held) {
  return new Promise((done) => setTimeout(done, WAIT_MS, held));
}
