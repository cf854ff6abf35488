/**
 * Keeps the pages of cards that were opened on this phone, for when there is no network, and shows what it is told
 * of a card.
 */

const KEPT = "carnet-cards";
const PAGE = /^\/c\/[^/]+$/;
const FILE = /^\/(web|art)\//; // their addresses change with their content
const WAIT_MS = 4000; // at a till nobody waits longer for a page that is there already
const FILES_MAX = 60; // of all cards; a page has half a dozen
const PAGES_MAX = 20; // looked at again when one of them has news
const MOVING = "/customer/moving"; // in a cache of its own: where this browser was told of which cards, while it moves
const MOVES = "carnet-moving";

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("message", (event) => event.waitUntil(asked(event)));
worker.addEventListener("push", (event) => event.waitUntil(tell(event.data)));
worker.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data));
});
worker.addEventListener("pushsubscriptionchange", (event) =>
  event.waitUntil(renew(/** @type {PushSubscriptionChange} */ (/** @type {unknown} */ (event)))),
);
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate" && PAGE.test(pathname)) event.respondWith(page(request, pathname));
  else if (FILE.test(pathname)) event.respondWith(file(request));
});

/**
 * @typedef {{ title: string, text: string, url: string, icon: string, lang: string, tag: string }} Told
 * @typedef {{ was: string, pages: string[] }} Move
 * @typedef {ExtendableEvent & { oldSubscription?: PushSubscription | null, newSubscription?: PushSubscription | null }}
 *   PushSubscriptionChange
 */

/**
 * Every push is shown: a browser takes the permission away for one that is not. Then the pages that are kept are
 * fetched anew, so that one which has gone is forgotten.
 * @param {PushMessageData | null} data
 */
async function tell(data) {
  /** @type {Told} */
  const told = data?.json();
  await Promise.allSettled([show(told), lookAgain(told.url)]);
}

/** @param {Told} told */
async function show(told) {
  /** @type {NotificationOptions & { renotify: boolean }} the next of a kind takes the place of the last, and rings */
  const options = { body: told.text, lang: told.lang, tag: told.tag, renotify: true, data: told.url };
  if (told.icon) options.icon = told.icon;
  await worker.registration.showNotification(told.title, options);
}

/** @param {string} address of the card that is told of */
async function lookAgain(address) {
  const cache = await caches.open(KEPT);
  const own = address ? [new URL(address, location.origin).pathname] : [];
  const paths = new Set([...own, ...(await pagesKept())]);
  const looks = [...paths].slice(0, PAGES_MAX).map(async (path) => noted(cache, path, await fetch(path)));
  await Promise.allSettled(looks);
}

/**
 * The card, in the window that shows it if there is one.
 * @param {string} address
 */
async function open(address) {
  if (!address) return;
  const wanted = new URL(address, location.origin);
  const windows = await worker.clients.matchAll({ type: "window" });
  const there = windows.find(({ url }) => new URL(url).pathname === wanted.pathname);
  await (there ? there.focus() : worker.clients.openWindow(wanted.href));
}

async function pagesKept() {
  const there = await (await caches.open(KEPT)).keys();
  return there.map(({ url }) => new URL(url).pathname).filter((path) => PAGE.test(path));
}

/** @param {ExtendableMessageEvent} event */
async function asked({ data, ports: [port] }) {
  if (data.keep) return keepAll(data.keep, data.files);
  try {
    await moveTo(data.key);
    port?.postMessage("moved");
  } catch {
    port?.postMessage("failed");
  }
}

/**
 * The browser's address has changed by itself: it goes on to be told of the same cards.
 * @param {PushSubscriptionChange} change
 */
async function renew({ oldSubscription: old }) {
  if (!old?.options.applicationServerKey) return; // the page finds it out when it is opened
  await noteMove(old.endpoint);
  await moveTo(named(old));
}

/**
 * To an address of this key. A browser has one address at a time, so it cannot have the new one before it has dropped
 * the old: what it was told of is kept meanwhile, and whatever comes in between the rest is done when a page is opened.
 * @param {string} key
 */
async function moveTo(key) {
  const push = worker.registration.pushManager;
  const before = await push.getSubscription();
  if (before && named(before) !== key) {
    await noteMove(before.endpoint);
    await before.unsubscribe();
  }
  const now =
    (await push.getSubscription()) ??
    (await push.subscribe({ userVisibleOnly: true, applicationServerKey: key }));
  const move = await midway();
  if (!move) return;
  const { was, pages } = move;
  const there = { ...now.toJSON(), key };
  await post("/customer/browser", { ...there, was });
  for (const page of pages) await post(`${page}/browser`, there); // where the old address was given up before
  await (await caches.open(MOVES)).delete(MOVING);
}

/**
 * Which cards an address is told of, as long as anybody knows.
 * @param {string} was
 */
async function noteMove(was) {
  const cache = await caches.open(MOVES);
  const pages = new Set((await midway())?.pages);
  const note = () => cache.put(MOVING, new Response(JSON.stringify({ was, pages: [...pages] })));
  await note();
  for (const page of (await pagesKept()).slice(0, PAGES_MAX)) {
    const reply = await post(`${page}/browser/held`, { endpoint: was });
    if (reply.ok && (await reply.json()).held) pages.add(page);
  }
  await note();
}

/** @returns {Promise<Move | undefined>} a move that is not over */
async function midway() {
  return (await (await caches.open(MOVES)).match(MOVING))?.json();
}

/**
 * A card that has gone is none to be told of; what could not be asked is asked again later.
 * @param {string} path
 * @param {object} body
 */
async function post(path, body) {
  const reply = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (reply.status === 429 || reply.status >= 500) throw new Error(`${reply.status}`);
  return reply;
}

/** @param {PushSubscription} subscription the key that it is for */
function named({ options: { applicationServerKey } }) {
  const bytes = String.fromCharCode(...new Uint8Array(applicationServerKey ?? new ArrayBuffer(0)));
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

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
