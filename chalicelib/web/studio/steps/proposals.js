/** Three programmes to begin with, each with its sentence, what it gives back and when it first does. */

import { call, good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { minorOf } from "../../kit/form/money.js";
import { refusalOf } from "../../kit/refusal.js";
import { number, t } from "../../kit/words.js";

/**
 * @import { ProposalView } from "../../api/programme.js"
 * @import { Studio } from "../studio.js"
 * @import { Written } from "../types.js"
 */

/** @param {Studio} studio */
export function proposals(studio) {
  const list = h("div", { class: "proposals", "aria-busy": "true" });
  const trouble = h("div", { class: "stage-trouble", role: "alert" });
  async function ask() {
    trouble.replaceChildren();
    list.setAttribute("aria-busy", "true");
    list.replaceChildren(...["", "", ""].map(() => h("div", { class: "proposal is-coming" })));
    const answer = await call("POST", "/studio/proposals", { body: bodyOf(studio) });
    list.removeAttribute("aria-busy");
    if (good(answer)) return list.replaceChildren(...answer.body.proposals.map(draw));
    list.replaceChildren();
    trouble.replaceChildren(
      h("span", {}, answer === null ? t("studio_no_answer") : refusalOf(answer).detail),
      h("button", { type: "button", class: "link", "data-again": true, onclick: ask }, t("try_again")),
    );
  }
  /** @param {ProposalView} proposal */
  function draw({ kind, title, sentence, parts, sums, programme }) {
    const take = () => {
      studio.design.change("proposal", (state) => {
        const called = tradeOf(studio)?.programme.name;
        const name = typeof called === "string" ? called : programme.name;
        state.programme = /** @type {Written} */ ({ ...programme, name, id: "card", merchant_id: "" });
        state.chosen = true;
      });
      studio.next();
    };
    const weeks = sums.weeks_median;
    return h(
      "article",
      { class: "proposal", "data-proposal": kind },
      h("h2", {}, title),
      h("p", { class: "proposal-rule" }, sentence),
      parts.map((part) => h("p", { class: "proposal-part" }, part)),
      h(
        "dl",
        { class: "proposal-sums" },
        fact(t("studio_gives_back"), t("studio_percent", { n: number(sums.give_back_price_percent) })),
        weeks !== null &&
          fact(t("studio_first_reward"), t("studio_weeks", { n: Math.max(1, Math.round(weeks)) })),
      ),
      h(
        "button",
        { type: "button", class: "button button-quiet", "data-take": kind, onclick: take },
        t("studio_take"),
      ),
    );
  }
  ask();
  return [
    h("h1", { tabindex: "-1", "data-focus": true }, t("studio_proposals")),
    h("p", { class: "lead" }, t("studio_proposals_lead")),
    trouble,
    list,
  ];
}

/**
 * @param {string} name
 * @param {string} value
 */
const fact = (name, value) => h("div", {}, h("dt", {}, name), h("dd", {}, value));

/** @param {Studio} studio */
const tradeOf = ({ design, trades }) => trades.find(({ id }) => id === design.state.answers.trade);

/** @param {Studio} studio */
function bodyOf(studio) {
  const { answers, merchant } = studio.design.state;
  const { start } = studio;
  const trade = tradeOf(studio);
  return {
    price_minor: minorOf(answers.price, start.digits[merchant.currency] ?? 2) ?? 0,
    currency: merchant.currency,
    visits_a_month: answers.visits_a_month,
    ...(trade && { reward: trade.reward, treat: trade.treat }),
  };
}
