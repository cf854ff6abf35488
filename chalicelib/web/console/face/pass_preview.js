/** Both wallets' cards as the API says they will look: notification, front and back of each. */

import { h, icon } from "../../kit/dom.js";
import { t } from "../words.js";

/**
 * @import { ApplePreviewView, GooglePreviewView, NotificationView, PreviewView, ShownView } from "../../api/campaign.js"
 * @import { Child, Language } from "../../kit/types.js"
 */

/** @typedef {keyof typeof WALLETS} Wallet */
const WALLETS = { apple: "iPhone", google: "Android" };
/** @type {Wallet} */
let chosen = "apple"; // where there is room for one phone: drawn anew with each word, it stays the same
await dress();

/**
 * `language` is what the customer reads.
 * @param {PreviewView} answer
 * @param {{ language: Language }} settings
 */
export function preview(answer, { language }) {
  const phones = { apple: apple(answer.apple, language), google: google(answer.google, language) };
  const wallets = /** @type {Wallet[]} */ (Object.keys(WALLETS));
  const buttons = wallets.map((wallet) =>
    h(
      "button",
      {
        type: "button",
        class: "preview-pick",
        "data-wallet": wallet,
        "aria-pressed": String(wallet === chosen),
        onclick: () => pick(wallet),
      },
      WALLETS[wallet],
    ),
  );
  /** @param {Wallet} wallet */
  function pick(wallet) {
    chosen = wallet;
    element.dataset.shown = wallet;
    for (const button of buttons)
      button.setAttribute("aria-pressed", String(button.dataset.wallet === wallet));
  }
  const element = h(
    "div",
    { class: "preview", "data-shown": chosen },
    h("div", { class: "preview-picks", role: "group", "aria-label": t("preview_phone") }, buttons),
    remarks(answer),
    h(
      "div",
      { class: "preview-phones" },
      wallets.map((wallet) =>
        h(
          "section",
          { class: `preview-phone preview-${wallet}`, "aria-label": WALLETS[wallet] },
          h("h3", {}, WALLETS[wallet]),
          phones[wallet],
        ),
      ),
    ),
  );
  return element;
}

/**
 * @param {ApplePreviewView} card
 * @param {Language} lang
 * @returns {Child[]}
 */
function apple(card, lang) {
  const front = h(
    "div",
    { class: "pass", lang },
    h(
      "header",
      {},
      h("img", { class: "pass-logo", src: card.logo, alt: "" }),
      h("span", { class: "pass-name" }, card.organization),
      h("div", { class: "pass-head" }, card.header.map(field)),
    ),
    h("img", { class: "pass-strip", src: card.strip, alt: "" }),
    h("div", { class: "pass-row" }, [...card.secondary, ...card.auxiliary].map(field)),
    h("div", { class: "pass-code" }, h("img", { src: card.code, alt: "" }), h("span", {}, card.code_text)),
  );
  paint(front, { "--pass": card.background, "--pass-ink": card.foreground, "--pass-label": card.label });
  return [
    part(t("preview_notification"), lock(card.notification, card.icon, lang)),
    part(t("preview_front"), front),
    part(t("preview_back"), h("dl", { class: "pass-back", lang }, card.back.map(entry))),
    notes(card.notes),
  ];
}

/**
 * @param {GooglePreviewView} card
 * @param {Language} lang
 * @returns {Child[]}
 */
function google(card, lang) {
  const front = h(
    "div",
    { class: "gpass", lang },
    h("header", {}, h("img", { class: "gpass-logo", src: card.logo, alt: "" }), h("span", {}, card.issuer)),
    h("p", { class: "gpass-name" }, card.programme),
    card.rows.map((row) => h("div", { class: "gpass-row" }, row.map(field))),
    h("div", { class: "pass-code" }, h("img", { src: card.code, alt: "" }), h("span", {}, card.code_text)),
    h("img", { class: "gpass-hero", src: card.hero, alt: "" }),
  );
  paint(front, {
    "--pass": card.background,
    "--pass-ink": inkOn(card.background),
    "--pass-label": inkOn(card.background),
  });
  const messages = card.messages.map((message) =>
    h("div", { class: "gmessage" }, h("dt", {}, message.label), h("dd", {}, message.value)),
  );
  return [
    part(t("preview_notification"), lock(card.notification, card.logo, lang)),
    part(t("preview_front"), front),
    part(t("preview_details"), h("dl", { class: "gpass-back", lang }, messages, card.details.map(entry))),
    notes(card.notes),
  ];
}

/**
 * A part of a phone, with its name over it.
 * @param {string} name
 * @param {Child} content
 */
function part(name, content) {
  return h("figure", { class: "preview-part" }, h("figcaption", {}, name), content);
}

/**
 * @param {NotificationView | null} said
 * @param {string} picture
 * @param {Language} lang
 */
function lock(said, picture, lang) {
  if (!said) return h("p", { class: "preview-quiet" }, t("preview_silent"));
  const banner = h(
    "div",
    { class: said.own_words ? "banner-of own-words" : "banner-of", lang },
    h("img", { src: picture, alt: "" }),
    h("div", {}, h("b", {}, said.title), h("p", {}, said.text)),
    h("time", {}, t("preview_now")),
  );
  return h("div", { class: "lock-of" }, banner);
}

/** @param {ShownView} shown */
function field({ key, label, value, changed }) {
  return h(
    "div",
    { class: changed ? "pass-field is-new" : "pass-field", "data-key": key },
    h("span", {}, label),
    h("b", {}, value),
    changed && novelty(),
  );
}

/** @param {ShownView} shown */
function entry({ key, label, value, changed }) {
  return h(
    "div",
    { class: changed ? "is-new" : null, "data-key": key },
    h("dt", {}, label),
    h("dd", {}, value, changed && novelty()),
  );
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
 * What has to be mended, and what will not be shown as it is meant.
 * @param {PreviewView} answer
 */
function remarks({ faults, caveats }) {
  const all = [
    ...faults.map((fault) => ({ ...fault, kind: "fault" })),
    ...caveats.map((caveat) => ({ ...caveat, kind: "caveat" })),
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

/**
 * @param {HTMLElement} element
 * @param {Record<string, string>} colours
 */
function paint(element, colours) {
  for (const [name, colour] of Object.entries(colours)) element.style.setProperty(name, colour);
}

/**
 * Black or white, whichever reads better on the card's colour (WCAG relative luminance), as Google does.
 * @param {string} colour #rrggbb
 */
function inkOn(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.36 ? "#1f1f1f" : "#ffffff";
}

/** Who imports this waits for the looks too: nothing is shown undressed. */
function dress() {
  const sheets = ["./pass_preview.css", "./pass_preview_cards.css"].map(
    (name) => new URL(name, import.meta.url).href,
  );
  return Promise.all(
    sheets.map(
      (href) =>
        new Promise((done) =>
          document.head.append(h("link", { rel: "stylesheet", href, onload: done, onerror: done })),
        ),
    ),
  );
}
