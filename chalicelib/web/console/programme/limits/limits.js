/** Rules at the till, programme by programme: each limit, what it means, and what a cashier reads when it refuses. */

import { h, icon, within } from "../../../kit/dom.js";
import { form } from "../../../kit/form/form.js";
import { back, head, nothing, row, rows } from "../../../kit/parts.js";
import { inOurs, t } from "../../words.js";
import { fieldsOf } from "./limit_fields.js";
import { cashierReads } from "./limit_sentences.js";
import { explained } from "./limits_in_words.js";

/**
 * @import { LimitsBody, LimitsView, TillProgrammeView } from "../../../api/programme.js"
 * @import { OutletView } from "../../../api/people.js"
 * @import { Child, Field, Flaw } from "../../../kit/types.js"
 * @import { Client } from "../../client.js"
 * @typedef {Required<Omit<LimitsBody, "revision">>} Values
 */

/**
 * @param {Client} client
 * @param {string[]} which a programme's id
 */
export async function page(client, [which]) {
  const [{ programmes }, outlets] = await Promise.all([client.read("/till"), client.outlets()]);
  const programme = programmes.find(({ id }) => id === which);
  if (programme) return editing(client, await client.read(pathOf(programme)), outlets); // the list may be a moment old
  /** @param {TillProgrammeView} known */
  const line = (known) =>
    row({ id: known.id, title: known.name, facts: summary(known, outlets), href: `#/rules/${known.id}` });
  return h(
    "section",
    { "data-page": "rules" },
    head(t("section_rules"), t("rules_lead")),
    programmes.length ? rows(programmes.map(line), "rules") : nothing(t("programmes_none")),
  );
}

/** @type {(programme: TillProgrammeView) => `/programmes/${string}/limits`} */
const pathOf = ({ id }) => `/programmes/${encodeURIComponent(id)}/limits`;

/**
 * The limits that are set, each in its plain sentence.
 * @param {TillProgrammeView} programme
 * @param {OutletView[]} outlets
 * @returns {Child[]}
 */
function summary(programme, outlets) {
  const { limits, stamp_at_once: atOnce } = programme;
  /** @type {Record<string, unknown>} */
  const values = {
    ...limits,
    hours: limits.hours.length,
    outlets: limits.outlets.length,
    stamp_at_once: atOnce,
  };
  const all = Object.entries(explained(programme, limits, atOnce, outlets));
  const set = all.filter(([name]) => values[name]).map(([, sentence]) => sentence);
  return set.length ? set : [t("rules_none")];
}

/**
 * @param {Client} client
 * @param {TillProgrammeView} programme
 * @param {OutletView[]} outlets
 * @returns {HTMLElement}
 */
function editing(client, programme, outlets) {
  const fields = fieldsOf(programme, outlets);
  const saved = h("p", { class: "saved", role: "status" });
  /** @param {TillProgrammeView} body */
  const done = (body) => {
    element.replaceWith(editing(client, body, outlets)); // as the server has it now
    const told = within(document, "[data-saved]");
    told?.replaceChildren(t("rules_saved"));
    told?.scrollIntoView({ block: "center" });
  };
  const made = form({
    fields,
    label: t("save"),
    send: (/** @type {Values} */ values) =>
      client.ask("PUT", pathOf(programme), { ...values, revision: programme.revision }),
    done,
    check: flaw,
  });
  saved.dataset.saved = "";
  made.append(saved);
  const element = h(
    "section",
    { "data-page": "rule" },
    back("rules"),
    head(programme.name, inOurs(programme.rule)),
    made,
  );
  const draw = () => preview(programme, fields, outlets);
  made.addEventListener("input", () => {
    saved.replaceChildren();
    draw();
  });
  made.addEventListener("change", draw);
  draw();
  return element;
}

/**
 * What cannot be sent: a field that is no number, hours that overlap. The server judges the rest.
 * @param {object} values null where something is typed that is none
 * @returns {Flaw | null}
 */
function flaw(values) {
  const odd = Object.entries(values).find(([, value]) => value === null)?.[0];
  return odd ? { field: odd, detail: t(odd === "hours" ? "hours_overlap" : "not_a_number") } : null;
}

/**
 * Under each field what it means, and what a cashier would read.
 * @param {TillProgrammeView} programme
 * @param {Field[]} fields
 * @param {OutletView[]} outlets
 */
function preview(programme, fields, outlets) {
  const values = Object.fromEntries(fields.map((field) => [field.name, field.read()]));
  const known = /** @type {LimitsView & { stamp_at_once: boolean }} */ (
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, value ?? (name === "hours" ? [] : 0)]),
    )
  );
  /** @type {Record<string, string>} */
  const means = explained(programme, known, known.stamp_at_once, outlets);
  /** @type {Record<string, string>} */
  const reads = cashierReads(known, nextMonday(), programme.earn);
  for (const { name, element } of fields) {
    if (!means[name]) continue;
    const shown = element.querySelector(".means") ?? h("div", { class: "means", "data-means": name });
    if (!shown.isConnected) element.append(shown);
    const odd = values[name] === null;
    shown.replaceChildren(
      h("p", { class: "means-plain" }, odd ? "" : means[name]),
      ...(reads[name] && !odd
        ? [
            h(
              "p",
              { class: "reads" },
              icon("warning", 20),
              h("span", {}, h("small", {}, t("cashier_reads")), h("q", { "data-reads": name }, reads[name])),
            ),
          ]
        : []),
    );
  }
}

function nextMonday() {
  const today = new Date();
  return Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() + ((8 - today.getDay()) % 7 || 7));
}
