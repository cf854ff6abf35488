/** The console's sections, in order. To add one: a line here, its module, its words. */

/** @import { Section } from "./types.js" */

/** @type {Section[]} */
export const SECTIONS = [
  { id: "today", needs: "report", icon: "chart", open: () => import("./till/today.js") },
  { id: "programmes", needs: "campaigns", icon: "gift", open: () => import("./programme/programmes.js") },
  { id: "campaigns", needs: "campaigns", icon: "megaphone", open: () => import("./campaign/campaigns.js") },
  { id: "cards", needs: "campaigns", icon: "search", open: () => import("./card/cards.js") },
  { id: "staff", needs: "see_staff", icon: "person", open: () => import("./people/staff.js") },
  { id: "outlets", needs: "see_staff", icon: "shop", open: () => import("./people/outlets.js") },
  { id: "devices", needs: "see_staff", icon: "tablet", open: () => import("./people/devices.js") },
  { id: "rules", needs: "limits", icon: "rules", open: () => import("./programme/limits.js") },
  { id: "tiers", needs: "limits", icon: "steps", open: () => import("./programme/tiers.js") },
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
 * The section of an address such as "#/staff/s1a2" and what follows; without one, the first.
 * @param {string} hash
 * @param {readonly string[]} actions
 * @returns {{ section: Omit<Section, "needs"> | null, rest: string[] }}
 */
export function sectionAt(hash, actions) {
  const [id, ...rest] = hash.replace(/^#\/?/, "").split("/").filter(Boolean).map(decodeURIComponent);
  const sections = sectionsFor(actions);
  if (id === OWN.id) return { section: OWN, rest };
  return { section: sections.find((section) => section.id === id) ?? sections[0] ?? null, rest };
}
