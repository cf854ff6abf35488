/** Other words for what was sent: they take the place of the old ones, on the cards that have them too. */

import { confirmed } from "../../../kit/dialog.js";
import { h } from "../../../kit/dom.js";
import { action } from "../../../kit/form/form.js";
import { language, t } from "../../words.js";
import { LIMITS, languageTabs, limited } from "../content/fields.js";
import { wordingName, wordingsOf } from "../content/wordings.js";

/**
 * @import { OneCampaignView, VariantBody } from "../../../api/campaign.js"
 * @import { Language } from "../../../kit/types.js"
 * @import { Client } from "../../client.js"
 * @import { Live } from "./running.js"
 */

/**
 * @param {Client} client
 * @param {Live} live
 * @param {() => unknown} done
 */
export function correctionForm(client, live, done) {
  const { declined } = live.campaign; // what was declined is mended, not written once more
  const variants = structuredClone(declined?.variants.length ? declined.variants : wordingsOf(live.campaign));
  const first = /** @type {Language} */ (language());
  /** @param {VariantBody} variant */
  const wording = (variant) => {
    const fields = h("div", { class: "stack" });
    const tabs = languageTabs(first, draw);
    const marks = () => tabs.marks((code) => variant.title[code] && variant.text[code]);
    /** @type {(name: "title" | "text", code: Language) => (value: string) => void} */
    const write = (name, code) => (value) => {
      if (value) variant[name][code] = value;
      else delete variant[name][code];
      marks();
    };
    /** @param {Language} code */
    function draw(code) {
      /** @type {(name: "title" | "text", area: boolean) => HTMLElement} */
      const one = (name, area) =>
        limited({
          name: `correct-${name}-${variant.id}`,
          label: t(`what_${name}`),
          value: variant[name][code] ?? "",
          most: LIMITS[name],
          area,
          lang: code,
          oninput: write(name, code),
        });
      fields.replaceChildren(one("title", false), one("text", true));
    }
    draw(first);
    marks();
    return h(
      "div",
      { class: "stack" },
      variants.length > 1 && h("h3", {}, wordingName(variant.id)),
      tabs.element,
      fields,
    );
  };
  const said = h("p", { class: "saved", role: "status", "data-corrected": true });
  const send = async () => {
    said.textContent = "";
    if (!(await confirmed(t("correct_title"), t("correct_sure"), t("correct_yes")))) return undefined;
    return client.ask("POST", `/campaigns/${encodeURIComponent(live.campaign.id)}/correct`, { variants });
  };
  const button = action({
    label: t("correct_send"),
    "data-correct-send": true,
    send,
    done: (/** @type {OneCampaignView} */ { campaign }) => {
      live.campaign = campaign;
      said.textContent = t(campaign.proposed ? "corrected_waits" : "corrected");
      done();
    },
  });
  return h(
    "div",
    { class: "stack" },
    h("p", { class: "hint" }, t("correct_how")),
    variants.map(wording),
    button,
    said,
  );
}
