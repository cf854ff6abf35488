/** The tiers of a programme: what each is called, and from how many stamps or points on; their numbers order them. */

import { h, icon } from "../../kit/dom.js";
import { text } from "../../kit/fields.js";
import { served } from "../served.js";
import { LANGUAGES, language, listed, t } from "../words.js";
import { idFor } from "./tier_ids.js";
import { calledIn, explained } from "./tiers_in_words.js";

const WHOLE = /^[1-9]\d{0,14}$/;

export class TiersEditor {
  name = "tiers";
  #type;
  #tiers;
  #saved;
  #sent = [];

  constructor(type, tiers) {
    this.#type = type;
    this.#saved = tiers;
    this.#tiers = tiers.map((each) => this.#tier(each));
    this.error = h("p", { class: "field-error", role: "alert" });
    this.list = h("div", { class: "tiers" });
    this.below = h("div");
    this.gone = h("p", { class: "notice", role: "status", hidden: true });
    this.element = h(
      "div",
      { class: "field", "data-field": this.name, oninput: () => this.#explain() },
      this.list,
      this.error,
      this.gone,
      this.below,
    );
    this.#draw();
  }

  /** As the API takes them, lowest first; a number that is none is null. */
  read = () => {
    const read = this.#inOrder();
    this.#sent = read.map(({ tier }) => tier);
    return read.map(({ value }) => value);
  };

  /** What cannot be sent: no name, no number, a number twice. The server judges the rest. */
  flaw(tiers) {
    const at = (n, part, detail) => ({ field: this.name, path: `tiers.${n}.${part}`, detail });
    for (const [n, { name, least }] of tiers.entries()) {
      if (!name.en) return at(n, "name", t("fill_in"));
      if (least === null) return at(n, "least", t("tier_least_wrong"));
      if (n > 0 && tiers[n - 1].least === least) return at(n, "least", t("tier_least_twice"));
    }
    return null;
  }

  /** A refusal at the field that its path names, such as "tiers.1.least"; "" takes all back. */
  wrong = (detail, path = "") => {
    this.error.textContent = "";
    for (const { names, least } of this.#tiers) for (const field of [names.en, least]) field.wrong("");
    const [, n, part] = /^tiers\D(\d+)\W+(\w+)/.exec(path) ?? [];
    const tier = this.#sent[n];
    const field = tier && { name: tier.names.en, least: tier.least }[part];
    this.control = field?.control ?? null;
    if (field) field.wrong(detail);
    else this.error.textContent = detail;
  };

  #inOrder() {
    const taken = this.#tiers.map(({ id }) => id).filter(Boolean);
    const read = this.#tiers.map((tier) => {
      const value = valueOf(tier);
      if (!tier.id) taken.push((value.id = idFor(value.name.en ?? "", taken)));
      return { tier, value };
    });
    return read.sort((one, other) => one.value.least - other.value.least);
  }

  #tier({ id = "", name = {}, least = "" }) {
    const named = (code) =>
      text({
        name: `name-${code}`,
        label: `${t("tier_name")}, ${LANGUAGES[code]}`,
        value: name[code] ?? "",
        maxlength: served().tier_name_max,
        "aria-required": code === "en" ? "true" : null,
      });
    const names = Object.fromEntries(Object.keys(LANGUAGES).map((code) => [code, named(code)]));
    const number = text({
      name: "least",
      label: t(`tier_from_${this.#type}`),
      value: least,
      inputmode: "numeric",
      maxlength: 15,
      class: "short",
      "aria-required": "true",
    });
    const title = h("h2");
    const remove = h(
      "button",
      { type: "button", class: "round", "data-remove-tier": true, onclick: () => this.#remove(tier) },
      icon("close", 20),
    );
    const others = Object.entries(names)
      .filter(([code]) => code !== "en")
      .map(([, field]) => field.element);
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
      h("div", { class: "tier-fields" }, names.en.element, number.element),
      means,
      more,
    );
    const tier = { id, names, least: number, title, remove, means, element };
    return tier;
  }

  #add() {
    const tier = this.#tier({});
    this.#tiers.push(tier);
    this.#changed();
    tier.names.en.control.focus();
  }

  #remove(tier) {
    this.#tiers = this.#tiers.filter((each) => each !== tier);
    this.#changed();
    this.below.querySelector("button").focus();
  }

  #changed() {
    this.wrong("");
    this.#draw();
    this.element.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #draw() {
    const add = h(
      "button",
      {
        type: "button",
        class: "button button-quiet button-fit",
        "data-add-tier": true,
        onclick: () => this.#add(),
      },
      icon("plus", 20),
      t("tier_add"),
    );
    this.list.replaceChildren(
      ...(this.#tiers.length
        ? this.#tiers.map(({ element }) => element)
        : [h("p", { class: "nothing" }, t(`tiers_nothing_${this.#type}`))]),
    );
    const most = served().tiers_max;
    this.below.replaceChildren(
      this.#tiers.length < most ? add : h("p", { class: "hint" }, t("tiers_most", { n: most })),
    );
    this.#explain();
  }

  /** Over each tier its name, under it who has it; below them what becomes of those that are removed. */
  #explain() {
    const all = this.#inOrder();
    const gone = this.#saved.filter(({ id }) => !all.some(({ value }) => value.id === id));
    this.gone.hidden = !gone.length;
    this.gone.textContent = gone.length ? t("tiers_gone", { names: listed(gone.map(calledIn)) }) : "";
    const known = all.filter(({ value }) => value.name.en && value.least !== null);
    const said = explained(
      this.#type,
      known.map(({ value }) => value),
    );
    for (const tier of this.#tiers) {
      const at = known.findIndex((each) => each.tier === tier);
      const called =
        [tier.names[language()], tier.names.en].map(({ control }) => control.value.trim()).find(Boolean) ??
        t("tier_new");
      tier.title.textContent = called;
      tier.element.setAttribute("aria-label", called);
      tier.remove.setAttribute("aria-label", t("tier_remove", { name: called }));
      tier.means.textContent = said[at] ?? "";
    }
  }
}

function valueOf({ id, names, least }) {
  const typed = Object.entries(names).map(([code, { control }]) => [code, control.value.trim()]);
  const number = least.control.value.trim();
  return {
    id,
    name: Object.fromEntries(typed.filter(([, name]) => name)),
    least: WHOLE.test(number) ? Number(number) : null,
  };
}
