/** A list that may be long: a page at a time, and searched by the server. */

import { good } from "../kit/api.js";
import { h } from "../kit/dom.js";
import { newest } from "../kit/newest.js";
import { nothing, rows } from "../kit/parts.js";
import { refusalOf } from "../kit/refusal.js";
import { t } from "./words.js";

/**
 * @import { Answer } from "../kit/types.js"
 * @import { Child } from "../kit/types.js"
 */

const PAUSE_MS = 250;
const SEARCHED_FROM = 12; // rows; fewer are seen at a glance

/**
 * @template Row
 * @template {{ next: string | null }} Page
 * @param {object} list
 * @param {string} list.name
 * @param {Page} list.first its first page
 * @param {(page: Page) => Row[]} list.of
 * @param {(query: string) => Promise<Answer<Page> | null>} list.ask asks for a page by "q=…&after=…"
 * @param {(row: Row) => Child} list.line
 * @param {string} list.none what is said when there is nothing at all
 */
export function listing({ name, first, of, ask, line, none }) {
  const list = rows(of(first).map(line), name);
  const said = h("p", { class: "hint", role: "status" });
  const more = h(
    "button",
    { type: "button", class: "button button-quiet button-fit", "data-more": name, onclick: () => add() },
    t("list_more"),
  );
  const input = h("input", {
    id: `find-${name}`,
    type: "search",
    autocomplete: "off",
    spellcheck: "false",
    enterkeyhint: "search",
    oninput: () => {
      clearTimeout(timer);
      timer = setTimeout(() => look(), PAUSE_MS);
    },
  });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let [q, next] = ["", first.next];
  const page = newest(ask);

  /** @param {string} after */
  async function read(after) {
    const answer = await page(String(new URLSearchParams({ q, after })));
    if (answer === undefined) return;
    if (!good(answer)) said.textContent = refusalOf(answer).detail;
    else take(answer.body, !after);
  }
  /**
   * @param {Page} page
   * @param {boolean} anew
   */
  function take(page, anew) {
    if (anew) list.replaceChildren();
    list.append(.../** @type {Node[]} */ (of(page).map(line)));
    next = page.next;
    more.hidden = !next;
    said.textContent = list.children.length ? "" : t("list_none_found");
  }
  const look = () => {
    q = input.value.trim();
    return read("");
  };
  const add = () => read(next ?? "");

  if (!of(first).length) return nothing(none);
  more.hidden = !next;
  const searched = Boolean(next) || of(first).length > SEARCHED_FROM;
  return h(
    "div",
    { class: "listing" },
    searched &&
      h(
        "form",
        {
          class: "field find",
          role: "search",
          onsubmit: (event) => {
            event.preventDefault();
            clearTimeout(timer);
            look();
          },
        },
        h("label", { for: input.id }, t("list_find")),
        input,
      ),
    list,
    said,
    more,
  );
}
