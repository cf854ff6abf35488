/** Tiers, programme by programme: what regulars are called, by all that their card ever earned. */

import { h, within } from "../../../kit/dom.js";
import { form } from "../../../kit/form/form.js";
import { back, head, nothing, row, rows } from "../../../kit/parts.js";
import { t } from "../../words.js";
import { TiersEditor } from "./tiers_editor.js";
import { explained } from "./tiers_in_words.js";

/**
 * @import { TiersBody, TiersView, TillProgrammeView } from "../../../api/programme.js"
 * @import { Client } from "../../client.js"
 */

/**
 * @param {Client} client
 * @param {string[]} which a programme's id
 */
export async function page(client, [which]) {
  const { programmes } = await client.read("/till");
  const programme = programmes.find(({ id }) => id === which);
  if (programme) return editing(client, programme, await client.read(pathOf(programme)));
  const lines = await Promise.all(
    programmes.map(async (known) => line(known, await client.read(pathOf(known)))),
  );
  return h(
    "section",
    { "data-page": "tiers" },
    head(t("section_tiers"), t("tiers_lead")),
    lines.length ? rows(lines, "tiers") : nothing(t("programmes_none")),
  );
}

/** @type {(programme: TillProgrammeView) => `/programmes/${string}/tiers`} */
const pathOf = ({ id }) => `/programmes/${encodeURIComponent(id)}/tiers`;

/**
 * @param {TillProgrammeView} programme
 * @param {TiersView} held
 */
function line({ id, name, type }, { tiers }) {
  return row({
    id,
    title: name,
    facts: tiers.length ? explained(type, tiers) : [t("tiers_none")],
    href: `#/tiers/${id}`,
  });
}

/**
 * `held`: the tiers as the server has them, and the revision that they are of.
 * @param {Client} client
 * @param {TillProgrammeView} programme
 * @param {TiersView} held
 * @returns {HTMLElement}
 */
function editing(client, programme, held) {
  const editor = new TiersEditor(programme.type, held.tiers);
  const saved = h("p", { class: "saved", role: "status", "data-saved": true });
  /** @param {TiersView} body */
  const done = (body) => {
    const fresh = editing(client, programme, body); // in their order now, with the ids that the server has
    element.replaceWith(fresh);
    within(fresh, "[data-send]")?.focus({ preventScroll: true });
    const told = within(fresh, "[data-saved]");
    told?.replaceChildren(t("tiers_saved"));
    told?.scrollIntoView({ block: "center" });
  };
  /** @param {TiersBody} values */
  const send = ({ tiers }) => client.ask("PUT", pathOf(programme), { tiers, revision: held.revision });
  const made = form({
    fields: [editor],
    label: t("save"),
    send,
    done,
    check: ({ tiers }) => editor.flaw(tiers),
  });
  made.append(saved);
  made.addEventListener("input", () => saved.replaceChildren());
  const element = h(
    "section",
    { "data-page": "tier" },
    back("tiers"),
    head(programme.name, t("tiers_lead")),
    made,
  );
  return element;
}
