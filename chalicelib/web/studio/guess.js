/** What need not be asked: currency, clock and languages, from what the browser says. Pure. */

/** @import { Language } from "../kit/types.js" */

/** Where a clock tells the country; every other clock of Europe is taken for one of the euro's. */
const COUNTRY_OF_ZONE = {
  "Europe/London": "GB",
  "Europe/Chisinau": "MD",
  "Europe/Bucharest": "RO",
  "Europe/Zurich": "CH",
  "Europe/Moscow": "RU",
  "Europe/Warsaw": "PL",
  "Europe/Prague": "CZ",
  "Europe/Budapest": "HU",
  "Europe/Stockholm": "SE",
  "Europe/Copenhagen": "DK",
  "Europe/Oslo": "NO",
  "Europe/Kyiv": "UA",
  "Europe/Kiev": "UA",
  "Europe/Istanbul": "TR",
  "Asia/Tokyo": "JP",
  "Asia/Kolkata": "IN",
  "Asia/Almaty": "KZ",
};
/** @type {Record<string, string>} */
const CURRENCY_OF = {
  ...{ GB: "GBP", MD: "MDL", RO: "RON", CH: "CHF", RU: "RUB", PL: "PLN", CZ: "CZK", HU: "HUF", SE: "SEK" },
  ...{ DK: "DKK", NO: "NOK", UA: "UAH", TR: "TRY", JP: "JPY", IN: "INR", KZ: "KZT", US: "USD", CA: "CAD" },
  ...{ AU: "AUD", NZ: "NZD", BR: "BRL", MX: "MXN", ZA: "ZAR", IL: "ILS", GE: "GEL", BG: "EUR", HR: "EUR" },
};

/**
 * The currency of a clock's country, else of the first language that names its own, else the euro.
 * @param {string} zone
 * @param {readonly string[]} languages as navigator.languages has them
 */
export function currencyOf(zone, languages) {
  const country = /** @type {Record<string, string>} */ (COUNTRY_OF_ZONE)[zone];
  if (country) return CURRENCY_OF[country];
  if (zone.startsWith("Europe/")) return "EUR";
  const named = languages.map((tag) => /-([A-Z]{2})\b/.exec(tag)?.[1]).find((region) => region);
  return (named && CURRENCY_OF[named]) || (zone.startsWith("America/") ? "USD" : "EUR");
}

/**
 * Those of ours that the browser speaks, the page's own first.
 * @param {Language} own
 * @param {readonly string[]} languages
 * @param {readonly string[]} ours
 * @returns {Language[]}
 */
export function languagesOf(own, languages, ours) {
  const spoken = languages.map((tag) => tag.slice(0, 2).toLowerCase()).filter((code) => ours.includes(code));
  return /** @type {Language[]} */ ([...new Set([own, ...spoken])]);
}
