/** The sections at the edge of every page, in groups, and how much waits behind each. */

import { call, good } from "../kit/api.js";
import { h, icon, within } from "../kit/dom.js";
import { sectionsFor } from "./sections.js";
import { number, t } from "./words.js";

/**
 * @import { Client } from "./client.js"
 * @import { Section } from "./types.js"
 */

/** Which sections stand together, in order; the first group needs no name. */
export const GROUPS = {
  overview: ["overview", "today"],
  customers: ["cards", "regulars", "questions", "cases"],
  campaigns: ["campaigns", "audiences"],
  programme: ["programmes", "rules", "tiers", "posters"],
  shop: ["shop", "staff", "outlets", "devices", "books"],
  technical: ["keys", "webhooks", "changes"],
};

/**
 * The groups that this person has something in, each with its sections.
 * @param {readonly Section[]} sections
 */
export function grouped(sections) {
  const groups = Object.entries(GROUPS).map(([name, ids]) => ({
    name,
    own: ids.flatMap((id) => sections.filter((one) => one.id === id)),
  }));
  return groups.filter(({ own }) => own.length);
}

/** @param {Client} client */
export function navigation(client) {
  /** @param {Section} section */
  const link = ({ id, icon: sign }) =>
    h("a", { href: `#/${id}`, "data-section": id }, icon(sign, 20), h("span", {}, t(`section_${id}`)));
  const groups = grouped(sectionsFor(client.session?.may ?? [])).map(({ name, own }) => {
    if (name === Object.keys(GROUPS)[0]) return h("div", { class: "group" }, own.map(link));
    const title = h("p", { class: "group-name", id: `group-${name}` }, t(`group_${name}`));
    return h("div", { class: "group", role: "group", "aria-labelledby": title.id }, title, own.map(link));
  });
  const scanner =
    client.may("scan") &&
    h("a", { href: "/scanner", class: "to-scanner" }, icon("camera", 20), h("span", {}, t("to_scanner")));
  return h("nav", { id: "sections", class: "sections", "aria-label": t("sections") }, groups, scanner);
}

/**
 * How many cases of this person's wait stands beside their section.
 * @param {HTMLElement} root
 * @param {Client} client
 */
export async function waiting(root, client) {
  if (!client.may("cases")) return;
  const answer = await call("GET", "/cases/waiting"); // nobody is asked to sign in for a number
  const link = within(root, '#sections a[data-section="cases"]');
  if (!good(answer) || !link) return;
  within(link, ".count")?.remove();
  const { mine, open, overdue } = answer.body;
  if (mine || overdue)
    link.append(
      h("span", { class: "count", title: t("cases_wait", { mine, open }) }, number(mine || overdue)),
    );
}
