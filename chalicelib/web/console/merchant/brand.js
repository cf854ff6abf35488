/** A shop's brand among the fields of its page: its logo, photo and stamp, and its colours. */

import { h } from "../../kit/dom.js";
import { custom } from "../../kit/form/fields.js";
import { pictureField, picturesOf, stampField } from "../../kit/pass/pictures.js";
import { served } from "../served.js";
import { t } from "../words.js";

/**
 * @import { BrandColoursBody } from "../../api/merchant.js"
 * @import { Field } from "../../kit/types.js"
 * @import { Design } from "../../studio/design.js"
 * @typedef {"logo" | "strip" | "stamp"} Kind
 */

/** @type {(keyof BrandColoursBody)[]} */
const COLOURS = ["background", "foreground", "label", "accent"];

/**
 * @param {Design} design what is shown beside the form; the brand is sent from it
 * @returns {Field<any, any>[]}
 */
export function brandFields(design) {
  /** @type {(kind: Kind) => () => string} */
  const chosen = (kind) => () => picturesOf(design.state.merchant)[kind];
  /** @type {(kind: Kind) => (name: string, colours?: BrandColoursBody | null) => void} */
  const choose = (kind) => (name, colours) => {
    design.change(kind, ({ merchant }) => {
      merchant.pictures = { ...picturesOf(merchant), [kind]: name };
      if (kind === "logo" && colours) merchant.colours = colours;
    });
  };
  const logo = pictureField({
    kind: "logo",
    label: t("picture_logo"),
    hint: t("picture_logo_hint"),
    chosen: chosen("logo"),
    choose: choose("logo"),
  });
  const strip = pictureField({
    kind: "strip",
    label: t("picture_strip"),
    hint: t("picture_strip_hint"),
    chosen: chosen("strip"),
    choose: choose("strip"),
  });
  const stamp = stampField({
    label: t("studio_art"),
    art: served().art.map(({ id, address }) => ({ id, address, label: t(`studio_art_${id}`) })),
    chosen: chosen("stamp"),
    choose: choose("stamp"),
  });
  for (const { draw } of [logo, strip, stamp]) design.addEventListener("change", draw);
  const error = h("p", { class: "field-error" });
  /** @type {Field<null, null>} */
  const pictures = {
    name: "pictures",
    element: h("div", { class: "stack" }, logo.element, stamp.element, strip.element, error),
    control: null,
    read: () => null,
    wrong: (said) => error.replaceChildren(said),
  };
  return [pictures, ...coloursOf(design)];
}

/**
 * @param {Design} design
 * @returns {Field<any, any>[]}
 */
function coloursOf(design) {
  return COLOURS.map((name) => {
    const control = h("input", { type: "color", value: design.state.merchant.colours[name] });
    control.addEventListener("input", () =>
      design.change(`colour-${name}`, ({ merchant }) => {
        merchant.colours = { ...merchant.colours, [name]: control.value };
      }),
    );
    design.addEventListener("change", () => {
      control.value = design.state.merchant.colours[name];
    });
    return custom({ name: `colours.${name}`, label: t(`shop_colour_${name}`), control });
  });
}
