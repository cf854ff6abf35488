/** How the numbers of the overview are written, and how far one is from what it was before. */

import { money } from "../../kit/form/money.js";
import { language, number, share, t } from "../words.js";

/** @typedef {"count" | "money" | "percent" | "days"} Unit */

const ALL = 100;
const LARGE_MINOR = 100_000; // from here on nobody reads the cents

/** @param {string} id of a figure */
export const unitOf = (id) =>
  /** @type {Unit} */ (
    id.endsWith("_minor")
      ? "money"
      : id.endsWith("_percent")
        ? "percent"
        : id === "days_between"
          ? "days"
          : "count"
  );

/**
 * How many decimals a currency has.
 * @param {string} currency
 */
const digitsOf = (currency) =>
  currency
    ? new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits
    : 2;

/**
 * An amount; `whole`: without the cents, as along an axis.
 * @param {number} minor
 * @param {string} currency
 * @param {boolean} [whole]
 */
export function amount(minor, currency, whole = false) {
  const digits = digitsOf(currency) ?? 2;
  return whole
    ? money(Math.round(minor / 10 ** digits), { currency, currency_digits: 0 }, language())
    : money(minor, { currency, currency_digits: digits }, language());
}

/**
 * A figure as it is written; what nobody knows is a word.
 * @param {number | null} value
 * @param {Unit} unit
 * @param {string} currency
 */
export function shown(value, unit, currency) {
  if (value === null) return t("overview_unknown");
  if (unit === "money") return amount(value, currency, Math.abs(value) >= LARGE_MINOR);
  if (unit === "percent") return share(value / ALL, 1);
  return unit === "days" ? t("overview_days", { n: value }) : number(value);
}

/**
 * How a figure changed: which way, and by how much, null where that is no whole percent; null where nothing can be
 * compared.
 * @param {number | null} now
 * @param {number | null} before
 * @param {Unit} unit
 * @returns {{ way: "more" | "less" | "same", by: number | null } | null}
 */
export function changeOf(now, before, unit) {
  if (now === null || before === null) return null;
  const way = now > before ? "more" : now < before ? "less" : "same";
  if (unit === "percent" || unit === "days") return { way, by: Math.round(Math.abs(now - before) * 10) / 10 };
  const by = before > 0 ? Math.round((Math.abs(now - before) / before) * 100) : 0;
  return { way, by: by || null }; // "0% less" would say that nothing changed
}
