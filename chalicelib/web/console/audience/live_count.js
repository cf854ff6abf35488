/** How many a condition means, while it is written: the last question wins. */

import { good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { refusalOf } from "../../kit/refusal.js";
import { counted } from "../campaign/draft/outlook.js";
import { served } from "../served.js";
import { number, t } from "../words.js";

/**
 * @import { ReachView, CountBody } from "../../api/audience.js"
 * @import { Client } from "../client.js"
 */

const PAUSE_MS = 350;

/**
 * An area with the count; `later()` asks for it anew, once nobody types.
 * @param {Client} client
 * @param {() => CountBody} asked
 */
export function liveCount(client, asked) {
  const shown = h("div", { class: "reach", "data-reach": true });
  const live = h("p", { class: "unseen", role: "status" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let questions = 0;

  function later() {
    clearTimeout(timer);
    timer = setTimeout(count, PAUSE_MS);
    shown.setAttribute("aria-busy", "true");
  }
  async function count() {
    questions += 1;
    const mine = questions;
    const answer = await client.ask("POST", "/audiences/count", asked());
    if (mine !== questions || !shown.isConnected) return;
    shown.removeAttribute("aria-busy");
    if (!good(answer))
      return shown.replaceChildren(h("p", { class: "field-error" }, refusalOf(answer).detail));
    shown.replaceChildren(reachOf(answer.body));
    const { audience, exact } = answer.body.reach;
    live.textContent = t(exact ? "reach_cards" : "reach_cards_about", { n: audience });
  }
  return { element: h("div", {}, shown, live), later };
}

/**
 * How many, and of those how many by which way.
 * @param {{ reach: ReachView, sentence: string }} count
 */
export function reachOf({ reach, sentence }) {
  /** @type {Record<string, unknown>} */
  const counts = { ...reach, held: Object.values(reach.held).reduce((sum, n) => sum + n, 0) };
  const parts = ["reachable", ...served().wallets.map(({ id }) => id), "held", "no_consent", "no_wallet"];
  /** @param {string} name */
  const line = (name) =>
    h(
      "div",
      { "data-part-of": name },
      h("dt", {}, t(`reach_${name}`)),
      h("dd", {}, counted(Number(counts[name]), { reach })),
    );
  return h(
    "div",
    { class: "stack" },
    sentence && h("p", { class: "hint", "data-sentence": true }, sentence),
    h(
      "p",
      { class: "reach-all", "data-audience": reach.audience },
      t(reach.exact ? "reach_cards" : "reach_cards_about", { n: reach.audience }),
    ),
    !reach.exact &&
      h(
        "p",
        { class: "hint" },
        t("reach_between", { low: number(reach.audience_least), high: number(reach.audience_most) }),
      ),
    h("dl", { class: "reach-parts" }, parts.map(line)),
    reach.audience === 0 && h("p", { class: "notice" }, t("reach_nobody")),
  );
}
