/** A poster as iOS 27 draws it: the art over all of it, its own bands above and below, the code in the middle. */

import { h } from "../dom.js";
import { paint, passField } from "./passes.js";

/** @import { ApplePosterFront } from "../types.js" */

/**
 * The first of `primary` is its title; of a code that a phone cannot draw the number stands where its bars would be.
 * @param {ApplePosterFront} front
 */
export function applePoster({ organization, colours, artwork, logo, header, primary, footer, code }) {
  const [title, ...others] = primary;
  const drawn = h(
    "div",
    { class: "pass-front is-poster" },
    artwork && h("img", { class: "poster-art", src: artwork, alt: "" }),
    h(
      "header",
      {},
      logo && h("img", { class: "art-logo", src: logo, alt: "" }),
      h("span", { class: "pass-name" }, organization),
      h("div", { class: "pass-head" }, header.map(passField)),
    ),
    code &&
      h(
        "div",
        { class: code.bars ? "art-code is-bars" : "art-code" },
        code.picture && h("img", { src: code.picture, alt: code.message ?? "QR" }),
        code.text && h("span", {}, code.text),
      ),
    h(
      "div",
      { class: "art-band" },
      title && h("b", { class: title.changed ? "art-title changed" : "art-title" }, title.value),
      h("div", { class: "art-row" }, [...others, ...footer].map(passField)),
    ),
  );
  paint(drawn, colours);
  return drawn;
}
