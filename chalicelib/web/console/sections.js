/** The console's sections, in order. To add one: a line here, its module, its words. */

import * as overview from "./overview/overview.js"; // what most see first comes with the page

/** @import { Section } from "./types.js" */

/** @type {Section[]} */
export const SECTIONS = [
  { id: "overview", needs: "report", icon: "chart", open: async () => overview },
  { id: "today", needs: "report", icon: "calendar", open: () => import("./till/today.js") },
  { id: "programmes", needs: "campaigns", icon: "gift", open: () => import("./programme/programmes.js") },
  { id: "campaigns", needs: "campaigns", icon: "megaphone", open: () => import("./campaign/campaigns.js") },
  { id: "audiences", needs: "campaigns", icon: "person", open: () => import("./audience/audiences.js") },
  { id: "cards", needs: "campaigns", icon: "search", open: () => import("./card/cards.js") },
  { id: "questions", needs: "see_questions", icon: "list", open: () => import("./feedback/questions.js") },
  { id: "cases", needs: "cases", icon: "warning", open: () => import("./feedback/cases.js") },
  { id: "staff", needs: "see_staff", icon: "person", open: () => import("./people/staff.js") },
  { id: "regulars", needs: "regulars", icon: "list", open: () => import("./card/regulars.js") },
  { id: "shop", needs: "merchant", icon: "tag", open: () => import("./merchant/shop.js") },
  { id: "outlets", needs: "see_staff", icon: "shop", open: () => import("./people/outlets.js") },
  { id: "devices", needs: "see_staff", icon: "tablet", open: () => import("./people/devices.js") },
  { id: "keys", needs: "devices", icon: "key", open: () => import("./people/keys.js") },
  { id: "webhooks", needs: "webhooks", icon: "sync", open: () => import("./webhook/webhooks.js") },
  { id: "rules", needs: "limits", icon: "rules", open: () => import("./programme/limits/limits.js") },
  { id: "wallets", needs: "limits", icon: "wallet", open: () => import("./programme/wallets/wallets.js") },
  { id: "tiers", needs: "limits", icon: "steps", open: () => import("./programme/tiers/tiers.js") },
  { id: "books", needs: "books", icon: "list", open: () => import("./programme/books/books.js") },
  { id: "posters", needs: "report", icon: "poster", open: () => import("./programme/posters.js") },
  { id: "changes", needs: "audit", icon: "clock", open: () => import("./people/changes.js") },
];
/** @type {Omit<Section, "needs">} everybody has it */
const OWN = { id: "me", icon: "key", open: () => import("./people/me.js") };

/**
 * What a person who may do `actions` is shown.
 * @param {readonly string[]} actions
 */
export const sectionsFor = (actions) => SECTIONS.filter(({ needs }) => actions.includes(needs));

/**
 * The section of an address such as "#/staff/s1a2" and what follows; an empty address is the first section's.
 * `unknown`: it leads nowhere, or to what is not this person's.
 * @param {string} hash
 * @param {readonly string[]} actions
 * @returns {{ section: Omit<Section, "needs"> | null, rest: string[], unknown: boolean }}
 */
export function sectionAt(hash, actions) {
  const [id, ...rest] = hash.replace(/^#\/?/, "").split("/").filter(Boolean).map(decoded);
  const sections = sectionsFor(actions);
  if (id === OWN.id) return { section: OWN, rest, unknown: false };
  if (!id) return { section: sections[0] ?? null, rest: [], unknown: false };
  const section = sections.find((one) => one.id === id);
  return section
    ? { section, rest, unknown: false }
    : { section: null, rest: [], unknown: sections.length > 0 };
}

/**
 * A part of an address, as it is where it is no code.
 * @param {string} part
 */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
