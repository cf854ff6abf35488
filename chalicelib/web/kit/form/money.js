/** An amount as people write it, in minor units. Pure. */

/**
 * "4,50" or "4.5" with two digits is 450; "" is 0; null when it is no amount.
 * @param {string} text
 * @param {number} digits
 * @returns {number | null}
 */
export function minorOf(text, digits) {
  const typed = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  if (typed === "") return 0;
  const match = /^(\d{1,9})(?:\.(\d*))?$/.exec(typed);
  if (!match || (match[2] ?? "").length > digits) return null;
  return Number(match[1] + (match[2] ?? "").padEnd(digits, "0"));
}

/**
 * 450 with two digits as "4.50", to be typed over; "" for nothing.
 * @param {number} minor
 * @param {number} digits
 */
export function typedOf(minor, digits) {
  return minor ? (minor / 10 ** digits).toFixed(digits) : "";
}

/**
 * 450 as "€4.50", with the sign of English where the language writes a code ("EUR" in Romanian); without a currency,
 * as for a stamp card's programme, as "4.50".
 * @param {number} minor
 * @param {object & { currency?: string | null, currency_digits?: number }} unit a programme's `earn`, or a result
 * @param {string} language
 */
export function money(minor, { currency, currency_digits: digits = 2 }, language) {
  /** @type {Intl.NumberFormatOptions} */
  const settings = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (currency) Object.assign(settings, { style: "currency", currency });
  /** @param {string} speaking */
  const parts = (speaking) => new Intl.NumberFormat(speaking, settings).formatToParts(minor / 10 ** digits);
  const english = parts("en").find(({ type }) => type === "currency")?.value ?? "";
  return parts(language)
    .map(({ type, value }) => (type === "currency" && value === currency ? english : value))
    .join("");
}
