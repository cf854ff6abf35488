/** One case: what was said, the card beside it, and the answer with what makes it good. */

import { h } from "../../kit/dom.js";
import { choice, custom, tick } from "../../kit/form/fields.js";
import { action, form } from "../../kit/form/form.js";
import { money } from "../../kit/form/money.js";
import { back, head, panel } from "../../kit/parts.js";
import { historyList } from "../card/history.js";
import { dressed } from "../dressed.js";
import { dayAndClock, language, learn, number, t } from "../words.js";
import { markOf, when } from "./cases.js";

/**
 * @import { CasePreviewView, CaseView } from "../../api/feedback.js"
 * @import { StaffView } from "../../api/people.js"
 * @import { Client } from "../client.js"
 * @import { FrameActs } from "../types.js"
 */

const ENTRIES = 10;

/**
 * @param {Client} client
 * @param {string} which
 * @param {FrameActs} frame
 */
export async function casePage(client, which, frame) {
  const found = await client.read(`/cases/${which}`);
  const { row } = found;
  const [history, people, shop] = await Promise.all([
    found.guest ? client.read(`/cards/${row.serial}/entries?limit=${ENTRIES}`) : null,
    client.read("/staff?limit=100"),
    client.read("/merchant"),
  ]);
  const done = () => frame.again();
  return h(
    "section",
    { "data-page": "case", class: "case" },
    back("cases"),
    head(`${row.spoken} · ${t(`case_of_${row.kind}`)}`, when(row), markOf(row)),
    h(
      "div",
      { class: "case-columns" },
      h(
        "div",
        {},
        thread(found),
        found.made_good &&
          h(
            "p",
            { class: "notice", "data-made-good": true },
            t(found.made_good.back ? "case_made_good_back" : "case_made_good_with", {
              name: found.made_good.name,
            }),
          ),
        row.state === "open" ? answering(client, found, shop.currency, done) : null,
        row.state === "open" && !row.needs_answer && closing(client, found, done),
        noting(client, found, done),
      ),
      h(
        "aside",
        { class: "case-beside", "aria-label": t("case_card") },
        guest(found),
        whose(client, found, people.staff, done),
        history &&
          history.entries.length > 0 &&
          panel(h("h2", {}, t("card_history")), historyList(history.entries, marked(found))),
      ),
    ),
  );
}

/** @param {CaseView} found */
const marked = ({ entry }) => (entry ? [entry] : []);

/** @param {CaseView} found */
const thread = ({ lines, language: lang }) =>
  h(
    "ol",
    { class: "case-thread", "data-rows": "thread" },
    lines.map(({ at, what, name, text }) =>
      h(
        "li",
        { class: `case-line case-${what}`, "data-what": what },
        h(
          "p",
          { class: "hint" },
          [t(`case_line_${what}`, { name: name ?? t("case_customer") }), dayAndClock(at)].join(" · "),
        ),
        h("p", { class: "case-text", lang: what === "note" ? null : lang }, text),
      ),
    ),
  );

/** @param {CaseView} found */
function guest({ guest: card, language: lang }) {
  if (!card) return null;
  const facts = [
    `${card.programme}: ${card.balance}`,
    t("case_visits", { n: card.visits }),
    card.last_visit_at && t("case_last_visit", { day: dayAndClock(card.last_visit_at) }),
    t("case_reads", { language: new Intl.DisplayNames([language()], { type: "language" }).of(lang) ?? lang }),
    card.voided && t("case_voided"),
  ];
  return panel(
    h("h2", {}, card.name || t("case_nameless")),
    facts.filter(Boolean).map((fact) => h("p", { class: "hint" }, fact)),
  );
}

/**
 * What the customer will read, and what the card gets for it, in one form.
 * @param {Client} client
 * @param {CaseView} found
 * @param {string} currency
 * @param {() => unknown} done
 */
