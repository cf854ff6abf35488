/** Quiet hours, as a merchant sets them: minutes of the day, perhaps over midnight. Pure. */

/** @import { AttentionBody } from "../../../api/campaign.js" */

/**
 * @param {number} minute
 * @param {AttentionBody} attention
 */
export function isQuiet(minute, { quiet_from: from, quiet_to: to }) {
  if (from === to) return false;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}
