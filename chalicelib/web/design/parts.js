/** What the page shows, part by part; `scheme` keeps names apart where a part is there twice. */

import { bars } from "../kit/chart/bars.js";
import { heat } from "../kit/chart/heat.js";
import { lineChart } from "../kit/chart/line.js";
import { confirmed } from "../kit/dialog.js";
import { h, icon } from "../kit/dom.js";
import { choice, custom, text, tick } from "../kit/form/fields.js";
import { menu } from "../kit/menu.js";
import { figure, mark, nothing, notice } from "../kit/parts.js";
import { table } from "../kit/table/table.js";
import { toast } from "../kit/toast.js";
import { language, number, t } from "../kit/words.js";

const COLOURS = ["paper", "sheet", "ink", "soft", "line", "edge", "accent", "press", "bad", "note", "warm"];
const MONDAY_MS = Date.UTC(2026, 2, 2);
const DAY_MS = 86_400_000;
const TYPE = ["title", "part", "text", "small", "label", "figure"];
const STRONG = ["title", "part", "figure"];
const STATES = /** @type {const} */ (["draft", "planned", "active", "paused", "done"]);
/** A table's lines: state, how many were sent, when; figures of nobody. */
const LINES = /** @type {const} */ ([
  ["birthday", "active", 1284],
  ["quiet", "done", 86],
  ["away", "draft", 0],
]);

export const parts = () => [
  { name: "colours", make: colours },
  { name: "type", make: type },
  { name: "buttons", make: buttons },
  { name: "marks", make: marks },
  { name: "fields", make: fields },
  { name: "tiles", make: tiles },
  { name: "table", make: lines },
  { name: "charts", make: charts },
  { name: "news", make: news },
  { name: "empty", make: empty },
];

const colours = () =>
  h(
    "ul",
    { class: "swatches-of" },
    COLOURS.map((name) =>
      h("li", {}, h("i", { style: { background: `var(--${name})` } }), h("code", {}, `--${name}`)),
    ),
  );

const type = () =>
  TYPE.map((name) =>
    h(
      "p",
      {
        class: STRONG.includes(name) ? "type-step type-step-strong" : "type-step",
        style: { "--size": `var(--${name})` },
      },
      h("code", {}, `--${name}`),
      h("span", {}, t("design_sample", { n: 1234 })),
    ),
  );

function buttons() {
  /** @type {(kind: string, words: string, more?: object) => HTMLElement} */
  const button = (kind, words, more = {}) =>
    h("button", { type: "button", class: `button button-fit ${kind}`, ...more }, words);
  return h(
    "div",
    { class: "design-row" },
    button("", t("design_send")),
    button("button-quiet", t("design_preview")),
    button("button-danger", t("design_delete")),
    button("", t("design_sending"), { "aria-busy": "true" }),
    button("", t("design_send"), { disabled: true }),
    h("button", { type: "button", class: "round", "aria-label": t("design_delete") }, icon("close", 20)),
  );
}

const marks = () =>
  h(
    "div",
    { class: "design-row" },
    STATES.map((state) => mark(state, t(`design_state_${state}`))),
  );

/** @param {string} scheme */
function fields(scheme) {
  const wrong = text({ name: `${scheme}-mail`, label: t("mail"), value: "ana@", type: "email" });
  wrong.wrong(t("design_mail_wrong"));
  const date = h("input", { type: "date", value: "2026-03-08" });
  const day = custom({ name: `${scheme}-day`, label: t("design_day"), control: date });
  const on = tick({ name: `${scheme}-on`, label: t("design_switch"), value: true });
  on.control?.setAttribute("role", "switch");
  return h(
    "div",
    { class: "form" },
    text({ name: `${scheme}-name`, label: t("design_name"), hint: t("design_name_how"), value: "Ana" })
      .element,
    wrong.element,
    choice({
      name: `${scheme}-state`,
      label: t("design_state"),
      value: "active",
      options: STATES.map((state) => [state, t(`design_state_${state}`)]),
    }).element,
    day.element,
    on.element,
  );
}

const tiles = () =>
  h(
    "dl",
    { class: "figures" },
    figure(1234, t("design_visits"), "visits"),
    figure(86, t("design_new"), "new"),
    figure(12, t("design_waiting"), "waiting"),
  );

/** @param {string} scheme */
function lines(scheme) {
  const acts = () =>
    menu(t("design_more"), [
      { text: t("design_duplicate"), icon: "copy", onPick: () => toast(t("design_duplicated")) },
      { text: t("design_delete"), icon: "close", danger: true, onPick: () => ask() },
    ]);
  return table({
    name: `${scheme}-lines`,
    label: t("design_table"),
    columns: [
      { id: "name", text: t("design_name"), sorts: true },
      { id: "state", text: t("design_state"), sorts: true },
      { id: "sent", text: t("design_sent"), sorts: true, amount: true },
      { id: "acts", text: t("design_more"), unseen: true },
    ],
    lines: LINES.map(([id, state, sent]) => ({
      id,
      cells: [t(`design_line_${id}`), mark(state, t(`design_state_${state}`)), number(sent), acts()],
      by: [t(`design_line_${id}`), STATES.indexOf(state), sent, ""],
    })),
    order: { id: "sent", up: false },
  });
}

/** Figures of nobody: two weeks of visits, what was taken, and three days by their hours. */
const charts = () => [
  lineChart({
    series: [
      {
        name: t("design_now"),
        points: [41, 38, 52, 47, 60, 73, 66].map((visits, at) => [dayOf(at), visits]),
      },
      {
        name: t("design_before"),
        points: [36, 40, 44, 45, 51, 62, 59].map((visits, at) => [dayOf(at), visits]),
      },
    ],
    open: { at: 6, name: t("design_so_far") },
    format: number,
    label: t("design_visits"),
  }),
  bars({
    rows: LINES.map(([id, , sent]) => ({ name: t(`design_line_${id}`), value: sent })),
    format: number,
    label: t("design_sent"),
  }),
  heat({
    rows: [0, 1, 2].map(dayOf),
    columns: ["8", "9", "10", "11", "12", "13"],
    values: [
      [3, 9, 14, 8, 11, 6],
      [2, 7, 12, 9, 13, 5],
      [0, 4, 18, 16, 15, 9],
    ],
    format: number,
    label: t("design_hours"),
  }),
];

/** @param {number} at days after a Monday */
const dayOf = (at) =>
  new Intl.DateTimeFormat(language(), { weekday: "short", timeZone: "UTC" }).format(MONDAY_MS + at * DAY_MS);

const ask = () => confirmed(t("design_question"), t("design_question_how"), t("design_delete"));

function news() {
  /** @type {(words: string, onclick: () => unknown) => HTMLElement} */
  const button = (words, onclick) =>
    h("button", { type: "button", class: "button button-quiet button-fit", onclick }, words);
  return [
    notice(t("design_notice")),
    h(
      "div",
      { class: "design-row" },
      button(t("design_say"), () => toast(t("design_deleted"), { undo: () => toast(t("design_back")) })),
      button(t("design_ask"), ask),
    ),
  ];
}

const empty = () => [
  nothing(
    t("design_nothing"),
    h("button", { type: "button", class: "button button-fit" }, icon("plus", 18), t("design_begin")),
  ),
  h(
    "div",
    { class: "skeleton", "aria-hidden": "true" },
    ["title", "tiles"].map((part) => h("span", { class: `skeleton-${part}` })),
  ),
];
