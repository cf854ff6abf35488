/** The day so far: what waits or was refused on this device, then what the outlet's list says; undo from there. */

import { get, good } from "../../kit/api.js";
import { standingIn } from "../../kit/correction/corrected.js";
import { h, shown } from "../../kit/dom.js";
import { entryRow, lineRow } from "../card/history_rows.js";
import { mayCorrect, mayUndo, undoneIn } from "../correction/undo.js";
import { t } from "../words.js";
import { newCode } from "./new_code.js";
import { refusalOf } from "./sign_in.js";

/**
 * @import { Child } from "../../kit/types.js"
 * @import { App } from "../main.js"
 * @import { TillEntryView } from "../../api/till.js"
 * @import { TillProgrammeView } from "../../api/programme.js"
 * @import { ReadLine } from "../queue/types.js"
 * @import { Given, Page } from "../types.js"
 * @typedef {(after: string) => `/entries?${string}` | `/cards/${string}/entries?${string}`} PathOf
 */

const PAGE = 30;

/**
 * @param {App} app
 * @returns {Promise<Page>}
 */
export async function shiftPage(app) {
  const device = h("section", { class: "lines", "aria-live": "polite" });
  const list = h("section", { class: "lines" });
  /** @param {boolean} mine */
  const choose = (mine) =>
    h(
      "button",
      { type: "button", class: "segment", "data-mine": String(mine), onclick: () => show(mine) },
      t(mine ? "mine" : "everyone"),
    );
  const segments = [choose(true), choose(false)];
  const draw = async () => device.replaceChildren(...(await deviceLines(app)));
  /** @param {boolean} mine */
  const show = async (mine) => {
    for (const segment of segments)
      segment.setAttribute("aria-pressed", String(segment.dataset.mine === String(mine)));
    list.replaceChildren(h("p", { class: "progress", "aria-hidden": "true" }, h("span")));
    list.replaceChildren(
      ...(await entries(app, (after) => `/entries?limit=${PAGE}${mine ? "&mine=1" : ""}${after}`)),
    );
  };
  app.queue.addEventListener("line", draw);
  await draw();
  show(true);
  const element = h(
    "div",
    { class: "page shift" },
    device,
    app.till.may("see_history") &&
      h("div", { class: "segments", role: "group", "aria-label": t("shift") }, segments),
    list,
  );
  return { element, title: t("shift"), back: true, leave: () => app.queue.removeEventListener("line", draw) };
}

/**
 * @param {App} app
 * @param {Given} given
 * @returns {Promise<Page>}
 */
export async function cardHistoryPage(app, { subject }) {
  const list = h("section", { class: "lines" });
  const serial = subject?.serial ?? "";
  list.replaceChildren(
    ...(await entries(app, (after) => `/cards/${serial}/entries?limit=${PAGE}${after}`, subject?.programme)),
  );
  return {
    element: h(
      "div",
      { class: "page shift" },
      h("p", { class: "lead" }, [subject?.card?.name, subject?.programme?.name].filter(Boolean).join(" · ")),
      list,
      subject?.card &&
        app.till.may("new_code") &&
        h(
          "div",
          { class: "centre" },
          h(
            "button",
            {
              type: "button",
              class: "button button-quiet",
              "data-hand-over": true,
              onclick: () => app.open("hand_over", { subject }),
            },
            t("hand_over"),
          ),
        ),
      subject?.card && app.till.may("new_code") && newCode(app, serial),
    ),
    title: t("card_history"),
    back: true,
  };
}

/**
 * Rows of entries, with a button for more.
 * @param {App} app
 * @param {PathOf} path
 * @param {TillProgrammeView | null} [programme] of a list of one card
 * @param {string} [after]
 * @param {TillEntryView[]} [newer] those of the pages before
 * @returns {Promise<HTMLElement[]>}
 */
async function entries(app, path, programme = null, after = "", newer = []) {
  const answer = app.till.heard(await get(path(after)));
  if (answer?.status === 401) app.till.lapsed();
  const { data } = app.till;
  if (!good(answer) || !data)
    return [h("p", { class: "notice" }, app.till.reachable ? refusalOf(answer) : t("history_offline"))];
  const { entries: found, next } = answer.body;
  const all = [...newer, ...found];
  const [undone, stands] = [undoneIn(all), standingIn(all)];
  const rights = { me: data.me, may: data.may, within_s: data.undo_within_s, now: app.till.now };
  /** @type {HTMLElement[]} */
  const rows = found.map((entry) =>
    entryRow(app, entry, {
      undone: undone.has(entry.id),
      undo: !undone.has(entry.id) && mayUndo(entry, rights),
      correct: !undone.has(entry.id) && mayCorrect(entry, data.may),
      earn: (programme ?? app.till.programme(entry.programme_id ?? ""))?.earn,
      stands: stands.get(entry.id),
      several: !path("").startsWith("/cards/"),
    }),
  );
  if (!found.length && !after && !next) return [h("p", { class: "hint centre" }, t("nothing_yet"))];
  if (next) rows.push(more(app, path, programme, next, all));
  return rows;
}

/**
 * @param {App} app
 * @param {PathOf} path
 * @param {TillProgrammeView | null} programme
 * @param {string} next
 * @param {TillEntryView[]} newer
 */
function more(app, path, programme, next, newer) {
  /** @type {HTMLElement} */
  const button = h(
    "button",
    {
      type: "button",
      class: "plain",
      "data-more": true,
      onclick: async () =>
        button.replaceWith(
          ...(await entries(app, path, programme, `&after=${encodeURIComponent(next)}`, newer)),
        ),
    },
    t("more"),
  );
  return button;
}

/** @param {App} app */
async function deviceLines(app) {
  const lines = await app.queue.lines();
  const open = lines.filter((line) => line.flaw || line.state === "refused" || line.state === "waiting");
  const settled = app.till.reachable ? [] : lines.filter((line) => !open.includes(line)).slice(0, PAGE);
  /** @type {(title: string, part: ReadLine[]) => Child} */
  const part = (title, part) =>
    part.length > 0 && [h("h2", {}, title), part.map((line) => lineRow(app, line))];
  return shown([part(t("on_device", { n: open.length }), open), part(t("sent_from_here"), settled)]);
}
