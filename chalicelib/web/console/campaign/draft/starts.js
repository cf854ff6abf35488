/** A new campaign: from a ready-made start, whose words can all be changed, or from nothing. */

import { good } from "../../../kit/api.js";
import { h } from "../../../kit/dom.js";
import { back, head, nothing } from "../../../kit/parts.js";
import { refusalOf } from "../../../kit/refusal.js";
import { EVERYBODY } from "../../audience/condition.js";
import { served } from "../../served.js";
import { inLanguages, t } from "../../words.js";
import { giftsOf } from "../content/gift.js";

/**
 * @import { FactsView } from "../../../api/audience.js"
 * @import { DraftBody, WhenBody } from "../../../api/campaign.js"
 * @import { ProgrammeView } from "../../../api/programme.js"
 * @import { OutletView } from "../../../api/people.js"
 * @import { Client } from "../../client.js"
 * @typedef {{ id: string, ready?: string, places?: boolean, trigger?: WhenBody["trigger"] }} Start
 * @typedef {Awaited<ReturnType<typeof inLanguages>>} InEach
 */

/** @satisfies {Omit<DraftBody, "name">} */
export const USUAL = {
  face: null,
  face_hours: 0,
  when: { at: "", zone_of: "outlet", zone: "UTC", trigger: "", n: 0 },
  bonus: null,
  send_hours: 24,
  holdout_percent: 10,
  silent_percent: 0,
  window_days: 14,
  budget_micros: 0,
};

/**
 * Whom each start is for: a ready-made audience's id, or a trigger; perhaps only where cards have places.
 * @type {Start[]}
 */
const STARTS = [
  { id: "one_away", ready: "one_away", places: true },
  { id: "reward_waiting", ready: "reward_waiting" },
  { id: "slipping", ready: "slipping" },
  { id: "welcome", trigger: "welcome" },
  { id: "birthday", trigger: "birthday" },
  { id: "empty" },
];

/** @param {Client} client */
export async function startsPage(client) {
  const [{ programmes }, facts, outlets, inEach] = await Promise.all([
    client.read("/programmes"),
    client.read("/audiences/facts?campaigns=later"), // a start is for whom no campaign is named
    client.outlets(),
    inLanguages("starts"),
  ]);
  const error = h("p", { class: "field-error", role: "alert" });
  /** @type {(start: Start, button: HTMLElement) => Promise<void>} */
  const begin = async (start, button) => {
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    const answer = await client.ask("POST", "/campaigns", draftOf(start, programmes, facts, outlets, inEach));
    button.ariaBusy = "false";
    if (good(answer)) location.hash = `#/campaigns/${answer.body.campaign.id}`;
    else error.textContent = refusalOf(answer).detail;
  };
  /** @param {Start} start */
  const card = (start) => {
    /** @type {HTMLElement} */
    const button = h(
      "button",
      { type: "button", class: "start", "data-start": start.id, onclick: () => begin(start, button) },
      h("b", {}, t(`start_${start.id}`)),
      h("span", { class: "hint" }, t(`start_${start.id}_how`)),
    );
    return button;
  };
  return h(
    "section",
    { "data-page": "campaign-new" },
    back("campaigns"),
    head(t("campaign_new"), t("starts_lead")),
    programmes.length ? h("div", { class: "starts" }, STARTS.map(card)) : nothing(t("programmes_none")),
    error,
  );
}

/**
 * @param {Start} start
 * @param {ProgrammeView[]} programmes
 * @param {FactsView} facts
 * @param {OutletView[]} outlets
 * @param {InEach} inEach
 * @returns {DraftBody}
 */
function draftOf(start, programmes, facts, outlets, inEach) {
  const types = served().types.filter(({ places }) => start.places && places);
  const meant = programmes.filter(({ type }) => types.some(({ id }) => id === type));
  /** @param {"title" | "text"} part */
  const said = (part) => (start.id === "empty" ? {} : inEach(`start_${start.id}_${part}`));
  const chosen = (meant.length ? meant : programmes).map(({ id }) => id);
  const when = { ...USUAL.when, zone: outlets[0]?.zone ?? "UTC", trigger: start.trigger ?? "" };
  const own = giftsOf({ programmes: chosen, when }, programmes).find(({ on }) => on === when.trigger);
  return {
    ...USUAL,
    name: start.id === "empty" ? t("copy_default") : t(`start_${start.id}`),
    programmes: chosen,
    audience: facts.ready_made.find(({ id }) => id === start.ready)?.condition ?? EVERYBODY,
    variants: [{ id: "a", title: said("title"), text: said("text") }],
    when,
    gift: own?.id ?? "",
  };
}
