/** The server, as a page asks it. An answer is {status, body, retryAfter, sent, came}; null: there was none. */

const ROOT = "/api/v1";
const LIMIT_MS = 12_000; // the server's own limit is 29 s, but nobody waits at a till for so long

let language = "en";

/** Which language refusals come in. */
export function speak(chosen) {
  language = chosen;
}

export async function call(method, path, { body, key, limit_ms: limit = LIMIT_MS } = {}) {
  const headers = { Accept: "application/json", "Accept-Language": language };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (key) headers["Idempotency-Key"] = key;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), limit);
  const sent = Date.now();
  try {
    const reply = await fetch(ROOT + path, {
      method,
      headers,
      body: body && JSON.stringify(body),
      credentials: "same-origin",
      cache: "no-store",
      redirect: "error",
      signal: stop.signal,
    });
    const text = await reply.text();
    return {
      status: reply.status,
      body: parsed(text),
      retryAfter: Number(reply.headers.get("Retry-After")) || 0,
      sent,
      came: Date.now(),
    };
  } catch (error) {
    if (error instanceof TypeError || error.name === "AbortError") return null; // no network, or no answer in time
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

export const get = (path, options) => call("GET", path, options);
export const post = (path, body, options) => call("POST", path, { ...options, body });
export const put = (path, body) => call("PUT", path, { body });

/** The sentence of a refusal, or null when the answer is none of ours. */
export function said(answer) {
  return answer?.body?.detail ?? null;
}

function parsed(text) {
  try {
    return text ? JSON.parse(text) : {};
  } catch {
    return null; // a proxy's page
  }
}
