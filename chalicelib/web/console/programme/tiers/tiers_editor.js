/** The tiers of a programme: what each is called, and from how many stamps or points on; their numbers order them. */

import { h, icon } from "../../../kit/dom.js";
import { choice, text } from "../../../kit/form/fields.js";
import { served } from "../../served.js";
import { LANGUAGES, language, listed, t } from "../../words.js";
import { ListFrame } from "../list_frame.js";
import { idFor } from "./tier_ids.js";
import { calledIn, explained } from "./tiers_in_words.js";

/**
 * @import { TierBody, TillProgrammeView } from "../../../api/programme.js"
 * @import { Field, Flaw, Language } from "../../../kit/types.js"
 * @typedef {Omit<TierBody, "least"> & { least: number | null }} Written a tier as it is typed; null: no number yet
 * @typedef {Field<string, HTMLInputElement>} Text
 * @typedef {object} Tier what stands on the page for a tier
 * @property {string} id "" for a new one
 * @property {Record<Language, Text>} names
 * @property {Text} least
 * @property {Field<string, HTMLSelectElement>} factor how many times a sale counts
 * @property {HTMLElement} title
 * @property {HTMLElement} remove
 * @property {HTMLElement} means
 * @property {HTMLElement} element
 */

const WHOLE = /^[1-9]\d{0,14}$/;

export class TiersEditor {
  name = "tiers";
  #type;
  /** @type {ListFrame<Tier>} */
  #frame;
  #saved;
  /** @type {Tier[]} in the order in which they were sent */
  #sent = [];
  /** @type {HTMLInputElement | HTMLSelectElement | null} the field that a refusal is about */
  control = null;

  /**
   * @param {TillProgrammeView["type"]} type
   * @param {TierBody[]} tiers
   */
  constructor(type, tiers) {
    this.#type = type;
    this.#saved = tiers;
    this.#frame = new ListFrame({
      items: tiers.map((tier) => this.#tier(tier)),
      most: served().tiers_max,
      full: t("tiers_most", { n: served().tiers_max }),
      nothing: t(`tiers_nothing_${type}`),
      add: {
        label: t("tier_add"),
        mark: "data-add-tier",
        make: () => this.#tier({ id: "", name: {}, least: null, factor: 1 }),
        focus: ({ names }) => names.en.control,
      },
      changed: () => this.wrong(""),
      drawn: () => this.#explain(),
    });
    this.error = h("p", { class: "field-error", role: "alert" });
    this.gone = h("p", { class: "notice", role: "status", hidden: true });
    this.element = h(
      "div",
      { class: "field", "data-field": this.name, oninput: () => this.#explain() },
      this.#frame.list,
      this.error,
      this.gone,
      this.#frame.below,
    );
    this.#frame.draw();
  }

  /**
   * As the API takes them, lowest first; a number that is none is null.
   * @returns {Written[]}
   */
  read = () => {
    const read = this.#inOrder();
    this.#sent = read.map(({ tier }) => tier);
    return read.map(({ value }) => value);
  };

  /**
   * What cannot be sent: no name, no number, a number twice. The server judges the rest.
   * @param {Written[]} tiers
   * @returns {Flaw | null}
   */
  flaw(tiers) {
    /** @type {(n: number, part: string, detail: string) => Flaw} */
    const at = (n, part, detail) => ({ field: this.name, path: `tiers.${n}.${part}`, detail });
    for (const [n, { name, least }] of tiers.entries()) {
      if (!name.en) return at(n, "name", t("fill_in"));
      if (least === null) return at(n, "least", t("tier_least_wrong"));
      if (n > 0 && tiers[n - 1].least === least) return at(n, "least", t("tier_least_twice"));
    }
    return null;
  }

