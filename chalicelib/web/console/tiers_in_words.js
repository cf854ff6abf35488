/** A programme's tiers in plain sentences. */

import { language, number, t } from "./words.js";

/** Who has each tier; `tiers` lowest first. */
export function explained(type, tiers) {
  const kind = type === "stamps" ? "stamps" : "points";
  return tiers.map(({ name, least }, at) => {
    const next = tiers.slice(at + 1).find((each) => each.least > least);
    const values = { name: name[language()] ?? name.en, n: least, from: number(least), to: next && number(next.least) };
    return t(next ? `means_tier_below_${kind}` : `means_tier_${kind}`, values);
  });
}
