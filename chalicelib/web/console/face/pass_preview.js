/** Both wallets' cards as the API says they will look: notification, front and back of each. */

import { h, icon } from "../../kit/dom.js";
import { t } from "../words.js";

const WALLETS = { apple: "iPhone", google: "Android" };
let chosen = "apple"; // where there is room for one phone: drawn anew with each word, it stays the same
await dress();

/** `answer` is the body of POST /campaigns/preview; `language` is what the customer reads. */
export function preview(answer, { language }) {
  const phones = { apple: apple(answer.apple, language), google: google(answer.google, language) };
  const buttons = Object.entries(WALLETS).map(([wallet, name]) =>
    h(
      "button",
      {
        type: "button",
        class: "preview-pick",
        "data-wallet": wallet,
        "aria-pressed": String(wallet === chosen),
        onclick: () => pick(wallet),
      },
      name,
    ),
  );
  function pick(wallet) {
    element.dataset.shown = chosen = wallet;
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
      Object.entries(phones).map(([wallet, phone]) =>
        h(
          "section",
          { class: `preview-phone preview-${wallet}`, "aria-label": WALLETS[wallet] },
          h("h3", {}, WALLETS[wallet]),
          phone,
        ),
      ),
    ),
  );
  return element;
}

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
  const messages = card.messages.map((each) =>
    h("div", { class: "gmessage" }, h("dt", {}, each.label), h("dd", {}, each.value)),
  );
  return [
    part(t("preview_notification"), lock(card.notification, card.logo, lang)),
    part(t("preview_front"), front),
    part(t("preview_details"), h("dl", { class: "gpass-back", lang }, messages, card.details.map(entry))),
    notes(card.notes),
  ];
}

/** A part of a phone, with its name over it. */
function part(name, content) {
  return h("figure", { class: "preview-part" }, h("figcaption", {}, name), content);
}

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

function field({ key, label, value, changed }) {
  return h(
    "div",
    { class: changed ? "pass-field is-new" : "pass-field", "data-key": key },
    h("span", {}, label),
    h("b", {}, value),
    changed && novelty(),
  );
}

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

function notes(sentences) {
  return (
    sentences.length > 0 &&
    h(
      "ul",
      { class: "preview-notes" },
      sentences.map((each) => h("li", {}, each)),
    )
  );
}

/** What has to be mended, and what will not be shown as it is meant. */
function remarks({ faults, caveats }) {
  const all = [...faults.map((each) => ["fault", each]), ...caveats.map((each) => ["caveat", each])];
  return (
    all.length > 0 &&
    h(
      "ul",
      { class: "preview-remarks" },
      all.map(([kind, each]) =>
        h("li", { class: kind, "data-code": each.code }, icon("warning", 18), h("span", {}, each.sentence)),
      ),
    )
  );
}

function paint(element, colours) {
  for (const [name, colour] of Object.entries(colours)) element.style.setProperty(name, colour);
}

/** Black or white, whichever reads better on the card's colour (WCAG relative luminance), as Google does. */
function inkOn(colour) {
  const [red, green, blue] = colour
    .slice(1)
    .match(/../g)
    .map((pair) => {
      const share = parseInt(pair, 16) / 255;
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