  /**
   * A refusal at the field that its path names, such as "tiers.1.least"; "" takes all back.
   * @param {string} detail
   * @param {string} [path]
   */
  wrong = (detail, path = "") => {
    this.error.textContent = "";
    for (const { names, least, factor } of this.#frame.items)
      for (const field of [names.en, least, factor]) field.wrong("");
    const [, n, part] = /^tiers\D(\d+)\W+(\w+)/.exec(path) ?? [];
    const tier = n === undefined ? undefined : this.#sent[Number(n)];
    const field = tier && { name: tier.names.en, least: tier.least, factor: tier.factor }[part];
    this.control = field?.control ?? null;
    if (field) field.wrong(detail);
    else this.error.textContent = detail;
  };

  #inOrder() {
    const taken = this.#frame.items.map(({ id }) => id).filter(Boolean);
    const read = this.#frame.items.map((tier) => {
      const value = writtenIn(tier);
      if (!tier.id) {
        value.id = idFor(value.name.en ?? "", taken);
        taken.push(value.id);
      }
      return { tier, value };
    });
    return read.sort((one, other) => Number(one.value.least) - Number(other.value.least));
  }

  /** @param {Written} written */
  #tier({ id, name, least, factor }) {
    /** @param {Language} code */
    const named = (code) =>
      text({
        name: `name-${code}`,
        label: `${t("tier_name")}, ${LANGUAGES[code]}`,
        value: name[code] ?? "",
        maxlength: served().tier_name_max,
        "aria-required": code === "en" ? "true" : null,
      });
    const codes = /** @type {Language[]} */ (Object.keys(LANGUAGES));
    const names = /** @type {Tier["names"]} */ (Object.fromEntries(codes.map((code) => [code, named(code)])));
    const number = text({
      name: "least",
      label: t(`tier_from_${this.#type}`),
      value: least ?? "",
      inputmode: "numeric",
      maxlength: 15,
      class: "short",
      "aria-required": "true",
    });
    const counts = choice({
      name: "factor",
      label: t("tier_factor"),
      value: String(factor),
      options: Array.from({ length: served().tier_factor_max }, (_, less) => [
        String(less + 1),
        t("tier_factor_times", { n: less + 1 }),
      ]),
    });
    const title = h("h2");
    const remove = h(
      "button",
      { type: "button", class: "round", "data-remove-tier": true, onclick: () => this.#frame.remove(tier) },
      icon("close", 20),
    );
    const others = codes.filter((code) => code !== "en").map((code) => names[code].element);
    const more = h(
      "details",
      { open: Object.keys(name).some((code) => code !== "en") },
      h("summary", {}, t("tier_languages")),
      h("p", { class: "hint" }, t("tier_languages_hint")),
      h("div", { class: "tier-names" }, others),
    );
    const means = h("p", { class: "means-plain", "data-means": true });
    const element = h(
      "div",
      { class: "panel tier", role: "group", "data-tier": id },
      h("div", { class: "tier-head" }, title, remove),
      h("div", { class: "tier-fields" }, names.en.element, number.element, counts.element),
      means,
      more,
    );
    /** @type {Tier} */
    const tier = { id, names, least: number, factor: counts, title, remove, means, element };
    return tier;
  }

  /** Over each tier its name, under it who has it; below them what becomes of those that are removed. */
  #explain() {
    const all = this.#inOrder();
    const gone = this.#saved.filter(({ id }) => !all.some(({ value }) => value.id === id));
    this.gone.hidden = !gone.length;
    this.gone.textContent = gone.length ? t("tiers_gone", { names: listed(gone.map(calledIn)) }) : "";
    const known = all.flatMap(({ tier, value: { name, least, factor } }) =>
      name.en && least !== null ? [{ tier, name, least, factor }] : [],
    );
    const said = explained(this.#type, known);
    for (const tier of this.#frame.items) {
      const at = known.findIndex((other) => other.tier === tier);
      const called =
        [tier.names[/** @type {Language} */ (language())], tier.names.en]
          .map(({ control }) => control.value.trim())
          .find(Boolean) ?? t("tier_new");
      tier.title.textContent = called;
      tier.element.setAttribute("aria-label", called);
      tier.remove.setAttribute("aria-label", t("tier_remove", { name: called }));
      tier.means.textContent = said[at] ?? "";
    }
  }
}

/**
 * @param {Tier} tier
 * @returns {Written}
 */
function writtenIn({ id, names, least, factor }) {
  const typed = Object.entries(names).map(([code, { control }]) => [code, control.value.trim()]);
  const number = least.control.value.trim();
  return {
    id,
    name: Object.fromEntries(typed.filter(([, name]) => name)),
    least: WHOLE.test(number) ? Number(number) : null,
    factor: Number(factor.control.value),
  };
}
