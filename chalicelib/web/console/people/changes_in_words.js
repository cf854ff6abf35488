/** What the audit list notes of a change, in words: the server's, where the page knows no better ones. */

import { explained } from "../programme/limits/limits_in_words.js";
import { LANGUAGES, listed, t } from "../words.js";

/**
 * @import { AuditLineView } from "../../api/people.js"
 * @import { Explained, Limits, Named } from "../programme/limits/limits_in_words.js"
 * @typedef {{ programmes: Programme[], outlets: Named[] }} World what is known, as /till has it
 * @typedef {Named & Explained} Programme
 * @typedef {Record<string, unknown>} Facts by the names of the API's fields
 */

/** @type {Limits} */
const NO_LIMITS = {
  spend_minor_min: 0,
  scans_per_day_max: 0,
  cooldown_s: 0,
  hours: [],
  outlets: [],
  offline_redeem_max: 0,
  papers_per_day_max: 0,
};
/** @type {Explained} */
const SOME_PROGRAMME = { earn: { at_once: true }, type: "stamps" }; // where the list no longer has it
/** @type {Record<string, string>} */
const LABELS = { name: "name", role: "role", language: "language", outlets: "outlet", email: "mail" };

/**
 * A line's facts; "" where the line says all already.
 * @param {Pick<AuditLineView, "what" | "whom" | "facts" | "before" | "said">} line
 * @param {World} known
 */
export function inWords({ what, whom, facts, before, said }, { programmes, outlets }) {
  if (what === "programme.limits")
    return limits(
      programmes.find(({ id }) => id === whom),
      facts,
      outlets,
    );
  if (what === "programme.tiers") return tiers(facts);
  if (what === "programme.wallets") return chosen(facts);
  if (what === "staff.invite")
    return [facts.role ? t(`role_${facts.role}`) : "", facts.email].filter(Boolean).join(" ");
  if (what === "staff.change") return changes(facts, before, outlets);
  if ("tries" in facts) return t("tries_n", { n: Number(facts.tries) });
  if (what === "staff.recovery_used") return t("recovery_used_left", { n: Number(facts.left) });
  if (what === "session.begin") return t(`session_by_${facts.way}`);
  return said;
}

/**
 * What an owner chose of the wallets' powers.
 * @param {Facts} facts
 */
function chosen(facts) {
  /** @type {(value: unknown) => string} */
  const said = (value) => (typeof value === "boolean" ? t(value ? "chosen_on" : "chosen_off") : plain(value));
  return Object.entries(facts)
    .map(([name, value]) => t("wallets_chosen", { what: t(`wallets_${name}`), value: said(value) }))
    .join(", ");
}

/**
 * A fact that is said as it is.
 * @param {unknown} fact
 */
const plain = (fact) => (Array.isArray(fact) ? fact.join(", ") : String(fact)) || "–";

/**
 * What the programme that a line is about is called.
 * @param {Named[]} list
 * @param {string} id
 */
export function nameIn(list, id) {
  return list.find((known) => known.id === id)?.name ?? id;
}

/**
 * By what each takes, as the tiers stand.
 * @param {Facts} facts
 */
function tiers(facts) {
  const rising = Object.entries(facts).sort(([, one], [, other]) => Number(one) - Number(other));
  return rising.length
    ? listed(rising.map(([name, from]) => t("tier_from", { name, from })))
    : t("tiers_none");
}

/**
 * The limits that were set, each in its sentence; hours are only said to be there.
 * @param {Programme | undefined} programme
 * @param {Facts} facts
 * @param {Named[]} outlets
 */
function limits(programme, facts, outlets) {
  const { hours, stamp_at_once: atOnce, ...rest } = facts;
  const set = /** @type {Limits} */ ({ ...NO_LIMITS, ...rest });
  /** @type {Record<string, string>} */
  const said = explained(programme ?? SOME_PROGRAMME, set, Boolean(atOnce), outlets);
  const named = Object.keys({ ...NO_LIMITS, stamp_at_once: false }).filter((name) => name in facts);
  if (!named.length) return t("rules_none");
  return named.map((name) => (name === "hours" ? `${t("rule_hours")}.` : (said[name] ?? name))).join(" ");
}

/**
 * @param {Facts} facts
 * @param {Facts} before
 * @param {Named[]} outlets
 */
function changes(facts, before, outlets) {
  /** @type {Record<string, (fact: unknown) => string>} */
  const read = {
    role: (role) => t(`role_${role}`),
    language: (code) => /** @type {Record<string, string>} */ (LANGUAGES)[String(code)] ?? String(code),
    outlets: (ids) =>
      Array.isArray(ids) && ids.length
        ? listed(ids.map((id) => nameIn(outlets, String(id))))
        : t("outlets_all"),
  };
  /**
   * @param {string} name
   * @param {unknown} fact
   */
  const said = (name, fact) => read[name]?.(fact) ?? String(fact);
  return Object.keys(LABELS)
    .filter((name) => name in facts)
    .map((name) => `${t(LABELS[name])}: ${said(name, before[name])} → ${said(name, facts[name])}`)
    .join("; ");
}
