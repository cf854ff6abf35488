/** Style sheets that come with the first page which shows what they dress. */

import { h } from "../kit/dom.js";
import { served } from "./served.js";

/** @typedef {keyof import("../api/pages.js").SheetsServed} Sheet */

/** @type {Map<Sheet, Promise<unknown>>} */
const asked = new Map();

/**
 * Once they are there, or will not come.
 * @param {...Sheet} names
 */
export function dressed(...names) {
  for (const name of names) if (!asked.has(name)) asked.set(name, added(served().sheets[name]));
  return Promise.all(names.map((name) => asked.get(name)));
}

/** @param {string} href */
const added = (href) =>
  new Promise((done) =>
    document.head.append(h("link", { rel: "stylesheet", href, onload: done, onerror: done })),
  );
