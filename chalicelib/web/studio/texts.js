/** A text in each language that the shop's customers speak, with what is missing. */

import { h } from "../kit/dom.js";
import { LANGUAGES, t } from "../kit/words.js";

/**
 * @import { Language, Texts } from "../kit/types.js"
 * @typedef {{ name: string, label: string, most: number, languages: Language[], value: Texts, set: (value: Texts) => void }} TextSettings
 */

let made = 0;

/** @param {TextSettings} settings */
export function textsField({ name, label, most, languages, value, set }) {
  made += 1;
  const group = `texts-${made}`;
  /** @type {Texts} */
  const now = { ...value };
  const lacking = h("p", { class: "hint texts-lack", role: "status" });
  const draw = () => {
    const missing = languages.filter((code) => !now[code]?.trim());
    lacking.textContent = missing.length
      ? t("studio_texts_missing", { languages: missing.map((code) => LANGUAGES[code]).join(", ") })
      : "";
    for (const code of languages) rows[code]?.toggleAttribute("data-missing", missing.includes(code));
  };
  /** @type {Partial<Record<Language, HTMLElement>>} */
  const rows = {};
  for (const code of languages) {
    const id = `${group}-${code}`;
    const input = h("input", {
      id,
      lang: code,
      value: now[code] ?? "",
      maxlength: most,
      autocomplete: "off",
      spellcheck: "true",
      "aria-label": `${label}, ${LANGUAGES[code]}`,
      oninput: () => {
        const typed = input.value;
        if (typed.trim()) now[code] = typed;
        else delete now[code];
        draw();
        set({ ...now });
      },
    });
    rows[code] = h(
      "div",
      { class: "texts-row" },
      languages.length > 1 && h("span", { class: "texts-code", "aria-hidden": "true" }, code),
      input,
    );
  }
  draw();
  return h(
    "fieldset",
    { class: "field texts", "data-field": name },
    h("legend", {}, label),
    languages.map((code) => rows[code]),
    lacking,
  );
}
