/** Another look of the card for a time: its colours, and the line on its front. */

import { h } from "../../../kit/dom.js";
import { custom, text } from "../../../kit/form/fields.js";
import { t } from "../../words.js";
import { LIMITS, languageTabs, limited, part } from "./fields.js";
import { fitting } from "./line_width.js";
import { inWindow } from "./window.js";

/**
 * @import { ColoursBody, FaceBody } from "../../../api/campaign.js"
 * @import { Language } from "../../../kit/types.js"
 * @import { Draft } from "../draft/draft.js"
 * @import { Shown } from "./shown.js"
 * @typedef {() => FaceBody} Now
 * @typedef {(patch: Partial<FaceBody>) => void} SetFace
 */

const HOURS_A_DAY = 24;
const COLOURS = /** @type {const} */ (["background", "foreground", "label", "accent"]);
/** @type {FaceBody} */
const NONE = { colours: null, line: {}, module: null };

/**
 * @param {Draft} draft
 * @param {() => ColoursBody} colours of the programme that is chosen now
 * @param {Shown} shown
 */
export function face(draft, colours, shown) {
  const now = () => draft.campaign.face ?? NONE;
  /** @type {SetFace} */
  const set = (patch) => draft.change({ face: { ...now(), ...patch } });
  const draw = () => {
    const days = text({
      name: "face_hours",
      label: t("face_days"),
      value: Math.max(1, Math.round(draft.campaign.face_hours / HOURS_A_DAY)),
      inputmode: "numeric",
      class: "short",
      hint: t("face_days_how"),
    });
    days.control.addEventListener(
      "input",
      () =>
        /^[1-9]\d{0,2}$/.test(days.control.value) &&
        draft.change({ face_hours: Number(days.control.value) * HOURS_A_DAY }),
    );
    return [
      faceColours(now, set, colours),
      faceLine(now, set, shown),
      inWindow(now, set, shown),
      days.element,
    ];
  };
  /** @param {boolean} yes */
  const turned = (yes) =>
    draft.change(yes ? { face: NONE, face_hours: 2 * HOURS_A_DAY } : { face: null, face_hours: 0 });
  return part({
    name: "face",
    label: t("what_face"),
    hint: t("what_face_how"),
    on: draft.campaign.face !== null,
    draw,
    turned,
  });
}

/**
 * @param {Now} now
 * @param {SetFace} set
 * @param {() => ColoursBody} own
 */
function faceColours(now, set, own) {
  /** @param {keyof ColoursBody} name */
  const swatch = (name) => {
    /** @type {HTMLInputElement} */
    const control = h("input", {
      type: "color",
      value: (now().colours ?? own())[name],
      class: "swatch",
      oninput: () => set({ colours: { ...(now().colours ?? own()), [name]: control.value } }),
    });
    return custom({ name: `colour-${name}`, label: t(`colour_${name}`), control }).element;
  };
  return part({
    name: "colours",
    label: t("face_colours"),
    hint: t("face_colours_how"),
    on: Boolean(now().colours),
    draw: () => [h("div", { class: "swatches" }, COLOURS.map(swatch))],
    turned: (yes) => set({ colours: yes ? { ...own() } : null }),
  });
}

/**
 * @param {Now} now
 * @param {SetFace} set
 * @param {Shown} shown
 */
function faceLine(now, set, shown) {
  const field = h("div");
  const tabs = languageTabs(shown.language, (code) => {
    shown.set({ language: code });
    draw(code);
  });
  const marks = () => tabs.marks((code) => now().line[code]);
  /** @param {Language} code */
  function draw(code) {
    /** @param {string} value */
    const write = (value) => {
      const line = { ...now().line, [code]: value };
      if (!value) delete line[code];
      set({ line });
      marks();
    };
    field.replaceChildren(
      limited({
        name: "line",
        label: t("face_line"),
        value: now().line[code] ?? "",
        most: LIMITS.line,
        area: false,
        lang: code,
        oninput: write,
        note: cut,
      }),
    );
  }
  draw(shown.language);
  marks();
  return h("div", { class: "stack" }, tabs.element, field);
}

/**
 * That a phone may cut the line, where it is wide.
 * @param {string} line
 */
function cut(line) {
  const n = fitting(line);
  return n === null ? "" : t("face_line_cut", { n });
}
