/** What became of a tap: one colour, one sign and one sentence each, then room for the next customer. */

import { h, icon, within } from "../../kit/dom.js";
import { clock, say, signed, t } from "../words.js";
import { holder, standing } from "./standing.js";

/**
 * @import { TillProgrammeView } from "../../api/programme.js"
 * @import { CardView } from "../../api/card.js"
 * @import { Attributes, Child } from "../../kit/types.js"
 * @import { Line } from "../queue/types.js"
 * @import { About, Panel } from "../types.js"
 * @typedef {() => unknown} Act
 * @typedef {Act | false | null} MayAct false or null: not offered
 */

const NO_ANSWER = { delta: 0, balance_after: 0, replayed: false, reversed: false };
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
 * @param {{ line: Line, card: CardView | null, subject: About, programme: TillProgrammeView | null }} what
 * @param {{ next: Act, undo: MayAct }} acts
 */
export function donePanel({ line, card, subject, programme }, { next, undo }) {
  const { delta, balance_after, replayed, reversed } = line.answer ?? NO_ANSWER;
  if (reversed) return meanwhilePanel(card ?? subject.card ?? null, { next });
  const stands = programme ? standing(programme, card?.balance ?? balance_after) : card?.balance_shown;
  const again = replayed && t("counted_once");
  return panel("done", {
    title: titleOf(line, programme, delta),
    lines: [holder({ card: card ?? subject.card }), stands, again || (!card?.rewards.length && card?.next)],
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
  if (made.kind !== "redeem") return programme ? t(`added_${programme.type}`, { n: change }) : signed(change);
  const reward = programme?.rewards.find(({ id }) => id === made.ask.reward);
  return t("given", { reward: reward ? say(reward.name) : made.ask.reward });
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
 * @param {{ sentence: string, code: string }} what
 * @param {{ next: Act, allow: MayAct }} acts
 */
export function refusedPanel({ sentence, code }, { next, allow }) {
  return panel("refused", {
    title: t("refused"),
    lines: [sentence],
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
