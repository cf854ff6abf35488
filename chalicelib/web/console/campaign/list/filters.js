/** What narrows the table of campaigns: words, state, programme, person, time. */

import { filters } from "../../../kit/table/filters.js";
import { t } from "../../words.js";
import { ARCHIVED, STATES, TIMES } from "./listed.js";

/**
 * @import { CampaignView } from "../../../api/campaign.js"
 * @import { ProgrammeView } from "../../../api/programme.js"
 * @import { Choice } from "../../../kit/table/filters.js"
 * @import { Said, Wanted } from "./listed.js"
 */

/**
 * @param {{ wanted: Wanted, all: CampaignView[] }} kept
 * @param {ProgrammeView[]} programmes
 * @param {Said} said
 * @param {(patch: Partial<Wanted>) => void} want
 */
export function narrowing({ wanted, all }, programmes, said, want) {
  const people = new Map(all.map((one) => [one.created_by, said.by(one)]));
  /** @type {(name: "state" | "programme" | "person" | "time", label: string, options: [string, string][]) => Choice} */
  const choice = (name, label, options) => ({ name, label, value: wanted[name], options });
  return filters({
    find: { name: "text", label: t("campaigns_find"), value: wanted.text },
    choices: [
      choice(
        "state",
        t("filter_state"),
        [...STATES, ARCHIVED].map((state) => [state, t(`state_${state}`)]),
      ),
      programmes.length > 1 &&
        choice(
          "programme",
          t("filter_programme"),
          programmes.map(({ id, name }) => [id, name]),
        ),
      people.size > 1 && choice("person", t("filter_person"), [...people]),
      choice(
        "time",
        t("filter_time"),
        TIMES.map((days) => [String(days), t("filter_days", { n: days })]),
      ),
    ],
    want,
  });
}
