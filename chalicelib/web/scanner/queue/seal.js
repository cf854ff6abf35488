/** A line is sealed with a key that this device made and never shows: one changed by hand is found out. */

import { asked, recall, within } from "./db.js";
import { canonical, flaw } from "./lines.js";

/** @import { Line, LineFlaw, Made } from "./types.js" */

const KIND = { name: "HMAC", hash: "SHA-256" };

/** @param {Made} made */
export async function seal(made) {
  return new Uint8Array(await crypto.subtle.sign("HMAC", await key(), bytes(made)));
}

/**
 * Why a stored line must not be sent: "form", "id", "seal"; null when it is as it was made.
 * @param {Line} line
 * @returns {Promise<LineFlaw | null>}
 */
export async function flawOf(line) {
  const found = flaw(line);
  if (found) return found;
  if (!(line.seal instanceof Uint8Array)) return "seal";
  return (await crypto.subtle.verify("HMAC", await key(), line.seal, bytes(line.made))) ? null : "seal";
}

/** @param {Made} made */
function bytes(made) {
  return new TextEncoder().encode(canonical(made));
}

/** @returns {Promise<CryptoKey>} */
async function key() {
  const there = await recall("key");
  if (there) return there;
  const made = await crypto.subtle.generateKey(KIND, false, ["sign", "verify"]);
  return within("kept", "readwrite", async (kept) => {
    const first = await asked(kept.get("key")); // another tab may have been quicker
    if (!first) await asked(kept.put(made, "key"));
    return first ?? made;
  });
}
