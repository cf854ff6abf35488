/** What narrows the table of campaigns: words, state, programme, person, time. */

import { h } from "../../../kit/dom.js";
import { t } from "../../words.js";
import { ARCHIVED, STATES, TIMES } from "./listed.js";

/**
 * @import { CampaignView } from "../../../api/campaign.js"
 * @import { ProgrammeView } from "../../../api/programme.js"
 * @import { Said, Wanted } from "./listed.js"
 */

/**
 * @param {{ wanted: Wanted, all: CampaignView[] }} kept
 * @param {ProgrammeView[]} programmes
 * @param {Said} said
 * @param {(patch: Partial<Wanted>) => void} want
 */
export function filters({ wanted, all }, programmes, said, want) {
  /** @type {HTMLInputElement} */
  const find = h("input", {
    type: "search",
    value: wanted.text,
    placeholder: t("campaigns_find"),
    "aria-label": t("campaigns_find"),
    autocomplete: "off",
    "data-find": true,
    oninput: () => want({ text: find.value }),
  });
  /** @type {(name: "state" | "programme" | "person" | "time", every: string, options: [string, string][]) => HTMLElement} */
  const select = (name, every, options) => {
    /** @type {HTMLSelectElement} */
    const control = h(
      "select",
      { "aria-label": every, "data-filter": name, onchange: () => want({ [name]: control.value }) },
      [["", every], ...options].map(([value, words]) =>
        h("option", { value, selected: value === wanted[name] }, words),
      ),
    );
    return control;
  };
  const people = new Map(all.map((one) => [one.created_by, said.by(one)]));
  /** @type {[string, string][]} */
  const states = [...STATES, ARCHIVED].map((state) => [state, t(`state_${state}`)]);
  return [
    find,
    select("state", t("filter_state"), states),
    ...(programmes.length > 1
      ? [
          select(
            "programme",
            t("filter_programme"),
            programmes.map(({ id, name }) => [id, name]),
          ),
        ]
      : []),
    ...(people.size > 1 ? [select("person", t("filter_person"), [...people])] : []),
    select(
      "time",
      t("filter_time"),
      TIMES.map((days) => [String(days), t("filter_days", { n: days })]),
    ),
  ];
}
