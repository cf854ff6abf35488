/** What became of the cards that were meant, in one bar. */

import { stacked } from "../../../kit/chart/stacked.js";
import { number, t } from "../../words.js";

/** @import { ProgressView } from "../../../api/campaign.js" */

const PARTS = /** @type {const} */ ([
  ["sent", "good"],
  ["held_out", "part"],
  ["waiting", "wait"],
  ["held", "quiet"],
]);

/** @param {ProgressView["counts"]} counts */
export function whereTo(counts) {
  const parts = PARTS.map(([name, kind]) => ({ name: t(`count_${name}`), value: counts[name], kind }));
  if (!parts.some(({ value }) => value > 0)) return null;
  return stacked({ parts, format: number, label: t("count_planned") });
}
