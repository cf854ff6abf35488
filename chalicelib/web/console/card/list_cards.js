/** The first cards that a list would make, as both wallets show them. */

import { h } from "../../kit/dom.js";
import { appleCard, googleCard } from "../../kit/pass/previewed.js";
import { dressed } from "../dressed.js";
import { t } from "../words.js";

/**
 * @import { DrawnView } from "../../api/card.js"
 * @import { Judged } from "./list_run.js"
 */

/**
 * @param {DrawnView[]} drawn
 * @param {Judged[]} lines
 */
export async function drawnCards(drawn, lines) {
  await dressed("passes");
  /** @param {number} at */
  const nameOf = (at) => lines.find(({ line }) => line === at)?.name ?? "";
  const list = h("ul", { class: "list-cards", tabindex: "0" });
  /** @param {"apple" | "google"} wallet */
  const show = (wallet) =>
    list.replaceChildren(
      ...drawn.map((card) =>
        h(
          "li",
          { "data-drawn": card.line },
          h("p", { class: "hint" }, t("list_row", { line: card.line }), " ", nameOf(card.line)),
          wallet === "apple" ? h("div", { class: "pass" }, appleCard(card.apple)) : googleCard(card.google),
        ),
      ),
    );
  const picks = /** @type {const} */ (["apple", "google"]).map((wallet) =>
    h(
      "button",
      {
        type: "button",
        class: "button button-quiet button-fit",
        "data-wallet": wallet,
        "aria-pressed": String(wallet === "apple"),
        onclick: () => {
          show(wallet);
          for (const pick of picks) pick.setAttribute("aria-pressed", String(pick.dataset.wallet === wallet));
        },
      },
      wallet === "apple" ? "iPhone" : "Android",
    ),
  );
  show("apple");
  return h(
    "div",
    { class: "list-stack" },
    h("h3", {}, t("list_drawn", { n: drawn.length, of: lines.length })),
    h(
      "div",
      {
        class: "list-acts",
        role: "group",
        "aria-label": t("list_drawn", { n: drawn.length, of: lines.length }),
      },
      picks,
    ),
    list,
  );
}
