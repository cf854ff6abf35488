/** A campaign that is written: what, who, when, and the check, in steps with their rail; the cards beside them. */

import { good } from "../../../kit/api.js";
import { confirmed } from "../../../kit/dialog.js";
import { h } from "../../../kit/dom.js";
import { text } from "../../../kit/form/fields.js";
import { action } from "../../../kit/form/form.js";
import { back, head, notice } from "../../../kit/parts.js";
import { same } from "../../audience/condition.js";
import { whoStep } from "../../audience/who.js";
import { dayAndClock, listed, t } from "../../words.js";
import { titleOf } from "../campaigns.js";
import { previewPanel } from "../content/preview.js";
import { Shown } from "../content/shown.js";
import { whatStep } from "../content/what.js";
import { declinedPart } from "../declined.js";
import { beforeStep } from "./before.js";
import { Draft, written } from "./draft.js";
import { stepOf } from "./outlook.js";
import { rail } from "./rail.js";
import { whenStep } from "./when.js";

/**
 * @import { CampaignView, OneCampaignView } from "../../../api/campaign.js"
 * @import { Child } from "../../../kit/types.js"
 * @import { ProgrammeView } from "../../../api/programme.js"
 * @import { Client } from "../../client.js"
 * @import { FrameActs } from "../../types.js"
 */

const STEPS = ["what", "who", "when", "before"];
const PLAIN = { background: "#ffffff", foreground: "#000000", label: "#000000", accent: "#000000" };

/**
 * @param {Client} client
 * @param {OneCampaignView} found
 * @param {FrameActs} frame
 */
export async function editorPage(client, { campaign, names }, frame) {
  const [facts, { audiences }, outlets, { programmes }, settings] = await Promise.all([
    client.read("/audiences/facts"),
    client.read("/audiences"),
    client.outlets(),
    client.read("/programmes"),
    client.read("/campaign-settings"),
  ]);
  const draft = new Draft(client, campaign);
  const shown = new Shown("a");
  const preview = previewPanel(client, draft, shown, programmes);
  frame.keep(draft);
  addEventListener("online", backOnline);
  function backOnline() {
    if (!element.isConnected) return removeEventListener("online", backOnline);
    if (draft.unsaved) draft.save();
  }
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
  const before = beforeStep(client, draft, { settings, shown, frame, mend: (name) => along.mend(name) });
  const colours = () => firstOf(draft.campaign, programmes)?.colours ?? PLAIN;
  const [what, who, when, check] = [
    step("what", whatStep(draft, { colours, shown, programmes })),
    step("who", whoStep(client, draft, { facts, saved: audiences, programmes })),
    step("when", whenStep(draft, outlets, { facts, programmes, shown })),
    step("before", before.element),
  ];
  const along = rail(STEPS, [what, who, when, check]);
  const steps = h(
    "div",
    { class: "beside" },
    h("div", { class: "draft-head" }, back("campaigns"), title, declinedPart(campaign, names)),
    along.element,
    h("div", { class: "panel wide" }, name.element),
    what,
    h("aside", { class: "preview-side", "aria-label": t("preview") }, preview),
    who,
    when,
    check,
  );
  const element = h(
    "section",
    { "data-page": "campaign-draft" },
    steps,
    h("div", { class: "acts" }, away(client, draft)),
    saving(client, draft, frame, before.foot),
  );
  return element;
}

/**
 * The programme whose card is shown first.
 * @param {CampaignView} campaign
 * @param {ProgrammeView[]} programmes
 */
const firstOf = (campaign, programmes) =>
  programmes.find(({ id }) => id === campaign.programmes[0]) ?? programmes[0];

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
    quiet: true,
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
 * The foot, which is always in sight: whether what was written is kept, for how many, at what cost, the test and the
 * button; and of two writers, the question.
 * @param {Client} client
 * @param {Draft} draft
 * @param {FrameActs} frame
 * @param {Child[]} rest
 */
function saving(client, draft, frame, rest) {
  const said = h("p", { class: "saving", role: "status", "data-state": "saved" }, t("saving_saved"));
  const element = h("div", { class: "draft-foot", "data-foot": true }, said, rest);
  /** @type {HTMLElement | null} */
  let asking = null;
  draft.addEventListener("state", () => {
    said.dataset.state = draft.state;
    said.textContent = draft.state === "refused" ? (draft.refusal?.detail ?? "") : t(`saving_${draft.state}`);
    if (draft.state !== "moved" && draft.state !== "gone") return;
    if (asking?.isConnected) return;
    asking = draft.state === "gone" ? gone(client, draft) : moved(client, draft, frame);
    element.prepend(asking);
  });
  return element;
}

/**
 * The draft was thrown away elsewhere: what is written here can be kept as another.
 * @param {Client} client
 * @param {Draft} draft
 */
function gone(client, draft) {
  return h(
    "div",
    { class: "moved", role: "alert", "data-gone": true },
    notice(t("gone_said")),
    action({
      label: t("gone_keep"),
      "data-keep": true,
      send: () => client.ask("POST", "/campaigns", written(draft.campaign)),
      done: ({ campaign }) => {
        draft.state = "saved";
        location.assign(`#/campaigns/${campaign.id}`);
      },
    }),
  );
}

/**
 * Somebody, or oneself in another tab, wrote meanwhile: in what, and whose is kept.
 * @param {Client} client
 * @param {Draft} draft
 * @param {FrameActs} frame
 */
function moved(client, draft, frame) {
  /** @param {boolean} mine */
  const leave = (mine) => {
    element.remove();
    if (!mine) draft.state = "saved"; // what is here is given up
    return mine ? draft.keepMine() : frame.again();
  };
  /** @type {(name: "mine" | "theirs", mine: boolean) => HTMLElement} */
  const button = (name, mine) =>
    h(
      "button",
      { type: "button", class: "button button-quiet", [`data-${name}`]: true, onclick: () => leave(mine) },
      t(`moved_${name}`),
    );
  const what = h("p", { class: "hint", "data-differs": true });
  /** @type {HTMLElement} */
  const element = h(
    "div",
    { class: "moved", role: "alert", "data-moved": true },
    notice(t("moved_said")),
    what,
    h("div", { class: "form-buttons" }, button("theirs", false), button("mine", true)),
  );
  client.ask("GET", draft.path).then((answer) => {
    if (good(answer))
      what.textContent = t("moved_differs", { what: differing(draft.campaign, answer.body.campaign) });
  });
  return element;
}

/**
 * The steps in which two versions of a draft differ, by name.
 * @param {CampaignView} mine
 * @param {CampaignView} theirs
 */
function differing(mine, theirs) {
  const [here, there] = [written(mine), written(theirs)];
  const fields = /** @type {(keyof typeof here)[]} */ (Object.keys(here));
  const steps = fields.filter((name) => !same(here[name], there[name])).map((name) => stepOf(name));
  return listed([...new Set(steps)].map((step) => t(step === "name" ? "campaign_name" : `step_${step}`)));
}
