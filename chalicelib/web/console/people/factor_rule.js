/** Which roles need a second factor, and from when on. */

import { h } from "../../kit/dom.js";
import { several, text } from "../../kit/form/fields.js";
import { form } from "../../kit/form/form.js";
import { panel } from "../../kit/parts.js";
import { served } from "../served.js";
import { dayAndClock, t } from "../words.js";

/**
 * @import { FactorRuleView, StaffView } from "../../api/people.js"
 * @import { Client } from "../client.js"
 * @typedef {StaffView["role"]} Role
 */

const GRACE_DAYS = 7;

/**
 * @param {Client} client
 * @param {FactorRuleView} rule
 * @param {() => unknown} again
 */
export function factorRulePanel(client, rule, again) {
  const roles = /** @type {[Role, string][]} */ (served().roles.map((role) => [role, t(`role_${role}`)]));
  const box = panel(
    h("h2", {}, t("factor_rule")),
    h("p", { class: "hint" }, t("factor_rule_why")),
    rule.needed.map(({ role, from }) =>
      h(
        "p",
        { "data-needed": role },
        t("factor_rule_from", { role: t(`role_${role}`), at: dayAndClock(from) }),
      ),
    ),
    form({
      fields: [
        several({
          name: "roles",
          label: t("factor_rule_roles"),
          values: rule.needed.map(({ role }) => role),
          options: roles,
        }),
        text({
          name: "grace_days",
          label: t("factor_rule_grace"),
          hint: t("factor_rule_grace_hint"),
          type: "number",
          min: 0,
          max: 60,
          value: String(GRACE_DAYS),
          required: true,
        }),
      ],
      label: t("save"),
      send: (/** @type {{ roles: Role[], grace_days: string }} */ { roles: chosen, grace_days: days }) =>
        client.ask("PUT", "/factor-rule", {
          roles: chosen,
          grace_days: Number(days),
          revision: rule.revision,
        }),
      done: again,
    }),
  );
  box.classList.add("factor-rule");
  return box;
}
