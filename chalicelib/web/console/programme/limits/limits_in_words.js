/** A programme's limits in plain sentences. */

import { inUnits } from "../../../kit/form/durations.js";
import { spoken } from "../../../kit/form/hours.js";
import { money } from "../../../kit/form/money.js";
import { language, listed, t } from "../../words.js";

/**
 * @import { Earning, LimitsView } from "../../../api/programme.js"
 * @typedef {LimitsView} Limits
 * @typedef {{ id: string, name: string }} Named
 * @typedef {{ type: string, earn: Pick<Earning, "at_once"> & Partial<Earning> }} Explained a programme of which it is said
 * @typedef {ReturnType<typeof explained>} Sentences
 */

/**
 * One plain sentence for each limit as it stands.
 * @param {Explained} programme
 * @param {Limits} limits
 * @param {boolean} atOnce
 * @param {Named[]} outlets
 */
export function explained({ earn, type }, limits, atOnce, outlets) {
  const { amount, unit } = inUnits(limits.cooldown_s);
  const names = limits.outlets.map((id) => outlets.find((outlet) => outlet.id === id)?.name ?? id);
  return {
    spend_minor_min: limits.spend_minor_min
      ? t("means_spend", { money: money(limits.spend_minor_min, earn, language()) })
      : t("means_spend_none"),
    scans_per_day_max: limits.scans_per_day_max
      ? t("means_per_day", { n: limits.scans_per_day_max })
      : t("means_per_day_none"),
    cooldown_s: limits.cooldown_s
      ? t("means_cooldown", { time: t(`unit_${unit}`, { n: amount }) })
      : t("means_cooldown_none"),
    hours: limits.hours.length
      ? t("means_hours", { hours: spoken(limits.hours, language()) || t("hours_never") })
      : t("means_hours_none"),
    outlets: names.length ? t("means_outlets", { outlets: listed(names) }) : t("means_outlets_none"),
    offline_redeem_max: limits.offline_redeem_max
      ? t(`means_offline_${type}`, { n: limits.offline_redeem_max })
      : t("means_offline_none"),
    papers_per_day_max: limits.papers_per_day_max
      ? t("means_papers", { n: limits.papers_per_day_max })
      : t("means_papers_none"),
    ...(earn.at_once && { stamp_at_once: t(atOnce ? "means_at_once" : "means_at_once_none") }),
  };
}