function answering(client, found, currency, done) {
  const { row, apologies, remedies, left_minor: left, language: lang } = found;
  const text = h("textarea", { name: "text", rows: 9, lang, maxlength: 2000, required: true });
  const begin = choice({
    name: "apology",
    label: t("case_begin_with"),
    hint: t("case_begin_hint"),
    options: [
      ["", t("case_begin_empty")],
      ...apologies.map(({ kind }) => /** @type {const} */ ([kind, t(`case_of_${kind}`)])),
    ],
  });
  const part = choice({
    name: "part",
    label: t("case_make_good"),
    hint: left === null ? null : t("case_left", { money: money(left, { currency }, language()) }),
    options: [
      ["", t("case_make_good_none")],
      ...remedies.map((each) => /** @type {const} */ ([each.part, nameOf(each, currency)])),
    ],
  });
  const closes = tick({ name: "closes", label: t("case_closes"), hint: t("case_closes_hint"), value: true });
  const read = h("div", { class: "case-read", lang, "data-read": true });
  const draw = () => {
    const said = remedies.find((each) => each.part === part.control.value)?.said;
    read.replaceChildren(
      h("p", { class: "case-text" }, text.value),
      ...(said ? [h("p", {}, h("b", {}, said))] : []),
    );
  };
  begin.control.addEventListener("change", () => {
    const chosen = apologies.find(({ kind }) => kind === begin.control.value);
    if (chosen) text.value = chosen.text;
    draw();
  });
  text.addEventListener("input", draw);
  part.control.addEventListener("change", draw);
  const gift = remedies.length > 0 && !found.made_good ? [part] : [];
  const phones = h("div", { "data-phones": true });
  return panel(
    h("h2", {}, t("case_answer")),
    form({
      fields: [begin, custom({ name: "text", label: t("case_text"), control: text }), ...gift, closes],
      label: t("case_send"),
      send: (/** @type {{ text: string, part?: string, closes: boolean }} */ values) =>
        client.ask("POST", `/cases/${row.number}/answers`, {
          text: values.text,
          part: values.part || null,
          closes: values.closes,
          revision: row.revision,
        }),
      done,
    }),
    h("h3", {}, t("case_read")),
    read,
    action({
      label: t("case_phones"),
      "data-show-phones": true,
      send: () =>
        client.ask("GET", `/cases/${row.number}/preview?part=${encodeURIComponent(part.control.value)}`),
      done: async (/** @type {CasePreviewView} */ seen) => phones.replaceChildren(await drawn(seen, lang)),
    }),
    phones,
  );
}

/**
 * @param {{ name: string, cost_minor: number }} remedy
 * @param {string} currency
 */
const nameOf = ({ name, cost_minor: cost }, currency) =>
  cost ? `${name} (${money(cost, { currency }, language())})` : name;

/**
 * Both phones, drawn as everywhere.
 * @param {CasePreviewView} seen
 * @param {CaseView["language"]} lang
 */
async function drawn({ apple, google }, lang) {
  const [{ preview }] = await Promise.all([
    import("../face/pass_preview.js"),
    dressed("passes", "preview"),
    learn("campaigns"),
  ]);
  const about = { programme: "", counts: [], caveats: [], faults: [] };
  return preview({ ...about, language: lang, variant: "", apple, google }, { language: lang });
}

/**
 * @param {Client} client
 * @param {CaseView} found
 * @param {() => unknown} done
 */
const closing = (client, { row }, done) =>
  action({
    label: t("case_close"),
    "data-close": true,
    send: () => client.ask("POST", `/cases/${row.number}/closing`, { revision: row.revision }),
    done,
  });

/**
 * @param {Client} client
 * @param {CaseView} found
 * @param {() => unknown} done
 */
function noting(client, { row }, done) {
  const control = h("textarea", { name: "text", rows: 2, maxlength: 1000, required: true });
  return h(
    "details",
    { class: "case-note" },
    h("summary", {}, t("case_note")),
    form({
      fields: [custom({ name: "text", label: t("case_note_text"), hint: t("case_note_hint"), control })],
      label: t("case_note_add"),
      send: (/** @type {{ text: string }} */ values) =>
        client.ask("POST", `/cases/${row.number}/notes`, values),
      done,
    }),
  );
}

/**
 * @param {Client} client
 * @param {CaseView} found
 * @param {StaffView[]} people
 * @param {() => unknown} done
 */
function whose(client, { row }, people, done) {
  const may = people.filter(
    ({ role, state }) => state === "active" && (role === "owner" || role === "manager"),
  );
  /** @type {[string, string][]} */
  const options = may.map(({ id, name }) => [id, name]);
  const gone = !may.some(({ id }) => id === row.owner);
  if (gone)
    options.unshift(["", row.owner_name ? t("case_owner_gone", { name: row.owner_name }) : t("case_nobody")]);
  return panel(
    form({
      fields: [
        choice({ name: "owner", label: t("case_owner"), value: gone ? "" : (row.owner ?? ""), options }),
      ],
      label: t("case_hand"),
      send: (/** @type {{ owner: string }} */ values) =>
        client.ask("PUT", `/cases/${row.number}/owner`, { owner: values.owner, revision: row.revision }),
      done,
    }),
    h(
      "p",
      { class: "hint" },
      t("case_opened", { number: number(row.reopened), day: dayAndClock(row.opened_at) }),
    ),
  );
}
