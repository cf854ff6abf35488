/** What became of a tap: one colour, one sign and one sentence each, then room for the next customer. */

import { h, icon, within } from "../../kit/dom.js";
import { holder, standingSaid } from "../card/standing.js";
import { nameOf } from "../offers/offered.js";
import { clock, signed, t } from "../words.js";

/**
 * @import { TillProgrammeView } from "../../api/programme.js"
 * @import { CardView } from "../../api/card.js"
 * @import { Attributes, Child } from "../../kit/types.js"
 * @import { Line } from "../queue/types.js"
 * @import { About, Panel } from "../types.js"
 * @typedef {() => unknown} Act
 * @typedef {Act | false | null} MayAct false or null: not offered
 */

const NO_ANSWER = { delta: 0, shown: "", replayed: false, reversed: false };
/** @satisfies {Record<string, import("../../kit/dom.js").IconName>} */
const SIGNS = {
  done: "check",
  undone: "undo",
  refused: "close",
  already: "twice",
  saved: "clock",
  strange: "warning",
};

/**
 * A panel of one colour.
 * @param {keyof typeof SIGNS} name
 * @param {object} content
 * @param {string} content.title
 * @param {(string | false | null | undefined)[]} [content.lines]
 * @param {Child[]} [content.buttons]
 * @param {boolean} [content.urgent]
 * @param {Attributes} [content.data]
 * @returns {Panel}
 */
function panel(name, { title, lines = [], buttons = [], urgent = false, data = {} }) {
  const shown = lines.filter(Boolean);
  const element = h(
    "div",
    { class: `panel outcome ${name}`, ...data },
    h("div", { class: "outcome-sign" }, icon(SIGNS[name], 56)),
    h("h2", {}, title),
    shown.map((line) => h("p", {}, line)),
    h("div", { class: "outcome-buttons" }, buttons),
  );
  return {
    name,
    element,
    says: [title, ...shown].join(". "),
    urgent,
    focus: within(element, "[data-next]"),
  };
}

/**
 * @param {object} what `others`: lines that were made with it
 * @param {Line} what.line
 * @param {CardView | null} what.card
 * @param {About} what.subject
 * @param {TillProgrammeView | null} what.programme
 * @param {Line[]} [what.others]
 * @param {string[]} [what.codes] of a partner, to be read to the customer
 * @param {{ next: Act, undo: MayAct }} acts
 */
export function donePanel({ line, card, subject, programme, others = [], codes = [] }, { next, undo }) {
  const { delta, shown, replayed, reversed } = line.answer ?? NO_ANSWER;
  if (reversed) return meanwhilePanel(card ?? subject.card ?? null, { next });
  const stands = card && programme ? standingSaid(programme, card) : shown;
  const again = replayed && t("counted_once");
  return panel("done", {
    title: titleOf(line, programme, delta),
    lines: [
      ...codes.map((code) => t("partner_code", { code })),
      ...others.map((other) => titleOf(other, programme, other.answer?.delta ?? 0)),
      holder({ card: card ?? subject.card }),
      stands,
      again || (!card?.rewards.length && card?.next),
    ],
    buttons: [undo && quiet("undo", t("undo"), undo), button(t("next"), next)],
  });
}

/**
 * What came again after it had been taken back: nothing was done now.
 * @param {CardView | null} card
 * @param {{ next: Act }} acts
 */
function meanwhilePanel(card, { next }) {
  return panel("undone", {
    title: t("undone"),
    lines: [card && holder({ card }), t("undone_meanwhile"), card?.balance_shown],
    buttons: [button(t("next"), next)],
    urgent: true,
  });
}

/**
 * What was given or added. `change` is the server's: a bonus may have begun meanwhile.
 * @param {Line} line
 * @param {TillProgrammeView | null} programme
 * @param {number} change
 */
function titleOf({ made }, programme, change) {
  if (made.kind === "pay") return t("was_sold", { name: nameOf(programme, made.ask.part) || made.ask.part });
  if (made.kind !== "redeem") return programme ? t(`added_${programme.type}`, { n: change }) : signed(change);
  return t("given", { reward: nameOf(programme, made.ask.reward) || made.ask.reward });
}

/**
 * @param {{ card: CardView | null, change: number | null }} what
 * @param {{ next: Act }} acts
 */
export function undonePanel({ card, change }, { next }) {
  return panel("undone", {
    title: t("undone"),
    lines: [
      card && holder({ card }),
      [change ? signed(change) : null, card?.balance_shown].filter(Boolean).join(" → "),
    ],
    buttons: [button(t("next"), next)],
  });
}

/**
 * `which` of several was refused; `others` were made with it.
 * @param {object} what
 * @param {string} what.sentence
 * @param {string} what.code
 * @param {string} [what.which]
 * @param {Line[]} [what.others]
 * @param {TillProgrammeView | null} [what.programme]
 * @param {{ next: Act, allow: MayAct }} acts
 */
export function refusedPanel({ sentence, code, which, others = [], programme = null }, { next, allow }) {
  const done = others.filter(({ state }) => state === "done");
  return panel("refused", {
    title: which ? t("was_refused", { name: which }) : t("refused"),
    lines: [sentence, ...done.map((other) => titleOf(other, programme, other.answer?.delta ?? 0))],
    buttons: [allow && quiet("allow", t("managers_pin"), allow), button(t("close"), next)],
    urgent: true,
    data: { "data-code": code },
  });
}

/**
 * @param {{ at: number, change: number }} what
 * @param {{ next: Act, open: Act }} acts
 */
export function alreadyPanel({ at, change }, { next, open }) {
  return panel("already", {
    title: t("already"),
    lines: [t("already_how", { at: clock(at), change: signed(change) })],
    buttons: [quiet("open", t("open_anyway"), open), button(t("next"), next)],
    urgent: true,
  });
}

/**
 * On the device, not yet with the server. A reward that the owner does not allow offline is not to be given.
 * @param {{ line: Line, allowed: boolean }} what
 * @param {{ next: Act, undo: MayAct }} acts
 */
export function savedPanel({ line, allowed }, { next, undo }) {
  const redeems = line.made.kind === "redeem" && !allowed;
  const title = redeems ? t("unsure") : t("saved");
  return panel(redeems ? "already" : "saved", {
    title,
    lines: [redeems ? t("unsure_how") : t("saved_how")],
    buttons: [undo && quiet("undo", redeems ? t("cancel_reward") : t("undo"), undo), button(t("next"), next)],
    urgent: redeems,
  });
}

/**
 * @param {string} kind
 * @param {{ next: Act }} acts
 */
export function strangePanel(kind, { next }) {
  return panel("strange", {
    title: t(kind === "scanner" ? "scanner_unclear" : "not_a_card"),
    lines: [t(`strange_${kind}`)],
    buttons: [button(t("close"), next)],
    urgent: true,
  });
}

/** @param {{ next: Act }} acts */
export function failedPanel({ next }) {
  return panel("refused", {
    title: t("refused"),
    lines: [t("cannot_store_how")],
    buttons: [button(t("close"), next)],
    urgent: true,
  });
}

/**
 * @param {string} text
 * @param {Act} onclick
 */
const button = (text, onclick) =>
  h("button", { type: "button", class: "button", "data-next": true, onclick }, text);

/**
 * @param {string} name
 * @param {string} text
 * @param {Act} onclick
 */
const quiet = (name, text, onclick) =>
  h("button", { type: "button", class: "button button-quiet", [`data-${name}`]: true, onclick }, text);
