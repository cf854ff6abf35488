/** A phone's browser with one of the app's own pages in it, and what happens when a link is for the wallet. */

import { h, icon } from "./dom.js";
import { say } from "./words.js";

/**
 * `handOver(url)` is called with the address of a pass or of a save link; `back()` undoes that step.
 * @param {object} settings
 * @param {string} settings.device
 * @param {"iphone" | "android"} settings.kind
 * @param {string} settings.language
 * @param {string} settings.url
 * @param {() => void} settings.close
 * @param {(url: string) => void} settings.handOver
 */
export function webView({ device, kind, language, url, close, handOver }) {
  const { origin, host, pathname } = new URL(url);
  const prefix = `/in/${device}`;
  const frame = h("iframe", { src: `${prefix}${pathname}`, title: host });
  frame.addEventListener("load", () => {
    const { pathname: path, search } = frame.contentWindow?.location ?? new URL(url);
    frame.classList.add("loaded");
    const inside = path.startsWith(prefix) ? path.slice(prefix.length) : "";
    if (inside.endsWith(".pkpass")) handOver(origin + inside + search);
    else if (inside.startsWith("/save/")) handOver(`${origin}/gp/v/save/${inside.slice("/save/".length)}`);
  });
  const address = h("span", { class: "address" }, icon("lock", 12), host);
  const done = h(
    "button",
    { type: "button", class: "browser-close", "aria-label": say(language, "done"), onclick: close },
    icon("close", 18),
  );
  const element = h(
    "div",
    { class: `browser ${kind}-browser`, role: "dialog", "aria-label": host },
    frame,
    h("div", { class: "browser-bar" }, done, address),
  );
  return { element, back: () => frame.contentWindow?.history.back() };
}
