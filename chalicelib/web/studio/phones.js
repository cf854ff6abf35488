/** Two phones, a lock screen and a till, each with what it would show. */

import { h } from "../kit/dom.js";
import {
  appleBack,
  appleCard,
  appleOfNow,
  googleCard,
  googleDetails,
  message,
} from "../kit/pass/previewed.js";
import { t } from "../kit/words.js";

/**
 * @import { CardView } from "../api/card.js"
 * @import { ApplePreviewView, GooglePreviewView } from "../api/face.js"
 * @import { Child, Language } from "../kit/types.js"
 */

/**
 * A phone with its card; a button turns it over. An `older` one knows no posters.
 * @param {ApplePreviewView} card
 * @param {Language} lang
 * @param {{ turned: boolean, older: boolean }} how
 */
export function iphone(card, lang, { turned, older }) {
  const front = () => (!older && appleOfNow(card)) || appleCard(card);
  return phone("ios", lang, turned ? appleBack(card) : front());
}

/**
 * @param {GooglePreviewView} card
 * @param {Language} lang
 * @param {boolean} turned
 */
export function android(card, lang, turned) {
  return phone("android", lang, turned ? googleDetails(card) : googleCard(card));
}

/**
 * What both phones say, without anybody having opened anything.
 * @param {ApplePreviewView} apple
 * @param {GooglePreviewView} google
 * @param {Language} lang
 */
export function lockScreen(apple, google, lang) {
  const when = t("studio_now");
  const said = [
    apple.notification && message(apple.notification, { picture: apple.icon, when }),
    google.notification && message(google.notification, { picture: google.logo, when, round: true }),
  ];
  const time = new Intl.DateTimeFormat(lang, { hour: "2-digit", minute: "2-digit", hour12: false });
  const date = new Intl.DateTimeFormat(lang, { weekday: "long", day: "numeric", month: "long" });
  return h(
    "div",
    { class: "phone is-lock", lang },
    h(
      "div",
      { class: "phone-screen" },
      h("p", { class: "lock-day" }, date.format()),
      h("p", { class: "lock-clock" }, time.format()),
      h(
        "div",
        { class: "lock-said" },
        said.some(Boolean) ? said : h("p", { class: "lock-silent" }, t("studio_silent")),
      ),
    ),
  );
}

/**
 * What stands on the till once the card has been read.
 * @param {CardView} card
 * @param {string} programme
 */
export function till(card, programme) {
  const { rewards, progress } = card;
  const marks = progress.places && progress.goal !== null && progress.goal <= 20 ? progress.goal : 0;
  const have = Math.min(progress.have, marks);
  return h(
    "div",
    { class: "tablet" },
    h(
      "div",
      { class: "tablet-screen" },
      h("p", { class: "tablet-who" }, h("b", {}, card.name), h("span", {}, programme)),
      h("p", { class: "tablet-count" }, card.balance_shown),
      marks > 0 &&
        h(
          "p",
          { class: "tablet-marks", "aria-hidden": "true" },
          Array.from({ length: marks }, (_, at) => h("i", { class: at < have ? "is-full" : null })),
        ),
      card.next && h("p", { class: "tablet-next" }, card.next),
      rewards.map(({ name }) => h("p", { class: "tablet-reward" }, t("studio_hand_out", { name }))),
      h("p", { class: "tablet-go" }, marks > 0 ? t("studio_add_stamp") : t("studio_add_amount")),
    ),
  );
}

/**
 * @param {string} kind
 * @param {Language} lang
 * @param {Child} shown
 */
function phone(kind, lang, shown) {
  return h("div", { class: `phone is-${kind}`, lang }, h("div", { class: "phone-screen" }, shown));
}
