/** In the worker: sends the queue when the browser says that the network is back, page open or not. */

import { speak } from "../../kit/api.js";
import { recall } from "./db.js";
import { Queue } from "./queue.js";

addEventListener("sync", (event) => event.tag === "carnet-queue" && event.waitUntil(send()));

async function send() {
  const [till, language] = await Promise.all([recall("till"), recall("language")]);
  speak(language ?? "en");
  const { end } = await new Queue(() => till?.merchant_id ?? null).sync();
  if (end === "unreachable" || end === "later") throw new Error(`The queue ended with ${end}.`); // asks for another turn
}
