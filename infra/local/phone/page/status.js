/** A phone's status bar, and the minute that drives its clock. */

import { h } from "./dom.js";
import { clock } from "./words.js";

const MINUTE_MS = 60_000;

/**
 * Calls `draw` now and at each new minute.
 * @param {() => void} draw
 */
export function tick(draw) {
  draw();
  setTimeout(() => tick(draw), MINUTE_MS - (Date.now() % MINUTE_MS) + 20);
}

/** @param {"iphone" | "android"} kind */
export function statusBar(kind) {
  const time = h("time", {});
  tick(() => {
    time.textContent = clock("en");
  });
  return h(
    "div",
    { class: `status ${kind}-status`, "aria-hidden": "true" },
    time,
    h(
      "span",
      { class: "signs" },
      h("i", { class: "bars" }),
      h("i", { class: "wifi" }),
      h("i", { class: "battery" }),
    ),
  );
}
