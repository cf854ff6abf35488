/** A pass that iOS 27 shows as a poster. */

import { applePoster } from "../../kit/pass/poster.js";

/** @import { AppleFace } from "../types.js" */

/**
 * @param {AppleFace} face
 * @param {Set<string>} changed the keys of fields that have a new value
 */
export function drawPoster({ logo_text, fields, images, barcode, colours }, changed) {
  /** @param {AppleFace["fields"]["header"]} area */
  const marked = (area) =>
    area.map((field) => ({ ...field, parts: undefined, changed: changed.has(field.key) }));
  return applePoster({
    organization: logo_text,
    colours,
    artwork: images.artwork,
    logo: images.primaryLogo,
    header: marked(fields.header),
    primary: marked(fields.primary),
    footer: marked(fields.footer),
    code: barcode && { ...barcode, message: `${barcode.format} ${barcode.message}` },
  });
}
