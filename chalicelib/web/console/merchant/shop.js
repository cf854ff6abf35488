/** Your shop: what every programme of it shares, and every card shows. */

import { h, within } from "../../kit/dom.js";
import { choice, several, text } from "../../kit/form/fields.js";
import { form } from "../../kit/form/form.js";
import { head } from "../../kit/parts.js";
import { Design } from "../../studio/design.js";
import { Stage } from "../../studio/stage.js";
import { begun } from "../../studio/written.js";
import { dressed } from "../dressed.js";
import { zoneField } from "../people/zone_field.js";
import { inLanguages, LANGUAGES, language, learn, t } from "../words.js";
import { brandFields } from "./brand.js";
import { retention } from "./retention.js";
import { takeAlong } from "./take_along.js";

/**
 * @import { MerchantView } from "../../api/merchant.js"
 * @import { Client } from "../client.js"
 * @import { Field } from "../../kit/types.js"
 * @typedef {keyof MerchantView["links"]} Link
 * @typedef {MerchantView["languages"][number]} Language
 */

/** @type {Link[]} */
const LINKS = ["privacy", "terms", "imprint"];

/** @param {Client} client */
export async function page(client) {
  const [read, kept] = await Promise.all([
    client.read("/merchant"),
    client.read("/retention"),
    learn("studio"),
    learn("regulars"), // a shop takes its cards along by the same words
    dressed("editor"),
  ]);
  const [own] = read.languages;
  const said = await inLanguages("studio", [own]);
  const shop = editing(client, read, (key) => said(key)[own]);
  return h("div", {}, shop, retention(client, kept), client.may("export") && takeAlong(client));
}

/**
 * @param {Client} client
 * @param {MerchantView} shop as the server has it now
 * @param {(key: string) => string} say words of its card, in the shop's own language
 * @returns {HTMLElement}
 */
function editing(client, shop, say) {
  const saved = h("p", { class: "saved", role: "status", "data-saved": true });
  /** @param {MerchantView} body */
  const done = (body) => {
    client.shop = body.name;
    element.replaceWith(editing(client, body, say));
    const told = within(document, "[data-saved]");
    told?.replaceChildren(t("shop_saved"));
    told?.scrollIntoView({ block: "center" });
  };
  /** @param {Record<string, unknown>} values */
  const send = (values) => client.ask("PUT", "/merchant", bodyOf(values, design, shop.revision));
  const design = new Design({ ...begun(shop, say), merchant: merchantOf(shop), chosen: true });
  const made = form({ fields: fieldsOf(shop, design), label: t("save"), send, done });
  made.append(saved);
  made.addEventListener("input", () => saved.replaceChildren());
  design.addEventListener("change", () => {
    made.toggleAttribute("data-touched", true);
    saved.replaceChildren();
  });
  const element = h(
    "section",
    { "data-page": "shop" },
    head(t("section_shop"), t("shop_lead")),
    h("div", { class: "editor-columns" }, made, new Stage(design).element),
  );
  return element;
}

/**
 * What the studio calls the shop.
 * @param {MerchantView} shop
 */
function merchantOf({ name, contact, currency, zone, languages, colours, links, pictures }) {
  return { name, contact, currency, zone, languages, colours, links, pictures };
}

/**
 * @param {MerchantView} shop
 * @param {Design} design
 * @returns {Field<any, any>[]}
 */
function fieldsOf(shop, design) {
  const known = /** @type {[Language, string][]} */ (Object.entries(LANGUAGES));
  return [
    text({
      name: "name",
      label: t("shop_name"),
      hint: t("shop_name_hint"),
      value: shop.name,
      required: true,
      maxlength: 40,
    }),
    text({
      name: "contact",
      label: t("shop_contact"),
      hint: t("shop_contact_hint"),
      value: shop.contact,
      required: true,
    }),
    ...brandFields(design),
    choice({
      name: "currency",
      label: t("shop_currency"),
      hint: t("shop_currency_hint"),
      value: shop.currency,
      options: currencies(shop.currencies),
    }),
    zoneField({ name: "zone", label: t("zone"), hint: t("shop_zone_hint"), value: shop.zone }),
    choice({
      name: "own",
      label: t("shop_language"),
      hint: t("shop_language_hint"),
      value: shop.languages[0],
      options: known,
    }),
    several({
      name: "languages",
      label: t("shop_languages"),
      hint: t("shop_languages_hint"),
      values: shop.languages,
      options: known,
    }),
    ...LINKS.map((name) =>
      text({
        name: `links.${name}`,
        label: t(`shop_link_${name}`),
        hint: name === "privacy" ? t("shop_links_hint") : null,
        value: shop.links[name],
        type: "url",
        inputmode: "url",
        maxlength: 300,
        placeholder: "https://",
      }),
    ),
  ];
}

/**
 * Each currency by its name, and its letters.
 * @param {string[]} codes
 * @returns {[string, string][]}
 */
function currencies(codes) {
  const names = new Intl.DisplayNames(language(), { type: "currency" });
  return codes
    .map((code) => /** @type {[string, string]} */ ([code, `${names.of(code) ?? code} (${code})`]))
    .sort(([, one], [, other]) => one.localeCompare(other, language()));
}

/**
 * What was typed as the server takes it: its own language first.
 * @param {Record<string, unknown>} values
 * @param {Design} design
 * @param {number} revision
 */
function bodyOf(values, design, revision) {
  /** @param {string} name */
  const typed = (name) => String(values[name] ?? "").trim();
  const own = /** @type {Language} */ (typed("own"));
  const others = /** @type {Language[]} */ (values.languages).filter((each) => each !== own);
  return {
    name: typed("name"),
    contact: typed("contact"),
    currency: typed("currency"),
    zone: typed("zone"),
    languages: [own, ...others],
    colours: design.state.merchant.colours,
    pictures: design.state.merchant.pictures,
    links: {
      privacy: typed("links.privacy"),
      terms: typed("links.terms"),
      imprint: typed("links.imprint"),
    },
    revision,
  };
}
