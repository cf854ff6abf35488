/** Another look of the card for a time: its colours, and the line on its front. */

import { h } from "../../kit/dom.js";
import { custom, text } from "../../kit/fields.js";
import { t } from "../words.js";
import { LIMITS, languageTabs, limited, part } from "./fields.js";

const HOURS_A_DAY = 24;
const COLOURS = ["background", "foreground", "label", "accent"];

export function face(draft, colours, shown) {
  const now = () => draft.campaign.face;
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
    return [faceColours(now, set, colours), faceLine(now, set, shown), days.element];
  };
  const turned = (yes) =>
    draft.change(
      yes
        ? { face: { colours: null, line: {} }, face_hours: 2 * HOURS_A_DAY }
        : { face: null, face_hours: 0 },
    );
  return part({
    name: "face",
    label: t("what_face"),
    hint: t("what_face_how"),
    on: Boolean(now()),
    draw,
    turned,
  });
}

function faceColours(now, set, own) {
  const swatch = (name) =>
    custom({
      name: `colour-${name}`,
      label: t(`colour_${name}`),
      control: h("input", {
        type: "color",
        value: now().colours[name],
        class: "swatch",
        oninput: (event) => set({ colours: { ...now().colours, [name]: event.target.value } }),
      }),
    }).element;
  return part({
    name: "colours",
    label: t("face_colours"),
    hint: t("face_colours_how"),
    on: Boolean(now().colours),
    draw: () => [h("div", { class: "swatches" }, COLOURS.map(swatch))],
    turned: (yes) => set({ colours: yes ? { ...own } : null }),
  });
}

function faceLine(now, set, shown) {
  const field = h("div");
  const tabs = languageTabs(shown.language, (code) => (shown.set({ language: code }), draw(code)));
  const marks = () => tabs.marks((code) => now().line[code]);
  function draw(code) {
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
      }),
    );
  }
  draw(shown.language);
  marks();
  return h("div", { class: "stack" }, tabs.element, field);
}
