/** A programme's tiers in plain sentences. */

import { inOurs, t } from "../../words.js";

/** @import { TierBody, TillProgrammeView } from "../../../api/programme.js" */

/** @param {Pick<TierBody, "name">} tier */
export const calledIn = ({ name }) => inOurs(name);

/**
 * Who has each tier and what a sale counts for it; `tiers` lowest first.
 * @param {TillProgrammeView["type"]} type
 * @param {Pick<TierBody, "name" | "least" | "factor">[]} tiers
 */
export function explained(type, tiers) {
  return tiers.map((tier, at) => {
    const next = tiers.slice(at + 1).find((higher) => higher.least > tier.least);
    const values = { name: calledIn(tier), from: tier.least, to: next?.least };
    const who = t(next ? `means_tier_below_${type}` : `means_tier_${type}`, values);
    return tier.factor > 1 ? `${who} ${t("means_tier_factor", { n: tier.factor })}` : who;
  });
}
