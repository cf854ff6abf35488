/** In the worker: sends the queue when the browser says that the network is back, page open or not. */

import { speak } from "../../kit/api.js";
import { recall } from "./db.js";
import { Queue } from "./queue.js";

/**
 * Background Sync is not among the browser's types: only Chromium has it.
 * @typedef {ExtendableEvent & { tag: string }} SyncEvent
 */

addEventListener("sync", (event) => {
  const sync = /** @type {SyncEvent} */ (event);
  if (sync.tag === "carnet-queue") sync.waitUntil(send());
});

async function send() {
  const [till, language] = await Promise.all([recall("till"), recall("language")]);
  speak(language ?? "en");
  const { end } = await new Queue(() => till?.merchant_id ?? null).sync();
  if (end === "unreachable" || end === "later") throw new Error(`The queue ended with ${end}.`); // asks for another turn
}
