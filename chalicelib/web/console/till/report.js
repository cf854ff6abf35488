/** What every entry of a day says: what stands out, and the paper cards that were honoured. */

import { good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { mark, nothing, row, rows } from "../../kit/parts.js";
import { refusalOf } from "../../kit/refusal.js";
import { historyList } from "../card/history.js";
import { who } from "../who.js";
import { dayAndClock, t } from "../words.js";

/**
 * @import { PatternView, ReportView } from "../../api/people.js"
 * @import { Client } from "../client.js"
 */

/**
 * @param {Client} client
 * @param {ReportView} report
 */
export const factsOf = (client, { facts }) =>
  facts.length
    ? h(
        "ul",
        { class: "facts", "data-rows": "facts" },
        facts.map((fact) => factLine(client, fact)),
      )
    : nothing(t("report_no_facts"));

/**
 * @param {ReportView} report
 * @param {boolean} open whether the reader may look at the cards
 * @returns {HTMLElement[]}
 */
export function papersOf(report, open) {
  if (!report.papers.length) return [];
  const lines = report.papers.map((paper) =>
    row({
      id: paper.id,
      title: t("paper_line", { n: paper.n, end: paper.card_end }),
      href: open ? `#/cards/${paper.serial}` : null,
      mark: paper.taken_back && mark("quiet", t("kind_reversal")),
      facts: [
        [
          who(paper),
          dayAndClock(Date.parse(paper.at)),
          paper.allowed_by_name && t("allowed_by", { name: paper.allowed_by_name }),
        ]
          .filter(Boolean)
          .join(" · "),
      ],
    }),
  );
  return [h("h2", {}, t("report_papers")), rows(lines, "papers")];
}

/**
 * What stands out, with the card's own history to look at.
 * @param {Client} client
 * @param {PatternView} fact
 */
function factLine(client, fact) {
  const history = h("div");
  const open = async () => {
    if (more) more.hidden = true;
    const answer = await client.ask("GET", `/cards/${fact.serial}/entries?limit=20`);
    const lines = good(answer) ? answer.body.entries : [];
    history.replaceChildren(
      lines.length ? historyList(lines, fact.entries) : h("p", { class: "hint" }, refusalOf(answer).detail),
    );
  };
  /** @type {HTMLElement | null} */
  const more =
    fact.serial === null
      ? null
      : h(
          "button",
          { type: "button", class: "plain", "data-history": true, onclick: open },
          t("fact_history"),
        );
  return h("li", { "data-fact": fact.kind }, h("p", {}, fact.detail), more, history);
}
