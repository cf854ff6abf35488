/** What became of a line that was just stored, as far as somebody at a counter waits for it. */

import * as store from "./store.js";

/**
 * @import { TillReceiptView } from "../../api/till.js"
 * @import { Queue } from "./queue.js"
 * @import { Line, QueueEvents } from "./types.js"
 */

const ANSWER_MS = 4000; // then a sale is shown as saved, and goes on being sent

/**
 * The line once it is settled, or as it is when the queue stopped or the time is over.
 * @param {Queue} queue
 * @param {string} id
 * @returns {Promise<{ line: Line, body: TillReceiptView | null }>}
 */
export function outcome(queue, id) {
  return new Promise((done, failed) => {
    /** @type {(line: Line | null, body: TillReceiptView | null) => Promise<void>} */
    const finish = async (line, body) => {
      clearTimeout(timer);
      queue.removeEventListener("line", onLine);
      queue.removeEventListener("ended", onEnded);
      const stored = line ?? (await store.line(id));
      if (stored) done({ line: stored, body });
      else failed(new Error("The line is gone."));
    };
    /** @param {QueueEvents["line"]} event */
    const onLine = ({ detail: { line, body } }) => {
      if (line?.id === id && line.state !== "waiting") finish(line, body);
    };
    const onEnded = () => finish(null, null);
    const timer = setTimeout(onEnded, ANSWER_MS);
    queue.addEventListener("line", onLine);
    queue.addEventListener("ended", onEnded);
  });
}
