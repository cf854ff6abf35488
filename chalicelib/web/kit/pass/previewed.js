/** A card as the server says it will look, drawn: front, back and message of each wallet. */

import { appleFront, banner, entries, googleFront } from "./passes.js";
import { applePoster } from "./poster.js";

/**
 * @import { ApplePreviewView, GooglePreviewView, NotificationView, ShownView } from "../../api/face.js"
 * @import { Child } from "../types.js"
 * @typedef {() => Child} Mark what stands beside a field that is new
 */

/**
 * @param {ApplePreviewView} card
 * @param {Mark} [mark]
 */
export function appleCard(card, mark) {
  const { background, foreground, label } = card;
  return appleFront({
    organization: card.organization,
    colours: { background, foreground, label },
    logo: card.logo,
    strip: card.strip,
    header: card.header.map(marked(mark)),
    fields: [...card.secondary, ...card.auxiliary].map(marked(mark)),
    code: { picture: card.code, text: card.code_text },
  });
}

/**
 * As iOS 27 shows it; nothing where it has no poster.
 * @param {ApplePreviewView} card
 * @param {Mark} [mark]
 */
export function appleOfNow(card, mark) {
  const { organization, background, foreground, label, code, code_text: text, poster } = card;
  if (!poster) return null;
  return applePoster({
    organization,
    colours: { background, foreground, label },
    artwork: poster.artwork,
    logo: poster.logo,
    header: poster.header.map(marked(mark)),
    primary: poster.primary.map(marked(mark)),
    footer: poster.footer.map(marked(mark)),
    code: poster.bars
      ? { picture: poster.bars, message: poster.number ?? "", text: poster.number ?? "", bars: true }
      : { picture: code, text },
  });
}

/**
 * @param {ApplePreviewView} card
 * @param {Mark} [mark]
 */
export const appleBack = (card, mark) => entries(card.back.map(marked(mark)), "pass-entries");

/**
 * @param {GooglePreviewView} card
 * @param {Mark} [mark]
 */
export function googleCard(card, mark) {
  return googleFront({
    issuer: card.issuer,
    programme: card.programme,
    logo: card.logo,
    colour: card.background,
    rows: card.rows.map((row) => row.map(marked(mark))),
    code: { picture: card.code, text: card.code_text },
    hero: card.hero,
  });
}

/**
 * @param {GooglePreviewView} card
 * @param {Mark} [mark]
 */
export function googleDetails(card, mark) {
  const messages = card.messages.map(({ label, value }) => ({ label, value, message: true }));
  const window = card.window.map(({ title, text, url }) => ({
    label: title,
    value: "",
    parts: [{ text: text || new URL(url).hostname, href: url }],
  }));
  return entries([...messages, ...card.details.map(marked(mark)), ...window], "gentries");
}

/**
 * @param {NotificationView} said
 * @param {{ picture: string, when: string, round?: boolean }} settings
 */
export const message = ({ title, text }, settings) => banner({ ...settings, title, text });

/**
 * @param {Mark} [mark]
 * @returns {(shown: ShownView) => ShownView & { mark: Child }}
 */
function marked(mark) {
  return (shown) => ({
    ...shown,
    changed: Boolean(mark) && shown.changed,
    mark: mark && shown.changed && mark(),
  });
}
