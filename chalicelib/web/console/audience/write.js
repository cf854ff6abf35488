/** An audience to write: its name, its conditions, and how many that is. */

import { good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { text } from "../../kit/form/fields.js";
import { form } from "../../kit/form/form.js";
import { back, head } from "../../kit/parts.js";
import { t } from "../words.js";
import { conditionOf, EVERYBODY, treeOf } from "./condition.js";
import { askable } from "./condition_values.js";
import { conditionsEditor } from "./conditions.js";
import { liveCount } from "./live_count.js";

/**
 * @import { FactsView } from "../../api/audience.js"
 * @import { Client } from "../client.js"
 * @import { Condition } from "./types.js"
 */

/**
 * @param {Client} client
 * @param {string | null} id of the one that is changed; null: a new one
 */
export async function writePage(client, id) {
  const [facts, one] = await Promise.all([
    client.read(`/audiences/facts?campaigns=${id ? "now" : "later"}`), // a new one names none yet
    id ? client.read(`/audiences/${encodeURIComponent(id)}`) : Promise.resolve(null),
  ]);
  const held = one ? /** @type {Condition} */ (/** @type {unknown} */ (one.audience.condition)) : EVERYBODY;
  const tree = treeOf(held);
  /** What can be asked: all but whether a card is in this very audience. @param {FactsView} known */
  const others = (known) => {
    const without = known.facts.map((fact) =>
      fact.id === "audience" ? { ...fact, choices: fact.choices.filter((each) => each.id !== id) } : fact,
    );
    return askable({ ...known, facts: without });
  };
  const counted = liveCount(client, () => ({ programmes: [], condition: conditionOf(tree), message: true }));
  const editor = conditionsEditor(tree, others(facts), counted.later);
  async function readOn() {
    const answer = await client.ask("GET", "/audiences/facts");
    if (good(answer)) editor.know(others(answer.body));
  }
  if (!id) queueMicrotask(readOn);
  const name = text({
    name: "name",
    label: t("audience_name"),
    value: one?.audience.name ?? "",
    required: true,
    maxlength: 80,
    "data-focus": true,
  });
  const condition = {
    name: "condition",
    element: h("div", { class: "stack", "data-field": "condition" }, editor.element, counted.element),
    control: null,
    read: () => conditionOf(tree),
    wrong: (/** @type {string} */ words) => {
      flaw.textContent = words;
    },
  };
  const flaw = h("p", { class: "field-error", role: "alert" });
  condition.element.append(flaw);
  queueMicrotask(counted.later);
  /** @type {(body: { id: string }) => void} */
  const done = (body) => {
    location.hash = `#/audiences/${body.id}`;
  };
  const cancel = h(
    "a",
    { class: "button button-quiet", href: `#/audiences${id ? `/${id}` : ""}` },
    t("cancel"),
  );
  return h(
    "section",
    { "data-page": "audience-write" },
    back("audiences"),
    head(one ? one.audience.name : t("audience_new"), t("audience_write_lead")),
    form({
      fields: [name, condition],
      label: t("audience_save"),
      cancel,
      send: (/** @type {{ name: string, condition: Condition }} */ values) =>
        one
          ? client.ask("PUT", `/audiences/${encodeURIComponent(one.audience.id)}`, {
              ...values,
              revision: one.audience.revision,
            })
          : client.ask("POST", "/audiences", values),
      done,
    }),
  );
}
