/** Whether this browser tells what is new on the card. The browser asks for its permission after a tap, never before. */

/** @typedef {"off" | "on" | "denied" | "failed" | "home"} State */

/** @type {HTMLElement | null} */
const place = document.querySelector("[data-tell]");
const base = `${location.pathname}/browser`;

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

/** @param {PushSubscription} subscription @param {string} key */
const handed = (subscription, key) => ({ ...subscription.toJSON(), key });

const manager = async () => (await navigator.serviceWorker.ready).pushManager;

/** @param {string} key */
const options = (key) => ({ userVisibleOnly: true, applicationServerKey: key });

/** The permission is asked for within the tap; all else comes after it. */
async function turnOn() {
  if ((await Notification.requestPermission()) !== "granted") return show(denied() ? "denied" : "off");
  try {
    const { key } = await post(`${base}/held`, {});
    await post(base, handed(await subscribed(await manager(), key), key));
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
 * With the key that we push with now: a browser that subscribed with another hears nothing more, and goes on for
 * all its cards.
 * @param {PushManager} push
 * @param {string} key
 */
async function subscribed(push, key) {
  const before = await push.getSubscription();
  if (!before) return push.subscribe(options(key));
  if (named(before.options.applicationServerKey) === key) return before;
  await before.unsubscribe();
  const now = await push.subscribe(options(key));
  await post("/customer/browser", { ...handed(now, key), was: before.endpoint });
  return now;
}

/** @param {ArrayBuffer | null} key */
function named(key) {
  const bytes = String.fromCharCode(...new Uint8Array(key ?? new ArrayBuffer(0)));
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
  const before = Notification.permission === "granted" ? await (await manager()).getSubscription() : null;
  if (!before) return show("off");
  const { held, key } = await post(`${base}/held`, { endpoint: before.endpoint });
  if (held) await post(base, handed(await subscribed(await manager(), key), key));
  show(held ? "on" : "off");
}

place?.querySelector("[data-tell-on]")?.addEventListener("click", turnOn);
place?.querySelector("[data-tell-off]")?.addEventListener("click", turnOff);
begin().catch(() => show("off"));
