/** A guest without a phone: found by name, phone or mail; or the code under the card's picture, typed. */

import { get, good, said } from "../../kit/api.js";
import { h, icon } from "../../kit/dom.js";
import { asBarcode, endOf } from "../camera/codes.js";
import { t } from "../words.js";
import { marks } from "./standing.js";

/**
 * @import { CardView } from "../../api/card.js"
 * @import { App } from "../main.js"
 */

const PAUSE_MS = 300;
const LEAST = 3;

/** @param {App} app */
export function findPage(app) {
  const list = h("div", { class: "found", "aria-live": "polite" });
  const input = h("input", {
    id: "find",
    type: "search",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    enterkeyhint: "search",
    autofocus: true,
    oninput: () => later(),
    "aria-describedby": "find-hint",
  });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let asked = 0;
  /** @param {string} barcode */
  const open = (barcode) => {
    app.home();
    app.counter?.flow.meet(barcode);
  };
  /** @param {string} text */
  const note = (text) => list.replaceChildren(h("p", { class: "hint", "data-note": true }, text));
  const look = async () => {
    const text = input.value.trim();
    const barcode = asBarcode(text);
    if (barcode) return open(barcode);
    if (text.replace(/[^\p{L}\p{N}]/gu, "").length < LEAST) return note("");
    asked += 1;
    const mine = asked;
    const answer = app.till.heard(await get(`/cards?search=${encodeURIComponent(text)}`));
    if (mine !== asked) return;
    if (answer?.status === 401) return app.till.lapsed();
    if (!good(answer)) return note(said(answer) ?? t("find_offline"));
    if (!answer.body.cards.length) return note(t("found_none"));
    list.replaceChildren(
      ...answer.body.cards.map((card) => row(app, card, open)),
      answer.body.more ? h("p", { class: "hint" }, t("found_more")) : "",
    );
  };
  const fresh = h(
    "button",
    {
      type: "button",
      class: "button button-quiet",
      "data-new-guest": true,
      onclick: () => app.open("new_guest", { text: input.value.trim() }),
    },
    t("new_guest"),
  );
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  };
  /** @param {SubmitEvent} event */
  const submit = (event) => {
    event.preventDefault();
    clearTimeout(timer);
    look();
  };
  const element = h(
    "div",
    { class: "page" },
    h(
      "form",
      { class: "field", role: "search", onsubmit: submit },
      h("label", { for: "find" }, t("find_label")),
      input,
      h("p", { class: "hint", id: "find-hint" }, t(app.till.reachable ? "find_how" : "find_offline")),
    ),
    list,
    app.till.reachable && app.till.may("enrol") && fresh,
  );
  return { element, title: t("find"), back: true, leave: () => clearTimeout(timer) };
}

/**
 * @param {App} app
 * @param {CardView} card
 * @param {(barcode: string) => void} open
 */
function row(app, card, open) {
  const programme = app.till.programme(card.programme_id);
  const known = [
    programme?.name,
    marks([card.phone_end && `☎ …${card.phone_end}`, card.mail_start, `…${endOf(card.serial)}`]),
  ];
  return h(
    "button",
    {
      type: "button",
      class: "row",
      "data-card": card.serial,
      onclick: () => card.barcode && open(card.barcode),
    },
    h("span", {}, h("b", {}, card.name || t("guest")), h("small", {}, known)),
    h("b", {}, card.balance_shown),
    icon("next", 20),
  );
}
