/** What goes on by itself: the worker that keeps the page, the queue's turns, and finding the network again. */

/**
 * @import { Queue } from "./queue.js"
 * @import { Till } from "../till.js"
 */

const PROBE_MS = 15_000; // while the server is out of reach
const REFRESH_MS = 10 * 60_000; // rules may change during a shift
const UPDATE_MS = 60 * 60_000;

/**
 * Registers the worker; `ready` is called when a newer page waits to take over.
 * @param {(takeOver: () => void) => void} ready
 */
export async function keepPage(ready) {
  if (!navigator.serviceWorker) return;
  const modules = "SyncManager" in globalThis; // only there is the worker asked to send, and it can import
  const register = () =>
    navigator.serviceWorker.register(modules ? "/scanner/sw.js?sync=1" : "/scanner/sw.js", {
      scope: "/scanner",
      type: modules ? "module" : "classic",
      updateViaCache: "none",
    });
  const again = () =>
    register()
      .then((found) => found.update())
      .catch(() => {}); // offline: the next time
  document.addEventListener("visibilitychange", () => document.hidden || again());
  addEventListener("online", again);
  setInterval(again, UPDATE_MS);
  const registration = await register();
  const offer = () =>
    registration.waiting &&
    navigator.serviceWorker.controller &&
    ready(() => registration.waiting?.postMessage("take over"));
  registration.addEventListener("updatefound", () =>
    registration.installing?.addEventListener("statechange", offer),
  );
  offer();
}

/**
 * Sends and asks again whenever there is reason to hope.
 * @param {{ till: Till, queue: Queue }} app
 */
export function keepGoing({ till, queue }) {
  const hurry = async () => {
    if (!till.data) return;
    await till.refresh();
    queue.hurry();
  };
  addEventListener("online", hurry);
  document.addEventListener("visibilitychange", () => document.hidden || hurry());
  setInterval(() => till.data && !till.reachable && hurry(), PROBE_MS);
  setInterval(() => till.data && till.refresh(), REFRESH_MS);
  queue.addEventListener("ended", async ({ detail: { end } }) => {
    if (end === "signed_out" && till.merchant) await till.lapsed();
    if (end === "unreachable" || end === "later") await askWorker();
    if (end === "unreachable") till.heard(null);
    if (end === "empty" && !till.reachable) till.refresh();
  });
}

/**
 * Background Sync is not among the browser's types: only Chromium has it.
 * @typedef {ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } }} Registration
 */

/** Background Sync: the browser wakes the worker when the network is back, page closed or not. */
async function askWorker() {
  /** @type {Registration | undefined} */
  const registration = await navigator.serviceWorker?.getRegistration("/scanner");
  await registration?.sync?.register("carnet-queue").catch(() => {}); // not allowed there: the page's own timer does it
}

/** Asks the browser not to clear away what is stored, and to leave the screen on. */
export async function keepAwake() {
  navigator.storage?.persist?.().catch(() => {});
  const hold = () => document.hidden || navigator.wakeLock?.request("screen").catch(() => {}); // battery saver
  document.addEventListener("visibilitychange", hold);
  hold();
}
