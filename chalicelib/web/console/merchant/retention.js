/** For how long the shop keeps cards that nobody uses: chosen with the number of them in sight. */

import { h } from "../../kit/dom.js";
import { choice } from "../../kit/form/fields.js";
import { form } from "../../kit/form/form.js";
import { number, t } from "../words.js";

/**
 * @import { RetentionView, UnusedView } from "../../api/customer.js"
 * @import { Client } from "../client.js"
 */

const MONTHS = [12, 18, 24, 36, 48, 60, 84, 120];
const NEVER = "0";

/**
 * @param {Client} client
 * @param {RetentionView} kept
 */
export function retention(client, kept) {
  const now = h("p", { class: "hint", role: "status", "data-unused": true });
  const saved = h("p", { class: "saved", role: "status", "data-retention-saved": true });
  const field = choice({
    name: "months",
    label: t("unused_after"),
    value: String(kept.months),
    options: [[NEVER, t("unused_never")], ...monthsOf(kept).map(option)],
  });
  async function count() {
    const asked = field.read();
    now.replaceChildren();
    if (asked === NEVER) return;
    const { unused } = await client.read(`/retention?months=${asked}`);
    if (unused && field.read() === asked) now.replaceChildren(told(unused));
  }
  const made = form({
    fields: [field],
    label: t("save"),
    send: () => client.ask("PUT", "/retention", { months: Number(field.read()) }),
    done: ({ months }) => saved.replaceChildren(t(months ? "unused_saved" : "unused_saved_off")),
  });
  made.addEventListener("input", () => {
    saved.replaceChildren();
    count().catch(() => now.replaceChildren()); // it can be chosen without the number
  });
  field.element.append(now);
  made.append(saved);
  count().catch(() => now.replaceChildren());
  return h(
    "section",
    { class: "list-stack", "data-retention": true },
    h("h2", {}, t("unused_title")),
    h("p", { class: "hint" }, t("unused_lead")),
    made,
  );
}

/**
 * What can be chosen, and what was chosen over the API.
 * @param {RetentionView} kept
 */
function monthsOf({ months, least, most }) {
  const all = new Set([...MONTHS, ...(months ? [months] : [])]);
  return [...all].filter((each) => least <= each && each <= most).sort((one, other) => one - other);
}

/** @type {(months: number) => [string, string]} */
const option = (months) => [String(months), t("unused_months", { n: months })];

/** @param {UnusedView} unused */
function told({ cards, paid, about }) {
  const said = (/** @type {number} */ n) => (about ? t("unused_about", { n: number(n) }) : number(n));
  const all = t("unused_now", { cards, n: said(cards) });
  return paid ? `${all} ${t("unused_paid", { cards: paid, n: said(paid) })}` : all;
}
