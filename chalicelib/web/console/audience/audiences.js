/** Saved audiences: how many each means, and what uses it. */

import { good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { head, nothing, toDo } from "../../kit/parts.js";
import { notKnown, table } from "../../kit/table/table.js";
import { behind } from "../behind.js";
import { grouped } from "../campaign/group.js";
import { who } from "../who.js";
import { dayAndClock, number, t } from "../words.js";
import { audiencePage } from "./one.js";
import { writePage } from "./write.js";

/**
 * @import { AudienceListView, AudienceView } from "../../api/audience.js"
 * @import { Client } from "../client.js"
 */

const USED = 2; // its column

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
  const lines = audiences.map((audience) => line(audience, names));
  const list = table({
    name: "audiences",
    label: t("section_audiences"),
    columns,
    lines,
    order: { id: "name", up: true },
  });
  async function count() {
    const answer = await client.ask("GET", "/audiences/uses");
    if (!good(answer)) return; // a dash stands for what is not known
    for (const { id, used, by } of lines) {
      const n = answer.body.used[id] ?? 0;
      by[USED] = n;
      used.textContent = number(n);
    }
  }
  if (lines.length) behind(count); // it reads campaigns: the list does not wait behind them
  return h(
    "section",
    { "data-page": "audiences" },
    head(t("section_audiences"), t("audiences_lead"), toDo("#/audiences/new", t("audience_new"))),
    lines.length ? list : nothing(t("audiences_none")),
  );
}

/**
 * @param {AudienceView} audience
 * @param {AudienceListView["names"]} names
 */
function line(audience, names) {
  const { id, name, sentence, cards, changed_at: at, changed_by: by } = audience;
  const used = h("span", { "data-used": true }, notKnown());
  const changed = at ? `${dayAndClock(at)} · ${who({ by, by_name: names[by] })}` : notKnown();
  return {
    id,
    used,
    cells: [
      h(
        "div",
        {},
        h("a", { href: `#/audiences/${encodeURIComponent(id)}` }, name),
        h("p", { class: "hint" }, sentence),
      ),
      sizeOf(audience),
      used,
      h("span", { class: "hint" }, changed),
    ],
    by: /** @type {(string | number)[]} */ ([name, cards ?? -1, -1, at ?? ""]),
  };
}

/**
 * As it was counted last, with how much it may be off.
 * @param {Pick<AudienceView, "cards" | "margin">} counted
 */
function sizeOf({ cards, margin }) {
  if (cards === null) return notKnown();
  return margin ? t("audience_about", { n: number(cards), margin: number(margin) }) : number(cards);
}
