/** Who: ready-made choices first, then conditions of one's own; and how many that is, while it is typed. */

import { confirmed } from "../../kit/dialog.js";
import { h } from "../../kit/dom.js";
import { several, text } from "../../kit/form/fields.js";
import { action } from "../../kit/form/form.js";
import { t } from "../words.js";
import { conditionOf, EVERYBODY, same, treeOf } from "./condition.js";
import { askable } from "./condition_values.js";
import { conditionsEditor } from "./conditions.js";
import { liveCount } from "./live_count.js";

/**
 * @import { AudienceView, FactsView } from "../../api/audience.js"
 * @import { ProgrammeView } from "../../api/programme.js"
 * @import { Draft } from "../campaign/draft/draft.js"
 * @import { Client } from "../client.js"
 * @import { Condition } from "./types.js"
 */

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
  const counted = liveCount(client, () => ({
    programmes: draft.campaign.programmes,
    condition: draft.campaign.audience,
    message: draft.campaign.variants.length > 0,
  }));
  const which = several({
    name: "programmes",
    label: t("section_programmes"),
    hint: t("who_programmes_how"),
    values: draft.campaign.programmes,
    options: programmes.map(({ id, name }) => [id, name]),
  });
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
    counted.later();
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
      conditionsEditor(tree, askable(facts), () => write(conditionOf(tree))).element,
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

  which.element.addEventListener("change", () => {
    const chosen = which.read();
    if (!chosen.length) return which.wrong(t("who_programme_needed"));
    which.wrong("");
    draft.change({ programmes: chosen });
    counted.later();
  });
  own.open = !offers().some(({ condition }) => same(condition, draft.campaign.audience));
  drawChoices();
  drawOwn();
  queueMicrotask(counted.later);
  return h(
    "div",
    { class: "stack", "data-field": "audience" },
    programmes.length > 1 && which.element,
    choices,
    own,
    counted.element,
  );
}
