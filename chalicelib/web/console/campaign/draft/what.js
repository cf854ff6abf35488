/** What: the message in each language, perhaps two of them to compare; a gift; the face for a time; the double stamps. */

import { h } from "../../../kit/dom.js";
import { tick } from "../../../kit/fields.js";
import { t } from "../../words.js";
import { bonus } from "./bonus.js";
import { face } from "./face.js";
import { LIMITS, languageTabs, limited, part } from "./fields.js";
import { gift } from "./gift.js";
import { inserts } from "./merge.js";

/**
 * @import { ColoursBody, VariantBody } from "../../../api/campaign.js"
 * @import { ProgrammeView } from "../../../api/programme.js"
 * @import { Language } from "../../../kit/types.js"
 * @import { Draft } from "./draft.js"
 * @import { Shown, VariantId } from "./shown.js"
 */

/**
 * `shown` is what the preview shows now; the step moves it to what is written on. `colours`: those of the programme
 * that is chosen now.
 * @param {Draft} draft
 * @param {{ colours: () => ColoursBody, shown: Shown, programmes: ProgrammeView[] }} around
 */
export function whatStep(draft, { colours, shown, programmes }) {
  return h(
    "div",
    { class: "stack" },
    message(draft, shown),
    gift(draft, programmes),
    face(draft, colours, shown),
    bonus(draft),
  );
}

/**
 * @param {Draft} draft
 * @param {Shown} shown
 */
function message(draft, shown) {
  /** @type {(id: VariantId) => VariantBody} */
  const empty = (id) => ({ id, title: {}, text: {} });
  const now = () => draft.campaign.variants;
  /** @param {VariantBody[]} variants */
  const change = (variants) => draft.change({ variants });
  const draw = () => {
    const wordings = h("div", { class: "stack" });
    const drawWordings = () => wordings.replaceChildren(...now().map(({ id }) => wording(draft, id, shown)));
    const two = tick({ name: "two", label: t("what_two"), hint: t("what_two_how"), value: now().length > 1 });
    two.control.addEventListener("change", () => {
      change(two.control.checked ? [now()[0], empty("b")] : now().slice(0, 1));
      drawWordings();
    });
    drawWordings();
    return [wordings, two.element];
  };
  /** @param {boolean} yes */
  const turned = (yes) => change(yes ? [empty("a")] : []);
  return part({
    name: "message",
    label: t("what_message"),
    hint: t("what_message_how"),
    on: now().length > 0,
    draw,
    turned,
  });
}

/**
 * Title and text of one wording, a language at a time.
 * @param {Draft} draft
 * @param {VariantId} id
 * @param {Shown} shown
 */
function wording(draft, id, shown) {
  const element = h("div", {
    class: "wording stack",
    role: "group",
    "aria-label": t("what_wording", { letter: id.toUpperCase() }),
    "data-wording": id,
  });
  const now = () =>
    draft.campaign.variants.find((variant) => variant.id === id) ?? { id, title: {}, text: {} };
  /** @type {(name: "title" | "text", code: Language, value: string) => void} */
  const write = (name, code, value) => {
    const words = { ...now()[name], [code]: value };
    if (!value) delete words[code];
    draft.change({
      variants: draft.campaign.variants.map((variant) =>
        variant.id === id ? { ...variant, [name]: words } : variant,
      ),
    });
    marks();
  };
  const tabs = languageTabs(shown.language, (code) => {
    shown.set({ variant: id, language: code });
    draw(code);
  });
  const marks = () => tabs.marks((code) => now().title[code] && now().text[code]);
  const fields = h("div", { class: "stack" });
  /** @type {import("./merge.js").Written | null} */
  let written = null; // where somebody writes, or wrote last
  let spoken = shown.language;
  fields.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) written = target;
    shown.set({ variant: id, language: spoken });
  });
  /** @param {Language} code */
  function draw(code) {
    const named = draft.campaign.variants.length > 1 ? ` ${id.toUpperCase()}` : "";
    /** @type {(name: "title" | "text", most: number, area: boolean) => HTMLElement} */
    const one = (name, most, area) =>
      limited({
        name: `${name}-${id}`,
        label: `${t(`what_${name}`)}${named}`,
        value: now()[name][code] ?? "",
        most,
        area,
        lang: code,
        oninput: (value) => write(name, code, value),
      });
    [written, spoken] = [null, code];
    const text = one("text", LIMITS.text, true);
    const into = () => written ?? text.querySelector("textarea");
    fields.replaceChildren(one("title", LIMITS.title, false), text, inserts(code, into));
  }
  draw(shown.language);
  marks();
  element.append(
    ...(draft.campaign.variants.length > 1
      ? [h("h3", {}, t("what_wording", { letter: id.toUpperCase() }))]
      : []),
    tabs.element,
    fields,
  );
  return element;
}
