/** What the audit list notes of a change, in words: the server notes facts, by the names of its API's fields. */

import { explained } from "../programme/limits_in_words.js";
import { LANGUAGES, listed, t } from "../words.js";

const NO_LIMITS = {
  spend_minor_min: 0,
  scans_per_day_max: 0,
  cooldown_s: 0,
  hours: [],
  outlets: [],
  offline_redeem_max: 0,
};
const SOME_PROGRAMME = { earn: { at_once: true }, type: "stamps" }; // where the list no longer has it
const LABELS = { name: "name", role: "role", language: "language", outlets: "outlet", email: "mail" };

/** A line's facts; "" where the line says all already. `programmes` and `outlets` as /till has them. */
export function inWords({ what, whom, facts, before }, { programmes, outlets }) {
  if (what === "programme.limits")
    return limits(
      programmes.find(({ id }) => id === whom),
      facts,
      outlets,
    );
  if (what === "programme.tiers") return tiers(facts);
  if (what === "staff.invite")
    return [facts.role && t(`role_${facts.role}`), facts.email].filter(Boolean).join(" ");
  if (what === "staff.change") return changes(facts, before, outlets);
  return Object.values(facts).join(", ");
}

/** What the programme that a line is about is called. */
export function nameIn(list, id) {
  return list.find((each) => each.id === id)?.name ?? id;
}

/** By what each takes, as the tiers stand. */
function tiers(facts) {
  const rising = Object.entries(facts).sort(([, one], [, other]) => one - other);
  return rising.length
    ? listed(rising.map(([name, from]) => t("tier_from", { name, from })))
    : t("tiers_none");
}

/** The limits that were set, each in its sentence; hours are only said to be there. */
function limits(programme, facts, outlets) {
  const { hours, stamp_at_once: atOnce, ...rest } = facts;
  const said = explained(programme ?? SOME_PROGRAMME, { ...NO_LIMITS, ...rest }, Boolean(atOnce), outlets);
  const named = Object.keys({ ...NO_LIMITS, stamp_at_once: false }).filter((name) => name in facts);
  if (!named.length) return t("rules_none");
  return named.map((name) => (name === "hours" ? `${t("rule_hours")}.` : (said[name] ?? name))).join(" ");
}

function changes(facts, before, outlets) {
  const read = {
    role: (role) => t(`role_${role}`),
    language: (code) => LANGUAGES[code] ?? code,
    outlets: (ids) => (ids.length ? listed(ids.map((id) => nameIn(outlets, id))) : t("outlets_all")),
  };
  const said = (name, fact) => (read[name] ? read[name](fact) : fact);
  return Object.keys(LABELS)
    .filter((name) => name in facts)
    .map((name) => `${t(LABELS[name])}: ${said(name, before[name])} → ${said(name, facts[name])}`)
    .join("; ");
}
