/** One row each: a line of this device with its state, an entry of the history with its undo. */

import { kindSaid, sinceSaid } from "../../kit/correction/corrected.js";
import { h, icon } from "../../kit/dom.js";
import { endOf } from "../camera/codes.js";
import { nameOf } from "../offers/offered.js";
import { mayBeAllowed } from "../panels/verdict.js";
import { clock, dayAndClock, number, signed, t } from "../words.js";

/**
 * @import { IconName } from "../../kit/dom.js"
 * @import { TillEntryView } from "../../api/till.js"
 * @import { Earn, Sums } from "../../kit/types.js"
 * @import { App } from "../main.js"
 * @import { ReadLine } from "../queue/types.js"
 * @typedef {ReadLine["state"] | "damaged"} Shown
 */

const DAY_MS = 86_400_000;
/** @type {Record<TillEntryView["kind"], IconName>} */
const ENTRY_SIGNS = {
  earn: "check",
  redeem: "gift",
  give: "plus",
  pause: "clock",
  resume: "plus",
  paper: "poster",
  import: "plus",
  reversal: "undo",
  correction: "undo",
};
/** @type {Record<Shown, IconName>} */
const LINE_SIGNS = {
  waiting: "clock",
  done: "check",
  refused: "close",
  damaged: "warning",
  withdrawn: "undo",
};
const ENTRY_KINDS = { scan: "earn", redeem: "redeem", pay: "give", paper: "paper", undo: "reversal" };

/**
 * @param {App} app
 * @param {TillEntryView} entry
 * @param {object} how
 * @param {boolean} how.undone
 * @param {boolean} how.undo
 * @param {boolean} how.correct
 * @param {boolean} how.several in a list of more cards than one
 * @param {Earn | null | undefined} how.earn of the card's programme
 * @param {Sums | undefined} how.stands what its sale was corrected to since
 */
export function entryRow(app, entry, { undone, undo, correct, several, earn, stands }) {
  const whose = [
    entry.card_name,
    app.till.programme(entry.programme_id ?? "")?.name,
    `…${endOf(entry.serial)}`,
  ];
  const who = [
    when(entry.scanned_at ?? entry.at),
    ...(several ? whose : []),
    entry.by_name,
    entry.sent_by && t("sent_by", { name: entry.sent_by_name ?? entry.sent_by }),
    entry.allowed_by && t("allowed_by", { name: entry.allowed_by_name ?? entry.allowed_by }),
    entry.factor > 1 && `×\u00a0${entry.factor}`,
  ]
    .filter(Boolean)
    .join(" · ");
  const about = whose.filter(Boolean).join(" · ");
  const take = roundButton("undo", "undo", t("undo"), entry.id, () => takeBack(app, { entry }));
  const change =
    correct &&
    earn &&
    roundButton("correct", "edit", t("correction"), entry.id, () =>
      app.open("correct", { sale: { entry, stands: stands ?? entry, earn, about } }),
    );
  return h(
    "div",
    { class: `line ${undone ? "taken-back" : ""}`, "data-entry": entry.id, "data-kind": entry.kind },
    h("i", { class: `sign ${entry.kind}` }, icon(ENTRY_SIGNS[entry.kind], 20)),
    h(
      "span",
      {},
      h("b", {}, [kindSaid(entry, earn), entry.what].filter(Boolean).join(": ")),
      h("small", {}, who),
      undone ? h("small", {}, t("undone")) : stands && h("small", {}, sinceSaid(stands, earn)),
    ),
    h(
      "span",
      { class: "counts" },
      h("b", { class: "delta" }, entry.delta || entry.kind === "earn" ? signed(entry.delta) : ""),
      h("small", {}, `→\u00a0${number(entry.balance_after)}`),
    ),
    change || (undo && take),
  );
}

/**
 * @param {string} name
 * @param {IconName} sign
 * @param {string} label
 * @param {string | true} of
 * @param {() => unknown} onclick
 */
