/** Named cards: found by name, phone, mail address or code, and taken one by one. */

import { good } from "../../kit/api.js";
import { h, icon } from "../../kit/dom.js";
import { refusalOf } from "../../kit/refusal.js";
import { asBarcode, endOf } from "../../scanner/camera/codes.js";
import { t } from "../words.js";

/**
 * @import { CardView } from "../../api/card.js"
 * @import { Client } from "../client.js"
 * @typedef {Pick<CardView, "serial" | "name">} Named
 */

const PAUSE_MS = 250;
const LEAST = 3;

/** @param {Client} client */
export function cardPicker(client) {
  /** @type {Map<string, Named>} */
  const taken = new Map();
  const chips = h("div", { class: "chips", "data-taken": true });
  const found = h("ul", { class: "found", "aria-live": "polite" });
  const input = h("input", {
    id: "pick",
    type: "search",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    "aria-describedby": "pick-hint",
    oninput: later,
    onkeydown: (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      look();
    },
  });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let asked = 0;

  function later() {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  }
  async function look() {
    const typed = input.value.trim();
    asked += 1;
    const mine = asked;
    if (typed.replace(/[^\p{L}\p{N}]/gu, "").length < LEAST) return found.replaceChildren();
    const answer = await client.ask("GET", `/cards?search=${encodeURIComponent(typed)}`);
    if (mine !== asked) return;
    if (!good(answer))
      return found.replaceChildren(h("li", { class: "field-error" }, refusalOf(answer).detail));
    const { cards } = answer.body;
    if (asBarcode(typed) && cards.length === 1) return take(cards[0]);
    found.replaceChildren(
      ...(cards.length ? cards.map(offer) : [h("li", { class: "hint" }, t("cards_none"))]),
    );
  }
  /** @param {Named} card */
  const words = ({ name, serial }) => name || t("card_nameless", { end: endOf(serial) });
  /** @param {Named} card */
  const offer = (card) =>
    h(
      "li",
      {},
      h(
        "button",
        { type: "button", class: "plain", "data-take": card.serial, onclick: () => take(card) },
        icon("plus", 18),
        `${words(card)} · …${endOf(card.serial)}`,
      ),
    );
  /** @param {Named} card */
  function take(card) {
    taken.set(card.serial, card);
    input.value = "";
    found.replaceChildren();
    draw();
    input.focus();
  }
  function draw() {
    /** @param {Named} card */
    const chip = (card) =>
      h(
        "button",
        {
          type: "button",
          class: "chip",
          "aria-label": t("pick_drop", { name: words(card) }),
          onclick: () => {
            taken.delete(card.serial);
            draw();
            input.focus();
          },
        },
        words(card),
        icon("close", 16),
      );
    chips.replaceChildren(...[...taken.values()].map(chip));
  }
  return {
    element: h(
      "div",
      { class: "field" },
      h("label", { for: "pick" }, t("pick")),
      input,
      h(
        "p",
        { class: "hint", id: "pick-hint" },
        t(client.may("search") ? "cards_find_how" : "cards_find_whole_how"),
      ),
      found,
      chips,
    ),
    serials: () => [...taken.keys()],
  };
}
