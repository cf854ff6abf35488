/** What a campaign says, in words: as it is, and as it waits to be. */

import { h } from "../../../kit/dom.js";
import { dayAndClock, LANGUAGES, t } from "../../words.js";
import { wordingName } from "../content/wordings.js";

/**
 * @import { CampaignView, VariantBody } from "../../../api/campaign.js"
 * @import { Language } from "../../../kit/types.js"
 */

/**
 * Other words that wait for approval.
 * @param {CampaignView} campaign
 */
export function waiting({ proposed, may }) {
  if (!proposed) return null;
  return h(
    "section",
    { class: "stack", "data-proposed": true },
    h("h2", {}, t("correct_waits")),
    told(proposed, null),
    may.includes("approve") && h("p", { class: "hint" }, t("correct_waits_how")),
  );
}

/**
 * What it says, in every language that it is written in, and until when it is sent; and its line in the shop's window,
 * with when that ends.
 * @param {VariantBody[]} variants
 * @param {string | null} until
 * @param {Pick<CampaignView, "face" | "face_until_at"> | null} [look]
 */
export function told(variants, until, look = null) {
  const texts = variants.map(({ id, title, text }) =>
    h(
      "div",
      { class: "told" },
      variants.length > 1 && h("p", { class: "hint" }, wordingName(id)),
      spokenIn(title, text),
    ),
  );
  return h(
    "div",
    { class: "panel wide" },
    texts.length ? texts : h("p", {}, t("face_alone")),
    texts.length > 0 && untilWhen(until),
    look?.face?.module && inWindow(look.face.module),
    (look?.face?.module || !texts.length) && untilWhen(look?.face_until_at ?? until),
  );
}

/** @param {string | null} at */
const untilWhen = (at) => at && h("p", { class: "hint" }, t("until", { at: dayAndClock(at) }));

/** @param {import("../../../api/campaign.js").CampaignModuleBody} module */
function inWindow({ title = {}, text = {}, url = "" }) {
  return h(
    "div",
    { class: "told", "data-told-window": true },
    h("p", { class: "hint" }, t("face_module")),
    spokenIn(title, text),
    h("p", {}, url),
  );
}

/**
 * @param {Partial<Record<Language, string>>} title
 * @param {Partial<Record<Language, string>>} text
 */
function spokenIn(title, text) {
  const codes = /** @type {Language[]} */ (Object.keys(LANGUAGES));
  return codes
    .filter((code) => title[code] || text[code])
    .map((code) =>
      h(
        "div",
        { class: "told-in", lang: code, "data-told-in": code },
        h("p", { class: "hint" }, LANGUAGES[code]),
        h("p", { class: "row-title" }, title[code]),
        h("p", {}, text[code]),
      ),
    );
}
