/** A manager corrects a sale of the history, or takes it back; on line only. */

import { call } from "../../kit/api.js";
import { correcting } from "../../kit/correction/correcting.js";
import { h } from "../../kit/dom.js";
import { see } from "../card/seen_cards.js";
import { t } from "../words.js";

/**
 * @import { App } from "../main.js"
 * @import { Given, Page } from "../types.js"
 */

/**
 * @param {App} app
 * @param {Given} given
 * @returns {Page}
 */
export function correctPage(app, { sale }) {
  const element = h("div", { class: "page" });
  const title = t("correction");
  if (!sale) return { element, title, back: true };
  const { entry, stands, earn, about } = sale;
  const path = /** @type {const} */ (`/entries/${encodeURIComponent(entry.id)}/corrections`);
  const steps = correcting({
    stands,
    earn,
    ask: async (body, key) => {
      const answer = app.till.heard(await call("POST", path, { body, key }));
      if (answer?.status === 401) app.till.lapsed();
      return answer;
    },
    written: ({ card }) => see(card, Date.now()),
    leave: () => app.home(),
  });
  const draw = () => {
    const offered = app.till.reachable || steps.dataset.step !== "what";
    const notice = h("p", { class: "notice", "data-offline": true }, t("correction_offline"));
    const whose = h("p", { class: "lead" }, about);
    element.replaceChildren(whose, offered ? steps : notice);
    if (!offered) app.says(t("correction_offline"), true);
  };
  app.till.addEventListener("change", draw);
  draw();
  return { element, title, back: true, leave: () => app.till.removeEventListener("change", draw) };
}
