/** The style sheets of the studio's parts, for pages of the console that show them. */

import { h } from "../kit/dom.js";

/** @type {Promise<unknown> | null} */
let dressing = null;

/** Once they are there, or will not come. */
export function dressed() {
  dressing ??= new Promise((done) => {
    const href = new URL("../sheets/editor.css", import.meta.url).href;
    document.head.append(h("link", { rel: "stylesheet", href, onload: done, onerror: done }));
  });
  return dressing;
}
