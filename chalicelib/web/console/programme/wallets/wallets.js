/** What a programme's cards do in wallets, as the owner chooses: each power with what it brings and what it does not. */

import { h, within } from "../../../kit/dom.js";
import { tick } from "../../../kit/form/fields.js";
import { form } from "../../../kit/form/form.js";
import { back, head, nothing, row, rows } from "../../../kit/parts.js";
import { inOurs, learn, t } from "../../words.js";
import { ModulesEditor } from "./modules_editor.js";
import { offeringFields } from "./offering.js";

/**
 * @import { ChoicesBody, ChoicesView } from "../../../api/programme.js"
 * @import { Field } from "../../../kit/types.js"
 * @import { Client } from "../../client.js"
 * @typedef {Required<Omit<ChoicesBody, "revision">>} Values
 */

/**
 * @param {Client} client
 * @param {string[]} which a programme's id
 */
export async function page(client, [which]) {
  const [{ programmes }] = await Promise.all([client.read("/till"), learn("wallets")]);
  const programme = programmes.find(({ id }) => id === which);
  if (programme) return choosing(client, await client.read(pathOf(programme)));
  return h(
    "section",
    { "data-page": "wallets" },
    head(t("section_wallets"), t("wallets_lead")),
    programmes.length
      ? rows(
          programmes.map(({ id, name, rule }) =>
            row({ id, title: name, facts: [inOurs(rule)], href: `#/wallets/${id}` }),
          ),
          "wallets",
        )
      : nothing(t("programmes_none")),
  );
}

/** @type {(programme: { id: string }) => `/programmes/${string}/wallets`} */
const pathOf = ({ id }) => `/programmes/${encodeURIComponent(id)}/wallets`;

/**
 * @param {Client} client
 * @param {ChoicesView} chosen
 * @returns {HTMLElement}
 */
function choosing(client, chosen) {
  const saved = h("p", { class: "saved", role: "status", "data-saved": "" });
  /** @param {ChoicesView} body */
  const done = (body) => {
    element.replaceWith(choosing(client, body)); // as the server has it now
    const told = within(document, "[data-saved]");
    told?.replaceChildren(t("wallets_saved"));
    told?.scrollIntoView({ block: "center" });
  };
  const { id: _id, name: _name, languages: _languages, ...kept } = chosen; // what has no field here stays as it is
  const made = form({
    fields: fieldsOf(chosen),
    label: t("save"),
    send: (/** @type {Values} */ values) => client.ask("PUT", pathOf(chosen), { ...kept, ...values }),
    done,
  });
  made.append(saved);
  made.addEventListener("input", () => saved.replaceChildren());
  const element = h(
    "section",
    { "data-page": "wallet" },
    back("wallets"),
    head(chosen.name, t("wallets_lead")),
    made,
  );
  return element;
}

/**
 * @param {ChoicesView} chosen
 * @returns {Field[]}
 */
function fieldsOf(chosen) {
  return [
    tick({
      name: "screenshots",
      label: t("wallets_screenshots"),
      hint: t("wallets_screenshots_hint"),
      value: chosen.screenshots,
    }),
    tick({
      name: "rotating",
      label: t("wallets_rotating"),
      hint: t("wallets_rotating_hint"),
      value: chosen.rotating,
    }),
    tick({
      name: "linked_offers",
      label: t("wallets_linked_offers"),
      hint: t("wallets_linked_offers_hint"),
      value: chosen.linked_offers,
    }),
    tick({
      name: "member_card",
      label: t("wallets_member_card"),
      hint: t("wallets_member_card_hint"),
      value: chosen.member_card,
    }),
    new ModulesEditor(chosen.modules, chosen.languages),
    ...offeringFields(chosen),
  ];
}
