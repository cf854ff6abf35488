/** A programme in the console, open to its editor: the studio's own, over a draft that saves itself. */

import { good } from "../../kit/api.js";
import { over } from "../../kit/dialog.js";
import { h, icon } from "../../kit/dom.js";
import { handOver } from "../../kit/handing_over.js";
import { back, head } from "../../kit/parts.js";
import { refusalOf } from "../../kit/refusal.js";
import { Design } from "../../studio/design.js";
import { editor } from "../../studio/editor.js";
import { Stage } from "../../studio/stage.js";
import { drafted } from "../../studio/written.js";
import { NotRead } from "../client.js";
import { dressed } from "../dressed.js";
import { served } from "../served.js";
import { learn, t } from "../words.js";
import { KeptDraft } from "./kept_draft.js";
import { publish } from "./publish.js";
import { revisions } from "./revisions.js";
import { tryIt } from "./trial.js";

/**
 * @import { Making } from "../../studio/editor.js"
 * @import { Client } from "../client.js"
 * @import { FrameActs } from "../types.js"
 */

/**
 * @param {Client} client
 * @param {string} which the id of a programme, or "new"
 * @param {FrameActs} frame
 * @returns {Promise<HTMLElement>}
 */
export async function studio(client, which, frame) {
  const wordsCame = learn("studio").then(() => learn("studio_editor"));
  const [shop, { programmes }] = await Promise.all([
    client.read("/merchant"),
    client.read("/till"),
    wordsCame,
    dressed("editor"),
  ]);
  const draft = await draftOf(client, which);
  if (which === "new") history.replaceState(null, "", `#/programmes/${draft.programme}`);
  const design = new Design(drafted(shop, draft.programme, draft.body));
  const stage = new Stage(design, programmes.find(({ id }) => id === draft.programme)?.linear);
  const kept = new KeptDraft(client, draft, design, () => frame.again());
  const facts = { digits: { [shop.currency]: shop.currency_digits }, art: served().art };
  const form = h("form", { onsubmit: (event) => event.preventDefault() });
  kept.form = form;
  /** @type {(() => void)[]} what the forms that are shown follow */
  const following = [];
  /** @type {Making["follow"]} */
  const follow = (sender, type, listener) => {
    sender.addEventListener(type, listener);
    following.push(() => sender.removeEventListener(type, listener));
  };
  /** @type {Making} */
  const making = { design, stage, follow, start: facts, digits: shop.currency_digits, ofProgramme: true };
  const draw = async () => {
    for (const leave of following.splice(0)) leave();
    form.replaceChildren(await editor(making));
  };
  making.redraw = draw;
  await draw();
  const told = h("p", { class: "saved", role: "status", "data-saved": true });
  async function goLive() {
    if (!(await kept.save())) return;
    if (!(await publish(client, kept.view))) return;
    told.textContent = t("studio_published");
    told.scrollIntoView({ block: "center" });
  }
  const steps = h("div", { class: "draft-steps" });
  const drawSteps = () => steps.replaceChildren(step("undo", design, draw), step("redo", design, draw));
  design.addEventListener("change", drawSteps);
  drawSteps();
  return h(
    "section",
    { "data-page": "studio" },
    back("programmes"),
    head(
      design.state.programme.name || t("studio_card_name"),
      t(draft.live ? "studio_of_live" : "studio_of_new"),
    ),
    h(
      "div",
      { class: "draft-bar" },
      kept.state,
      steps,
      h(
        "button",
        {
          type: "button",
          class: "button button-quiet",
          "data-show": true,
          onclick: () => show(client, kept),
        },
        t("studio_show"),
      ),
      h(
        "button",
        {
          type: "button",
          class: "button button-quiet",
          "data-try": true,
          onclick: async () => {
            if (await kept.save()) await tryIt(client, kept.view);
          },
        },
        t("studio_try"),
      ),
      h(
        "button",
        { type: "button", class: "button", "data-publish": true, onclick: goLive },
        t("studio_publish"),
      ),
    ),
    told,
    h("div", { class: "editor-columns" }, form, stage.element),
    draft.live && revisions(client, draft.programme, () => frame.again()),
  );
}

/**
 * One step back, or on again: the forms are drawn from what there is then.
 * @param {"undo" | "redo"} name
 * @param {Design} design
 * @param {() => unknown} draw
 */
function step(name, design, draw) {
  const act = () => {
    design[name]();
    draw();
  };
  return h(
    "button",
    {
      type: "button",
      class: "round",
      [`data-${name}`]: true,
      "aria-label": t(`studio_${name}`),
      disabled: !(name === "undo" ? design.undoable : design.redoable),
      onclick: act,
    },
    icon(name, 20),
  );
}

/**
 * The draft that is at work, or a new one of what is live; of "new" one of a plain card.
 * @param {Client} client
 * @param {string} which
 */
async function draftOf(client, which) {
  const { drafts } = await client.read("/drafts");
  const there = drafts.find(({ programme, published }) => programme === which && published === null);
  if (there) return client.read(/** @type {`/drafts/${string}`} */ (`/drafts/${there.id}`));
  const plain = { name: t("studio_card_name"), type: "stamps", rules: { needed: 9, reward: {} } };
  const answer = await client.ask(
    "POST",
    "/drafts",
    which === "new" ? { body: plain } : { programme: which },
  );
  if (!good(answer)) throw new NotRead(answer);
  return answer.body;
}

/**
 * A link for somebody without an account.
 * @param {Client} client
 * @param {KeptDraft} kept
 */
async function show(client, kept) {
  if (!(await kept.save())) return;
  const path = /** @type {const} */ (`/drafts/${kept.view.id}/link`);
  const answer = await client.ask("POST", path);
  await over(t("studio_show"), (close) => [
    good(answer)
      ? h(
          "div",
          { class: "stack" },
          h("p", {}, t("studio_show_how")),
          handOver(answer.body.url, t("studio_show"), "shown-link"),
        )
      : h("p", { role: "alert" }, refusalOf(answer).detail),
    h(
      "div",
      { class: "form-buttons" },
      h(
        "button",
        { type: "button", class: "button", "data-focus": true, onclick: () => close(null) },
        t("studio_publish_back"),
      ),
    ),
  ]);
}
