/** Who did something, in words, a till's key and the operator too. */

import { t } from "./words.js";

/** @param {{ by: string, by_name?: string | null }} done */
export const who = ({ by, by_name: name }) => name ?? t(unnamed(by));

/**
 * Who has no name of their own.
 * @param {string} by
 */
export function unnamed(by) {
  if (by === "operator") return "by_operator";
  if (by === "carnet") return "by_carnet";
  if (by === "guest") return "by_guest";
  if (by.startsWith("key:")) return "by_key";
  return by.startsWith("device:") ? "by_device" : "by_other";
}
