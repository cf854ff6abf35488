/** Two questions, of which three programmes are made: what the usual thing costs, how often a regular comes. */

import { h, icon } from "../../kit/dom.js";
import { text } from "../../kit/form/fields.js";
import { minorOf } from "../../kit/form/money.js";
import { t } from "../../kit/words.js";
import { answering } from "../reward_cost.js";
import { choices } from "../stage.js";
import { onward } from "./onward.js";

/**
 * @import { Making } from "../editor.js"
 * @import { Studio } from "../studio.js"
 */

/** Visits a month of somebody who comes so often. */
const OFTEN = { daily: 20, several: 12, weekly: 4, fortnightly: 2, monthly: 1 };

/** @param {Studio} studio */
export function questions(studio) {
  const { design, trades } = studio;
  const trade = h("div", { class: "trades", role: "group", "aria-label": t("studio_trade") });
  const drawTrades = () =>
    trade.replaceChildren(
      ...trades.map(({ id, name, art }) =>
        h(
          "button",
          {
            type: "button",
            class: "chip",
            "data-trade": id,
            "aria-pressed": String(design.state.answers.trade === id),
            onclick: () => {
              design.change("trade", (state) => {
                state.answers.trade = id;
                const { pictures } = state.merchant;
                const own = pictures?.stamp && !trades.some((other) => other.art === pictures.stamp);
                if (!own) state.merchant.pictures = { logo: "", strip: "", ...pictures, stamp: art };
              });
              drawTrades();
              ask();
              const same = trade.querySelector(`[data-trade="${id}"]`);
              if (same instanceof HTMLElement) same.focus();
            },
          },
          name,
        ),
      ),
    );
  drawTrades();
  const asked = asking(studio);
  const ask = () => {
    const chosen = trades.find(({ id }) => id === design.state.answers.trade);
    if (chosen) asked.call(chosen.question);
  };
  ask();
  return [
    h("h1", { tabindex: "-1", "data-focus": true }, t("studio_questions")),
    h("p", { class: "lead" }, t("studio_questions_lead")),
    trades.length > 0 && h("div", { class: "field" }, h("p", { class: "label" }, t("studio_trade")), trade),
    asked.elements,
    onward(t("studio_propose"), () => asked.complete() && studio.next()),
    h("p", { class: "hint quiet-line" }, icon("check", 16), t("studio_nothing_sent")),
  ];
}

/**
 * The two that sums are reckoned from; the editor asks them too.
 * @param {Making} making
 */
export function asking({ design, digits }) {
  const price = text({
    name: "price",
    label: t("studio_price", { currency: design.state.merchant.currency }),
    hint: t("studio_price_hint"),
    value: design.state.answers.price,
    inputmode: "decimal",
    maxlength: 12,
    enterkeyhint: "done",
  });
  price.control.addEventListener("input", () => {
    price.wrong("");
    design.change("price", (state) =>
      answering(state, digits, () => {
        state.answers.price = price.read();
      }),
    );
  });
  const often = h("div", {});
  const missing = h("p", { class: "field-error", role: "alert" });
  const drawOften = () =>
    often.replaceChildren(
      choices(
        "often",
        t("studio_often"),
        Object.keys(OFTEN).map((each) => [each, t(`studio_often_${each}`)]),
        chosenOften(design.state.answers.visits_a_month),
        (value) => {
          design.change("often", (state) => {
            state.answers.visits_a_month = OFTEN[/** @type {keyof typeof OFTEN} */ (value)];
          });
          missing.textContent = "";
          drawOften();
          const same = often.querySelector(`[data-value="${value}"]`);
          if (same instanceof HTMLElement) same.focus();
        },
      ),
    );
  drawOften();
  const complete = () => {
    if (!minorOf(price.read(), digits)) {
      price.wrong(t("studio_price_wrong"));
      price.control.focus();
      return false;
    }
    if (design.state.answers.visits_a_month) return true;
    missing.textContent = t("studio_often_missing");
    often.querySelector("button")?.focus();
    return false;
  };
  /** @param {string} question what the usual thing is here */
  const call = (question) => {
    const label = price.element.querySelector("label");
    if (label) label.textContent = `${question} (${design.state.merchant.currency})`;
  };
  const how = h("div", { class: "field" }, h("p", { class: "label" }, t("studio_often")), often, missing);
  return { elements: [price.element, how], complete, call };
}

/** @param {number} visits */
const chosenOften = (visits) => Object.entries(OFTEN).find(([, each]) => each === visits)?.[0] ?? "";
