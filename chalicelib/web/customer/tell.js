/** Whether this browser tells what is new on the card. The browser asks for its permission after a tap, never before. */

/** @typedef {"off" | "on" | "denied" | "failed" | "home"} State */

/** @type {HTMLElement | null} */
const place = document.querySelector("[data-tell]");
const base = `${location.pathname}/browser`;
const MOVING = "/customer/moving"; // kept by the worker while it goes to another address

/** @param {State} state */
function show(state) {
  if (!place) return;
  place.hidden = false;
  place.dataset.tell = state;
  for (const part of place.querySelectorAll("[data-when]")) {
    if (part instanceof HTMLElement) part.hidden = !part.dataset.when?.split(" ").includes(state);
  }
}

/**
 * @param {string} path
 * @param {object} body
 * @returns {Promise<any>}
 */
async function post(path, body) {
  const reply = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`${reply.status}`);
  return reply.json();
}

const manager = async () => (await navigator.serviceWorker.ready).pushManager;

/** @param {string} key */
const options = (key) => ({ userVisibleOnly: true, applicationServerKey: key });

/** The permission is asked for within the tap; all else comes after it. */
async function turnOn() {
  if ((await Notification.requestPermission()) !== "granted") return show(denied() ? "denied" : "off");
  try {
    const { key } = await post(`${base}/held`, {});
    const push = await manager();
    const before = await push.getSubscription();
    if (before && named(before) !== key) await moved(key);
    const now = (await push.getSubscription()) ?? (await push.subscribe(options(key)));
    await post(base, { ...now.toJSON(), key });
    show("on");
  } catch {
    show("failed");
  }
}

async function turnOff() {
  try {
    const subscription = await (await manager()).getSubscription();
    await post(`${base}/stop`, { endpoint: subscription?.endpoint ?? "" });
    show("off");
  } catch {
    show("failed");
  }
}

/**
 * To the key that we push with now: a browser that subscribed with another would soon hear nothing more. The worker
 * does it, which goes on when this page is closed.
 * @param {string} key
 */
async function moved(key) {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const ended = new Promise((done) => {
    port1.onmessage = ({ data }) => done(data);
  });
  active?.postMessage({ key }, [port2]);
  if ((await ended) !== "moved") throw new Error("not moved");
}

/** @param {PushSubscription} subscription the key that it is for */
function named({ options: { applicationServerKey } }) {
  const bytes = String.fromCharCode(...new Uint8Array(applicationServerKey ?? new ArrayBuffer(0)));
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

const denied = () => Notification.permission === "denied";

/** As it is when the page is opened. A browser that was never asked is asked nothing. */
async function begin() {
  if (!("PushManager" in window) || !navigator.serviceWorker) {
    // Safari has it for pages of the home screen alone: without the sentence for that there is nothing to say.
    if (place?.querySelector("[data-when=home]")) show("home");
    return;
  }
  if (denied()) return show("denied");
  if (Notification.permission !== "granted") return show("off");
  const before = await (await manager()).getSubscription();
  const midway = await caches.match(MOVING);
  if (!before && !midway) return show("off");
  const { held, key } = await post(`${base}/held`, { endpoint: before?.endpoint ?? "" });
  if (midway || (held && before && named(before) !== key)) {
    await moved(key);
    const now = await (await manager()).getSubscription();
    return show((await post(`${base}/held`, { endpoint: now?.endpoint ?? "" })).held ? "on" : "off");
  }
  if (held && before) await post(base, { ...before.toJSON(), key });
  show(held ? "on" : "off");
}

place?.querySelector("[data-tell-on]")?.addEventListener("click", turnOn);
place?.querySelector("[data-tell-off]")?.addEventListener("click", turnOff);
begin().catch(() => show("off"));
