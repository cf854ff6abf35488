/** What the audit list notes of a change, in words: the server notes it as its API names things. */

import { explained } from "../programme/limits_in_words.js";
import { LANGUAGES, listed, number, t } from "../words.js";

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

/** A line's detail; "" where the line says all already. `programmes` and `outlets` as /till has them. */
export function inWords({ what, whom, detail }, { programmes, outlets }) {
  if (!detail) return "";
  const outletsNamed = (ids) =>
    ids === "all" ? t("outlets_all") : listed(ids.split(", ").map((id) => nameIn(outlets, id)));
  if (what === "programme.limits")
    return limits(
      programmes.find(({ id }) => id === whom),
      detail,
      outlets,
    );
  if (what === "programme.tiers")
    return detail === "none" ? t("tiers_none") : listed(detail.split("; ").map((tier) => tierFrom(tier)));
  if (what === "staff.invite") return detail.replace(/^\w+/, (role) => t(`role_${role}`));
  if (what === "staff.change")
    return detail
      .split("; ")
      .map((part) => change(part, outletsNamed))
      .join("; ");
  return detail;
}

function tierFrom(noted) {
  const [name, from] = noted.split(" from ");
  return t("tier_from", { name, from: Number(from) });
}

/** What the programme that a line is about is called. */
export function nameIn(list, id) {
  return list.find((each) => each.id === id)?.name ?? id;
}

/** The limits that a line says were set, each in its sentence; hours are only said to be there. */
function limits(programme, detail, outlets) {
  if (detail === "none") return t("rules_none");
  const noted = Object.fromEntries(
    detail.split("; ").map((part) => [/^\w+/.exec(part)?.[0], part.replace(/^\w+ ?/, "")]),
  );
  const set = { ...NO_LIMITS };
  for (const [name, value] of Object.entries(noted))
    if (name in set && name !== "hours") set[name] = name === "outlets" ? value.split(", ") : Number(value);
  const said = explained(programme ?? SOME_PROGRAMME, set, "stamp_at_once" in noted, outlets);
  return Object.keys(noted)
    .map((name) => (name === "hours" ? `${t("rule_hours")}.` : (said[name] ?? name)))
    .join(" ");
}

function change(part, outletsNamed) {
  const [, name, before, after] = /^(\w+) (.*) > (.*)$/.exec(part) ?? [];
  if (!(name in LABELS)) return part;
  const said =
    { role: (role) => t(`role_${role}`), language: (code) => LANGUAGES[code] ?? code, outlets: outletsNamed }[
      name
    ] ?? ((text) => text);
  return `${t(LABELS[name])}: ${said(before)} → ${said(after)}`;
}
