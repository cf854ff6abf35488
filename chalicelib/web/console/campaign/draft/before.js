/** The check: what will happen, the trial on named cards, the bounds; and the one button. */

import { good } from "../../../kit/api.js";
import { confirmed } from "../../../kit/dialog.js";
import { h } from "../../../kit/dom.js";
import { action } from "../../../kit/form/form.js";
import { clockOf, minutesOf } from "../../../kit/form/hours.js";
import { localTime } from "../../../kit/form/zones.js";
import { mark } from "../../../kit/parts.js";
import { firstName, refusalOf } from "../../../kit/refusal.js";
import { t } from "../../words.js";
import { LIMITS } from "../content/fields.js";
import { longest } from "../content/merge.js";
import { bounds } from "./bounds.js";
import { written } from "./draft.js";
import { costOf, counted, inText, outlookOf, refusal, stepOf } from "./outlook.js";
import { isQuiet } from "./quiet.js";
import { testers } from "./testers.js";
import { whenSaid } from "./when_said.js";

/**
 * @import { AttentionBody, CampaignSettingsView, CampaignView, CheckView, TrialView } from "../../../api/campaign.js"
 * @import { Answer } from "../../../kit/types.js"
 * @import { Client } from "../../client.js"
 * @import { FrameActs } from "../../types.js"
 * @import { Draft } from "./draft.js"
 * @import { Shown } from "../content/shown.js"
 * @typedef {Pick<CampaignView, "when" | "variants">} Sending
 */

const PAUSE_MS = 500;
const CHECKED = /\{[^{}\n]*\}|[a-z]+:\S+/gi; // merge fields and links

/**
 * @param {Client} client
 * @param {Draft} draft
 * @param {{ settings: CampaignSettingsView, shown: Shown, frame: FrameActs, mend: (step: string) => void }} around
 *   `mend` is told the step that stands in the way, "" for none
 */
export function beforeStep(client, draft, { settings, shown, frame, mend }) {
  const outlook = h("div", { class: "outlook", "data-outlook": true, "aria-live": "polite" });
  const summary = h("p", { class: "foot-sum", "data-foot-sum": true });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let asked = 0;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  };
  let seen = "";
  draft.addEventListener("change", () => stale(true));
  draft.addEventListener(
    "state",
    () => draft.state === "saved" && seen !== counts(draft.campaign) && later(),
  );

  /** @param {boolean} yes what stands there is of what was written before */
  function stale(yes) {
    outlook.ariaBusy = String(yes && seen !== counts(draft.campaign));
    summary.ariaBusy = outlook.ariaBusy;
  }

  async function look() {
    asked += 1;
    const mine = asked;
    const of = draft.state === "saved" ? counts(draft.campaign) : ""; // the server counts what it has
    outlook.ariaBusy = "true";
    const answer = await client.ask("POST", `${draft.path}/check`, {});
    if (mine !== asked || !outlook.isConnected) return answer;
    seen = good(answer) ? of : "";
    draw(answer);
    stale(true);
    return answer;
  }
  /** @param {Awaited<ReturnType<typeof look>>} answer */
  function draw(answer) {
    const why = good(answer) && answer.body.refusal;
    mend(why ? stepOf(firstName(why.field)) : "");
    const said = quietly(draft.campaign, settings.attention);
    outlook.replaceChildren(
      good(answer) ? outlookOf(answer.body) : refusal(refusalOf(answer)),
      said ? h("p", { class: "notice", "data-quiet": true }, said) : "",
    );
    summary.textContent = good(answer) ? inShort(answer.body) : "";
  }
  queueMicrotask(later);
  const { button, error } = theButton(client, draft, { settings, look, frame });
  const test = trial(client, draft, shown);
  const toTest = () => {
    test.open = true;
    test.scrollIntoView({ block: "center" });
  };
  const element = h(
    "div",
    { class: "stack" },
    outlook,
    bounds(draft),
    test,
    settings.approval_asked && h("p", {}, mark("invited", t("approval_needed"))),
    h("p", { class: "hint" }, t("send_calm")),
  );
  const tries = h(
    "button",
    { type: "button", class: "button button-quiet", "data-to-trial": true, onclick: toTest },
    t("foot_test"),
  );
  return { element, foot: [summary, error, h("div", { class: "foot-acts" }, tries, button)] };
}

/**
 * To how many and at what cost, for the foot of the page; or that something stands in the way.
 * @param {CheckView} check
 */
function inShort(check) {
  if (check.refusal) return inText(check.refusal.field, check.refusal.detail);
  const { cost } = check;
  return [
    `${t("outlook_reach")} ${counted(check.will_send, check)}`,
    cost && `${t(cost.monthly ? "outlook_cost_monthly" : "outlook_cost")} ${costOf(cost)}`,
  ]
    .filter(Boolean)
    .join(" · ");
}

/**
 * What of a draft the look ahead depends on: of a text only whether it is there and not too long, its merge fields and
 * its links, so that nobody is counted again while somebody writes.
 * @param {CampaignView} campaign
 */
