/** The cards as both wallets will show them, beside what is written. */

import { good } from "../../../kit/api.js";
import { h } from "../../../kit/dom.js";
import { refusalOf } from "../../../kit/refusal.js";
import { dressed } from "../../dressed.js";
import { LANGUAGES, t } from "../../words.js";
import { written } from "../draft/draft.js";
import { inText } from "../draft/outlook.js";
import { branchOf, wordingName, wordingsOf } from "./wordings.js";

/**
 * @import { CampaignView } from "../../../api/campaign.js"
 * @import { ProgrammeView } from "../../../api/programme.js"
 * @import { Client } from "../../client.js"
 * @import { Draft } from "../draft/draft.js"
 * @import { Shown } from "./shown.js"
 */

const PAUSE_MS = 400;
const PEOPLE = /** @type {const} */ (["named", "nameless"]);

/**
 * @param {Client} client
 * @param {Draft} draft
 * @param {Shown} shown
 * @param {ProgrammeView[]} programmes the merchant's: of several that are chosen, one is shown
 */
export function previewPanel(client, draft, shown, programmes) {
  const drawn = h("div", { class: "stack", "data-preview": true });
  const settings = h("div", { class: "preview-of" });
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
    settings.replaceChildren(...settingsOf(draft, shown));
    const body = {
      ...written(draft.campaign),
      ...branchShown(draft.campaign, shown.variant),
      bonus: draft.campaign.bonus && { ...draft.campaign.bonus },
      programmes: [...new Set(first ? [first, ...chosen] : chosen)],
      variant: shown.variant,
      language: shown.language,
      person: shown.person,
    };
    const [answer, { preview }] = await Promise.all([
      client.ask("POST", "/campaigns/preview", body),
      import("../../face/pass_preview.js"),
      dressed("passes", "preview"),
    ]);
    if (mine !== asked || !drawn.isConnected) return;
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
  return h("div", { class: "stack" }, h("h2", {}, t("preview")), which, settings, drawn);
}

/**
 * A follow-up's message is shown as if it were the campaign's own.
 * @param {CampaignView} campaign
 * @param {string} id
 */
function branchShown(campaign, id) {
  const branch = branchOf(campaign, id);
  return branch && { variants: [{ id, title: branch.title, text: branch.text }], gift: branch.gift };
}

/**
 * In which language, for whom and, of two texts, which.
 * @param {Draft} draft
 * @param {Shown} shown
 */
function settingsOf(draft, shown) {
  /** @type {(name: string, label: string, value: string, options: [string, string][], chosen: (value: string) => void) => HTMLElement} */
  const one = (name, label, value, options, chosen) =>
    h(
      "div",
      { class: "field" },
      h(
        "select",
        {
          name,
          "aria-label": label,
          onchange: ({ target }) => target instanceof HTMLSelectElement && chosen(target.value),
        },
        options.map(([id, words]) => h("option", { value: id, selected: id === value }, words)),
      ),
    );
  const languages = /** @type {[string, string][]} */ (Object.entries(LANGUAGES));
  const people = PEOPLE.map((id) => /** @type {[string, string]} */ ([id, t(`preview_person_${id}`)]));
  const letters = wordingsOf(draft.campaign).map(
    ({ id }) => /** @type {[string, string]} */ ([id, wordingName(id)]),
  );
  return [
    one("preview-language", t("language"), shown.language, languages, (code) =>
      shown.set({ language: /** @type {Shown["language"]} */ (code) }),
    ),
    one("preview-person", t("preview_person"), shown.person, people, (id) =>
      shown.set({ person: id === "nameless" ? "nameless" : "named" }),
    ),
    ...(letters.length > 1
      ? [one("preview-variant", t("what_text"), shown.variant, letters, (id) => shown.set({ variant: id }))]
      : []),
  ];
}

/**
 * What is wrong with the second of two texts says so.
 * @template {{ field: string, sentence: string }} Fault
 * @param {Fault} fault
 */
function named(fault) {
  return { ...fault, sentence: inText(fault.field, fault.sentence) };
}
