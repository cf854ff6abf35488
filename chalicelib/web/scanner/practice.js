/** A practice of two minutes: four things that happen at a counter, with fake cards; nothing counts. */

import { good, post } from "../kit/api.js";
import { h, icon } from "../kit/dom.js";
import { refusalOf } from "../kit/refusal.js";
import { signal } from "./feedback.js";
import { t } from "./words.js";

/**
 * @import { App } from "./main.js"
 * @import { PracticeView } from "../api/till.js"
 */

const TASKS = /** @type {const} */ (["stamp", "reward", "undo", "unknown"]);

/** @param {App} app */
export async function practicePage(app) {
  const element = h("div", { class: "page practice" });
  const begun = app.till.heard(await post("/practice", {}));
  if (good(begun)) draw(element, app, begun.body);
  else element.append(h("p", { class: "lead", role: "alert" }, refusalOf(begun).detail));
  return { element, title: t("practice"), back: true };
}

/**
 * @param {HTMLElement} element
 * @param {App} app
 * @param {PracticeView} practice
 */
function draw(element, app, practice) {
  const [ana, ben] = practice.cards;
  let task = 0;
  let stamped = "";
  const told = h("p", { class: "lead", role: "status", "data-practice-said": true });
  /**
   * @param {"stamp" | "reward" | "undo"} what
   * @param {string} barcode
   */
  const act = async (what, barcode) => {
    const path = /** @type {`/practice/${string}`} */ (`/practice/${practice.practice}`);
    const answer = app.till.heard(await post(path, { do: what, barcode, entry: stamped }));
    signal(good(answer) ? "done" : "refused");
    told.textContent = good(answer) ? answer.body.said : refusalOf(answer).detail;
    if (good(answer) && what === "stamp") stamped = answer.body.entry;
    if (good(answer) || barcode === practice.strange) onward();
  };
  /** @param {string} words @param {() => unknown} onclick */
  const big = (words, onclick) =>
    h("button", { type: "button", class: "button", "data-practice-go": true, onclick }, words);
  const ACTS = {
    stamp: () => big(t("practice_scan", { name: ana?.name ?? "" }), () => act("stamp", ana?.barcode ?? "")),
    reward: () =>
      big(t("practice_hand_out", { reward: ben?.ready ?? "" }), () => act("reward", ben?.barcode ?? "")),
    undo: () => big(t("practice_take_back"), () => act("undo", ana?.barcode ?? "")),
    unknown: () => big(t("practice_strange"), () => act("stamp", practice.strange)),
  };
  const list = h("div", { class: "rows", role: "list" });
  const now = h("div", { class: "rows" });
  function onward() {
    task += 1;
    show();
  }
  function show() {
    list.replaceChildren(
      ...TASKS.map((name, n) =>
        h(
          "div",
          {
            class: "row",
            role: "listitem",
            "data-done": String(n < task),
            "aria-current": n === task && "step",
          },
          n < task ? icon("check") : h("span", {}, `${n + 1}.`),
          h("span", {}, t(`practice_${name}`)),
        ),
      ),
    );
    const next = TASKS[task];
    now.replaceChildren(
      ...(next
        ? [ACTS[next]()]
        : [
            h("p", { class: "notice" }, t("practice_done")),
            h(
              "button",
              { type: "button", class: "button", "data-home": true, onclick: () => app.home() },
              t("back"),
            ),
          ]),
    );
  }
  show();
  element.append(h("p", { class: "lead" }, t("practice_lead")), list, told, now);
}
