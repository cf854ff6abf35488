/** How the card looks: colours that can be read, what a stamp is drawn as, what the card is called. */

import { h } from "../../kit/dom.js";
import { custom, text } from "../../kit/form/fields.js";
import { pictureField, picturesOf, stampField } from "../../kit/pass/pictures.js";
import { t } from "../../kit/words.js";
import { looksOf } from "../colours.js";
import { onward } from "./onward.js";
import { logo } from "./shop.js";

/**
 * @import { BrandColoursBody } from "../../api/merchant.js"
 * @import { Studio } from "../studio.js"
 * @import { Making } from "../editor.js"
 * @import { Designed } from "../types.js"
 */

/** @type {(keyof BrandColoursBody)[]} */
const COLOURS = ["background", "foreground", "label", "accent"];

/** @param {Studio} studio */
export function look(studio) {
  return [
    h("h1", { tabindex: "-1", "data-focus": true }, t("studio_look")),
    h("p", { class: "lead" }, t("studio_look_lead")),
    h("div", { "data-stage-here": true }),
    looks(studio),
    onward(t("studio_looks_good"), () => studio.next()),
  ];
}

/**
 * The fields of the look: in the ten minutes, and in the editor.
 * @param {Making} making
 */
export function looks(making) {
  const { design } = making;
  const card = text({
    name: "card",
    label: t("studio_card_called"),
    value: design.state.programme.name,
    maxlength: 40,
  });
  card.control.addEventListener("input", () =>
    design.change("card", (state) => {
      state.programme.name = card.read();
    }),
  );
  return h(
    "div",
    { class: "stack" },
    four(making),
    art(making),
    h(
      "details",
      { class: "more-answers" },
      h("summary", {}, h("span", { class: "link" }, t("studio_more_look"))),
      h("div", { class: "stack" }, !making.ofProgramme && [card.element, logo(making)], own(making)),
    ),
  );
}

/**
 * Four looks of the shop's own colours, each of which can be read.
 * @param {Making} making
 */
function four(making) {
  const { design, follow } = making;
  const row = h("div", { class: "looks", role: "group", "aria-label": t("studio_colours") });
  let base = coloursOf(design.state);
  let drawnOf = "";
  const draw = () => {
    const now = JSON.stringify(coloursOf(design.state));
    if (!looksOf(base).some((each) => JSON.stringify(each) === now)) base = coloursOf(design.state);
    if (drawnOf === now) return;
    drawnOf = now;
    const held = document.activeElement instanceof HTMLElement && row.contains(document.activeElement);
    row.replaceChildren(
      ...looksOf(base).map((colours, at) => {
        const pressed = JSON.stringify(colours) === now;
        const button = h(
          "button",
          {
            type: "button",
            class: "look",
            "data-look": at,
            "aria-pressed": String(pressed),
            "aria-label": t("studio_look_number", { n: at + 1 }),
            onclick: () => design.change("look", (state) => paint(making, state, colours)),
          },
          h("i", {}),
          h("i", {}),
          h("i", {}),
        );
        for (const name of COLOURS) button.style.setProperty(`--${name}`, colours[name]);
        return button;
      }),
    );
    if (held) /** @type {HTMLElement | null} */ (row.querySelector("[aria-pressed=true]"))?.focus();
  };
  follow(design, "change", draw);
  draw();
  return h("div", { class: "field" }, h("p", { class: "label" }, t("studio_colours")), row);
}

/**
 * What a stamp is drawn as, and the photo behind the stamps.
 * @param {Making} making
 */
function art({ design, start, follow, ofProgramme }) {
  const chosen = () => shownPictures(design.state);
  /** @type {(kind: "strip" | "stamp", name: string) => void} */
  const choose = (kind, name) =>
    design.change(kind, (state) => {
      const of = ofProgramme ? state.programme : state.merchant;
      of.pictures = { ...picturesOf(of), [kind]: name };
    });
  const stamp = stampField({
    label: t("studio_art"),
    art: start.art.map(({ id, address }) => ({ id, address, label: t(`studio_art_${id}`) })),
    chosen: () => chosen().stamp,
    choose: (name) => choose("stamp", name),
  });
  const strip = pictureField({
    kind: "strip",
    label: t("picture_strip"),
    hint: t("picture_strip_hint"),
    chosen: () => chosen().strip,
    choose: (name) => choose("strip", name),
  });
  follow(design, "change", stamp.draw);
  follow(design, "change", strip.draw);
  return h("div", { class: "stack" }, start.art.length > 0 && stamp.element, strip.element);
}

/**
 * The shop's pictures, and those that the programme has of its own.
 * @param {Designed} state
 */
function shownPictures({ merchant, programme }) {
  const own = picturesOf(programme);
  const shop = picturesOf(merchant);
  return { stamp: own.stamp || shop.stamp, strip: own.strip || shop.strip };
}

/**
 * The four colours by themselves.
 * @param {Making} making
 */
function own(making) {
  const { design, follow } = making;
  return h(
    "div",
    { class: "own-colours" },
    COLOURS.map((name) => {
      const control = h("input", { type: "color", value: coloursOf(design.state)[name] });
      control.addEventListener("input", () =>
        design.change(`colour-${name}`, (state) =>
          paint(making, state, { ...coloursOf(state), [name]: control.value }),
        ),
      );
      follow(design, "change", () => {
        control.value = coloursOf(design.state)[name];
      });
      return custom({ name: `colour-${name}`, label: t(`studio_colour_${name}`), control }).element;
    }),
  );
}

/** @param {Designed} state */
const coloursOf = ({ merchant, programme }) => programme.colours ?? merchant.colours;

/**
 * A shop that is being made has one look; one that is there keeps its own, and this programme gets another.
 * @param {Making} making
 * @param {Designed} state
 * @param {BrandColoursBody} colours
 */
function paint({ ofProgramme }, state, colours) {
  if (!ofProgramme) state.merchant.colours = colours;
  state.programme.colours = ofProgramme ? colours : null;
}
