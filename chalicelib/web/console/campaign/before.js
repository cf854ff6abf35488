/** Before the button: what will happen, the trial on named cards, the bounds; and the one button. */

import { good } from "../../kit/api.js";
import { confirmed } from "../../kit/dialog.js";
import { h } from "../../kit/dom.js";
import { action } from "../../kit/form.js";
import { clockOf, minutesOf } from "../../kit/hours.js";
import { mark } from "../../kit/parts.js";
import { refusalOf } from "../../kit/refusal.js";
import { localTime } from "../../kit/zones.js";
import { t } from "../words.js";
import { bounds } from "./bounds.js";
import { outlookOf, refusal } from "./outlook.js";
import { isQuiet } from "./quiet.js";
import { testers } from "./testers.js";

/**
 * @import { AttentionBody, CampaignSettingsView, CampaignView, CheckView, TrialView } from "../../api/campaign.js"
 * @import { Answer } from "../../kit/types.js"
 * @import { Client } from "../client.js"
 * @import { FrameActs } from "../types.js"
 * @import { Draft } from "./draft.js"
 * @import { Shown } from "./shown.js"
 * @typedef {Pick<CampaignView, "when" | "variants">} Sending
 */

const PAUSE_MS = 500;

/**
 * @param {Client} client
 * @param {Draft} draft
 * @param {{ settings: CampaignSettingsView, shown: Shown, frame: FrameActs }} around
 */
export function beforeStep(client, draft, { settings, shown, frame }) {
  const outlook = h("div", { class: "outlook", "data-outlook": true, "aria-live": "polite" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let asked = 0;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  };
  draft.addEventListener("state", () => draft.state === "saved" && later());

  async function look() {
    asked += 1;
    const mine = asked;
    const answer = await client.ask("POST", `${draft.path}/check`, {});
    if (mine === asked && outlook.isConnected) draw(answer);
    return answer;
  }
  /** @param {Awaited<ReturnType<typeof look>>} answer */
  function draw(answer) {
    const said = quietly(draft.campaign, settings.attention);
    outlook.replaceChildren(
      good(answer) ? outlookOf(answer.body) : refusal(refusalOf(answer)),
      said ? h("p", { class: "notice", "data-quiet": true }, said) : "",
    );
  }
  queueMicrotask(later);
  return h(
    "div",
    { class: "stack" },
    outlook,
    bounds(draft),
    trial(client, draft, shown),
    theButton(client, draft, { settings, look, frame }),
  );
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
  const choice = testers(client);
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
      const { sentence, refusal: why, will_send: people } = answer.body;
      if (why) return error.replaceChildren(why.detail);
      const sure = draft.campaign.when.trigger ? t("send_sure_trigger") : t("send_sure", { n: people });
      if (
        !(await confirmed(
          sure,
          [
            sentence,
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
  return h(
    "div",
    { class: "the-button stack" },
    approval && h("p", {}, mark("invited", t("approval_needed"))),
    button,
    h("p", { class: "hint" }, t("send_calm")),
    error,
  );
}
