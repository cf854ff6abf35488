/** The choice of language, each in its own name. */

import { h } from "../kit/dom.js";
import { LANGUAGES, language, t } from "./words.js";

/** @import { App } from "./main.js" */

/** @param {App} app */
export function languages(app) {
  /** @type {(language: [string, string]) => HTMLElement} */
  const choice = ([code, name]) =>
    h(
      "button",
      {
        type: "button",
        class: "segment",
        lang: code,
        "data-language": code,
        "aria-pressed": String(code === language()),
        onclick: () => app.chooseLanguage(code),
      },
      name,
    );
  return h(
    "div",
    { class: "segments", role: "group", "aria-label": t("language") },
    Object.entries(LANGUAGES).map(choice),
  );
}
