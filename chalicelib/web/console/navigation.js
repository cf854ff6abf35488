/** The sections at the edge of every page, in groups, and how much waits behind each. */

import { call, good } from "../kit/api.js";
import { h, icon, within } from "../kit/dom.js";
import { sectionsFor } from "./sections.js";
import { number, t } from "./words.js";

/**
 * @import { WaitsView } from "../api/overview.js"
 * @import { Client } from "./client.js"
 * @import { Section } from "./types.js"
 */

/** Which sections stand together, in order; the first group needs no name. */
export const GROUPS = {
  overview: ["overview", "today"],
  customers: ["cards", "regulars", "questions", "cases"],
  campaigns: ["campaigns", "audiences"],
  programme: ["programmes", "rules", "tiers", "wallets", "posters"],
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

/** What waits for this person; null: it could not be read, and nobody is asked to sign in for a number. */
export async function waiting() {
  const answer = await call("GET", "/waiting");
  return good(answer) ? answer.body.waiting : null;
}

/**
 * How much waits stands beside the section where it waits; what it is, in the sentence that tells it.
 * @param {HTMLElement} root
 * @param {readonly WaitsView[]} waits
 */
export function badges(root, waits) {
  for (const badge of root.querySelectorAll("#sections [data-waits]")) badge.remove();
  for (const [section, { n, texts }] of bySection(waits)) {
    const link = within(root, `#sections a[data-section="${section}"]`);
    link?.append(
      h(
        "span",
        { class: "count", title: texts.join(" "), "aria-hidden": "true", "data-waits": n },
        number(n),
      ),
      h("span", { class: "unseen", "data-waits": true }, texts.join(" ")),
    );
  }
}

/**
 * What waits, by the section that its link leads to.
 * @param {readonly WaitsView[]} waits
 */
export function bySection(waits) {
  /** @type {Map<string, { n: number, texts: string[] }>} */
  const sections = new Map();
  for (const { n, text, link } of waits) {
    const section = link.replace("#/", "").split("/")[0];
    const held = sections.get(section) ?? { n: 0, texts: [] };
    sections.set(section, { n: held.n + n, texts: [...held.texts, text] });
  }
  return sections;
}
