/** How a card stands: whose it is, its balance in words and in stamps, and what a tap would make of it. */

import { h, icon } from "../../kit/dom.js";
import { number, say, t } from "../words.js";
import { dots, toGo } from "./what_will_happen.js";

/**
 * @import { TillProgrammeView } from "../../api/programme.js"
 * @import { CardView } from "../../api/card.js"
 * @import { Child } from "../../kit/types.js"
 * @import { preview } from "./what_will_happen.js"
 * @typedef {ReturnType<typeof preview>} Preview
 */

/** @param {{ card?: Pick<CardView, "name"> | null }} who */
export function holder({ card }) {
  return card?.name || t("guest");
}

/**
 * What tells one card from another, each mark in one piece.
 * @param {(string | false | null | undefined)[]} texts
 * @returns {Child[]}
 */
export function marks(texts) {
  return texts.filter(Boolean).map((text) => [" · ", h("span", { class: "nowrap" }, text)]);
}

/**
 * The balance in words.
 * @param {TillProgrammeView} programme
 * @param {number | null} balance
 */
export function standing(programme, balance) {
  if (balance === null) return t("balance_unknown");
  if (!programme.earn.needed) return t(`balance_${programme.type}`, { n: balance });
  const { filled, needed, full, begun } = dots(programme, balance);
  return [
    t(`balance_${programme.type}`, { n: filled, needed }),
    full > 0 && t("rewards_ready", { n: full }),
    full > 0 && begun > 0 && t("next_card", { n: begun, needed }),
  ]
    .filter(Boolean)
    .join(" · ");
}

/**
 * The balance as it is and as it will be, drawn; or why it will not be.
 * @param {TillProgrammeView} programme
 * @param {number | null} balance
 * @param {Preview} after
 * @param {string} [why]
 */
export function stateOf(programme, balance, after, why = "") {
  const line = h("p", { class: "will", "data-why": Boolean(why) }, why || coming(programme, balance, after));
  if (programme.earn.needed) return [stampRow(programme, balance, after), line];
  const held = h(
    "p",
    { class: "points" },
    h("b", {}, balance === null ? "?" : number(balance)),
    after.gained > 0 &&
      h(
        "span",
        {},
        icon("next", 22),
        h("b", {}, after.balance === null ? `+${number(after.gained)}` : number(after.balance)),
      ),
  );
  return [h("div", { class: "points-line" }, held, line)];
}

/**
 * @param {TillProgrammeView} programme
 * @param {number | null} balance
 * @param {Preview} after
 */
function coming(programme, balance, { balance: after, fresh, gained }) {
  if (balance === null) return t("balance_unknown");
  if (gained && fresh.length) return t("then_ready", { reward: say(fresh[fresh.length - 1].name) });
  if (programme.earn.needed) {
    const { full, begun, needed } = dots(programme, after);
    if (full) return begun ? t("next_card", { n: begun, needed }) : t("rewards_ready", { n: full });
  }
  const next = toGo(programme, after ?? 0);
  return next ? t(`to_go_${programme.type}`, { n: next.left, reward: say(next.reward.name) }) : "";
}

/**
 * The card's stamps: held, about to come, still open.
 * @param {TillProgrammeView} programme
 * @param {number | null} balance
 * @param {Preview} after
 */
function stampRow(programme, balance, { gained, balance: then }) {
  const { filled, needed } = dots(programme, balance);
  const coming = then === null ? filled : dots(programme, then).filled;
  /** @type {(_: unknown, at: number) => HTMLElement} */
  const dot = (_, at) =>
    h(
      "i",
      { class: at < filled ? "held" : at < filled + gained ? "new" : "open" },
      at < filled + gained && icon("check", 18),
    );
  const row = h(
    "div",
    {
      class: "dots",
      role: "img",
      "aria-label": standing(programme, balance),
      style: { "--across": across(needed) },
    },
    Array.from({ length: needed }, dot),
  );
  return h(
    "div",
    { class: "dot-line" },
    row,
    h(
      "b",
      { class: "dot-count" },
      balance === null
        ? "?"
        : coming === filled
          ? `${filled}/${needed}`
          : [number(filled), icon("next", 18), `${coming}/${needed}`],
    ),
  );
}

/** @param {number} needed */
const across = (needed) =>
  needed <= 6 ? needed : needed <= 12 ? Math.ceil(needed / 2) : Math.min(10, Math.ceil(needed / 3));
