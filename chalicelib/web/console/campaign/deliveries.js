/** What a campaign did with each card, as one CSV file: the server gives it in parts. */

/** @import { Answer } from "../../kit/types.js" */

const PARTS_MAX = 5000; // five million lines
const NEXT = /^<([^>]+)>; rel="next"/;

/**
 * Saves the file; the answer of the part that failed, else one that is good.
 * @param {string} path
 * @param {string} name
 * @returns {Promise<Answer<unknown> | null>}
 */
export async function saveDeliveries(path, name) {
  /** @type {string[]} */
  const parts = [];
  const sent = Date.now();
  /** @type {string | undefined} */
  let address = `/api/v1${path}/deliveries.csv`;
  for (let part = 0; address && part < PARTS_MAX; part += 1) {
    /** @type {Response | null} */
    const reply = await fetch(address, { credentials: "same-origin", cache: "no-store" }).catch(() => null);
    if (!reply) return null;
    if (!reply.ok) return answerOf(reply.status, await reply.json().catch(() => null), sent);
    parts.push(await reply.text());
    address = NEXT.exec(reply.headers.get("Link") ?? "")?.[1];
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(parts, { type: "text/csv" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
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
