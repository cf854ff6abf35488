/** Who is signed in: their own page, and the language that they read. */

import { h, icon } from "../kit/dom.js";
import { LANGUAGES, language, t } from "./words.js";

/** @param {(code: string) => unknown} speak */
export function languageChoice(speak) {
  /** @type {(language: [string, string]) => HTMLElement} */
  const button = ([code, name]) =>
    h(
      "button",
      {
        type: "button",
        lang: code,
        "aria-pressed": String(code === language()),
        "data-language": code,
        onclick: () => speak(code),
      },
      name,
    );
  return h(
    "div",
    { class: "languages", role: "group", "aria-label": t("language") },
    Object.entries(LANGUAGES).map(button),
  );
}

/**
 * It closes by Escape, and by a click beside it.
 * @param {string} name
 * @param {(code: string) => unknown} speak
 */
export function accountMenu(name, speak) {
  /** @type {HTMLDetailsElement} */
  const menu = h(
    "details",
    {
      class: "account",
      "data-account": true,
      onkeydown: (event) => {
        if (event.key !== "Escape") return;
        menu.open = false;
        menu.querySelector("summary")?.focus();
      },
      onfocusout: (event) => {
        const to = event.relatedTarget;
        if (to instanceof Node && !menu.contains(to)) menu.open = false;
      },
    },
    h("summary", { class: "bar-me" }, icon("person", 20), h("span", {}, name)),
    h(
      "div",
      { class: "account-sheet" },
      h("a", { href: "#/me", "data-me": true, onclick: () => close() }, icon("key", 20), t("account_own")),
      languageChoice(speak),
    ),
  );
  const close = () => {
    menu.open = false;
  };
  addEventListener("pointerdown", beside);
  /** @param {PointerEvent} event */
  function beside(event) {
    if (!menu.isConnected) return removeEventListener("pointerdown", beside);
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  }
  return menu;
}
