/** A branch of a follow-up: whom it means, and what these get. */

import { h, shown as present } from "../../../kit/dom.js";
import { choice } from "../../../kit/form/fields.js";
import { conditionOf, EVERYBODY, same, treeOf } from "../../audience/condition.js";
import { askable } from "../../audience/condition_values.js";
import { conditionsEditor } from "../../audience/conditions.js";
import { inOurs, t } from "../../words.js";
import { giftsOf } from "../content/gift.js";
import { wording } from "../content/wording.js";
import { whoSaid } from "../content/wordings.js";

/**
 * @import { FactsView } from "../../../api/audience.js"
 * @import { ProgrammeView } from "../../../api/programme.js"
 * @import { Draft } from "../draft/draft.js"
 * @import { Branch } from "./follow_ups.js"
 * @import { Shown } from "../content/shown.js"
 * @typedef {object} Around
 * @property {FactsView} facts
 * @property {ProgrammeView[]} programmes
 * @property {Shown} shown
 * @property {string} id such as "2b"
 * @property {string} letter among several, else ""
 * @property {() => Branch} now
 * @property {(patch: Partial<Branch>) => void} set
 * @property {HTMLElement | null} drop the button that takes it out
 */

const WHO = /** @type {const} */ (["all", "came", "away"]);
const WHAT = /** @type {const} */ (["message", "nothing", "leaves"]);

/**
 * @param {Draft} draft
 * @param {Around} around
 */
export function branchFields(draft, { facts, programmes, shown, id, letter, now, set, drop }) {
  const who = choice({
    name: `who-${id}`,
    label: t("branch_who"),
    value: now().who,
    options: WHO.map((each) => [each, whoSaid(each, id.endsWith("a"))]),
  });
  who.control.addEventListener("change", () =>
    set({ who: WHO.find((each) => each === who.control.value) ?? "all" }),
  );
  const what = choice({
    name: `what-${id}`,
    label: t("branch_what"),
    value: doneBy(now()),
    options: WHAT.map((each) => [each, t(`branch_what_${each}`)]),
  });
  const more = h("div", { class: "stack" });
  const show = () =>
    more.replaceChildren(
      ...present(
        what.control.value === "message"
          ? [
              wording({
                id,
                label: "",
                letter: "",
                now: () => ({ title: now().title, text: now().text }),
                write: set,
                shown,
              }),
              gift(),
            ]
          : [],
      ),
    );
  what.control.addEventListener("change", () => {
    const silent = what.control.value !== "message";
    set({ leaves: what.control.value === "leaves", ...(silent && { title: {}, text: {}, gift: "" }) });
    show();
  });
  function gift() {
    const possible = giftsOf(draft.campaign, programmes);
    if (!possible.length && !now().gift) return null;
    const field = choice({
      name: `gift-${id}`,
      label: t("what_gift"),
      value: now().gift,
      options: [
        ["", t("branch_gift_none")],
        ...possible.map((each) => /** @type {const} */ ([each.id, inOurs(each.name)])),
      ],
    });
    field.control.addEventListener("change", () => set({ gift: field.control.value }));
    return field.element;
  }
  show();
  return h(
    "div",
    {
      class: "branch stack",
      role: "group",
      "aria-label": letter && t("branch_n", { letter }),
      "data-branch": id,
    },
    letter && h("p", { class: "row-title" }, t("branch_n", { letter })),
    who.element,
    conditions({ facts, now, set }),
    what.element,
    more,
    drop,
  );
}

/**
 * What becomes of whom the branch means; one that is not written yet is a message.
 * @param {Branch} branch
 * @returns {typeof WHAT[number]}
 */
const doneBy = ({ leaves }) => (leaves ? "leaves" : "message");

/**
 * Conditions beside whether they came: whatever an audience asks.
 * @param {Pick<Around, "facts" | "now" | "set">} around
 */
function conditions({ facts, now, set }) {
  const tree = treeOf(now().condition);
  return h(
    "details",
    { class: "own", open: !same(now().condition, EVERYBODY) },
    h("summary", {}, t("branch_condition")),
    conditionsEditor(tree, askable(facts), () => set({ condition: conditionOf(tree) })).element,
  );
}
