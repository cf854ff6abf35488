/** A programme's parts, put together: each says itself in one sentence while its few fields are changed. */

import { h, icon, within } from "../kit/dom.js";
import { choice, custom } from "../kit/form/fields.js";
import { minorOf, typedOf } from "../kit/form/money.js";
import { inLanguages, t } from "../kit/words.js";
import { addable, fieldsOf, newPart } from "./part_fields.js";
import { textsField } from "./texts.js";

/**
 * @import { Part, PartField, Texts } from "./types.js"
 * @import { Making } from "./editor.js"
 */

const PARTS_MAX = 12;
const TEXT_MAX = 32;

/** @param {Making} making */
export function parts(making) {
  const { design, stage, follow } = making;
  const list = h("div", { class: "parts", "data-parts": true });
  const adding = h("div", { class: "part-choices" });
  /** @type {Map<string, HTMLElement>} by its id, where the part's sentence stands */
  const sentences = new Map();
  let drawn = "";
  let opened = "";

  const say = () => {
    for (const { id, sentence } of stage.answer?.parts ?? []) {
      const place = sentences.get(id);
      if (place) place.textContent = sentence;
    }
    const at = /^programme\.parts\.(\d+)/.exec(stage.refusal.field)?.[1];
    for (const [number, element] of [...list.children].entries()) {
      const told = within(element, "[data-wrong]");
      if (told) told.textContent = String(number) === at ? stage.refusal.detail : "";
    }
  };
  const draw = () => {
    const { programme, merchant } = design.state;
    const shape = JSON.stringify([programme.parts.map(({ type, id }) => [type, id]), merchant.languages]);
    if (shape === drawn) return; // only their fields changed: what is typed into stays
    drawn = shape;
    sentences.clear();
    list.replaceChildren(...programme.parts.map((part) => one(part)));
    adding.replaceChildren(...offered());
    say();
  };

  /** @param {Part} part */
  function one(part) {
    const sentence = h("span", {}, t(`studio_part_${part.type}`));
    sentences.set(part.id, sentence);
    const fields = fieldsOf(part).map((field) => drawField(making, part, field));
    const takeAway = h(
      "button",
      {
        type: "button",
        class: "link",
        "data-remove": part.id,
        onclick: () => {
          design.change("part-gone", (state) => {
            state.programme.parts = state.programme.parts.filter(({ id }) => id !== part.id);
          });
          within(adding, "button")?.focus();
        },
      },
      t("studio_part_remove"),
    );
    return h(
      "details",
      { class: "part", "data-part": part.type, open: part.id === opened },
      h(
        "summary",
        {},
        h("span", { class: "part-kind" }, t(`studio_part_${part.type}`)),
        h("span", { class: "part-sentence" }, sentence),
        icon("next", 20),
      ),
      h("p", { class: "field-error", "data-wrong": true, role: "alert" }),
      h("div", { class: "part-fields" }, fields, takeAway),
    );
  }

  function offered() {
    if (design.state.programme.parts.length >= PARTS_MAX) return [];
    return addable(design.state.programme).map((type) =>
      h(
        "button",
        { type: "button", class: "part-choice", "data-add": type, onclick: () => add(type) },
        icon("plus", 20),
        h(
          "span",
          {},
          h("b", {}, t(`studio_part_${type}`)),
          h("span", { class: "hint" }, t(`studio_part_${type}_how`)),
        ),
      ),
    );
  }

  /** @param {string} type */
  async function add(type) {
    const inEach = await inLanguages("studio_editor");
    const spoken = design.state.merchant.languages;
    /** @type {(type: string, field: string) => Record<string, string>} */
    const words = (of, field) => {
      const all = inEach(`studio_words_${of}_${field}`);
      return Object.fromEntries(spoken.map((code) => [code, all[code]]));
    };
    const part = newPart(type, design.state.programme, words);
    opened = part.id;
    design.change("part-new", (state) => {
      state.programme.parts = [...state.programme.parts, part];
    });
    const shown = within(list, `[data-part="${type}"]:last-of-type`);
    shown?.scrollIntoView({ block: "nearest" });
    within(shown ?? list, "summary")?.focus();
  }

  follow(design, "change", draw);
  follow(stage, "shown", say);
  follow(stage, "refused", say);
  draw();
  return h("div", { class: "stack" }, list, h("h3", {}, t("studio_part_add")), adding);
}

/**
 * @param {Making} making
 * @param {Part} part
 * @param {PartField} field
 */
function drawField({ design, digits }, part, field) {
  const { name, kind, most = 9999 } = field;
  const { merchant, programme } = design.state;
  /** @param {unknown} value */
  const set = (value) =>
    design.change(`${part.id}-${name}`, (state) => {
      const mine = state.programme.parts.find(({ id }) => id === part.id);
      if (mine) mine[name] = value;
    });
  const label = t(`studio_field_${name}`);
  if (kind === "text" && typeof part[name] !== "string")
    return textsField({
      name,
      label,
      most: TEXT_MAX,
      languages: merchant.languages,
      value: /** @type {Texts} */ (part[name] ?? {}),
      set,
    });
  if (kind === "choice" || kind === "holding") {
    const held = programme.parts.filter(({ type }) => type === "membership");
    const options =
      kind === "choice"
        ? (field.options ?? []).map((value) => [value, t(`studio_${name}_${value || "always"}`)])
        : [
            ...(field.needed ? [] : [["", t("studio_holding_everybody")]]),
            ...held.map(({ id, name: called }) => [id, inOwn(called, merchant.languages)]),
          ];
    const made = choice({
      name,
      label,
      value: String(part[name] ?? ""),
      options: /** @type {[string, string][]} */ (options),
    });
    made.control.addEventListener("change", () => set(made.read()));
    return made.element;
  }
  const minor = kind === "money";
  const control = h("input", {
    name,
    inputmode: minor ? "decimal" : kind === "text" ? "text" : "numeric",
    value: minor ? typedOf(Number(part[name] ?? 0), digits) : String(part[name] ?? ""),
    maxlength: 12,
    autocomplete: "off",
  });
  const labelled = minor ? `${label} (${merchant.currency})` : label;
  const made = custom({ name, label: labelled, control });
  control.addEventListener("input", () => {
    const value = minor
      ? minorOf(control.value, digits)
      : kind === "text"
        ? control.value
        : whole(control.value, most);
    made.wrong(value === null ? t("studio_field_wrong") : "");
    if (value !== null) set(value);
  });
  return made.element;
}

/**
 * @param {string} typed
 * @param {number} most
 */
function whole(typed, most) {
  const text = typed.trim();
  if (text === "") return 0;
  return /^\d{1,6}$/.test(text) && Number(text) <= most ? Number(text) : null;
}

/**
 * @param {unknown} texts
 * @param {readonly string[]} languages
 */
function inOwn(texts, languages) {
  const said = /** @type {Record<string, string>} */ (texts ?? {});
  return languages.map((code) => said[code]).find(Boolean) ?? Object.values(said)[0] ?? "";
}
