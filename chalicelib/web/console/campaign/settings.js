/** The rules for every campaign: how often a customer is spoken to, who approves, what one may cost. */

import { h } from "../../kit/dom.js";
import { custom, text, tick } from "../../kit/form/fields.js";
import { form } from "../../kit/form/form.js";
import { clockOf, minutesOf } from "../../kit/form/hours.js";
import { minorOf, typedOf } from "../../kit/form/money.js";
import { back, head, notice } from "../../kit/parts.js";
import { t } from "../words.js";

/**
 * @import { AttentionBody, CampaignSettingsView } from "../../api/campaign.js"
 * @import { Field, Flaw } from "../../kit/types.js"
 * @import { Client } from "../client.js"
 * @typedef {AttentionBody & { needs_approval: boolean, budget_micros: number } & Record<string, unknown>} Values
 */

const MICRO_DIGITS = 6;
const APPROVER = "approver-";

/** @type {(values: Values) => AttentionBody} */
const boundsOf = ({ per_day, per_week, gap_hours, quiet_from, quiet_to }) => ({
  per_day,
  per_week,
  gap_hours,
  quiet_from,
  quiet_to,
});

/** @param {Client} client */
export async function settingsPage(client) {
  const held = await client.read("/campaign-settings");
  const element = h(
    "section",
    { "data-page": "campaign-settings" },
    back("campaigns"),
    head(t("settings"), t("settings_lead")),
  );
  element.append(editing(client, held, element));
  return element;
}

/**
 * @param {Client} client
 * @param {CampaignSettingsView} settings
 * @param {HTMLElement} element
 * @returns {HTMLFormElement}
 */
function editing(client, { attention, ...held }, element) {
  const saved = h("p", { class: "saved", role: "status", "data-saved": true });
  /** @type {(name: string, value: number) => Field<number | null>} */
  const count = (name, value) => {
    const made = text({
      name,
      label: t(`settings_${name}`),
      hint: t(`settings_${name}_hint`),
      value,
      inputmode: "numeric",
      class: "short",
      required: true,
    });
    return {
      ...made,
      read: () => (/^\d{1,4}$/.test(made.control.value.trim()) ? Number(made.control.value) : null),
    };
  };
  /** @type {(name: string, minute: number) => Field<number | null>} */
  const time = (name, minute) => {
    const made = custom({
      name,
      label: t(`settings_${name}`),
      hint: name === "quiet_to" ? t("settings_quiet_hint") : null,
      control: h("input", { type: "time", name, value: clockOf(minute), class: "clock", required: true }),
    });
    return { ...made, read: () => minutesOf(made.control.value) };
  };
  const budget = text({
    name: "budget_micros",
    label: t("settings_budget"),
    hint: t("settings_budget_hint"),
    value: typedOf(held.budget_micros, MICRO_DIGITS).replace(/0{1,4}$/, ""),
    inputmode: "decimal",
    placeholder: "0",
    class: "short",
  });
  const approvers = held.could_approve.map(({ id, name }) =>
    tick({
      name: `${APPROVER}${id}`,
      label: t("settings_approver", { name }),
      hint: null,
      value: held.approvers.includes(id),
    }),
  );
  const fields = [
    count("per_day", attention.per_day),
    count("per_week", attention.per_week),
    count("gap_hours", attention.gap_hours),
    time("quiet_from", attention.quiet_from),
    time("quiet_to", attention.quiet_to),
    tick({
      name: "needs_approval",
      label: t("settings_approval"),
      hint: t("settings_approval_hint"),
      value: held.needs_approval,
    }),
    ...approvers,
    { ...budget, read: () => minorOf(budget.control.value, MICRO_DIGITS) },
  ];
  /** @param {Values} values */
  const send = (values) =>
    client.ask("PUT", "/campaign-settings", {
      attention: boundsOf(values),
      needs_approval: values.needs_approval,
      approvers: held.could_approve.map(({ id }) => id).filter((id) => values[`${APPROVER}${id}`] === true),
      budget_micros: values.budget_micros,
      revision: held.revision,
    });
  /** @type {(values: Values) => Flaw | null} null where something is typed that is no number */
  const check = (values) => {
    const odd = Object.entries(values).find(([, value]) => value === null)?.[0];
    return odd ? { field: odd, detail: t("fill_number") } : null;
  };
  const made = form({ fields, label: t("save"), send, check, done });
  /** @param {CampaignSettingsView} settings */
  function done(settings) {
    const fresh = editing(client, settings, element);
    made.replaceWith(fresh);
    fresh.querySelector("[data-saved]")?.replaceChildren(t("settings_saved"));
  }
  made.append(saved);
  if (!client.may("limits")) {
    for (const input of made.querySelectorAll("input")) input.disabled = true;
    made.querySelector(".form-buttons")?.remove();
    made.prepend(notice(t("settings_owners")));
  }
  made.addEventListener("input", () => saved.replaceChildren());
  return made;
}
