/** A card as each wallet draws it: the one drawing, for the owner's pages and for the phones of the demo. */

import { h } from "../dom.js";

/** @import { AppleFront, Child, DrawnField, GoogleFront, PassCode } from "../types.js" */

/**
 * Apple's store card from the front.
 * @param {AppleFront} front
 */
export function appleFront({ organization, colours, logo, strip, header, primary = [], fields, code }) {
  const drawn = h(
    "div",
    { class: "pass-front" },
    h(
      "header",
      {},
      logo && h("img", { class: "pass-logo", src: logo, alt: "" }),
      h("span", { class: "pass-name" }, organization),
      h("div", { class: "pass-head" }, header.map(passField)),
    ),
    strip &&
      h(
        "div",
        { class: "pass-strip" },
        h("img", { src: strip, alt: "" }),
        primary.map(({ label, value }) =>
          h("div", { class: "pass-primary" }, h("b", {}, value), h("span", {}, label)),
        ),
      ),
    h("div", { class: "pass-row" }, fields.map(passField)),
    code && h("div", { class: "pass-code" }, picture(code), code.text && h("span", {}, code.text)),
  );
  paint(drawn, colours);
  return drawn;
}

/**
 * @param {HTMLElement} element
 * @param {AppleFront["colours"]} colours
 */
export function paint(element, { background, foreground, label }) {
  element.style.setProperty("--pass", background);
  element.style.setProperty("--pass-ink", foreground);
  element.style.setProperty("--pass-label", label);
}

/**
 * Google's loyalty card from the front; `above` and `below` are what a phone adds to it.
 * @param {GoogleFront} front
 * @param {{ above?: Child, below?: Child }} [added]
 */
export function googleFront({ issuer, programme, logo, colour, rows, code, hero }, { above, below } = {}) {
  const drawn = h(
    "article",
    { class: "gcard" },
    above,
    h("header", {}, googleLogo(logo), h("span", {}, issuer)),
    h("p", { class: "gname" }, programme),
    rows.map((row) => h("div", { class: "grow" }, row.map(googleItem))),
    code && h("div", { class: "gcode" }, h("div", {}, picture(code)), code.text && h("span", {}, code.text)),
    hero && h("img", { class: "hero", src: hero, alt: "" }),
    below,
  );
  paintGoogle(drawn, colour);
  return drawn;
}

/**
 * @param {HTMLElement} element
 * @param {string} colour
 */
export function paintGoogle(element, colour) {
  element.style.setProperty("--card", colour);
  element.style.setProperty("--card-ink", inkOn(colour));
}

/** @param {string | undefined} address */
export function googleLogo(address) {
  return h("i", { class: "glogo" }, address && h("img", { src: address, alt: "" }));
}

/**
 * What stands on the back of a pass, or below "Details" of Google's card.
 * @param {readonly DrawnField[]} entries
 * @param {string} kind a class: what surrounds the entries
 */
export function entries(entries, kind) {
  return h(
    "dl",
    { class: kind },
    entries.map(({ key, label, value, parts, changed, message, mark }) =>
      h(
        "div",
        { class: [changed && "is-new", message && "gmessage"].filter(Boolean).join(" "), "data-key": key },
        h("dt", {}, label),
        h(
          "dd",
          {},
          parts
            ? parts.map(({ text, href }) =>
                href ? h("a", { href, target: "_blank", rel: "noreferrer" }, text) : text,
              )
            : value,
          changed && mark,
        ),
      ),
    ),
  );
}

/**
 * A message on the lock screen.
 * @param {{ picture?: string, title: string, text: string, when: string, round?: boolean }} told
 */
export function banner({ picture: address, title, text, when, round }) {
  return h(
    "span",
    { class: round ? "banner is-round" : "banner" },
    address ? h("img", { src: address, alt: "" }) : h("i"),
    h("span", {}, h("b", {}, title), h("span", { class: "banner-text" }, text)),
    h("time", {}, when),
  );
}

/** @param {DrawnField} field */
export function passField({ key, label, value, align, changed, mark }) {
  const classes = ["pass-field", align, changed && "changed"].filter(Boolean).join(" ");
  return h(
    "div",
    { class: classes, "data-key": key },
    h("span", {}, label),
    h("b", {}, value),
    changed && mark,
  );
}

/** @param {DrawnField} item */
function googleItem({ key, label, value, changed, mark }) {
  return h(
    "div",
    { class: changed ? "gitem changed" : "gitem", "data-key": key },
    h("span", {}, label),
    h("b", {}, value),
    changed && mark,
  );
}

/** @param {PassCode} code */
function picture({ picture: address, message }) {
  return h("img", { src: address, alt: message ? `QR ${message}` : "QR" });
}

/**
 * Black or white, whichever reads better on the card's colour (WCAG relative luminance), as Google does.
 * @param {string} colour #rrggbb or #rgb
 */
function inkOn(colour) {
  const digits = colour.length === 4 ? colour.replace(/[^#]/g, "$&$&") : colour;
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.36 ? "#1f1f1f" : "#ffffff";
}
