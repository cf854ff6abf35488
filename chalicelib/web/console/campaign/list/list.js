/** The campaigns as a table: searched, filtered, sorted; who comes back to it finds it as it was left. */

import { good } from "../../../kit/api.js";
import { h } from "../../../kit/dom.js";
import { head, nothing, notice, toDo } from "../../../kit/parts.js";
import { refusalOf } from "../../../kit/refusal.js";
import { number, t } from "../../words.js";
import { lifeOf, stateMark, titleOf } from "../campaigns.js";
import { chosen, dateOf, ORDERS, STATES, TIMES } from "./listed.js";

/**
 * @import { CampaignView } from "../../../api/campaign.js"
 * @import { ProgrammeView } from "../../../api/programme.js"
 * @import { Client } from "../../client.js"
 * @import { Order, Wanted } from "./listed.js"
 */

const PAGE = 50; // what the server gives at once, and so many lines are drawn
const PAGES_MAX = 40; // two thousand campaigns; older ones are found by the API

/** @type {Wanted} */
const EVERY = { text: "", state: "", programme: "", time: "", order: "when", up: false };
/** As it was left: of one merchant, until the page is loaded anew. */
const kept = {
  merchant: "",
  wanted: { ...EVERY },
  all: /** @type {CampaignView[]} */ ([]),
  lines: PAGE,
  top: 0,
};

/** @param {Client} client */
export async function listPage(client) {
  const merchant = client.session?.merchant_id ?? "";
  if (kept.merchant !== merchant)
    Object.assign(kept, { merchant, wanted: { ...EVERY }, all: [], lines: PAGE, top: 0 });
  const [first, { programmes }] = await Promise.all([
    client.read(`/campaigns?limit=${PAGE}`),
    client.read("/programmes"),
  ]);
  const fresh = new Set(first.campaigns.map(({ id }) => id));
  const oldest = first.campaigns.at(-1)?.created_at ?? "";
  const older = first.next ? kept.all.filter(({ id, created_at: at }) => !fresh.has(id) && at <= oldest) : [];
  kept.all = [...first.campaigns, ...older];
  const said = h("p", { class: "hint", role: "status", "data-found": true });
  const body = h("tbody", { "data-rows": "campaigns" });
  const heads = h("tr");
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
    const found = chosen(kept.all, kept.wanted, Date.now(), titleOf);
    heads.replaceChildren(...columns(kept.wanted, sort, programmes.length > 1));
    body.replaceChildren(...found.slice(0, kept.lines).map((one) => line(one, programmes)));
    more.hidden = found.length <= kept.lines;
    said.textContent = found.length ? t("campaigns_found", { n: found.length }) : t("list_none_found");
  }
  /** @param {Partial<Wanted>} patch */
  const want = (patch) => {
    Object.assign(kept.wanted, patch);
    kept.lines = PAGE;
    draw();
  };
  /** @param {Order} order */
  const sort = (order) =>
    want({ order, up: kept.wanted.order === order ? !kept.wanted.up : order !== "when" });
  async function rest() {
    let after = first.next;
    for (let page = 1; after && page < PAGES_MAX; page += 1) {
      const answer = await client.ask("GET", `/campaigns?limit=${PAGE}&after=${encodeURIComponent(after)}`);
      if (!body.isConnected) return;
      if (!good(answer)) return said.after(notice(refusalOf(answer).detail));
      const known = new Map(kept.all.map((one) => [one.id, one]));
      for (const one of answer.body.campaigns) known.set(one.id, one);
      kept.all = [...known.values()];
      after = answer.body.next;
      draw();
    }
  }
  draw();
  queueMicrotask(rest);
  const acts = h(
    "div",
    { class: "head-acts" },
    toDo("#/campaigns/settings", t("settings"), { class: "button button-quiet button-fit" }),
    toDo("#/campaigns/new", t("campaign_new"), { "data-new": true }),
  );
  const top = kept.top;
  kept.top = 0;
  return h(
    "section",
    { "data-page": "campaigns", "data-top": top },
    head(t("section_campaigns"), t("campaigns_lead"), acts),
    first.campaigns.length
      ? [
          filters(kept.wanted, programmes, want),
          said,
          h(
            "div",
            { class: "sheet", onclick: () => leave() },
            h("table", { class: "listed" }, h("thead", {}, heads), body),
          ),
          more,
        ]
      : nothing(t("campaigns_none")),
  );
}

/** Who opens one and comes back is where they were. */
function leave() {
  kept.top = scrollY;
}

/**
 * @param {Wanted} wanted
 * @param {ProgrammeView[]} programmes
 * @param {(patch: Partial<Wanted>) => void} want
 */
function filters(wanted, programmes, want) {
  /** @type {HTMLInputElement} */
  const find = h("input", {
    type: "search",
    value: wanted.text,
    placeholder: t("campaigns_find"),
    "aria-label": t("campaigns_find"),
    autocomplete: "off",
    "data-find": true,
    oninput: () => want({ text: find.value }),
  });
  /** @type {(name: "state" | "programme" | "time", every: string, options: [string, string][]) => HTMLElement} */
  const select = (name, every, options) => {
    /** @type {HTMLSelectElement} */
    const control = h(
      "select",
      { "aria-label": every, "data-filter": name, onchange: () => want({ [name]: control.value }) },
      [["", every], ...options].map(([value, said]) =>
        h("option", { value, selected: value === wanted[name] }, said),
      ),
    );
    return control;
  };
  return h(
    "div",
    { class: "filters field", role: "search" },
    find,
    select(
      "state",
      t("filter_state"),
      STATES.map((state) => [state, t(`state_${state}`)]),
    ),
    programmes.length > 1 &&
      select(
        "programme",
        t("filter_programme"),
        programmes.map(({ id, name }) => [id, name]),
      ),
    select(
      "time",
      t("filter_time"),
      TIMES.map((days) => [String(days), t("filter_days", { n: days })]),
    ),
  );
}

/**
 * @param {Wanted} wanted
 * @param {(order: Order) => void} sort
 * @param {boolean} several programmes
 */
function columns(wanted, sort, several) {
  return ORDERS.filter((order) => several || order !== "programme").map((order) => {
    const own = wanted.order === order;
    return h(
      "th",
      { scope: "col", "aria-sort": own ? (wanted.up ? "ascending" : "descending") : null },
      h(
        "button",
        { type: "button", "data-sort": order, onclick: () => sort(order) },
        t(`column_${order}`),
        own && h("span", { "aria-hidden": "true" }, wanted.up ? " ↑" : " ↓"),
      ),
    );
  });
}

/**
 * @param {CampaignView} campaign
 * @param {ProgrammeView[]} programmes
 */
function line(campaign, programmes) {
  const names = campaign.programmes.map((id) => programmes.find((one) => one.id === id)?.name ?? id);
  return h(
    "tr",
    { "data-row": campaign.id, "data-at": dateOf(campaign) },
    h("th", { scope: "row" }, h("a", { href: `#/campaigns/${campaign.id}` }, titleOf(campaign))),
    h("td", {}, stateMark(campaign)),
    h("td", {}, lifeOf(campaign)),
    programmes.length > 1 &&
      h("td", {}, names.length > 2 ? t("programmes_n", { n: number(names.length) }) : names.join(", ")),
  );
}
