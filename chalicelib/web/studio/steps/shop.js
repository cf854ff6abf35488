/** The shop: what it is called, and its logo, which brings the colours. Nothing else is asked. */

import { good } from "../../kit/api.js";
import { h, icon } from "../../kit/dom.js";
import { choice, text } from "../../kit/form/fields.js";
import { cityOf } from "../../kit/form/zones.js";
import { handedIn, picturesOf } from "../../kit/pass/pictures.js";
import { refusalOf } from "../../kit/refusal.js";
import { LANGUAGES, language, t } from "../../kit/words.js";
import { onward } from "./onward.js";

/**
 * @import { Language } from "../../kit/types.js"
 * @import { Studio } from "../studio.js"
 */

/** @param {Studio} studio */
export function shop(studio) {
  const { design } = studio;
  const name = text({
    name: "name",
    label: t("studio_shop_name"),
    value: design.state.merchant.name,
    maxlength: 40,
    required: true,
    autocomplete: "organization",
    enterkeyhint: "next",
    "data-focus": true,
  });
  name.control.addEventListener("input", () => {
    name.wrong("");
    design.change("name", (state) => {
      state.merchant.name = name.read();
    });
  });
  const go = () => {
    if (name.read().trim()) return studio.next();
    name.wrong(t("fill_in"));
    name.control.focus();
  };
  return [
    h("h1", { tabindex: "-1" }, t("studio_welcome")),
    h("p", { class: "lead" }, t("studio_welcome_lead")),
    name.element,
    logo(studio),
    guessed(studio),
    onward(t("studio_continue"), go),
  ];
}

/** @param {{ design: Studio["design"] }} studio */
export function logo({ design }) {
  const said = h("p", { class: "hint", role: "status" }, t("studio_logo_hint"));
  const file = h("input", { type: "file", accept: "image/*", class: "unseen", id: "logo", onchange: take });
  const label = h("span", {}, t("studio_logo"));
  const shown = h("span", { class: "logo-shown" });
  const element = h(
    "div",
    { class: "logo-field", "data-field": "logo" },
    file,
    h("label", { class: "logo-pick", for: "logo" }, shown, label),
    said,
  );
  const draw = () => {
    const held = design.state.logo;
    shown.replaceChildren(held ? h("img", { src: held, alt: "" }) : icon("camera", 22));
    label.textContent = t(held ? "studio_logo_other" : "studio_logo");
  };
  draw();

  async function take() {
    const [picture] = file.files ?? [];
    if (!picture) return;
    file.value = "";
    element.setAttribute("aria-busy", "true");
    said.textContent = t("studio_logo_reading");
    const answer = await handedIn("logo", picture);
    element.removeAttribute("aria-busy");
    if (!good(answer)) {
      said.textContent = refusalOf(answer).detail;
      return;
    }
    const { hash, address, colours, warnings } = answer.body;
    design.change("logo", (state) => {
      state.logo = address;
      state.merchant.pictures = { ...picturesOf(state.merchant), logo: hash };
      state.merchant.colours = colours;
    });
    draw();
    said.textContent = warnings.map((warning) => warning.said).join(" ") || t("studio_logo_taken");
  }
  return element;
}

/**
 * What the browser told, in one line, and the way to change it.
 * @param {Studio} studio
 */
function guessed({ design, start }) {
  const { merchant } = design.state;
  const money = new Intl.DisplayNames(language(), { type: "currency" });
  const line = h("p", { class: "hint" });
  const draw = () => {
    const { currency, zone, languages } = design.state.merchant;
    const spoken = languages.map((code) => LANGUAGES[code]);
    const listed = new Intl.ListFormat(language(), { type: "conjunction" }).format(spoken);
    line.textContent = t("studio_guessed", {
      currency: money.of(currency) ?? currency,
      zone: cityOf(zone),
      languages: listed,
    });
  };
  const currency = choice({
    name: "currency",
    label: t("studio_currency"),
    value: merchant.currency,
    options: start.currencies.map((code) => [code, `${money.of(code) ?? code} (${code})`]),
  });
  const zone = choice({
    name: "zone",
    label: t("studio_zone"),
    value: merchant.zone,
    options: zones(merchant.zone).map((each) => [each, each.replaceAll("_", " ")]),
  });
  const spoken = Object.entries(LANGUAGES).map(([code, called]) =>
    h(
      "label",
      { class: "chip-tick" },
      h("input", {
        type: "checkbox",
        value: code,
        checked: merchant.languages.includes(/** @type {Language} */ (code)),
        onchange: set,
      }),
      called,
    ),
  );
  const boxes = h(
    "fieldset",
    { class: "field" },
    h("legend", {}, t("studio_languages")),
    h("div", { class: "chips" }, spoken),
  );
  function set() {
    const ticked = [...boxes.querySelectorAll("input")]
      .filter((box) => box.checked)
      .map((box) => /** @type {Language} */ (box.value));
    design.change("guessed", (state) => {
      const { merchant: shop } = state;
      shop.currency = currency.read();
      shop.zone = zone.read();
      const kept = shop.languages.filter((code) => ticked.includes(code));
      const all = [...kept, ...ticked.filter((code) => !kept.includes(code))];
      shop.languages = all.length ? all : shop.languages;
    });
    draw();
  }
  currency.control.addEventListener("change", set);
  zone.control.addEventListener("change", set);
  draw();
  return h(
    "details",
    { class: "guessed" },
    h("summary", {}, line, h("span", { class: "link" }, t("studio_change"))),
    h("div", { class: "guessed-fields" }, currency.element, zone.element, boxes),
  );
}

/** @param {string} own */
function zones(own) {
  const known = Intl.supportedValuesOf?.("timeZone") ?? [];
  return known.includes(own) ? known : [own, ...known];
}
