/** The server, as a page asks it. An answer is {status, body, retryAfter, sent, came}; null: there was none. */

/**
 * @import { Answer } from "./types.js"
 * @import { AnswerTo, BodyOf } from "../api/routes.js"
 * @typedef {"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} Method
 */

const ROOT = "/api/v1";
const LIMIT_MS = 12_000; // the server's own limit is 29 s, but nobody waits at a till for so long

let language = "en";

/**
 * Which language refusals come in.
 * @param {string} chosen
 */
export function speak(chosen) {
  language = chosen;
}

/**
 * The answer's type follows from the method and the path.
 * @template {Method} M
 * @template {string} Path
 * @param {M} method
 * @param {Path} path
 * @param {{ body?: NoInfer<BodyOf<`${M} ${Path}`>>, file?: Blob, key?: string, limit_ms?: number }} [options]
 *   `file` in place of a body; `key`: the Idempotency-Key
 * @returns {Promise<Answer<AnswerTo<`${M} ${Path}`>> | null>}
 */
export async function call(method, path, { body, file, key, limit_ms: limit = LIMIT_MS } = {}) {
  /** @type {Record<string, string>} */
  const headers = { Accept: "application/json", "Accept-Language": language };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (file) headers["Content-Type"] = file.type || "application/octet-stream";
  if (key) headers["Idempotency-Key"] = key;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), limit);
  const sent = Date.now();
  try {
    const reply = await fetch(ROOT + path, {
      method,
      headers,
      body: file ?? (body && JSON.stringify(body)),
      credentials: "same-origin",
      cache: "no-store",
      redirect: "error",
      signal: stop.signal,
    });
    const text = await reply.text();
    const answer = {
      status: reply.status,
      body: parsed(text),
      retryAfter: Number(reply.headers.get("Retry-After")) || 0,
      sent,
      came: Date.now(),
    };
    return /** @type {Answer<AnswerTo<`${M} ${Path}`>>} */ (answer);
  } catch (error) {
    // No network, or no answer in time.
    if (error instanceof TypeError || (error instanceof Error && error.name === "AbortError")) return null;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @template {string} Path
 * @param {Path} path
 * @param {{ limit_ms?: number }} [options]
 */
export const get = (path, options) => call("GET", path, options);

/**
 * @template {string} Path
 * @param {Path} path
 * @param {BodyOf<`POST ${Path}`>} body
 * @param {{ key?: string, limit_ms?: number }} [options]
 */
export const post = (path, body, options) => call("POST", path, { ...options, body });

/**
 * @template {string} Path
 * @param {Path} path
 * @param {BodyOf<`PUT ${Path}`>} body
 */
export const put = (path, body) => call("PUT", path, { body });

/**
 * Whether the server did what was asked, and says so itself.
 * @template Body
 * @param {Answer<Body> | null | undefined} answer
 * @returns {answer is import("./types.js").Good<Body>}
 */
export function good(answer) {
  return answer != null && answer.body !== null && answer.status >= 200 && answer.status < 300;
}

/**
 * The sentence of a refusal, or null when the answer is none of ours.
 * @param {Answer<unknown> | null | undefined} answer
 * @returns {string | null}
 */
export function said(answer) {
  if (answer == null || good(answer)) return null;
  return answer.body?.detail ?? null;
}

/** @param {string} text */
function parsed(text) {
  try {
    return text ? JSON.parse(text) : {};
  } catch {
    return null; // a proxy's page
  }
}
