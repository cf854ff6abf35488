/** Who: ready-made choices first, then conditions of one's own; and how many that is, while it is typed. */

import { good } from "../../kit/api.js";
import { confirmed } from "../../kit/dialog.js";
import { h } from "../../kit/dom.js";
import { several, text } from "../../kit/fields.js";
import { action } from "../../kit/form.js";
import { refusalOf } from "../../kit/refusal.js";
import { counted } from "../campaign/draft/outlook.js";
import { served } from "../served.js";
import { number, t } from "../words.js";
import { conditionOf, EVERYBODY, same, treeOf } from "./condition.js";
import { conditionsEditor } from "./conditions.js";

/**
 * @import { AudienceView, AudienceCountView, FactsView } from "../../api/audience.js"
 * @import { ProgrammeView } from "../../api/programme.js"
 * @import { Draft } from "../campaign/draft/draft.js"
 * @import { Client } from "../client.js"
 * @import { Condition } from "./types.js"
 */

const PAUSE_MS = 350;

/**
 * `saved`: the merchant's own audiences.
 * @param {Client} client
 * @param {Draft} draft
 * @param {{ facts: FactsView, saved: AudienceView[], programmes: ProgrammeView[] }} known
 */
export function whoStep(client, draft, { facts, saved, programmes }) {
  const choices = h("div", { class: "chips", role: "group", "aria-label": t("who_ready") });
  const summary = h("summary", {}, t("who_own"));
  const own = h("details", { class: "own", "data-own": true }, summary);
  const counted = h("div", { class: "reach", "data-reach": true });
  const live = h("p", { class: "unseen", role: "status" });
  const which = several({
    name: "programmes",
    label: t("section_programmes"),
    hint: t("who_programmes_how"),
    values: draft.campaign.programmes,
    options: programmes.map(({ id, name }) => [id, name]),
  });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let asked = 0;

  function offers() {
    const ready = facts.ready_made.map(({ id, name, condition }) => ({ id, name, condition }));
    return [
      { id: "everybody", name: t("who_everybody"), condition: EVERYBODY },
      ...ready,
      ...saved.map(({ id, name, condition }) => ({ id, name, condition, own: true })),
    ];
  }
  function drawChoices() {
    const { audience } = draft.campaign;
    choices.replaceChildren(
      ...offers().map(({ id, name, condition }) =>
        h(
          "button",
          {
            type: "button",
            class: "chip",
            "data-ready": id,
            "aria-pressed": String(same(condition, audience)),
            onclick: () => choose(condition),
          },
          name,
        ),
      ),
    );
  }
  /** @param {Condition} condition */
  function choose(condition) {
    write(condition);
    drawOwn();
  }
  /** @param {Condition} condition */
  function write(condition) {
    draft.change({ audience: condition });
    drawChoices();
    later();
  }
  function drawOwn() {
    const tree = treeOf(draft.campaign.audience);
    const name = text({ name: "audience_name", label: t("who_save_name"), maxlength: 60 });
    const error = h("p", { class: "saved", role: "status" });
    const save = action({
      label: t("who_save"),
      "data-save-audience": true,
      send: () =>
        client.ask("POST", "/audiences", { name: name.control.value, condition: draft.campaign.audience }),
      done: keep,
    });
    /** @param {AudienceView} audience */
    function keep(audience) {
      saved.push(audience);
      drawChoices();
      error.textContent = t("who_saved", { name: audience.name });
    }
    own.replaceChildren(
      summary,
      conditionsEditor(tree, askable(facts), () => write(conditionOf(tree))),
      h("div", { class: "save-as" }, name.element, save, error),
      removals(),
    );
  }
  function removals() {
    const mine = saved.find(({ condition }) => same(condition, draft.campaign.audience));
    if (!mine) return "";
    return action({
      label: t("who_forget", { name: mine.name }),
      "data-forget": true,
      send: async () => {
        const sure = await confirmed(
          t("who_forget_title", { name: mine.name }),
          t("who_forget_sure"),
          t("who_forget_yes"),
        );
        return sure ? client.ask("DELETE", `/audiences/${encodeURIComponent(mine.id)}`) : undefined;
      },
      done: () => {
        saved.splice(saved.indexOf(mine), 1);
        drawChoices();
        drawOwn();
      },
    });
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(count, PAUSE_MS);
    counted.setAttribute("aria-busy", "true");
  }
  async function count() {
    asked += 1;
    const mine = asked;
    const answer = await client.ask("POST", "/audiences/count", {
      programmes: draft.campaign.programmes,
      condition: draft.campaign.audience,
      message: draft.campaign.variants.length > 0,
    });
    if (mine !== asked || !counted.isConnected) return;
    counted.removeAttribute("aria-busy");
    if (!good(answer))
      return counted.replaceChildren(h("p", { class: "field-error" }, refusalOf(answer).detail));
    counted.replaceChildren(reachOf(answer.body));
    const { audience } = answer.body.reach;
    live.textContent = t(answer.body.reach.exact ? "reach_cards" : "reach_cards_about", { n: audience });
  }
  which.element.addEventListener("change", () => {
    const chosen = which.read();
    if (!chosen.length) return which.wrong(t("who_programme_needed"));
    which.wrong("");
    draft.change({ programmes: chosen });
    later();
  });
  own.open = !offers().some(({ condition }) => same(condition, draft.campaign.audience));
  drawChoices();
  drawOwn();
  queueMicrotask(later);
  return h(
    "div",
    { class: "stack", "data-field": "audience" },
    programmes.length > 1 && which.element,
    choices,
    own,
    counted,
    live,
  );
}

/**
 * Facts with something to choose between, as the editor takes them.
 * @param {FactsView} facts
 */
function askable({ facts, days_max: daysMax, currency_digits: digits }) {
  return facts
    .filter(({ kind, choices }) => kind === "number" || choices.length > 1)
    .map((fact) => ({ ...fact, days_max: daysMax, currency_digits: digits }));
}

/**
 * How many, and of those how many by which way.
 * @param {AudienceCountView} count
 */
export function reachOf({ reach, sentence }) {
  /** @type {Record<string, unknown>} */
  const counts = { ...reach, held: Object.values(reach.held).reduce((sum, n) => sum + n, 0) };
  const parts = ["reachable", ...served().wallets.map(({ id }) => id), "held", "no_consent", "no_wallet"];
  /** @param {string} name */
  const line = (name) =>
    h(
      "div",
      { "data-part-of": name },
      h("dt", {}, t(`reach_${name}`)),
      h("dd", {}, counted(Number(counts[name]), { reach })),
    );
  return h(
    "div",
    { class: "stack" },
    h("p", { class: "hint", "data-sentence": true }, sentence),
    h(
      "p",
      { class: "reach-all", "data-audience": reach.audience },
      t(reach.exact ? "reach_cards" : "reach_cards_about", { n: reach.audience }),
    ),
    !reach.exact &&
      h(
        "p",
        { class: "hint" },
        t("reach_between", { low: number(reach.audience_least), high: number(reach.audience_most) }),
      ),
    h("dl", { class: "reach-parts" }, parts.map(line)),
    reach.audience === 0 && h("p", { class: "notice" }, t("reach_nobody")),
  );
}
