/** The campaigns as a table: searched, filtered, sorted; who comes back to it finds it as it was left. */

import { h, within } from "../../../kit/dom.js";
import { head, nothing, notice, toDo } from "../../../kit/parts.js";
import { behind } from "../../behind.js";
import { who } from "../../who.js";
import { t } from "../../words.js";
import { titleOf } from "../campaigns.js";
import { actsOf } from "./acts.js";
import { narrowing } from "./filters.js";
import { EVERY, kept, PAGE, readFirst, readRest } from "./kept.js";
import { chosen } from "./listed.js";
import { columns, line } from "./table.js";

/**
 * @import { CampaignView } from "../../../api/campaign.js"
 * @import { Client } from "../../client.js"
 * @import { Order, Wanted } from "./listed.js"
 */

const COMPARED_MAX = 5; // as the server compares

/** How what the table shows of a campaign is said. */
export const said = {
  title: titleOf,
  audience: (/** @type {CampaignView} */ { id }) => kept.audiences[id] ?? "",
  by: (/** @type {CampaignView} */ { created_by: by }) => who({ by, by_name: kept.names[by] }),
};

/**
 * @param {Client} client
 * @param {string} [only] a state, and nothing else that narrows the table
 */
export async function listPage(client, only) {
  const [next, { programmes }] = await Promise.all([readFirst(client), client.read("/programmes")]);
  if (only) kept.wanted = { ...EVERY, state: only };
  const found = h("p", { class: "hint", role: "status", "data-found": true });
  let whole = !next;
  /** @type {Map<string, { of: string, row: HTMLElement }>} */
  let drawn = new Map();
  const body = h("tbody", { "data-rows": "campaigns" });
  const heads = h("tr");
  const narrow = h("div", {});
  const compare = h("a", { class: "button button-quiet button-fit", "data-compare": true });
  const more = h(
    "button",
    {
      type: "button",
      class: "button button-quiet button-fit",
      "data-older": true,
      onclick: () => {
        kept.lines += PAGE;
        draw();
      },
    },
    t("list_more"),
  );

  function draw() {
    const shown = chosen(kept.all, kept.wanted, Date.now(), said);
    heads.replaceChildren(...columns(kept.wanted, sort));
    drawn = new Map(shown.slice(0, kept.lines).map((one) => [one.id, rowOf(one)]));
    arrange(
      body,
      [...drawn.values()].map(({ row }) => row),
    );
    more.hidden = shown.length <= kept.lines;
    const count = shown.length ? t("campaigns_found", { n: shown.length }) : t("list_none_found");
    found.textContent = whole ? count : t("campaigns_so_far", { n: shown.length });
    drawCompare();
  }
  /**
   * As it stands already, if nothing of it is new: its menu may be open.
   * @param {CampaignView} one
   */
  function rowOf(one) {
    const [of, was] = [JSON.stringify(one), drawn.get(one.id)];
    return was?.of === of ? was : { of, row: line(one, said, choiceOf(one), actsOf(client, one, draw)) };
  }
  function drawCompare() {
    const ids = kept.all.map(({ id }) => id).filter((id) => kept.ticked.has(id));
    compare.hidden = ids.length < 2;
    compare.textContent =
      ids.length > COMPARED_MAX ? t("compare_most", { n: COMPARED_MAX }) : t("compare_n", { n: ids.length });
    if (ids.length > COMPARED_MAX) compare.removeAttribute("href");
    else compare.setAttribute("href", `#/campaigns/compare/${ids.join(",")}`);
  }
  /** @param {CampaignView} campaign */
  const choiceOf = ({ id }) => ({
    ticked: kept.ticked.has(id),
    tick: (/** @type {boolean} */ on) => {
      kept.ticked[on ? "add" : "delete"](id);
      drawCompare();
    },
  });
  /** @param {Partial<Wanted>} patch */
  const want = (patch) => {
    Object.assign(kept.wanted, patch);
    kept.lines = PAGE;
    draw();
  };
  /** @param {Order} order */
  const sort = (order) => {
    const wordsFirst = ["name", "state", "audience", "by"].includes(order); // from A on; times and figures from the top
    want({ order, up: kept.wanted.order === order ? !kept.wanted.up : wordsFirst });
    within(heads, `[data-sort="${order}"]`)?.focus();
  };
  const redraw = () => {
    narrow.replaceChildren(narrowing(kept, programmes, said, want));
    draw();
  };
  redraw();
  behind(async () => {
    const trouble = await readRest(client, next, () => {
      if (body.isConnected) draw();
      return body.isConnected;
    });
    if (trouble) found.after(notice(trouble));
    whole = !trouble;
    if (!narrow.contains(document.activeElement)) redraw(); // with everybody who has made one
  });
  const acts = h(
    "div",
    { class: "head-acts" },
    toDo("#/campaigns/calendar", t("calendar"), { class: "button button-quiet button-fit" }),
    toDo("#/campaigns/settings", t("settings"), { class: "button button-quiet button-fit" }),
    toDo("#/campaigns/new", t("campaign_new"), { "data-new": true }),
  );
  const top = kept.top;
  kept.top = 0;
  return h(
    "section",
    { "data-page": "campaigns", "data-top": top },
    head(t("section_campaigns"), t("campaigns_lead"), acts),
    kept.all.length
      ? [
          narrow,
          h("div", { class: "found" }, found, compare),
          h(
            "div",
            { class: "sheet", onclick: () => leave() },
            h("table", { class: "listed campaigns" }, h("thead", {}, heads), body),
          ),
          more,
        ]
      : nothing(t("campaigns_none")),
  );
}

/**
 * Puts rows in their order and moves none that is there: what is moved loses the focus and closes its menu.
 * @param {HTMLElement} body
 * @param {HTMLElement[]} lines
 */
function arrange(body, lines) {
  const stay = new Set(lines);
  for (const row of [...body.children]) if (!stay.has(/** @type {HTMLElement} */ (row))) row.remove();
  let at = body.firstElementChild;
  for (const row of lines) {
    if (row === at) at = row.nextElementSibling;
    else body.insertBefore(row, at);
  }
}

/** Who opens one and comes back is where they were. */
function leave() {
  kept.top = scrollY;
}
