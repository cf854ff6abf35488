/** Cards, found by name, phone, mail address or code; and a card's own page. */

import { good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { head, mark, nothing, row, rows } from "../../kit/parts.js";
import { refusalOf } from "../../kit/refusal.js";
import { asBarcode, endOf } from "../../scanner/camera/codes.js";
import { grouped } from "../campaign/group.js";
import { t } from "../words.js";
import { cardPage } from "./card.js";

/**
 * @import { ProgrammeView } from "../../api/programme.js"
 * @import { CardView } from "../../api/card.js"
 * @import { Client } from "../client.js"
 */

const PAUSE_MS = 250;
const LEAST = 3;

export const page = grouped(async (client, [serial], frame) =>
  serial ? cardPage(client, serial, frame) : search(client),
);

/**
 * The words that name a card: whose it is, else its end.
 * @param {Pick<CardView, "name" | "serial">} card
 */
export const nameOf = (card) => card.name || t("card_nameless", { end: endOf(card.serial) });

/** @param {Client} client */
async function search(client) {
  const { programmes } = await client.read("/programmes");
  const whole = !client.may("search"); // who does not serve guests searches no names
  const list = h("div", { "aria-live": "polite" });
  const input = h("input", {
    id: "find",
    type: "search",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    enterkeyhint: "search",
    "data-focus": true,
    "aria-describedby": "find-hint",
    oninput: later,
  });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let asked = 0;

  function later() {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  }
  async function look() {
    const text = input.value.trim();
    asked += 1;
    const mine = asked;
    if (text.replace(/[^\p{L}\p{N}]/gu, "").length < LEAST) return list.replaceChildren();
    const answer = await client.ask("GET", `/cards?search=${encodeURIComponent(text)}`);
    if (mine !== asked) return;
    if (!good(answer))
      return list.replaceChildren(h("p", { class: "field-error" }, refusalOf(answer).detail));
    const { cards, more } = answer.body;
    if (asBarcode(text) && cards.length === 1) return location.assign(`#/cards/${cards[0].serial}`);
    list.replaceChildren(
      cards.length
        ? rows(
            cards.map((card) => line(card, programmes)),
            "cards",
          )
        : nothing(t("cards_none")),
      more ? h("p", { class: "hint" }, t("cards_more")) : "",
    );
  }
  const form = h(
    "form",
    {
      class: "field find",
      role: "search",
      onsubmit: (event) => {
        event.preventDefault();
        clearTimeout(timer);
        look();
      },
    },
    h("label", { for: "find" }, t(whole ? "cards_find_whole" : "cards_find")),
    input,
    h("p", { class: "hint", id: "find-hint" }, t(whole ? "cards_find_whole_how" : "cards_find_how")),
  );
  return h("section", { "data-page": "cards" }, head(t("section_cards"), t("cards_lead")), form, list);
}

/**
 * @param {CardView} card
 * @param {ProgrammeView[]} programmes
 */
function line(card, programmes) {
  const programme = programmes.find(({ id }) => id === card.programme_id)?.name;
  const known = [card.phone_end && `☎ …${card.phone_end}`, card.mail_start, `…${endOf(card.serial)}`]
    .filter(Boolean)
    .join(" · ");
  const state = card.state !== "active" && mark("revoked", t("card_out_of_use"));
  return row({
    id: card.serial,
    title: nameOf(card),
    facts: [`${programme} · ${card.balance_shown}`, known],
    mark: state,
    href: `#/cards/${card.serial}`,
  });
}
