/** What was answered: in all, week by week, by outlet; each with how far it can be trusted. */

import { bars } from "../../kit/chart/bars.js";
import { h } from "../../kit/dom.js";
import { nothing, notice, panel } from "../../kit/parts.js";
import { number, t } from "../words.js";
import { net, percent, weekOf } from "./said.js";

/**
 * @import { MeasureView, QuestionView, AnswersView } from "../../api/feedback.js"
 * @import { Client } from "../client.js"
 * @typedef {QuestionView["kind"]} Kind
 */

const LEAST = 30; // as the server counts few
const SURE = 95;

/**
 * @param {Client} client
 * @param {QuestionView} question
 */
export async function results(client, { id, kind }) {
  const found = await client.read(`/questions/${encodeURIComponent(id)}/results`);
  const { all, weeks, outlets } = found;
  const title = h("h2", {}, t("results_title"));
  if (!all.answers) return panel(title, nothing(t("results_none")));
  return h(
    "section",
    { class: "panel stack", "data-results": true },
    title,
    h("p", {}, h("strong", { "data-answers": true }, t("results_answers", { n: number(all.answers) }))),
    all.measure && h("p", { "data-measure": true }, sentence(kind, all.measure)),
    kind === "score" && h("p", { class: "hint" }, t("results_net_how", { sure: SURE })),
    all.few && notice(t("results_few", { least: LEAST }), { "data-few": true }),
    kind !== "words" && bars({ rows: barsOf(kind, all), format: number, label: t("results_title") }),
    table(
      kind,
      t("results_weeks"),
      t("results_week"),
      weeks.map(({ week, of }) => [weekOf(week), of]),
    ),
    outlets.some(({ outlet }) => outlet) &&
      table(
        kind,
        t("results_outlets"),
        t("results_outlet"),
        outlets.map(({ name, of }) => [name || t("results_no_outlet"), of]),
      ),
  );
}

/**
 * @param {Kind} kind
 * @param {MeasureView} measure
 */
function sentence(kind, { value, low, high }) {
  return kind === "score"
    ? t("results_net", { value: net(value), low: net(low), high: net(high) })
    : t("results_share", { percent: percent(value), low: percent(low), high: percent(high) });
}

/**
 * The best first, as they stand on the page that was answered.
 * @param {Kind} kind
 * @param {AnswersView} summary
 */
function barsOf(kind, { scores, answers }) {
  return [...scores].reverse().map(({ score, n }) => ({
    name: kind === "smiley" ? t(`smiley_${score}`) : String(score),
    value: n,
    share: `${percent(n / answers)} %`,
  }));
}

/**
 * @param {Kind} kind
 * @param {string} title
 * @param {string} of
 * @param {[string, AnswersView][]} lines
 */
function table(kind, title, of, lines) {
  const heads = [
    of,
    t("results_count"),
    ...(kind === "words" ? [] : [t("results_measure"), t("results_range")]),
  ];
  return h(
    "div",
    { class: "table-scroll", tabindex: "0", role: "region", "aria-label": title },
    h(
      "table",
      { class: "answers" },
      h("caption", {}, title),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          heads.map((name) => h("th", { scope: "col" }, name)),
        ),
      ),
      h(
        "tbody",
        {},
        lines.map(([name, summary]) =>
          h(
            "tr",
            {},
            h("th", { scope: "row", class: of === t("results_outlet") ? "answers-outlet" : null }, name),
            cellsOf(kind, summary).map((cell) => h("td", {}, cell)),
          ),
        ),
      ),
    ),
  );
}

/**
 * @param {Kind} kind
 * @param {AnswersView} summary
 */
function cellsOf(kind, { answers, measure }) {
  if (kind === "words" || !measure) return [number(answers)];
  const { value, low, high } = measure;
  return kind === "score"
    ? [number(answers), net(value), `${net(low)} … ${net(high)}`]
    : [number(answers), `${percent(value)} %`, `${percent(low)}–${percent(high)} %`];
}
