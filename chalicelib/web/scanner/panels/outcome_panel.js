/** What became of a tap: one colour, one sign and one sentence each, then room for the next customer. */

import { h, icon } from "../../kit/dom.js";
import { clock, say, t } from "../words.js";
import { holder, signed, standing } from "./card_panel.js";

const SIGNS = {
  done: "check",
  undone: "undo",
  refused: "close",
  already: "twice",
  saved: "clock",
  strange: "warning",
};

/** A panel of one colour. `name`: done, undone, refused, already, saved or strange. */
function panel(name, { title, lines = [], buttons = [], urgent = false, data = {} }) {
  const shown = lines.filter(Boolean);
  const element = h(
    "div",
    { class: `panel outcome ${name}`, ...data },
    h("div", { class: "outcome-sign" }, icon(SIGNS[name], 56)),
    h("h2", {}, title),
    shown.map((line) => h("p", {}, line)),
    h("div", { class: "outcome-buttons" }, buttons.filter(Boolean)),
  );
  return {
    name,
    element,
    says: [title, ...shown].join(". "),
    urgent,
    focus: element.querySelector("[data-next]"),
  };
}

export function donePanel({ line, card, subject, programme }, { next, undo }) {
  const { kind } = line.made;
  const change = line.answer.delta; // the server's: a bonus may have begun meanwhile
  const reward = kind === "redeem" && programme.rewards.find(({ id }) => id === line.made.ask.reward);
  const title =
    kind === "redeem"
      ? t("given", { reward: reward ? say(reward.name) : line.made.ask.reward })
      : t(`added_${programme.type}`, { n: change });
  const stands = standing(programme, card?.balance ?? line.answer.balance_after);
  const again = line.answer.replayed && t("counted_once");
  return panel("done", {
    title,
    lines: [holder({ card: card ?? subject.card }), stands, again || (!card?.rewards.length && card?.next)],
    buttons: [undo && quiet("undo", t("undo"), undo), button(t("next"), next)],
  });
}

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

export function refusedPanel({ sentence, code }, { next, allow, again }) {
  return panel("refused", {
    title: t("refused"),
    lines: [sentence],
    buttons: [
      allow && quiet("allow", t("managers_pin"), allow),
      again && quiet("again", t("try_again"), again),
      button(t("close"), next),
    ],
    urgent: true,
    data: { "data-code": code },
  });
}

export function alreadyPanel({ at, change }, { next, open }) {
  return panel("already", {
    title: t("already"),
    lines: [t("already_how", { at: clock(at), change: signed(change) })],
    buttons: [quiet("open", t("open_anyway"), open), button(t("next"), next)],
    urgent: true,
  });
}

/** On the device, not yet with the server. A reward that the owner does not allow offline is not to be given. */
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

export function strangePanel(kind, { next }) {
  return panel("strange", {
    title: t("not_a_card"),
    lines: [t(`strange_${kind}`)],
    buttons: [button(t("close"), next)],
    urgent: true,
  });
}

export function failedPanel({ next }) {
  return panel("refused", {
    title: t("refused"),
    lines: [t("cannot_store_how")],
    buttons: [button(t("close"), next)],
    urgent: true,
  });
}

const button = (text, onclick) =>
  h("button", { type: "button", class: "button", "data-next": true, onclick }, text);
const quiet = (name, text, onclick) =>
  h("button", { type: "button", class: "button button-quiet", [`data-${name}`]: true, onclick }, text);
