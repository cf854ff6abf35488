/** All that a campaign says: its message's texts, then each follow-up's. */

import { t } from "../../words.js";

/** @import { BranchBody, CampaignView, VariantBody } from "../../../api/campaign.js" */

/**
 * @param {Pick<CampaignView, "variants" | "follow_ups">} campaign
 * @returns {Required<VariantBody>[]}
 */
export function wordingsOf({ variants, follow_ups: followUps }) {
  const later = followUps.flatMap(({ branches }, at) =>
    branches.map(({ title = {}, text = {} }, n) => ({ id: `${at + 1}${"abc"[n]}`, title, text })),
  );
  const said = later.filter(({ title, text }) => Object.keys(title).length || Object.keys(text).length);
  return [...variants.map(({ id, title = {}, text = {} }) => ({ id, title, text })), ...said];
}

/**
 * The branch of this id, such as "2b"; undefined for the message's own texts.
 * @param {Pick<CampaignView, "follow_ups">} campaign
 * @param {string} id
 * @returns {BranchBody | undefined}
 */
export const branchOf = ({ follow_ups: followUps }, id) =>
  followUps[Number.parseInt(id, 10) - 1]?.branches["abc".indexOf(id.slice(-1))];

/**
 * Whom a branch means: after the first, all are all who are left.
 * @param {NonNullable<BranchBody["who"]>} who
 * @param {boolean} first
 */
export const whoSaid = (who, first) =>
  who === "all" && !first ? t("branch_who_rest") : t(`branch_who_${who}`);

/**
 * "Text A"; of a follow-up "Follow-up 2, branch B".
 * @param {string} id
 */
export function wordingName(id) {
  const number = Number.parseInt(id, 10);
  if (!number) return t("what_wording", { letter: id.toUpperCase() });
  return `${t("follow_up_n", { n: number })}, ${t("branch_n", { letter: id.slice(-1).toUpperCase() })}`;
}
