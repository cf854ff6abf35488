/** The shop's window on a card's details: a few modules, each with a title, a line, where it leads, and its days. */

import { h, icon } from "../../../kit/dom.js";
import { text } from "../../../kit/form/fields.js";
import { LANGUAGES, language, t } from "../../words.js";
import { ListFrame } from "../list_frame.js";

/**
 * @import { ModuleBody } from "../../../api/programme.js"
 * @import { Field, Language } from "../../../kit/types.js"
 * @typedef {Field<string, HTMLInputElement>} Text
 * @typedef {object} Written what stands on the page for a module
 * @property {Record<string, Text>} titles by language
 * @property {Record<string, Text>} texts by language
 * @property {Text} url
 * @property {Text} first_day
 * @property {Text} last_day
 * @property {HTMLElement} heading
 * @property {HTMLElement} remove
 * @property {HTMLElement} element
 */

export const MOST = 5; // chalicelib/domain/face/modules.py
const TITLE_MAX = 60;
const TEXT_MAX = 50;
const URL_MAX = 500;

export class ModulesEditor {
  name = "modules";
  #languages;
  /** @type {ListFrame<Written>} */
  #frame;
  /** @type {HTMLInputElement | null} the field that a refusal is about */
  control = null;

  /**
   * @param {ModuleBody[]} modules
   * @param {Language[]} languages the shop's own first
   */
  constructor(modules, languages) {
    this.#languages = languages;
    this.#frame = new ListFrame({
      items: modules.map((module) => this.#written(module)),
      most: MOST,
      full: t("modules_most", { n: MOST }),
      add: {
        label: t("module_add"),
        mark: "data-add-module",
        make: () => this.#written({ title: {}, text: {}, url: "", first_day: "", last_day: "" }),
        focus: ({ url }) => url.control,
      },
      changed: () => this.wrong(""),
      drawn: () => this.#call(),
    });
    this.error = h("p", { class: "field-error", role: "alert" });
    this.element = h(
      "fieldset",
      { class: "field", "data-field": this.name, oninput: () => this.#call() },
      h("legend", {}, t("wallets_modules")),
      h("p", { class: "hint" }, t("wallets_modules_hint")),
      this.#frame.list,
      this.error,
      this.#frame.below,
    );
    this.#frame.draw();
  }

  /** @returns {ModuleBody[]} */
  read = () =>
    this.#frame.items.map(({ titles, texts, url, first_day, last_day }) => ({
      title: typedIn(titles),
      text: typedIn(texts),
      url: url.control.value.trim(),
      first_day: first_day.control.value,
      last_day: last_day.control.value,
    }));

  /**
   * A refusal at the field that its path names, such as "modules.1.url"; "" takes all back.
   * @param {string} detail
   * @param {string} [path]
   */
  wrong = (detail, path = "") => {
    this.error.textContent = "";
    const own = this.#languages[0];
    /** @type {(module: Written) => Record<string, Text>} */
    const fields = ({ titles, texts, url, first_day, last_day }) => ({
      title: titles[own],
      text: texts[own],
      url,
      first_day,
      last_day,
    });
    for (const module of this.#frame.items)
      for (const field of Object.values(fields(module))) field.wrong("");
    const [, n, part] = /^modules\D(\d+)\W+(\w+)/.exec(path) ?? [];
    const module = n === undefined ? undefined : this.#frame.items[Number(n)];
    const field = module && part ? fields(module)[part] : undefined;
    this.control = field?.control ?? null;
    if (field) field.wrong(detail);
    else this.error.textContent = detail;
  };

  /**
   * @param {ModuleBody} module
   * @returns {Written}
   */
  #written({ title, text: line, url, first_day, last_day }) {
    const codes = [
      ...new Set([...this.#languages, .../** @type {Language[]} */ (Object.keys({ ...title, ...line }))]),
    ];
    const several = codes.length > 1;
    /** @type {(name: "title" | "text", values: ModuleBody["title"], maxlength: number) => Record<string, Text>} */
    const spoken = (name, values, maxlength) =>
      Object.fromEntries(
        codes.map((code, at) => [
          code,
          text({
            name: `${name}-${code}`,
            label: several ? `${t(`module_${name}`)} (${LANGUAGES[code]})` : t(`module_${name}`),
            value: values[code] ?? "",
            maxlength,
            "aria-required": name === "title" && at === 0 ? "true" : null,
          }),
        ]),
      );
    const titles = spoken("title", title, TITLE_MAX);
    const texts = spoken("text", line, TEXT_MAX);
    const address = text({
      name: "url",
      label: t("module_url"),
      value: url,
      type: "url",
      maxlength: URL_MAX,
      placeholder: "https://",
      "aria-required": "true",
    });
    const first = text({ name: "first_day", label: t("module_first_day"), value: first_day, type: "date" });
    const last = text({ name: "last_day", label: t("module_last_day"), value: last_day, type: "date" });
    const heading = h("h2");
    const remove = h(
      "button",
      { type: "button", class: "round", "data-remove-module": true, onclick: () => this.#frame.remove(made) },
      icon("close", 20),
    );
    const element = h(
      "div",
      { class: "panel tier", role: "group", "data-module": true },
      h("div", { class: "tier-head" }, heading, remove),
      h(
        "div",
        { class: "tier-fields" },
        address.element,
        [codes[0]].flatMap((code) => [titles[code].element, texts[code].element]),
        first.element,
        last.element,
      ),
      several &&
        h(
          "details",
          { open: codes.slice(1).some((code) => title[code] || line[code]) },
          h("summary", {}, t("tier_languages")),
          h(
            "div",
            { class: "tier-fields" },
            codes.slice(1).flatMap((code) => [titles[code].element, texts[code].element]),
          ),
        ),
    );
    /** @type {Written} */
    const made = { titles, texts, url: address, first_day: first, last_day: last, heading, remove, element };
    return made;
  }

  /** Each bears its title. */
  #call() {
    for (const { titles, heading, remove, element } of this.#frame.items) {
      const called =
        [titles[language()], ...Object.values(titles)]
          .map((field) => field?.control.value.trim())
          .find(Boolean) ?? t("module_new");
      heading.textContent = called;
      element.setAttribute("aria-label", called);
      remove.setAttribute("aria-label", t("module_remove", { name: called }));
    }
  }
}

/** @param {Record<string, Text>} fields */
const typedIn = (fields) =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([code, { control }]) => [code, control.value.trim()])
      .filter(([, words]) => words),
  );
