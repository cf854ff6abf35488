/** The owner's minute: how the shop does over any days, beside the days before; what stands out, and what waits. */

import { h } from "../../kit/dom.js";
import { action } from "../../kit/form/form.js";
import { head, nothing } from "../../kit/parts.js";
import { language, t, timesZone } from "../words.js";
import { byHour, byOutlet, byPerson, byReward, bySource, overDays } from "./flows.js";
import { notes } from "./notes.js";
import { picker } from "./picker.js";
import { askedBy, dayIn, daysSaid, queryOf, whereOf } from "./range.js";
import { cohorts, liability } from "./standing.js";
import { definitions, flowTiles, stateTiles } from "./tiles.js";

/**
 * @import { Client } from "../client.js"
 * @import { OverviewView } from "../../api/overview.js"
 * @import { FrameActs } from "../types.js"
 */

/**
 * "#/overview", "#/overview/90", "#/overview/2026-11-01..2026-11-15/main/coffee".
 * @param {Client} client
 * @param {string[]} rest which days, an outlet and a programme
 * @param {FrameActs} frame
 */
export async function page(client, rest, frame) {
  const today = dayIn(timesZone(), Date.now());
  const asked = askedBy(rest, today);
  const query = queryOf(asked);
  const [found, outlets, { programmes }] = await Promise.all([
    client.read(`/overview?${query}`),
    client.outlets(),
    client.read("/programmes"),
  ]);
  const some = happened(found);
  const csv = (/** @type {string} */ table) => `/api/v1/overview.csv?${query}&table=${table}`;
  return h(
    "section",
    { "data-page": "overview", class: "overview" },
    head(t("section_overview"), lead(found)),
    !some && (await (await import("../till/first_steps.js")).firstSteps(client, outlets, programmes)),
    picker(asked, today, outlets, programmes),
    flowTiles(found),
    h("div", { class: "overview-parts" }, notes(client, frame, whereOf(asked))),
    stateTiles(found, countAgain(client, frame)),
    definitions(found),
    h(
      "div",
      { class: "overview-parts" },
      some ? overDays(found, csv("days")) : nothing(t("overview_no_visits")),
      byOutlet(found, csv("outlets")),
      byHour(found, csv("hours")),
      byPerson(found, csv("people")),
      byReward(found, csv("rewards")),
      bySource(found, csv("sources")),
      liability(found, csv("liability")),
      cohorts(found, csv("cohorts")),
    ),
  );
}

/** @param {OverviewView} found */
const lead = ({ from, to, before, zone }) =>
  t("overview_lead", {
    days: daysSaid(from, to, language()),
    before: daysSaid(before.from, before.to, language()),
    zone,
  });

/** Whether there is anything to draw over the days. @param {OverviewView} found */
const happened = ({ days, days_before: before }) =>
  [...days, ...before].some((day) => day.visits || day.cards || day.rewards || day.sales_minor);

/**
 * Counts the cards at once; by itself that is done once a day.
 * @param {Client} client
 * @param {FrameActs} frame
 */
const countAgain = (client, frame) =>
  action({
    label: t("overview_count"),
    class: "plain",
    "data-count": true,
    send: () => client.ask("POST", "/overview/count"),
    done: () => frame.again(),
  });
