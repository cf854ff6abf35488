/** An amount as it is typed on a till: digits fill from the right, in minor units. */

export const AMOUNT_MAX = 100_000_000; // the server's own bound

/**
 * The amount after a key: "0" to "9", "00", "back" or "clear". A key that would pass the bound does nothing.
 * @param {number} amount
 * @param {string} key
 */
export function typed(amount, key) {
  if (key === "clear") return 0;
  if (key === "back") return Math.floor(amount / 10);
  if (!/^(00|[0-9])$/.test(key)) return amount;
  const next = amount * 10 ** key.length + Number(key);
  return next <= AMOUNT_MAX ? next : amount;
}
