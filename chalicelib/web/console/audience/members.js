/** Who is in an audience: a page at a time, found by name, and as a file for who may take one. */

import { good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { action } from "../../kit/form/form.js";
import { nothing } from "../../kit/parts.js";
import { refusalOf } from "../../kit/refusal.js";
import { notKnown, table } from "../../kit/table/table.js";
import { behind } from "../behind.js";
import { nameOf } from "../card/cards.js";
import { saveParts } from "../save_parts.js";
import { dayAndClock, number, t } from "../words.js";

/**
 * @import { MemberView } from "../../api/audience.js"
 * @import { Client } from "../client.js"
 */

const PAUSE_MS = 250;
const LEAST = 3; // letters of a search
const PAGE = 50;

/**
 * @param {Client} client
 * @param {{ id: string, name: string }} audience
 * @param {{ id: string, name: string }[]} programmes
 */
export function membersList(client, audience, programmes) {
  const id = encodeURIComponent(audience.id);
  const names = Object.fromEntries(programmes.map(({ id, name: called }) => [id, called]));
  const shown = h("div", { "data-members": true, "aria-busy": "true" });
  const said = h("p", { class: "hint", role: "status" });
  const more = h(
    "button",
    {
      type: "button",
      class: "button button-quiet button-fit",
      "data-more": true,
      onclick: () => read(false),
    },
    t("list_more"),
  );
  const input = h("input", {
    id: "find-member",
    type: "search",
    autocomplete: "off",
    spellcheck: "false",
    oninput: () => {
      clearTimeout(timer);
      timer = setTimeout(() => read(true), PAUSE_MS);
    },
  });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {MemberView[]} */
  let all = [];
  let [asked, next] = [0, ""];

  /** @param {boolean} anew */
  async function read(anew) {
    const text = input.value.trim();
    if (text && text.replace(/[^\p{L}\p{N}]/gu, "").length < LEAST) return;
    asked += 1;
    const mine = asked;
    const search = String(new URLSearchParams({ search: text }));
    const page = `limit=${PAGE}&after=${encodeURIComponent(anew ? "" : next)}`;
    const answer = await client.ask("GET", `/audiences/${id}/members?${text ? search : page}`);
    if (mine !== asked) return;
    shown.removeAttribute("aria-busy");
    if (!good(answer)) {
      said.textContent = refusalOf(answer).detail;
      return;
    }
    all = anew ? answer.body.members : [...all, ...answer.body.members];
    next = answer.body.next;
    more.hidden = !next;
    said.textContent = text && !all.length ? t("list_none_found") : "";
    if (all.length) shown.replaceChildren(listed(all, names));
    else
      shown.replaceChildren(
        text ? "" : nothing(t(next ? "audience_members_later" : "audience_members_none")),
      );
  }
  more.hidden = true;
  behind(() => read(true));
  return h(
    "div",
    { class: "stack" },
    h(
      "div",
      { class: "field find", role: "search" },
      h("label", { for: input.id }, t(client.may("search") ? "audience_find" : "cards_find_whole")),
      input,
    ),
    shown,
    said,
    more,
    client.may("export") && file(client, audience),
  );
}

/**
 * @param {MemberView[]} members
 * @param {Record<string, string>} names the programmes'
 */
function listed(members, names) {
  const many = Object.keys(names).length > 1;
  const columns = [
    { id: "name", text: t("audience_column_name"), sorts: true },
    ...(many ? [{ id: "programme", text: t("audience_column_programme"), sorts: true }] : []),
    { id: "balance", text: t("audience_column_balance"), amount: true },
    { id: "visits", text: t("audience_column_visits"), sorts: true, amount: true },
    { id: "last", text: t("audience_column_last"), sorts: true },
  ];
  const lines = members.map((member) => {
    const { serial, programme_id: programme, balance_shown: balance, visits, last_visit_at: last } = member;
    const own = many ? [names[programme]] : [];
    const name = nameOf(member);
    return {
      id: serial,
      cells: [
        h("a", { href: `#/cards/${serial}` }, name),
        ...own,
        balance,
        number(visits),
        last ? dayAndClock(last) : notKnown(),
      ],
      by: [name, ...own, balance, visits, last ?? ""],
    };
  });
  return table({
    name: "members",
    label: t("audience_members"),
    columns,
    lines,
    order: { id: "", up: true },
  });
}

/**
 * Asks for the password where that is long ago.
 * @param {Client} client
 * @param {{ id: string, name: string }} audience
 */
function file(client, { id, name }) {
  const told = h("p", { class: "hint", role: "status" });
  return h(
    "div",
    {},
    action({
      label: t("audience_export"),
      "data-export": true,
      send: async () => {
        const may = await client.ask("GET", "/export");
        if (!good(may)) return may;
        return saveParts(
          `/api/v1/audiences/${encodeURIComponent(id)}/members.csv`,
          `${name}.csv`,
          "text/csv",
          (n) => told.replaceChildren(t("audience_export_part", { n })),
        );
      },
      done: () => told.replaceChildren(t("audience_export_done")),
    }),
    h("p", { class: "hint" }, t("audience_export_how")),
    told,
  );
}