const roundButton = (name, sign, label, of, onclick) =>
  h(
    "button",
    { type: "button", class: "round", [`data-${name}`]: of, "aria-label": label, title: label, onclick },
    icon(sign),
  );

/**
 * @param {App} app
 * @param {ReadLine} line
 */
export function lineRow(app, line) {
  const taken = line.state === "done" && line.answer?.reversed;
  const state = line.flaw ? "damaged" : taken ? "withdrawn" : line.state;
  const other = state === "waiting" && line.made.merchant_id !== app.till.data?.merchant_id;
  const made = shownOf(line);
  const name = nameOf(app.till.programme(String(made.programme_id)), askedFor(made));
  const who = [
    when(made.made_at),
    app.till.programme(String(made.programme_id))?.name,
    made.serial && `…${endOf(String(made.serial))}`,
    made.by_name,
  ]
    .filter(Boolean)
    .join(" · ");
  /** @type {Partial<Record<Shown, string>>} */
  const why = {
    damaged: t("line_damaged"),
    refused: line.refusal?.detail,
    waiting: t(other ? "line_elsewhere" : "line_waiting"),
    withdrawn: t("undone"),
  };
  return h(
    "div",
    { class: "line", "data-line": line.id, "data-state": state },
    h("i", { class: `sign ${state}` }, icon(LINE_SIGNS[state], 20)),
    h(
      "span",
      {},
      h("b", {}, [t(`kind_${ENTRY_KINDS[made.kind ?? "scan"] ?? "earn"}`), name].filter(Boolean).join(": ")),
      h("small", {}, who),
      why[state] && h("small", { class: "why" }, why[state]),
    ),
    h("b", { class: "delta" }, Number.isInteger(made.change) ? signed(Number(made.change)) : "?"),
    h("div", { class: "line-buttons" }, buttons(app, line, state)),
  );
}

/**
 * @param {App} app
 * @param {ReadLine} line
 * @param {Shown} state
 */
function buttons(app, line, state) {
  /** @type {(name: string, sign: IconName, text: string, onclick: () => unknown) => HTMLElement} */
  const button = (name, sign, text, onclick) =>
    h("button", { type: "button", class: "small", [`data-${name}`]: true, onclick }, icon(sign, 20), text);
  const dismiss = button("dismiss", "close", t("dismiss"), () => app.queue.dismiss(line.seq));
  if (state === "damaged") return dismiss;
  if (state === "waiting")
    return (
      line.made.kind !== "undo" && roundButton("undo", "undo", t("undo"), true, () => takeBack(app, { line }))
    );
  if (state !== "refused") return null;
  const allow =
    mayBeAllowed(line.refusal?.code ?? "") &&
    button("allow", "person", t("managers_pin"), () => {
      app.home();
      app.counter?.allow({ line });
    });
  return [allow, button("again", "sync", t("try_again"), () => app.queue.retry(line.id)), dismiss];
}

/**
 * @param {App} app
 * @param {Parameters<import("../acts.js").Acts["undo"]>[0]} what
 */
function takeBack(app, what) {
  app.home();
  app.counter?.acts.undo(what);
}

/**
 * What a damaged line may lack.
 * @param {ReadLine} line
 * @returns {Partial<ReadLine["made"]>}
 */
const shownOf = (line) => line.made ?? {};

/**
 * The id of what a line hands out or sells.
 * @param {Partial<ReadLine["made"]>} made
 */
function askedFor({ kind, ask }) {
  if (kind !== "redeem" && kind !== "pay") return "";
  const { reward, part } = /** @type {{ reward?: string, part?: string }} */ (ask ?? {});
  return reward ?? part;
}

/** @param {string | undefined} text */
function when(text) {
  const at = Date.parse(text ?? "");
  if (Number.isNaN(at)) return "";
  return Date.now() - at < DAY_MS ? clock(at) : dayAndClock(at);
}
