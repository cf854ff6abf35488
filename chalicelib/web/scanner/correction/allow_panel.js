/** A manager sets a limit aside for one scan, by PIN. The PIN is sent and never kept. */

import { h, icon, within } from "../../kit/dom.js";
import { PinPad } from "../people/pin_pad.js";
import { t } from "../words.js";

/**
 * @import { PersonView } from "../../api/people.js"
 * @import { Panel, TillData } from "../types.js"
 * @typedef {Pick<PersonView, "id" | "name">} Manager
 */

/**
 * Who may allow on this device: its people, and who is signed in.
 * @param {TillData} data
 * @returns {Manager[]}
 */
export function managers({ me, may, people }) {
  const found = people.filter(({ allows }) => allows);
  const self = may.includes("allow") && !found.some(({ id }) => id === me.id);
  return self ? [me, ...found] : found;
}

/**
 * `enter(staff, pin)` resolves to a sentence when it was refused.
 * @param {{ people: Manager[], sentence: string }} shown
 * @param {{ enter: (staff: string, pin: string) => Promise<string | null>, close: () => void }} acts
 * @returns {Panel}
 */
export function allowPanel({ people, sentence }, { enter, close }) {
  const body = h("div", { class: "allow-body" });
  const head = h(
    "header",
    { class: "who" },
    h("div", {}, h("h2", {}, t("managers_pin")), h("p", { class: "hint" }, sentence)),
    h(
      "button",
      { type: "button", class: "round close", "aria-label": t("close"), onclick: close },
      icon("close"),
    ),
  );
  /** @param {Manager} person */
  const choose = (person) => {
    const pad = new PinPad((pin) => enter(person.id, pin));
    body.replaceChildren(h("p", { class: "lead centre" }, person.name), pad.element);
    pad.element.focus({ preventScroll: true });
  };
  /** @param {Manager} person */
  const button = (person) =>
    h(
      "button",
      {
        type: "button",
        class: "button button-quiet",
        "data-person": person.id,
        onclick: () => choose(person),
      },
      person.name,
    );
  if (people.length === 1) choose(people[0]);
  else
    body.replaceChildren(
      people.length
        ? h("div", { class: "choices" }, people.map(button))
        : h("p", { class: "notice" }, t("no_manager")),
    );
  const element = h("div", { class: "panel allow-panel" }, head, body);
  return {
    name: "allow",
    element,
    touched: true,
    says: t("managers_pin"),
    focus: within(body, ".pin-pad, button"),
  };
}
