/** A draft that an owner shows to somebody: both phones, the till, the programme in one sentence; nothing to change. */

import { call, good, speak as speakToServer } from "../kit/api.js";
import { h } from "../kit/dom.js";
import { refusalOf } from "../kit/refusal.js";
import { begun as pageBegun } from "../kit/starting.js";
import { LANGUAGES, preferred, speak as speakFor, t } from "../kit/words.js";
import { Design } from "./design.js";
import { Stage } from "./stage.js";
import { drafted } from "./written.js";

/**
 * @import { ShownDraftView } from "../api/programme.js"
 */

const root = /** @type {HTMLElement} */ (document.querySelector("[data-studio]"));

async function start() {
  const asked = new URLSearchParams(location.search).get("lang") ?? "";
  const chosen = asked in LANGUAGES ? asked : preferred(navigator.languages);
  await speakFor(chosen, "studio");
  speakToServer(chosen);
  pageBegun();
  const secret = location.pathname.split("/").at(-1) ?? "";
  await look(/** @type {`/shown/${string}`} */ (`/shown/${secret}`));
}

/** @param {`/shown/${string}`} path */
async function look(path) {
  const answer = await call("GET", path);
  if (good(answer)) return draw(answer.body);
  root.replaceChildren(
    h(
      "main",
      { class: "page page-narrow" },
      h("h1", { tabindex: "-1" }, t("studio_preview")),
      h("p", { class: "lead", role: "alert" }, refusalOf(answer).detail),
      h("button", { type: "button", class: "button", onclick: () => look(path) }, t("try_again")),
    ),
  );
}

/** @param {ShownDraftView} shown */
function draw(shown) {
  const design = new Design(drafted(shown.merchant, "shown", shown.programme));
  const stage = new Stage(design);
  const sentence = h("p", { class: "rule-now", "aria-live": "polite", "data-rule": true });
  const parts = h("ul", { class: "sum-sentences" });
  stage.addEventListener("shown", () => {
    sentence.textContent = stage.answer?.sentence ?? "";
    parts.replaceChildren(...(stage.answer?.parts ?? []).map((part) => h("li", {}, part.sentence)));
  });
  stage.addEventListener("refused", () => {
    sentence.textContent = stage.refusal.detail;
  });
  root.replaceChildren(
    h(
      "div",
      { class: "studio-columns" },
      h(
        "main",
        { class: "step" },
        h("h1", { tabindex: "-1" }, design.state.programme.name || t("studio_card_name")),
        h("p", { class: "lead" }, t("studio_shown_lead", { shop: design.state.merchant.name })),
        sentence,
        parts,
      ),
      stage.element,
    ),
  );
}

start();
