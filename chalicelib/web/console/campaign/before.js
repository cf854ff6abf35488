/** Before the button: what will happen, the trial on named cards, the bounds; and the one button. */

import { good } from "../../kit/api.js";
import { confirmed } from "../../kit/dialog.js";
import { h } from "../../kit/dom.js";
import { text } from "../../kit/fields.js";
import { action } from "../../kit/form.js";
import { clockOf, minutesOf } from "../../kit/hours.js";
import { minorOf, typedOf } from "../../kit/money.js";
import { mark } from "../../kit/parts.js";
import { firstName, refusalOf } from "../../kit/refusal.js";
import { localTime } from "../../kit/zones.js";
import { cardPicker } from "../card/card_picker.js";
import { language, number, t } from "../words.js";
import { numbers } from "./chart.js";
import { isQuiet } from "./quiet.js";

/**
 * @import { AttentionBody, CampaignSettingsView, CampaignView, CheckView } from "../../api/campaign.js"
 * @import { Answer, Child, Flaw } from "../../kit/types.js"
 * @import { Client } from "../client.js"
 * @import { FrameActs } from "../types.js"
 * @import { Draft } from "./draft.js"
 * @import { Shown } from "./shown.js"
 * @typedef {Pick<CampaignView, "when" | "variants">} Sending
 */

const PAUSE_MS = 500;
const MICRO_DIGITS = 6;
const CENT_MICROS = 10_000;
/** @type {Record<string, string>} the step in which a field is written */
const STEP_OF = {
  audience: "who",
  programmes: "who",
  variants: "what",
  face: "what",
  face_hours: "what",
  bonus: "what",
  when: "when",
};

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
 * What stands in the way, and the way to the step where it is mended.
 * @param {Flaw} why
 */
function refusal({ detail, field }) {
  const step = STEP_OF[firstName(field)];
  const to = () => document.querySelector(`[data-step="${step}"]`)?.scrollIntoView({ behavior: "smooth" });
  return h(
    "div",
    { class: "notice stack", "data-refused": true },
    h("p", {}, detail),
    step &&
      h("button", { type: "button", class: "plain", onclick: to }, t("go_to", { step: t(`step_${step}`) })),
  );
}

/**
 * What the button would do: how many, what it costs, how long it takes.
 * @param {CheckView} check
 */
export function outlookOf(check) {
  if (check.refusal) return refusal(check.refusal);
  const { cost, seconds, bounded_by: boundedBy } = check;
  /** @type {(name: string, value: string, more: Child) => HTMLElement} */
  const line = (name, value, more) =>
    h(
      "div",
      { "data-outlook-of": name },
      h("dt", {}, t(`outlook_${name}`)),
      h("dd", {}, value, more && h("small", { class: "hint" }, more)),
    );
  return h(
    "div",
    { class: "stack" },
    h("p", { class: "lead", "data-will": true }, check.sentence),
    h(
      "dl",
      { class: "facts-of" },
      line(
        "reach",
        number(check.will_send),
        check.held_out > 0 && t("outlook_held_out", { n: check.held_out }),
      ),
      cost &&
        line(
          "cost",
          cost.total_micros && cost.total_micros < CENT_MICROS
            ? t("outlook_under", { cost: priced(CENT_MICROS, cost.currency) })
            : priced(cost.total_micros, cost.currency),
          t("outlook_prices", { at: cost.as_of }),
        ),
      line("time", lasting(seconds), boundedBy),
    ),
    cost !== null &&
      cost.parts.length > 0 &&
      numbers(
        t("outlook_parts"),
        [t("outlook_part"), t("outlook_count"), t("outlook_cost")],
        cost.parts.map((part) => [part.name, number(part.count), priced(part.micros, cost.currency)]),
      ),
  );
}

/**
 * An amount in millionths, with as many digits as it needs to be seen.
 * @param {number} micros
 * @param {string} currency
 */
function priced(micros, currency) {
  const digits = micros >= CENT_MICROS || !micros ? 2 : 6;
  return new Intl.NumberFormat(language(), {
    style: "currency",
    currency,
    minimumFractionDigits: 2,
    maximumFractionDigits: digits,
  }).format(micros / 1_000_000);
}

/**
 * A duration as one says it.
 * @param {number} seconds
 */
export function lasting(seconds) {
  if (seconds < 90) return t("unit_seconds", { n: Math.max(1, Math.round(seconds)) });
  if (seconds < 5400) return t("unit_minutes", { n: Math.round(seconds / 60) });
  return t("unit_hours", { n: Math.round(seconds / 3600) });
}

/** @param {Draft} draft */
function bounds(draft) {
  /** @type {(name: "holdout_percent" | "window_days" | "send_hours", value: number, most: number) => HTMLElement} */
  const whole = (name, value, most) => {
    const made = text({
      name,
      label: t(`bound_${name}`),
      hint: t(`bound_${name}_how`),
      value,
      inputmode: "numeric",
      class: "short",
    });
    made.control.addEventListener("input", () => {
      const typed = made.control.value.trim();
      const fits = /^\d{1,3}$/.test(typed) && Number(typed) <= most;
      made.wrong(fits ? "" : t("fill_number"));
      if (fits) draft.change({ [name]: Number(typed) });
    });
    return made.element;
  };
  return h(
    "details",
    { class: "own", "data-bounds": true },
    h("summary", {}, t("bounds")),
    h(
      "div",
      { class: "stack" },
      whole("holdout_percent", draft.campaign.holdout_percent, 50),
      whole("window_days", draft.campaign.window_days, 90),
      whole("send_hours", draft.campaign.send_hours, 336),
      budget(draft),
    ),
  );
}

/**
 * What this one may cost; 0 is no bound but the one for all.
 * @param {Draft} draft
 */
function budget(draft) {
  const made = text({
    name: "budget",
    label: t("bound_budget"),
    hint: t("bound_budget_how"),
    value: typedOf(draft.campaign.budget_micros, MICRO_DIGITS).replace(/0{1,4}$/, ""),
    inputmode: "decimal",
    placeholder: "0",
    class: "short",
  });
  made.control.addEventListener("input", () => {
    const micros = minorOf(made.control.value, MICRO_DIGITS);
    made.wrong(micros === null ? t("fill_number") : "");
    if (micros !== null) draft.change({ budget_micros: micros });
  });
  return made.element;
}

/**
 * To one's own phone, before anybody else has it.
 * @param {Client} client
 * @param {Draft} draft
 * @param {Shown} shown
 */
function trial(client, draft, shown) {
  const picker = cardPicker(client);
  const done = h("p", { class: "saved", role: "status", "data-trial-done": true });
  const send = async () => {
    done.textContent = "";
    if (!(await draft.save())) return undefined;
    return client.ask("POST", `${draft.path}/test`, { cards: picker.serials(), variant: shown.variant });
  };
  const button = action({
    label: t("trial_send"),
    "data-trial": true,
    send,
    done: () => done.replaceChildren(t("trial_sent", { n: picker.serials().length })),
  });
  return h(
    "details",
    { class: "own", "data-trial-part": true },
    h("summary", {}, t("trial")),
    h("div", { class: "stack" }, h("p", { class: "hint" }, t("trial_how")), picker.element, button, done),
  );
}

/**
 * @param {Client} client
 * @param {Draft} draft
 * @param {{ settings: CampaignSettingsView, look: () => Promise<Answer<CheckView> | null>, frame: FrameActs }} around
 */
function theButton(client, draft, { settings, look, frame }) {
  const error = h("p", { class: "field-error", role: "alert", "data-send-error": true });
  const approval = settings.needs_approval;
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
