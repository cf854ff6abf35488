/** A poster as iOS 27 draws it: the art over all of it, its own bands above and below, the code in the middle. */

import { paint } from "../kit/pass/passes.js";
import { h } from "./dom.js";

/** @import { AppleFace, PassField } from "./types.js" */

/**
 * @param {AppleFace} face
 * @param {Set<string>} changed the keys of fields that have a new value
 */
export function drawPoster({ fields, images, barcode, colours }, changed) {
  const [title, ...others] = fields.primary;
  const drawn = h(
    "div",
    { class: "pass-front is-poster" },
    images.artwork && h("img", { class: "art", src: images.artwork, alt: "" }),
    h(
      "header",
      {},
      images.primaryLogo && h("img", { class: "art-logo", src: images.primaryLogo, alt: "" }),
      h(
        "div",
        { class: "pass-head" },
        fields.header.map((field) => poster(field, changed)),
      ),
    ),
    barcode && h("div", { class: barcode.bars ? "art-code is-bars" : "art-code" }, codeOf(barcode)),
    h(
      "div",
      { class: "art-band" },
      title && h("b", { class: "art-title" }, title.value),
      h(
        "div",
        { class: "art-row" },
        [...others, ...fields.footer].map((field) => poster(field, changed)),
      ),
    ),
  );
  paint(drawn, colours);
  return drawn;
}

/**
 * @param {PassField} field
 * @param {Set<string>} changed
 */
function poster({ key, label, value }, changed) {
  return h(
    "div",
    { class: changed.has(key) ? "pass-field changed" : "pass-field", "data-key": key },
    h("span", {}, label),
    h("b", {}, value),
  );
}

/** @param {NonNullable<AppleFace["barcode"]>} code */
function codeOf({ picture, format, message, text }) {
  return [h("img", { src: picture, alt: `${format} ${message}` }), text && h("span", {}, text)];
}
