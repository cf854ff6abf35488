/** What an automated campaign brings later: after a wait, to whom of those that are left, and what. */

import { h, shown as present } from "../../../kit/dom.js";
import { text } from "../../../kit/form/fields.js";
import { t } from "../../words.js";
import { branchFields } from "./branch.js";

/**
 * @import { BranchBody, FollowUpBody } from "../../../api/campaign.js"
 * @import { FactsView } from "../../../api/audience.js"
 * @import { ProgrammeView } from "../../../api/programme.js"
 * @import { Draft } from "../draft/draft.js"
 * @import { Shown } from "../content/shown.js"
 * @typedef {Required<BranchBody>} Branch
 */

const FOLLOW_UPS_MAX = 5;
const BRANCHES_MAX = 3;
const DAYS = 7; // a week is how often a regular comes

/** @returns {Branch} */
const everybody = () => ({
  who: "all",
  condition: { all: [] },
  title: {},
  text: {},
  gift: "",
  leaves: false,
});
/** Whoever came leaves, the others are told: what most follow-ups are for. */
const usual = () => ({
  days: DAYS,
  branches: [{ ...everybody(), who: /** @type {const} */ ("came"), leaves: true }, everybody()],
});

/**
 * Nothing while there is no trigger. `draw` draws it anew.
 * @param {Draft} draft
 * @param {{ facts: FactsView, programmes: ProgrammeView[], shown: Shown }} around
 */
export function followUps(draft, around) {
  const element = h("div", { class: "stack", "data-follow-ups": true });
  const now = () => draft.campaign.follow_ups;
  /** @param {FollowUpBody[]} follow_ups */
  const set = (follow_ups) => draft.change({ follow_ups });
  /** @type {(at: number, patch: Partial<FollowUpBody>) => void} */
  const put = (at, patch) => set(now().map((each, n) => (n === at ? { ...each, ...patch } : each)));
  /** @type {(at: number, n: number, patch: Partial<Branch>) => void} */
  const putBranch = (at, n, patch) =>
    put(at, { branches: now()[at].branches.map((each, m) => (m === n ? { ...each, ...patch } : each)) });

  /** @param {number} at */
  function one(at) {
    const wait = text({
      name: `wait-${at + 1}`,
      label: t("follow_up_wait"),
      hint: t("follow_up_wait_how"),
      value: now()[at].days,
      inputmode: "numeric",
      class: "short",
    });
    wait.control.addEventListener("input", () => {
      const fits = /^[1-9]\d?$/.test(wait.control.value.trim());
      wait.wrong(fits ? "" : t("fill_number"));
      if (fits) put(at, { days: Number(wait.control.value) });
    });
    const branches = now()[at].branches;
    const drop = () => redrawn(now().filter((_, n) => n !== at));
    const more = () =>
      redrawn(now().map((each, n) => (n === at ? { ...each, branches: [...branches, everybody()] } : each)));
    return h(
      "section",
      { class: "follow-up stack", "data-follow-up": at + 1, "aria-label": t("follow_up_n", { n: at + 1 }) },
      h("h3", {}, t("follow_up_n", { n: at + 1 })),
      wait.element,
      branches.map((_, n) => branch(at, n)),
      branches.length > 1 && h("p", { class: "hint" }, t("branch_order")),
      h(
        "div",
        { class: "form-buttons" },
        branches.length < BRANCHES_MAX && button(t("branch_add"), "add-branch", more),
        button(t("follow_up_remove"), "remove-follow-up", drop),
      ),
    );
  }
  /** @type {(at: number, n: number) => HTMLElement} */
  function branch(at, n) {
    const several = now()[at].branches.length > 1;
    const drop = () => {
      put(at, { branches: now()[at].branches.filter((_, m) => m !== n) });
      draw();
    };
    return branchFields(draft, {
      ...around,
      id: `${at + 1}${"abc"[n]}`,
      letter: several ? "ABC"[n] : "",
      now: () => ({ ...everybody(), ...now()[at].branches[n] }),
      set: (patch) => putBranch(at, n, patch),
      drop: several ? button(t("branch_remove"), "remove-branch", drop) : null,
    });
  }
  /** @param {FollowUpBody[]} follow_ups */
  function redrawn(follow_ups) {
    set(follow_ups);
    draw();
  }
  function draw() {
    const { trigger } = draft.campaign.when;
    if (!trigger && now().length) set([]);
    const add = button(t("follow_up_add"), "add-follow-up", () => redrawn([...now(), usual()]));
    element.replaceChildren(
      ...present(
        trigger
          ? [
              h("h3", {}, t("follow_ups")),
              h("p", { class: "hint" }, t("follow_ups_how")),
              now().map((_, at) => one(at)),
              now().length < FOLLOW_UPS_MAX && add,
            ]
          : [],
      ),
    );
  }
  draw();
  return { element, draw };
}

/**
 * @param {string} words
 * @param {string} name
 * @param {() => void} onclick
 * @returns {HTMLElement}
 */
const button = (words, name, onclick) =>
  h(
    "button",
    { type: "button", class: "button button-quiet button-fit", [`data-${name}`]: true, onclick },
    words,
  );
