/** What the server says of itself: it comes with the page, so that no script repeats it. */

/** @type {import("../api/pages.js").Served | null} */
let held = null;

/** See entrypoints/pages/served.py. */
export function served() {
  held ??= /** @type {import("../api/pages.js").Served} */ (
    JSON.parse(document.querySelector("[data-served]")?.textContent ?? "")
  );
  return held;
}

/**
 * Whether the phones of this wallet fetch the card from us; otherwise nobody can say which of them has shown it.
 * @param {string} wallet
 */
export const fetches = (wallet) => served().wallets.some(({ id, fetches: does }) => id === wallet && does);
