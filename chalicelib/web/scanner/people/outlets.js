/** Where one works today, for a person with several outlets on a device that is not paired. */

import { get, good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { t } from "../words.js";
import { entered } from "./sign_in.js";

/**
 * @import { OutletView } from "../../api/people.js"
 * @import { App } from "../main.js"
 * @import { Page } from "../types.js"
 */

const SEARCHED_FROM = 12; // fewer are seen at a glance
const PAUSE_MS = 250;

/**
 * @param {App} app
 * @returns {Page}
 */
export function outletsPage(app) {
  const error = h("p", { class: "field-error", role: "alert" });
  /** @param {OutletView} outlet */
  const choose = async (outlet) => {
    error.textContent = entered(app, await app.till.chooseOutlet(outlet.id)) ?? "";
  };
  const { outlets = [], outlet: now = null } = app.till.data ?? {};
  /** @param {OutletView} outlet */
  const button = (outlet) =>
    h(
      "button",
      {
        type: "button",
        class: "button button-quiet",
        "data-outlet": outlet.id,
        "aria-pressed": outlet.id === now?.id ? "true" : null,
        onclick: () => choose(outlet),
      },
      outlet.name,
    );
  const choices = h("div", { class: "choices" }, outlets.map(button));
  const element = h(
    "div",
    { class: "page sign-in" },
    h("h1", {}, t("which_outlet")),
    error,
    outlets.length >= SEARCHED_FROM && search((found) => choices.replaceChildren(...found.map(button))),
    choices,
  );
  return { element, title: t("which_outlet"), back: now !== null };
}

/**
 * Asks for outlets by name: a session names the first hundred.
 * @param {(found: OutletView[]) => unknown} show
 */
function search(show) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const input = h("input", {
    id: "find-outlet",
    type: "search",
    autocomplete: "off",
    oninput: () => {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE_MS);
    },
  });
  async function look() {
    const q = input.value.trim();
    const answer = await get(`/outlets?${new URLSearchParams({ q })}`);
    if (good(answer) && q === input.value.trim()) show(answer.body.outlets);
  }
  return h("div", { class: "field" }, h("label", { for: input.id }, t("list_find")), input);
}
