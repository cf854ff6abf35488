/** How a card stands: whose it is, its balance in words and in stamps, and what a tap would make of it. */

import { h, icon } from "../../kit/dom.js";
import { number, t } from "../words.js";
import { begun } from "./what_will_happen.js";

/**
 * @import { TillProgrammeView } from "../../api/programme.js"
 * @import { CardView } from "../../api/card.js"
 * @import { Standing } from "../types.js"
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
 * @param {Standing | null} standing
 */
export function standingSaid(programme, standing) {
  if (!standing) return t("balance_unknown");
  const { have, goal, waiting, places } = standing.progress;
  if (!places) return t(`balance_${programme.type}`, { n: have });
  const next = waiting ? begun(standing.progress) : 0;
  return [
    t(`balance_${programme.type}`, { n: have, needed: goal ?? have }),
    waiting > 0 && t("rewards_ready", { n: waiting }),
    next > 0 && t("next_card", { n: next, needed: goal ?? have }),
  ]
    .filter(Boolean)
    .join(" · ");
}

/**
 * The balance as it is and as it will be, drawn; or why it will not be.
 * @param {TillProgrammeView} programme
 * @param {Standing | null} standing
 * @param {Preview} coming
 * @param {string} [why]
 */
export function stateOf(programme, standing, coming, why = "") {
  const line = h("p", { class: "will", "data-why": Boolean(why) }, why || then(programme, coming));
  if (programme.earn.needed) return [stampRow(programme, standing, coming), line];
  const held = h(
    "p",
    { class: "points" },
    h("b", {}, standing ? number(standing.progress.have) : "?"),
    coming.gained > 0 &&
      h(
        "span",
        {},
        icon("next", 22),
        h("b", {}, coming.after ? number(coming.after.progress.have) : `+${number(coming.gained)}`),
      ),
  );
  return [h("div", { class: "points-line" }, held, line)];
}

/**
 * @param {TillProgrammeView} programme
 * @param {Preview} coming
 */
function then(programme, { after, fresh, gained }) {
  if (!after) return t("balance_unknown");
  if (gained && fresh.length) return t("then_ready", { reward: fresh[fresh.length - 1].name });
  const { places, waiting, goal, ahead } = after.progress;
  if (places && waiting) {
    const next = begun(after.progress);
    return next ? t("next_card", { n: next, needed: goal ?? 0 }) : t("rewards_ready", { n: waiting });
  }
  return ahead.length ? t(`to_go_${programme.type}`, { n: ahead[0].left, reward: ahead[0].name }) : "";
}

/**
 * The card's stamps: held, about to come, still open.
 * @param {TillProgrammeView} programme
 * @param {Standing | null} standing
 * @param {Preview} coming
 */
function stampRow(programme, standing, { gained, after }) {
  const needed = standing?.progress.goal ?? programme.earn.needed;
  const filled = standing?.progress.have ?? 0;
  const coming = after?.progress.have ?? filled;
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
      "aria-label": standingSaid(programme, standing),
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
      !standing
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
