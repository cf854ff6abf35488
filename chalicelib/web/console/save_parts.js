/** A file that the server gives in parts, saved as one. */

/** @import { Answer } from "../kit/types.js" */

import { save } from "./saved.js";

const PARTS_MAX = 20_000;
const NEXT = /^<([^>]+)>; rel="next"/;

/**
 * Saves the file; the answer of the part that failed, else one that is good.
 * @param {string} first the address of its first part
 * @param {string} name
 * @param {string} type
 * @param {(parts: number) => void} [told]
 * @returns {Promise<Answer<unknown> | null>}
 */
export async function saveParts(first, name, type, told = () => {}) {
  /** @type {Blob[]} */
  const parts = [];
  const sent = Date.now();
  /** @type {string | undefined} */
  let address = first;
  while (address && parts.length < PARTS_MAX) {
    /** @type {Response | null} */
    const reply = await fetch(address, { credentials: "same-origin", cache: "no-store" }).catch(() => null);
    if (!reply) return null;
    if (!reply.ok) return answerOf(reply.status, await reply.json().catch(() => null), sent);
    parts.push(await reply.blob());
    told(parts.length);
    address = NEXT.exec(reply.headers.get("Link") ?? "")?.[1];
  }
  save(name, parts, type);
  return answerOf(200, {}, sent);
}

/**
 * As kit/api.js tells an answer.
 * @param {number} status
 * @param {unknown} body
 * @param {number} sent
 */
function answerOf(status, body, sent) {
  const answer = { status, body, retryAfter: 0, sent, came: Date.now() };
  return /** @type {Answer<unknown>} */ (answer);
}
