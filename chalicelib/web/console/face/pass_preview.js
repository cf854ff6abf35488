/** Both wallets' cards as the API says they will look: notification, front and back of each. */

import { h, icon } from "../../kit/dom.js";
import {
  appleBack,
  appleCard,
  appleOfNow,
  googleCard,
  googleDetails,
  message,
} from "../../kit/pass/previewed.js";

import { t } from "../words.js";

/**
 * @import { PreviewView } from "../../api/campaign.js"
 * @import { ApplePreviewView, GooglePreviewView, NotificationView } from "../../api/face.js"
 * @import { Child, Language } from "../../kit/types.js"
 */

/** @typedef {keyof typeof WALLETS} Wallet */
/** @typedef {"front" | "back"} Side */
const WALLETS = { apple: "iPhone", google: "Android" };
/** @type {Wallet} */
let chosen = "apple"; // where there is room for one phone: drawn anew with each word, it stays the same
/** @type {Side} */
let side = "front"; // and of one side of its card

/**
 * Dressed by "passes" and "preview"; `language` is what the customer reads.
 * @param {PreviewView} answer
 * @param {{ language: Language }} settings
 */
export function preview(answer, { language }) {
  const phones = { apple: apple(answer.apple, language), google: google(answer.google, language) };
  const wallets = /** @type {Wallet[]} */ (Object.keys(WALLETS));
  /** @param {Wallet} wallet */
  const pickWallet = (wallet) => {
    chosen = wallet;
    element.dataset.shown = wallet;
  };
  /** @param {Side} wanted */
  const pickSide = (wanted) => {
    side = wanted;
    element.dataset.side = wanted;
  };
  /** @type {[Side, string][]} */
  const sides = [
    ["front", t("preview_front")],
    ["back", t("preview_side_back")],
  ];
  const element = h(
    "div",
    { class: "preview", "data-shown": chosen, "data-side": side },
    h(
      "div",
      { class: "preview-which" },
      picks(
        "wallet",
        t("preview_phone"),
        wallets.map((wallet) => [wallet, WALLETS[wallet]]),
        chosen,
        pickWallet,
      ),
      picks("side", t("preview_side"), sides, side, pickSide),
    ),
    remarks(answer, ""),
    h(
      "div",
      { class: "preview-phones" },
      wallets.map((wallet) =>
        h(
          "section",
          { class: `preview-phone preview-${wallet}`, "aria-label": WALLETS[wallet] },
          h("h3", {}, WALLETS[wallet]),
          remarks(answer, wallet),
          phones[wallet],
        ),
      ),
    ),
  );
  return element;
}

/**
 * One of a few, which stays chosen while the preview is drawn anew.
 * @template {string} Id
 * @param {string} name
 * @param {string} label
 * @param {[Id, string][]} choices
 * @param {Id} now
 * @param {(id: Id) => void} picked
 */
function picks(name, label, choices, now, picked) {
  /** @type {HTMLElement[]} */
  const buttons = choices.map(([id, words]) =>
    h(
      "button",
      {
        type: "button",
        class: "preview-pick",
        [`data-${name}`]: id,
        "aria-pressed": String(id === now),
        onclick: ({ currentTarget }) => {
          picked(id);
          for (const button of buttons) button.setAttribute("aria-pressed", String(button === currentTarget));
        },
      },
      words,
    ),
  );
  return h(
    "div",
    { class: `preview-picks preview-picks-${name}`, role: "group", "aria-label": label },
    buttons,
  );
}

/**
 * @param {ApplePreviewView} card
 * @param {Language} lang
 * @returns {Child[]}
 */
function apple(card, lang) {
  const poster = appleOfNow(card, novelty);
  return [
    part(t("preview_notification"), lock(card.notification, { picture: card.icon }, lang)),
    ...(poster
      ? [
          part(t("preview_poster"), spoken(poster, lang)),
          part(t("preview_store_card"), spoken(appleCard(card, novelty), lang)),
        ]
      : [part(t("preview_front"), spoken(appleCard(card, novelty), lang))]),
    part(t("preview_back"), spoken(appleBack(card, novelty), lang), "back"),
    notes(card.notes),
  ];
}

/**
 * @param {GooglePreviewView} card
 * @param {Language} lang
 * @returns {Child[]}
 */
function google(card, lang) {
  return [
    part(t("preview_notification"), lock(card.notification, { picture: card.logo, round: true }, lang)),
    part(t("preview_front"), spoken(googleCard(card, novelty), lang)),
    part(t("preview_details"), spoken(googleDetails(card, novelty), lang), "back"),
    notes(card.notes),
  ];
}

/**
 * @param {HTMLElement} element
 * @param {Language} lang
 */
function spoken(element, lang) {
  element.lang = lang;
  return element;
}

/**
 * A part of a phone, with its name over it.
 * @param {string} name
 * @param {Child} content
 * @param {Side} [of]
 */
function part(name, content, of = "front") {
  return h("figure", { class: `preview-part side-${of}` }, h("figcaption", {}, name), content);
}

/**
 * @param {NotificationView | null} said
 * @param {{ picture: string, round?: boolean }} sender
 * @param {Language} lang
 */
function lock(said, sender, lang) {
  if (!said) return h("p", { class: "preview-quiet" }, t("preview_silent"));
  const told = message(said, { ...sender, when: t("preview_now") });
  told.classList.toggle("own-words", said.own_words);
  return h("div", { class: "lock-of" }, spoken(told, lang));
}

/** For who cannot see the mark beside it. */
function novelty() {
  return h("span", { class: "preview-unseen" }, ` (${t("preview_fresh")})`);
}

/** @param {string[]} sentences */
function notes(sentences) {
  return (
    sentences.length > 0 &&
    h(
      "ul",
      { class: "preview-notes" },
      sentences.map((sentence) => h("li", {}, sentence)),
    )
  );
}

/**
 * What has to be mended, and what will not be shown as it is meant: by every wallet (""), or by this one.
 * @param {PreviewView} answer
 * @param {Wallet | ""} wallet
 */
function remarks({ faults, caveats }, wallet) {
  const all = [
    ...(wallet ? [] : faults.map((fault) => ({ ...fault, kind: "fault" }))),
    ...caveats.filter((caveat) => caveat.wallet === wallet).map((caveat) => ({ ...caveat, kind: "caveat" })),
  ];
  return (
    all.length > 0 &&
    h(
      "ul",
      { class: "preview-remarks" },
      all.map(({ kind, code, sentence }) =>
        h("li", { class: kind, "data-code": code }, icon("warning", 18), h("span", {}, sentence)),
      ),
    )
  );
}
