/** Rules at the till, programme by programme: each limit, what it means, and what a cashier reads when it refuses. */

import { h, icon } from "../../kit/dom.js";
import { inSeconds, inUnits, UNITS } from "../../kit/durations.js";
import { choice, custom, several, text, tick } from "../../kit/fields.js";
import { form } from "../../kit/form.js";
import { minorOf, typedOf } from "../../kit/money.js";
import { back, head, nothing, row, rows } from "../../kit/parts.js";
import { language, t } from "../words.js";
import { HoursEditor } from "./hours_editor.js";
import { cashierReads } from "./limit_sentences.js";
import { explained } from "./limits_in_words.js";

const WHOLE = /^\d{1,7}$/;

export async function page(client, [which]) {
  const { programmes, outlets } = await client.read("/till");
  const programme = programmes.find(({ id }) => id === which);
  if (programme) return editing(client, await client.read(pathOf(programme)), outlets); // the list may be a moment old
  const line = (each) =>
    row({ id: each.id, title: each.name, facts: summary(each, outlets), href: `#/rules/${each.id}` });
  return h(
    "section",
    { "data-page": "rules" },
    head(t("section_rules"), t("rules_lead")),
    programmes.length ? rows(programmes.map(line), "rules") : nothing(t("programmes_none")),
  );
}

const pathOf = ({ id }) => `/programmes/${encodeURIComponent(id)}/limits`;

/** The limits that are set, each in its plain sentence. */
function summary(programme, outlets) {
  const { limits } = programme;
  const set = Object.keys(explained(programme, limits, programme.stamp_at_once, outlets)).filter((name) =>
    name === "stamp_at_once"
      ? programme.stamp_at_once
      : name === "hours" || name === "outlets"
        ? limits[name].length
        : limits[name],
  );
  const all = explained(programme, limits, programme.stamp_at_once, outlets);
  return set.length ? set.map((name) => all[name]) : [t("rules_none")];
}

function editing(client, programme, outlets) {
  const fields = fieldsOf(programme, outlets);
  const saved = h("p", { class: "saved", role: "status" });
  const done = (body) => {
    element.replaceWith(editing(client, body, outlets)); // as the server has it now
    const told = document.querySelector("[data-saved]");
    told.textContent = t("rules_saved");
    told.scrollIntoView({ block: "center" });
  };
  const made = form({
    fields,
    label: t("save"),
    send: (values) => client.ask("PUT", pathOf(programme), { ...values, revision: programme.revision }),
    done,
    check: flaw,
  });
  saved.dataset.saved = "";
  made.append(saved);
  const element = h(
    "section",
    { "data-page": "rule" },
    back("rules"),
    head(programme.name, programme.rule[language()] ?? programme.rule.en),
    made,
  );
  const draw = () => preview(programme, fields, outlets);
  made.addEventListener("input", () => ((saved.textContent = ""), draw()));
  made.addEventListener("change", draw);
  draw();
  return element;
}

function fieldsOf({ earn, limits, type, stamp_at_once: atOnce }, outlets) {
  const digits = earn.currency_digits;
  const count = (name, value, hint) => {
    const made = text({
      name,
      label: t(`rule_${name}`),
      hint,
      value: value || "",
      inputmode: "numeric",
      placeholder: "0",
      class: "short",
    });
    return {
      ...made,
      read: () =>
        made.control.value.trim() === ""
          ? 0
          : WHOLE.test(made.control.value.trim())
            ? Number(made.control.value)
            : null,
    };
  };
  const spend = text({
    name: "spend_minor_min",
    label: earn.currency ? `${t("rule_spend_minor_min")}, ${earn.currency}` : t("rule_spend_minor_min"),
    hint: earn.amount_is_visit ? t("spend_hint") : null,
    value: typedOf(limits.spend_minor_min, digits),
    inputmode: "decimal",
    placeholder: "0",
    class: "short",
  });
  const editor = new HoursEditor(limits.hours);
  return [
    { ...spend, read: () => minorOf(spend.control.value, digits) },
    count("scans_per_day_max", limits.scans_per_day_max, t("per_day_hint")),
    pause(limits.cooldown_s),
    {
      name: "hours",
      element: editor.element,
      control: editor.first,
      read: () => editor.value,
      wrong: editor.wrong,
    },
    outlets.length > 1
      ? several({
          name: "outlets",
          label: t("rule_outlets"),
          hint: t("rule_outlets_hint"),
          values: limits.outlets,
          options: outlets.map(({ id, name }) => [id, name]),
        })
      : unchanged("outlets", limits.outlets),
    count("offline_redeem_max", limits.offline_redeem_max, t(`offline_hint_${type}`)),
    earn.at_once
      ? tick({
          name: "stamp_at_once",
          label: t("rule_stamp_at_once"),
          hint: t("at_once_hint"),
          value: atOnce,
        })
      : unchanged("stamp_at_once", atOnce),
  ];
}

/** What the page does not ask about is sent back as it was. */
function unchanged(name, value) {
  return { name, element: h("span", { hidden: true }), control: null, read: () => value, wrong: () => {} };
}

/** The shortest time between two scans of a card. */
function pause(seconds) {
  const { amount, unit } = inUnits(seconds);
  const number = h("input", {
    name: "cooldown_s",
    value: amount || "",
    inputmode: "numeric",
    placeholder: "0",
    class: "short",
    autocomplete: "off",
  });
  const made = custom({
    name: "cooldown_s",
    label: t("rule_cooldown_s"),
    hint: t("cooldown_hint"),
    control: number,
  });
  const units = choice({
    name: "unit",
    label: t("unit"),
    value: unit,
    options: Object.keys(UNITS).map((each) => [each, t(`units_${each}`)]),
  });
  units.element.querySelector("label").className = "unseen";
  const both = h("div", { class: "pair-fields" });
  number.replaceWith(both);
  both.append(number, units.element);
  const read = () => {
    const typed = number.value.trim();
    return typed === "" ? 0 : WHOLE.test(typed) ? inSeconds(Number(typed), units.control.value) : null;
  };
  return { ...made, read };
}

/** What cannot be sent: a field that is no number, hours that overlap. The server judges the rest. */
function flaw(values) {
  const odd = Object.keys(values).find((name) => values[name] === null);
  return odd ? { field: odd, detail: t(odd === "hours" ? "hours_overlap" : "not_a_number") } : null;
}

/** Under each field what it means, and what a cashier would read. */
function preview(programme, fields, outlets) {
  const values = Object.fromEntries(fields.map((each) => [each.name, each.read()]));
  const known = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value ?? (name === "hours" ? [] : 0)]),
  );
  const means = explained(programme, known, known.stamp_at_once, outlets);
  const reads = cashierReads(known, nextMonday());
  for (const { name, element } of fields) {
    if (!means[name]) continue;
    let shown = element.querySelector(".means");
    if (!shown) element.append((shown = h("div", { class: "means", "data-means": name })));
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
