/** The cards as both wallets will show them, beside what is written. */

import { good } from "../../../kit/api.js";
import { h } from "../../../kit/dom.js";
import { refusalOf } from "../../../kit/refusal.js";
import { LANGUAGES, t } from "../../words.js";
import { written } from "./draft.js";
import { inText } from "./outlook.js";

/**
 * @import { ProgrammeView } from "../../../api/programme.js"
 * @import { Client } from "../../client.js"
 * @import { Draft } from "./draft.js"
 * @import { Shown } from "./shown.js"
 */

const PAUSE_MS = 400;

/**
 * @param {Client} client
 * @param {Draft} draft
 * @param {Shown} shown
 * @param {ProgrammeView[]} programmes the merchant's: of several that are chosen, one is shown
 */
export function previewPanel(client, draft, shown, programmes) {
  const drawn = h("div", { class: "stack", "data-preview": true });
  const of = h("p", { class: "hint" });
  const which = h("div", { class: "chips", role: "group", "aria-label": t("section_programmes") });
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
    const chosen = draft.campaign.programmes;
    const first = chosen.includes(shown.programme) ? shown.programme : (chosen[0] ?? "");
    drawWhich(chosen, first);
    const body = {
      ...written(draft.campaign),
      bonus: draft.campaign.bonus && { ...draft.campaign.bonus },
      programmes: [...new Set(first ? [first, ...chosen] : chosen)],
      variant: shown.variant,
      language: shown.language,
    };
    const [answer, { preview }] = await Promise.all([
      client.ask("POST", "/campaigns/preview", body),
      import("../../face/pass_preview.js"),
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
        ? preview({ ...answer.body, faults: answer.body.faults.map(named) }, { language: shown.language })
        : h("p", { class: "hint" }, refusalOf(answer).detail),
    );
  }
  /**
   * @param {string[]} chosen
   * @param {string} first
   */
  function drawWhich(chosen, first) {
    const several = programmes.filter(({ id }) => chosen.includes(id));
    which.hidden = several.length < 2;
    which.replaceChildren(
      ...several.map(({ id, name }) =>
        h(
          "button",
          {
            type: "button",
            class: "chip",
            "aria-pressed": String(id === first),
            "data-programme": id,
            onclick: () => shown.set({ programme: id }),
          },
          name,
        ),
      ),
    );
  }
  draft.addEventListener("change", later);
  shown.addEventListener("change", later);
  queueMicrotask(later);
  return h("div", { class: "stack" }, h("h2", {}, t("preview")), which, of, drawn);
}

/**
 * What is wrong with the second of two texts says so.
 * @template {{ field: string, sentence: string }} Fault
 * @param {Fault} fault
 */
function named(fault) {
  return { ...fault, sentence: inText(fault.field, fault.sentence) };
}
