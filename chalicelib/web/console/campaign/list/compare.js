/** Campaigns side by side: each result in words, the figures in one table, and all of it to take along. */

import { h } from "../../../kit/dom.js";
import { back, head } from "../../../kit/parts.js";
import { t } from "../../words.js";
import { stateMark, titleOf } from "../campaigns.js";

/**
 * @import { ComparedCampaignView, ComparedRowView, ComparisonView } from "../../../api/campaign.js"
 * @import { Client } from "../../client.js"
 */

const [LOW, HIGH] = ["_low", "_high"]; // the ends of the row before

/**
 * @param {Client} client
 * @param {string} ids with commas between
 */
export async function comparePage(client, ids) {
  const query = `ids=${ids.split(",").map(encodeURIComponent).join(",")}`;
  const found = await client.read(`/campaign-comparison?${query}`);
  return h(
    "section",
    { "data-page": "compare" },
    back("campaigns"),
    head(t("compare"), t("compare_lead")),
    h("div", { class: "side-by-side" }, found.campaigns.map(inWords)),
    h(
      "div",
      { class: "table sheet", role: "region", tabindex: "0", "aria-label": t("compare") },
      table(found),
    ),
    h("p", { class: "hint" }, t("compare_chance")),
    h(
      "div",
      { class: "acts" },
      h(
        "a",
        {
          class: "button button-quiet button-fit",
          href: `/api/v1/campaign-comparison.csv?${query}`,
          download: "",
          "data-csv": true,
        },
        t("compare_csv"),
      ),
    ),
  );
}

/** @param {ComparedCampaignView} campaign */
function inWords(campaign) {
  const { id, said } = campaign;
  return h(
    "article",
    { class: "panel wide stack", "data-compared": id },
    h("h2", {}, h("a", { href: `#/campaigns/${id}` }, titleOf(campaign))),
    h("p", {}, stateMark(campaign)),
    said.length
      ? said.map((sentence, at) => h("p", { class: at ? "hint" : "verdict" }, sentence))
      : h("p", { class: "hint" }, t("result_none")),
  );
}

/** @param {ComparisonView} found */
function table({ campaigns, rows }) {
  const ends = new Map(rows.map((row) => [/** @type {string} */ (row.row), row]));
  const whole = rows.filter(({ row }) => row !== "state" && !row.endsWith(LOW) && !row.endsWith(HIGH));
  /**
   * @param {ComparedRowView} row
   * @param {number} at
   */
  const cell = ({ row, cells }, at) => {
    const [low, high] = [ends.get(`${row}${LOW}`)?.cells[at].said, ends.get(`${row}${HIGH}`)?.cells[at].said];
    return h(
      "td",
      { class: "number" },
      cells[at].said || "–",
      low && high && h("span", { class: "hint" }, t("effect_range", { low, high })),
    );
  };
  return h(
    "table",
    { class: "compared" },
    h("caption", { class: "unseen" }, t("compare")),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        h("td", {}),
        campaigns.map((campaign) => h("th", { scope: "col" }, titleOf(campaign))),
      ),
    ),
    h(
      "tbody",
      {},
      whole.map((row) =>
        h(
          "tr",
          { "data-figure": row.row },
          h("th", { scope: "row" }, row.name),
          campaigns.map((_, at) => cell(row, at)),
        ),
      ),
    ),
  );
}
