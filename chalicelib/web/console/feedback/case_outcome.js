/** How cases end: how soon, and whether the customers came back; with how sure that is. */

import { h } from "../../kit/dom.js";
import { several, text } from "../../kit/form/fields.js";
import { form } from "../../kit/form/form.js";
import { back, figure, head, panel } from "../../kit/parts.js";
import { language, number, t } from "../words.js";

/**
 * @import { CameBackView, CaseSettingsView, CaseSumsView, CasesComparedView, OutcomeView } from "../../api/feedback.js"
 * @import { Client } from "../client.js"
 */

/** @param {Client} client */
export async function outcomePage(client) {
  const [outcome, settings, outlets] = await Promise.all([
    client.read("/cases/outcome"),
    client.read("/cases/settings"),
    client.outlets(),
  ]);
  const names = new Map(outlets.map(({ id, name }) => [id, name]));
  return h(
    "section",
    { "data-page": "case-outcome" },
    back("cases"),
    head(t("cases_outcome"), t("outcome_since", { month: monthSaid(outcome.since) })),
    h(
      "dl",
      { class: "figures" },
      figure(outcome.sums.opened, t("outcome_opened"), "opened"),
      figure(outcome.sums.answered, t("outcome_answered"), "answered"),
      figure(outcome.sums.in_time, t("outcome_in_time"), "in-time"),
      figure(outcome.sums.reopened, t("outcome_reopened"), "reopened"),
      figure(outcome.sums.made_good, t("outcome_made_good"), "made-good"),
    ),
    h("p", { "data-median": true }, t("outcome_median", { time: lasted(outcome.sums.median_minutes) })),
    cameBack(outcome),
    table(
      t("outcome_by_kind"),
      outcome.by_kind.map(({ kind, sums }) => [t(`case_of_${kind}`), sums]),
    ),
    table(
      t("outcome_by_outlet"),
      outcome.by_outlet.map(({ outlet, sums }) => [
        (outlet && names.get(outlet)) || outlet || t("outcome_nowhere"),
        sums,
      ]),
    ),
    client.may("limits") && deadline(client, settings),
  );
}

/** @param {OutcomeView} outcome */
function cameBack({ came_back: rates, compared, least }) {
  const few = rates.some(({ of }) => of < least);
  return panel(
    h("h2", {}, t("outcome_came_back")),
    h("p", { class: "hint" }, t("outcome_came_back_hint")),
    h(
      "ul",
      { class: "facts", "data-rows": "came-back" },
      rates.filter(({ of }) => of > 0).map((rate) => h("li", {}, rateSaid(rate))),
    ),
    rates.every(({ of }) => of === 0) && h("p", {}, t("outcome_none_yet")),
    h(
      "ul",
      { class: "facts" },
      compared.filter(({ enough }) => enough).map((each) => h("li", {}, comparedSaid(each))),
    ),
    few && h("p", { class: "notice" }, t("outcome_few", { n: least })),
    h("p", { class: "hint", "data-no-proof": true }, t("outcome_no_proof")),
  );
}

/** @param {CameBackView} rate */
const rateSaid = ({ group, days, came, of, low, high }) =>
  t("outcome_rate", {
    group: t(`outcome_group_${group}`),
    days: number(days),
    came: number(came),
    of: number(of),
    low: percent(low),
    high: percent(high),
  });

/** @param {CasesComparedView} each */
const comparedSaid = ({ beside, days, low, high }) =>
  t("outcome_compared", {
    beside: t(`outcome_group_${beside}`),
    days: number(days),
    low: number(Math.round(100 * low)),
    high: number(Math.round(100 * high)),
  });

/**
 * @param {string} title
 * @param {[string, CaseSumsView][]} lines
 */
function table(title, lines) {
  if (!lines.length) return null;
  const heads = [title, t("outcome_opened"), t("outcome_in_time"), t("outcome_made_good"), t("outcome_took")];
  return h(
    "div",
    { class: "case-table" },
    h(
      "table",
      { class: "history" },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          heads.map((words) => h("th", { scope: "col" }, words)),
        ),
      ),
      h(
        "tbody",
        {},
        lines.map(([name, sums]) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, name),
            [sums.opened, sums.in_time, sums.made_good].map((n) => h("td", {}, number(n))),
            h("td", {}, lasted(sums.median_minutes)),
          ),
        ),
      ),
    ),
  );
}

/**
 * @param {Client} client
 * @param {CaseSettingsView} settings
 */
function deadline(client, settings) {
  const names = [0, 1, 2, 3, 4, 5, 6].map((at) => /** @type {const} */ ([String(at), weekday(at)]));
  return panel(
    h("h2", {}, t("deadline")),
    form({
      fields: [
        text({
          name: "days",
          label: t("deadline_days"),
          value: settings.days,
          inputmode: "numeric",
          required: true,
        }),
        several({
          name: "weekdays",
          label: t("deadline_weekdays"),
          hint: t("deadline_hint"),
          values: settings.weekdays.map(String),
          options: names,
        }),
      ],
      label: t("save"),
      send: (/** @type {{ days: string, weekdays: string[] }} */ { days, weekdays }) =>
        client.ask("PUT", "/cases/settings", {
          days: Number(days) || 0,
          weekdays: weekdays.map(Number),
          revision: settings.revision,
        }),
      done: () => location.assign("#/cases"),
    }),
  );
}

/** @param {number} at 0 is Monday */
const weekday = (at) =>
  new Intl.DateTimeFormat(language(), { weekday: "long", timeZone: "UTC" }).format(Date.UTC(2024, 0, 1 + at));

/** @param {string} month */
const monthSaid = (month) =>
  new Intl.DateTimeFormat(language(), { month: "long", year: "numeric", timeZone: "UTC" }).format(
    Date.parse(`${month}-01T00:00Z`),
  );

/** @param {number} share */
const percent = (share) =>
  new Intl.NumberFormat(language(), { style: "percent", maximumFractionDigits: 0 }).format(share);

/** @param {number | null} minutes */
function lasted(minutes) {
  if (minutes === null) return "–";
  const [value, unit] =
    minutes < 60 ? [minutes, "minute"] : minutes < 2880 ? [minutes / 60, "hour"] : [minutes / 1440, "day"];
  return new Intl.NumberFormat(language(), {
    style: "unit",
    unit,
    unitDisplay: "long",
    maximumFractionDigits: unit === "minute" ? 0 : 1,
  }).format(value);
}