export function counts(campaign) {
  const { name: _, variants, face, follow_ups: followUps, ...rest } = written(campaign);
  /** @type {(text: Record<string, string>, most: number) => Record<string, unknown>} */
  const held = (text, most) =>
    Object.fromEntries(
      Object.entries(text).map(([code, said]) => [code, [longest(said) <= most, said.match(CHECKED) ?? []]]),
    );
  /** @param {import("../../../api/campaign.js").CampaignModuleBody | null | undefined} module */
  const inWindow = (module) =>
    module && [module.url, held(module.title ?? {}, LIMITS.title), held(module.text ?? {}, LIMITS.module)];
  const texts = variants.map(({ id, title, text }) => [
    id,
    held(title, LIMITS.title),
    held(text, LIMITS.text),
  ]);
  const later = followUps.map(({ days, branches }) => [
    days,
    branches.map(({ title = {}, text = {}, ...branch }) => [
      branch,
      held(title, LIMITS.title),
      held(text, LIMITS.text),
    ]),
  ]);
  return JSON.stringify([
    rest,
    later,
    texts,
    face && [face.colours, held(face.line, LIMITS.line), inWindow(face.module)],
  ]);
}

/**
 * That it is night where they are: nobody is told before the morning.
 * @param {Sending} sending
 * @param {AttentionBody} attention
 */
function quietly({ when, variants }, attention) {
  const minute = (when.at ? minutesOf(when.at.slice(11)) : null) ?? localTime(Date.now(), when.zone).minute;
  if (when.trigger || !variants.length || !isQuiet(minute, attention)) return "";
  return t(when.at ? "quiet_then" : "quiet_now", { at: clockOf(attention.quiet_to) });
}

/**
 * To one's own phone, before anybody else has it.
 * @param {Client} client
 * @param {Draft} draft
 * @param {Shown} shown
 */
function trial(client, draft, shown) {
  const done = h("div", { class: "stack", role: "status", "data-trial-done": true });
  const send = async () => {
    done.textContent = "";
    if (!choice.serials().length)
      return void done.replaceChildren(h("p", { class: "hint" }, t("trial_choose")));
    if (!(await draft.save())) return undefined;
    return client.ask("POST", `${draft.path}/test`, { cards: choice.serials(), variant: shown.variant });
  };
  /** @param {TrialView} trial */
  const tell = ({ trials }) => {
    const n = trials.filter(({ sent }) => sent).length;
    done.replaceChildren(
      n ? h("p", { class: "saved" }, t("trial_sent", { n })) : "",
      ...trials.flatMap(({ held }) => (held ? [h("p", { class: "field-error" }, held)] : [])),
    );
    return choice.look();
  };
  const button = action({ label: t("trial_send"), "data-trial": true, send, done: tell });
  button.hidden = true;
  const choice = testers(client, (any) => {
    button.hidden = !any;
  });
  return h(
    "details",
    { class: "own", "data-trial-part": true },
    h("summary", {}, t("trial")),
    h("div", { class: "stack" }, h("p", { class: "hint" }, t("trial_how")), choice.element, button, done),
  );
}

/**
 * @param {Client} client
 * @param {Draft} draft
 * @param {{ settings: CampaignSettingsView, look: () => Promise<Answer<CheckView> | null>, frame: FrameActs }} around
 */
function theButton(client, draft, { settings, look, frame }) {
  const error = h("p", { class: "field-error", role: "alert", "data-send-error": true });
  const approval = settings.approval_asked;
  const button = h(
    "button",
    { type: "button", class: "button", "data-send-campaign": true, onclick },
    t(approval ? "send_ask" : "send"),
  );
  async function onclick() {
    if (button.ariaBusy === "true") return;
    error.textContent = "";
    button.ariaBusy = "true";
    try {
      if (!(await draft.save())) return error.replaceChildren(draft.refusal?.detail ?? t("saving_unsaved"));
      const answer = await look();
      if (!good(answer)) return error.replaceChildren(refusalOf(answer).detail);
      const { sentence, gift, refusal: why, will_send: people, reach } = answer.body;
      if (why) return error.replaceChildren(inText(why.field, why.detail));
      const exact = reach === null || reach.exact;
      const sure = draft.campaign.when.trigger
        ? t("send_sure_trigger")
        : t(exact ? "send_sure" : "send_sure_about", { n: people });
      if (
        !(await confirmed(
          sure,
          [
            sentence,
            gift,
            draft.campaign.when.at && t("send_sure_when", { when: whenSaid(draft.campaign) }),
            quietly(draft.campaign, settings.attention),
            t(approval ? "send_sure_approval" : "send_sure_how"),
          ]
            .filter(Boolean)
            .join(" "),
          t(approval ? "send_ask" : "send_yes"),
          { danger: false },
        ))
      )
        return;
      const sent = await client.ask("POST", `${draft.path}/send`, {});
      if (good(sent)) return void frame.again();
      error.textContent = refusalOf(sent).detail;
    } finally {
      button.ariaBusy = "false";
    }
  }
  return { button, error };
}
