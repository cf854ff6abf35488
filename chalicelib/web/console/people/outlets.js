/** Outlets: where the shop sells, and by which clock. */

import { h } from "../../kit/dom.js";
import { text } from "../../kit/form/fields.js";
import { form } from "../../kit/form/form.js";
import { timeIn } from "../../kit/form/zones.js";
import { back, head, nothing, row, toDo } from "../../kit/parts.js";
import { listing } from "../listing.js";
import { firstSteps } from "../till/first_steps.js";
import { language, t } from "../words.js";
import { zoneField } from "./zone_field.js";

/**
 * @import { OutletBody, OutletView } from "../../api/people.js"
 * @import { Client } from "../client.js"
 */

/**
 * @param {Client} client
 * @param {string[]} which an outlet's id, or "new"
 */
export async function page(client, [which]) {
  const changes = client.may("outlets");
  if (changes && which === "new") return editing(client, null, (await client.outlets())[0]?.zone);
  if (changes && which) return editing(client, (await client.read(`/outlets/${which}`)).outlet);
  const first = await client.read("/outlets");
  /** @param {OutletView} outlet */
  const line = ({ id, name, zone }) =>
    row({
      id,
      title: name,
      facts: [
        `${zone} · ${t("now_there", { time: timeIn(zone, Date.now(), language()) })}`,
        t("outlet_api_id", { id }),
      ],
      href: changes ? `#/outlets/${id}` : null,
    });
  return h(
    "section",
    { "data-page": "outlets" },
    head(
      t("section_outlets"),
      t("outlets_lead"),
      changes && toDo("#/outlets/new", t("outlet_add"), { "data-add": true }),
    ),
    first.outlets.length
      ? listing({
          name: "outlets",
          first,
          of: ({ outlets }) => outlets,
          ask: (query) => client.ask("GET", `/outlets?${query}`),
          line,
          none: t("outlets_none_yet"),
        })
      : ((await firstSteps(client, [])) ?? nothing(t(changes ? "outlets_none_yet" : "outlets_empty_owner"))),
  );
}

/**
 * @param {Client} client
 * @param {OutletView | null} outlet
 * @param {string} [zone] of the other outlets: a new one is likely to be there too
 */
function editing(client, outlet, zone) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const fields = [
    text({
      name: "name",
      label: t("outlet_name"),
      value: outlet?.name,
      required: true,
      "data-focus": !outlet,
    }),
    zoneField({ name: "zone", label: t("zone"), hint: t("zone_hint"), value: outlet?.zone ?? zone ?? here }),
  ];
  /** @param {OutletBody} values */
  const send = (values) =>
    outlet ? client.ask("PUT", `/outlets/${outlet.id}`, values) : client.ask("POST", "/outlets", values);
  const done = () => location.assign("#/outlets");
  return h(
    "section",
    { "data-page": "outlet" },
    back("outlets"),
    head(outlet?.name ?? t("outlet_add"), null),
    form({ fields, label: t(outlet ? "save" : "outlet_add"), send, done }),
  );
}
