/** A programme's launch kit: sheets to print for a counter, the sentence to say, the address for a sticker. */

import { h } from "../../kit/dom.js";
import { choice } from "../../kit/form/fields.js";
import { newest } from "../../kit/newest.js";
import { languageName, language as now, t } from "../words.js";

/**
 * @import { KitView } from "../../api/programme.js"
 * @import { OutletView } from "../../api/people.js"
 * @import { Client } from "../client.js"
 */

/**
 * It is fetched when somebody opens it: most who come here want the poster. Posters may be named in between.
 * @param {Client} client
 * @param {string} programme
 * @param {OutletView[]} outlets
 */
export function kitOf(client, programme, outlets) {
  const content = h("div", { class: "kit" });
  const element = h(
    "details",
    { class: "kit-more", "data-kit": programme },
    h("summary", {}, t("kit_more")),
    content,
  );
  element.addEventListener("toggle", async () => {
    if (element.open) content.replaceChildren(...(await drawn(client, programme, outlets)));
  });
  return element;
}

/**
 * @param {Client} client
 * @param {string} programme
 * @param {OutletView[]} outlets
 */
async function drawn(client, programme, outlets) {
  const path = `/programmes/${encodeURIComponent(programme)}/kit`;
  const [first, { sources }] = await Promise.all([
    client.read(/** @type {`/programmes/${string}/kit`} */ (path)),
    client.read(/** @type {`/programmes/${string}/sources`} */ (path.replace(/kit$/, "sources"))),
  ]);
  const spoken = first.words.map(({ language }) => language);
  const spokenNow = spoken.find((each) => each === now()) ?? spoken[0];
  const languages = choice({
    name: `kit-language-${programme}`,
    label: t("kit_language"),
    value: spokenNow,
    options: spoken.map((each) => /** @type {const} */ ([each, languageName(each)])),
  });
  const places = choice({
    name: `kit-outlet-${programme}`,
    label: t("kit_outlet"),
    hint: t("kit_outlet_hint"),
    value: "",
    options: [
      ["", t("kit_no_outlet")],
      ...outlets.map(({ id, name }) => /** @type {[string, string]} */ ([id, name])),
    ],
  });
  const used = sources.filter(({ retired }) => !retired);
  const named = choice({
    name: `kit-source-${programme}`,
    label: t("kit_source"),
    hint: t("kit_source_hint"),
    value: "",
    options: [
      ["", t("kit_no_source")],
      ...used.map(({ id, name }) => /** @type {[string, string]} */ ([id, name])),
    ],
  });
  const shown = h("div", { class: "kit" });
  /** @param {KitView} kit */
  const draw = (kit) => {
    const chosen = languages.read();
    const said = kit.words.find(({ language }) => language === chosen);
    shown.replaceChildren(
      h(
        "ul",
        { class: "kit-files" },
        kit.files
          .filter(({ language }) => language === chosen)
          .map(({ sheet, url }) =>
            h("li", {}, h("a", { href: url, target: "_blank", "data-sheet": sheet }, t(`kit_${sheet}`))),
          ),
      ),
      h(
        "dl",
        { class: "kit-words" },
        fact(t("kit_say"), said?.staff ?? ""),
        fact(t("kit_under_receipt"), said?.receipt ?? ""),
        fact(t("kit_nfc"), kit.nfc_url),
      ),
    );
  };
  let kit = first;
  languages.control.addEventListener("change", () => draw(kit));
  const asked = newest(() => {
    const query = new URLSearchParams({ outlet: places.read(), source: named.read() });
    return client.read(/** @type {`/programmes/${string}/kit`} */ (`${path}?${query}`));
  });
  const other = async () => {
    const found = await asked();
    if (!found) return;
    kit = found;
    draw(kit);
  };
  for (const { control } of [places, named]) control.addEventListener("change", other);
  draw(first);
  return [
    languages.element,
    ...(outlets.length > 1 ? [places.element] : []),
    ...(used.length ? [named.element] : []),
    shown,
  ];
}

/**
 * @param {string} name
 * @param {string} words
 */
const fact = (name, words) => h("div", {}, h("dt", {}, name), h("dd", {}, words));
