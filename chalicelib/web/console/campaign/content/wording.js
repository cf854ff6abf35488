/** Title and text of one wording, a language at a time. */

import { h } from "../../../kit/dom.js";
import { t } from "../../words.js";
import { LIMITS, languageTabs, limited } from "./fields.js";
import { inserts } from "./merge.js";

/**
 * @import { VariantBody } from "../../../api/campaign.js"
 * @import { Language } from "../../../kit/types.js"
 * @import { Shown, VariantId } from "./shown.js"
 * @typedef {Required<Pick<VariantBody, "title" | "text">>} Words
 */

/**
 * `label` stands above it, `letter` beside each field's name; "" for neither. The preview follows to what is
 * written on.
 * @param {{
 *   id: VariantId, label: string, letter: string, now: () => Words, write: (words: Partial<Words>) => void, shown: Shown
 * }} settings
 */
export function wording({ id, label, letter, now, write, shown }) {
  const element = h("div", {
    class: "wording stack",
    role: "group",
    "aria-label": label || t("what_message"),
    "data-wording": id,
  });
  /** @type {(name: "title" | "text", code: Language, value: string) => void} */
  const put = (name, code, value) => {
    const words = { ...now()[name], [code]: value };
    if (!value) delete words[code];
    write({ [name]: words });
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
    /** @type {(name: "title" | "text", most: number, area: boolean) => HTMLElement} */
    const one = (name, most, area) =>
      limited({
        name: `${name}-${id}`,
        label: [t(`what_${name}`), letter].filter(Boolean).join(" "),
        value: now()[name][code] ?? "",
        most,
        area,
        lang: code,
        oninput: (value) => put(name, code, value),
      });
    [written, spoken] = [null, code];
    const text = one("text", LIMITS.text, true);
    const into = () => written ?? text.querySelector("textarea");
    fields.replaceChildren(one("title", LIMITS.title, false), text, inserts(code, into));
  }
  draw(shown.language);
  marks();
  element.append(...(label ? [h("h3", {}, label)] : []), tabs.element, fields);
  return element;
}
