/** What a chosen list would bring, and bringing it. */

import { h } from "../../kit/dom.js";
import { notice } from "../../kit/parts.js";
import { t } from "../words.js";
import { drawnCards } from "./list_cards.js";
import { bringAll, Stopped } from "./list_run.js";
import { stoppedSaid } from "./regulars.js";

/**
 * @import { Client } from "../client.js"
 * @import { List, Tried } from "./list_run.js"
 */

const SAID_MAX = 200; // rows that are told one by one

/**
 * What it would bring, row by row where something is wrong, and the first ten cards.
 * @param {Client} client
 * @param {List} list
 * @param {Tried} found
 * @param {() => unknown} changed
 */
export async function tried(client, list, { lines, drawn }, changed) {
  const ready = new Set(lines.filter(({ state }) => state === "ready").map((each) => each.line));
  const rest = lines.filter(({ state }) => state !== "ready");
  const told = h("div", { class: "list-stack", role: "status" });
  const bring = h(
    "button",
    { type: "button", class: "button", "data-bring": true, disabled: !ready.size, onclick: () => bringIt() },
    t("list_bring", { n: ready.size }),
  );
  async function bringIt() {
    if (bring.ariaBusy === "true") return;
    bring.ariaBusy = "true";
    const bar = progress();
    told.replaceChildren(bar.element);
    try {
      const done = await bringAll(client, list, ready, bar.told);
      told.replaceChildren(
        notice(t("list_brought", { n: done.run.made + done.run.added }), { "data-brought": true }),
        ...(done.lines.length ? [wrongRows(done.lines)] : []),
      );
      bring.hidden = true;
      await changed();
    } catch (error) {
      told.replaceChildren(notice(stoppedSaid(error)));
      if (error instanceof Stopped) await changed();
    } finally {
      bring.ariaBusy = "false";
    }
  }
  return [
    h("h3", { "data-tried": ready.size }, t("list_tried", { ready: ready.size, rest: rest.length })),
    ...(rest.length ? [wrongRows(rest)] : []),
    ...(drawn.length ? [await drawnCards(drawn, lines)] : []),
    bring,
    told,
  ];
}

/** @param {Pick<Tried["lines"][number], "line" | "said">[]} rest */
function wrongRows(rest) {
  return h(
    "details",
    { "data-wrong": rest.length, open: rest.length <= 20 },
    h("summary", {}, t("list_rest", { n: rest.length })),
    h(
      "ul",
      { class: "list-wrong" },
      rest
        .slice(0, SAID_MAX)
        .map(({ line: at, said }) => h("li", {}, h("b", {}, t("list_row", { line: at })), " ", said ?? "")),
    ),
    rest.length > SAID_MAX && h("p", { class: "hint" }, t("list_rest_more", { n: rest.length - SAID_MAX })),
  );
}

/** A bar that a run tells how far it is. */
export function progress() {
  const bar = h("progress", { max: 1, value: 0 });
  const words = h("p", { class: "hint" }, t("list_working"));
  return {
    element: h("div", {}, bar, words),
    /** @type {(at: number, of: number) => void} */
    told: (at, of) => {
      bar.max = of;
      bar.value = at;
      words.textContent = t("list_at", { at, of });
    },
  };
}
