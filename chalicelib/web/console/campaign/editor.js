/** A campaign that is written: who, what, when, and what will happen, on one page; the cards beside it. */

import { confirmed } from "../../kit/dialog.js";
import { h } from "../../kit/dom.js";
import { text } from "../../kit/fields.js";
import { action } from "../../kit/form.js";
import { back, head, notice } from "../../kit/parts.js";
import { whoStep } from "../audience/who.js";
import { dayAndClock, t } from "../words.js";
import { beforeStep } from "./before.js";
import { titleOf } from "./campaigns.js";
import { Draft } from "./draft.js";
import { previewPanel } from "./preview.js";
import { Shown } from "./shown.js";
import { whatStep } from "./what.js";
import { whenStep } from "./when.js";

/**
 * @import { CampaignView } from "../../api/campaign.js"
 * @import { Child } from "../../kit/types.js"
 * @import { Client } from "../client.js"
 * @import { FrameActs } from "../types.js"
 */

const PLAIN = { background: "#ffffff", foreground: "#000000", label: "#000000", accent: "#000000" };

/**
 * @param {Client} client
 * @param {CampaignView} campaign
 * @param {FrameActs} frame
 */
export async function editorPage(client, campaign, frame) {
  const [facts, { audiences }, { outlets }, { programmes }, settings] = await Promise.all([
    client.read("/audiences/facts"),
    client.read("/audiences"),
    client.read("/outlets"),
    client.read("/programmes"),
    client.read("/campaign-settings"),
  ]);
  const own = programmes.find(({ id }) => campaign.programmes.includes(id)) ?? programmes[0];
  const draft = new Draft(client, campaign);
  const shown = new Shown("a");
  const preview = previewPanel(client, draft, shown);
  const title = head(titleOf(campaign), t("draft_of", { at: dayAndClock(campaign.created_at) }));
  const name = text({
    name: "name",
    label: t("campaign_name"),
    hint: t("campaign_name_how"),
    value: campaign.name,
    maxlength: 60,
  });
  name.control.addEventListener("input", () => {
    draft.change({ name: name.control.value });
    title.querySelector("h1")?.replaceChildren(titleOf(draft.campaign));
  });
  const steps = h(
    "div",
    { class: "beside" },
    h("div", { class: "panel wide" }, name.element),
    step("who", whoStep(client, draft, { facts, saved: audiences, programmes })),
    step(
      "what",
      whatStep(draft, {
        colours: own?.colours ?? PLAIN,
        shown,
      }),
    ),
    h("aside", { class: "preview-side", "aria-label": t("preview") }, preview),
    step("when", whenStep(draft, outlets)),
    step("before", beforeStep(client, draft, { settings, shown, frame })),
  );
  const element = h(
    "section",
    { "data-page": "campaign-draft" },
    back("campaigns"),
    title,
    steps,
    h("div", { class: "acts" }, away(client, draft)),
    saving(draft, frame),
  );
  return element;
}

/**
 * Throws the draft away, once what was typed last is kept: a late save would find nothing to change.
 * @param {Client} client
 * @param {Draft} draft
 */
function away(client, draft) {
  const send = async () => {
    if (!(await confirmed(t("delete_title"), t("delete_sure"), t("delete_yes")))) return undefined;
    await draft.save();
    return client.ask("DELETE", draft.path);
  };
  return action({
    label: t("do_delete"),
    "data-delete": true,
    send,
    done: () => location.assign("#/campaigns"),
  });
}

/**
 * @param {string} name
 * @param {Child} content
 */
function step(name, content) {
  return h(
    "section",
    { class: "step panel wide", "data-step": name, "aria-labelledby": `step-${name}` },
    h("h2", { id: `step-${name}` }, t(`step_${name}`)),
    content,
  );
}

/**
 * Whether what was written is kept; and of two writers, the question.
 * @param {Draft} draft
 * @param {FrameActs} frame
 */
function saving(draft, frame) {
  const said = h("p", { class: "saving", role: "status", "data-state": "saved" });
  const element = h("div", { class: "saving-line" }, said);
  draft.addEventListener("state", () => {
    said.dataset.state = draft.state;
    said.textContent = draft.state === "refused" ? (draft.refusal?.detail ?? "") : t(`saving_${draft.state}`);
    if (draft.state !== "moved" || element.querySelector("[data-moved]")) return;
    /** @param {boolean} mine */
    const leave = (mine) => {
      moved.remove();
      return mine ? draft.keepMine() : frame.again();
    };
    /** @type {HTMLElement} */
    const moved = h(
      "div",
      { class: "moved", role: "alert", "data-moved": true },
      notice(draft.refusal?.detail),
      h(
        "div",
        { class: "form-buttons" },
        h(
          "button",
          { type: "button", class: "button button-quiet", "data-theirs": true, onclick: () => leave(false) },
          t("moved_theirs"),
        ),
        h(
          "button",
          { type: "button", class: "button button-quiet", "data-mine": true, onclick: () => leave(true) },
          t("moved_mine"),
        ),
      ),
    );
    element.append(moved);
  });
  return element;
}
