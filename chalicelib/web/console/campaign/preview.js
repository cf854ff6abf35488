/** The cards as both wallets will show them, beside what is written. */

import { good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { refusalOf } from "../../kit/refusal.js";
import { LANGUAGES, t } from "../words.js";
import { written } from "./draft.js";

/**
 * @import { Client } from "../client.js"
 * @import { Draft } from "./draft.js"
 * @import { Shown } from "./shown.js"
 */

const PAUSE_MS = 400;

/**
 * @param {Client} client
 * @param {Draft} draft
 * @param {Shown} shown
 */
export function previewPanel(client, draft, shown) {
  const drawn = h("div", { class: "stack", "data-preview": true });
  const of = h("p", { class: "hint" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let asked = 0;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  };
  async function look() {
    asked += 1;
    const mine = asked;
    const body = { ...written(draft.campaign), variant: shown.variant, language: shown.language };
    const [answer, { preview }] = await Promise.all([
      client.ask("POST", "/campaigns/preview", body),
      import("../face/pass_preview.js"),
    ]);
    if (mine !== asked || !drawn.isConnected) return;
    of.textContent = [
      LANGUAGES[shown.language],
      draft.campaign.variants.length > 1 && t("what_wording", { letter: shown.variant.toUpperCase() }),
    ]
      .filter(Boolean)
      .join(" · ");
    drawn.replaceChildren(
      good(answer)
        ? preview(answer.body, { language: shown.language })
        : h("p", { class: "hint" }, refusalOf(answer).detail),
    );
  }
  draft.addEventListener("change", later);
  shown.addEventListener("change", later);
  queueMicrotask(later);
  return h("div", { class: "stack" }, h("h2", {}, t("preview")), of, drawn);
}
