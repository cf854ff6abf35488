/**
 * What a page finds in the phone's browser to be told by push: the permission, a worker that is ready, a subscription.
 * The phone's own server subscribes, decrypts and shows; a real browser would not let this page stand for another.
 */

const prefix = location.pathname.split("/").slice(0, 3).join("/"); // /in/android
const api = prefix.replace("/in/", "/api/");
const ANSWER = `permission${prefix}`;
const ordinary = globalThis.fetch.bind(globalThis);

/** @param {string} action @param {object} [body] */
async function ask(action, body = {}) {
  const reply = await ordinary(`${api}/${action}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new DOMException((await reply.json()).detail, "AbortError");
  return reply.json();
}

/** @param {string} key in base64url */
function bytesOf(key) {
  const text = atob(key.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0)).buffer;
}

/** @param {{ endpoint: string, keys: object, key: string } | null} held */
function subscription(held) {
  if (!held) return null;
  return {
    endpoint: held.endpoint,
    options: { userVisibleOnly: true, applicationServerKey: bytesOf(held.key) },
    toJSON: () => ({ endpoint: held.endpoint, expirationTime: null, keys: held.keys }),
    unsubscribe: async () => Boolean(await ask("unsubscribe").then(() => true)),
  };
}

const pushManager = {
  getSubscription: async () => subscription((await ask("subscription")).subscription),
  /** @param {{ applicationServerKey: string }} options */
  subscribe: async ({ applicationServerKey: key }) =>
    subscription((await ask("subscribe", { key })).subscription),
};

/** The browser's own question, over the page. @returns {Promise<string>} */
function permission() {
  return new Promise((done) => {
    const sheet = document.createElement("dialog");
    sheet.dataset.permission = "";
    const words = document.createElement("p");
    words.textContent = "This page wants to send you notifications";
    Object.assign(sheet.style, { border: "0", borderRadius: "1.5rem", maxWidth: "18rem", padding: "1.5rem" });
    words.style.margin = "0 0 1rem";
    sheet.append(words);
    for (const [answer, said] of [
      ["denied", "Block"],
      ["granted", "Allow"],
    ]) {
      const button = document.createElement("button");
      button.className = answer === "granted" ? "button" : "button button-quiet";
      button.textContent = said;
      button.style.marginTop = "0.5rem";
      button.addEventListener("click", () => {
        localStorage.setItem(ANSWER, answer);
        sheet.remove();
        done(answer);
      });
      sheet.append(" ", button);
    }
    document.body.append(sheet);
    sheet.showModal();
  });
}

const Asked = {
  get permission() {
    return localStorage.getItem(ANSWER) ?? "default";
  },
  requestPermission: async () => (Asked.permission === "default" ? permission() : Asked.permission),
};
const worker = { pushManager, active: { postMessage() {} } };

Object.defineProperty(globalThis, "Notification", { value: Asked });
Object.defineProperty(globalThis, "PushManager", { value: pushManager });
Object.defineProperty(navigator, "serviceWorker", {
  value: { register: async () => worker, ready: Promise.resolve(worker) },
});
/** @param {RequestInfo | URL} to @param {RequestInit} [how] */
globalThis.fetch = (to, how) =>
  ordinary(typeof to === "string" && to.startsWith("/") && !to.startsWith(prefix) ? prefix + to : to, how);

export {};
