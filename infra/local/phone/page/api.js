/** The phone server's JSON API; a refusal is an Error whose message is the sentence to show. */

/** @import { State } from "./types.js" */

/**
 * @template [Body=unknown]
 * @param {string} path
 * @param {object | Blob} [body] JSON, or a file
 * @returns {Promise<Body>}
 */
export async function post(path, body = {}) {
  const file = body instanceof Blob;
  const response = await fetch(path, {
    method: "POST",
    headers: file
      ? { "Content-Type": "application/vnd.apple.pkpass" }
      : { "Content-Type": "application/json" },
    body: file ? body : JSON.stringify(body),
  }).catch(() => {
    throw new Error("The phone page's server does not answer. Start it again with make demo.");
  });
  return read(response);
}

/**
 * @template [Body=unknown]
 * @param {string} path
 * @returns {Promise<Body>}
 */
export async function get(path) {
  return read(await fetch(path));
}

/**
 * @template Body
 * @param {Response} response
 * @returns {Promise<Body>}
 */
async function read(response) {
  const body = await response.json().catch(() => null);
  if (!response.ok) throw new Error(body?.detail ?? `The server answered ${response.status}.`);
  return body;
}

/**
 * Calls `draw` with the whole state now and after every change; `alive` with whether the stream is.
 * @param {(state: State) => void} draw
 * @param {(alive: boolean) => void} alive
 */
export function follow(draw, alive) {
  const events = new EventSource("/api/events");
  events.addEventListener("message", (event) => {
    alive(true);
    draw(JSON.parse(event.data));
  });
  events.addEventListener("error", () => alive(false));
}
