/** Saved audiences: how many each means, and what uses it. */

import { h } from "../../kit/dom.js";
import { head, nothing, toDo } from "../../kit/parts.js";
import { table } from "../../kit/table/table.js";
import { grouped } from "../campaign/group.js";
import { who } from "../who.js";
import { dayAndClock, number, t } from "../words.js";
import { audiencePage } from "./one.js";
import { writePage } from "./write.js";

/**
 * @import { AudienceListView, AudienceView } from "../../api/audience.js"
 * @import { Client } from "../client.js"
 */

export const page = grouped(async (client, [id, doing]) => {
  if (id === "new") return writePage(client, null);
  if (id && doing === "edit") return writePage(client, id);
  return id ? audiencePage(client, id) : listPage(client);
});

/** @param {Client} client */
async function listPage(client) {
  const { audiences, names } = await client.read("/audiences");
  const columns = [
    { id: "name", text: t("audience_column_name"), sorts: true },
    { id: "cards", text: t("audience_column_cards"), sorts: true, amount: true },
    { id: "used", text: t("audience_column_used"), sorts: true, amount: true },
    { id: "changed", text: t("audience_column_changed"), sorts: true },
  ];
  const list = table({
    name: "audiences",
    label: t("section_audiences"),
    columns,
    lines: audiences.map((audience) => line(audience, names)),
    order: { id: "name", up: true },
  });
  return h(
    "section",
    { "data-page": "audiences" },
    head(t("section_audiences"), t("audiences_lead"), toDo("#/audiences/new", t("audience_new"))),
    audiences.length ? list : nothing(t("audiences_none")),
  );
}

/**
 * @param {AudienceView} audience
 * @param {AudienceListView["names"]} names
 */
function line(audience, names) {
  const { id, name, sentence, cards, used, changed_at: at, changed_by: by } = audience;
  const changed = at ? `${dayAndClock(at)} · ${who({ by, by_name: names[by] })}` : "–";
  return {
    id,
    cells: [
      h(
        "div",
        {},
        h("a", { href: `#/audiences/${encodeURIComponent(id)}` }, name),
        h("p", { class: "hint" }, sentence),
      ),
      sizeOf(audience),
      number(used),
      h("span", { class: "hint" }, changed),
    ],
    by: [name, cards ?? -1, used, at ?? ""],
  };
}

/**
 * As it was counted last, with how much it may be off.
 * @param {Pick<AudienceView, "cards" | "margin">} counted
 */
export function sizeOf({ cards, margin }) {
  if (cards === null) return "–";
  return margin ? t("audience_about", { n: number(cards), margin: number(margin) }) : number(cards);
}
