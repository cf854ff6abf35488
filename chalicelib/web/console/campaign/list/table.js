/** The lines of the table of campaigns, and the heads that sort them. */

import { h } from "../../../kit/dom.js";
import { mark } from "../../../kit/parts.js";
import { heads, notKnown } from "../../../kit/table/table.js";
import { language, number, t } from "../../words.js";
import { lifeOf, stateMark } from "../campaigns.js";
import { dateOf, ORDERS } from "./listed.js";

/**
 * @import { CampaignView } from "../../../api/campaign.js"
 * @import { Child } from "../../../kit/types.js"
 * @import { Order, Said, Wanted } from "./listed.js"
 */

const AMOUNTS = ["sent", "accepted", "effect"];

/**
 * The heads that sort it, and one for what can be done with a line.
 * @param {Wanted} wanted
 * @param {(order: Order) => void} sort
 */
export function columns({ order, up }, sort) {
  const sorting = ORDERS.map((id) => ({
    id,
    text: t(`column_${id}`),
    sorts: true,
    amount: AMOUNTS.includes(id),
  }));
  return heads([...sorting, { id: "acts", text: t("column_acts"), unseen: true }], { id: order, up }, (id) =>
    sort(/** @type {Order} */ (id)),
  );
}

/**
 * @param {CampaignView} campaign
 * @param {Said} said
 * @param {{ ticked: boolean, tick: (on: boolean) => void }} choice
 * @param {Child} acts
 */
export function line(campaign, said, { ticked, tick }, acts) {
  const { snapshot } = campaign;
  /** @type {(name: Order, ...content: Child[]) => HTMLElement} */
  const cell = (name, ...content) =>
    h(
      "td",
      {
        class: AMOUNTS.includes(name) ? "amount" : null,
        "data-column": name,
        "data-label": t(`column_${name}`),
      },
      ...content,
    );
  return h(
    "tr",
    { "data-row": campaign.id, "data-at": dateOf(campaign) },
    h(
      "th",
      { scope: "row" },
      h(
        "span",
        { class: "named" },
        ticker(campaign, said, ticked, tick),
        h("a", { href: `#/campaigns/${campaign.id}` }, said.title(campaign)),
      ),
    ),
    cell(
      "state",
      campaign.declined && campaign.state === "draft"
        ? mark("revoked", t("state_declined"))
        : stateMark(campaign),
      campaign.archived_at && mark("quiet", t("state_archived")),
    ),
    cell(
      "audience",
      h("span", { class: "clamped", title: said.audience(campaign) }, said.audience(campaign)),
    ),
    cell("when", lifeOf(campaign)),
    cell("sent", snapshot ? number(snapshot.sent) : notKnown()),
    cell(
      "accepted",
      snapshot && snapshot.accepted_percent !== null ? percent(snapshot.accepted_percent) : notKnown(),
    ),
    cell("effect", ...effectOf(campaign)),
    cell("by", said.by(campaign)),
    h("td", { "data-column": "acts" }, acts),
  );
}

/**
 * Chosen to stand beside others: what was never sent has nothing to compare.
 * @param {CampaignView} campaign
 * @param {Said} said
 * @param {boolean} ticked
 * @param {(on: boolean) => void} tick
 */
function ticker(campaign, said, ticked, tick) {
  if (!campaign.snapshot) return null;
  /** @type {HTMLInputElement} */
  const box = h("input", {
    type: "checkbox",
    checked: ticked,
    "aria-label": t("compare_choose", { name: said.title(campaign) }),
    "data-tick": campaign.id,
    onchange: () => tick(box.checked),
  });
  return h("label", { class: "ticker" }, box);
}

/**
 * How many more visits for every 100 cards, with its range; a word where there is none to be said.
 * @param {CampaignView} campaign
 * @returns {Child[]}
 */
function effectOf({ snapshot }) {
  if (!snapshot || snapshot.visits_each === null) return [notKnown()];
  const { visits_each: each, visits_low: low, visits_high: high, verdict } = snapshot;
  return [
    h("span", { "data-verdict": verdict }, verdict === "none" ? t("effect_unseen") : signed(each)),
    h("span", { class: "hint" }, t("effect_range", { low: signed(low ?? 0), high: signed(high ?? 0) })),
  ];
}

/** @param {number} value */
const percent = (value) =>
  new Intl.NumberFormat(language(), { style: "percent", maximumFractionDigits: 0 }).format(value / 100);

/** @param {number} value */
const signed = (value) =>
  new Intl.NumberFormat(language(), { signDisplay: "exceptZero", maximumFractionDigits: 1 }).format(value);
