/** A programme's tiers in plain sentences. */

import { language, t } from "../words.js";

export const calledIn = ({ name }) => name[language()] ?? name.en;

/** Who has each tier; `tiers` lowest first. */
export function explained(type, tiers) {
  return tiers.map((tier, at) => {
    const next = tiers.slice(at + 1).find((each) => each.least > tier.least);
    const values = { name: calledIn(tier), from: tier.least, to: next?.least };
    return t(next ? `means_tier_below_${type}` : `means_tier_${type}`, values);
  });
}
