/** What a card offers beside being shown: two things to do, bars for laser scanners, and where it comes forward. */

import { h } from "../../../kit/dom.js";
import { choice, custom, text, tick } from "../../../kit/form/fields.js";
import { t } from "../../words.js";

/**
 * @import { ActionBody, ChoicesView, PlaceBody } from "../../../api/programme.js"
 * @import { Field, Language } from "../../../kit/types.js"
 */

/** @type {ActionBody["type"][]} */
const TYPES = ["offers", "benefits", "order", "shop", "book", "call"]; // chalicelib/domain/face/actions.py
const BUTTONS = [0, 1];
const PLACE = /^\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*(.*)$/;

/**
 * @param {ChoicesView} chosen
 * @returns {Field[]}
 */
export function offeringFields(chosen) {
  return [
    actionsField(chosen.actions),
    choice({
      name: "linear",
      label: t("wallets_linear"),
      hint: t("wallets_linear_hint"),
      value: chosen.linear,
      options: [
        ["", t("linear_none")],
        ["ean13", "EAN-13"],
        ["code39", "Code 39"],
      ],
    }),
    placesField(chosen.places, chosen.languages[0]),
    tick({
      name: "last_day",
      label: t("wallets_last_day"),
      hint: t("wallets_last_day_hint"),
      value: chosen.last_day,
    }),
  ];
}

/**
 * @param {ActionBody[]} actions
 * @returns {Field<ActionBody[], HTMLSelectElement>}
 */
function actionsField(actions) {
  const rows = BUTTONS.map((at) => {
    const type = choice({
      name: `action_${at}`,
      label: t("action_button", { n: at + 1 }),
      value: actions[at]?.type ?? "",
      options: [
        ["", t("action_none")],
        ...TYPES.map((each) => /** @type {const} */ ([each, t(`action_${each}`)])),
      ],
    });
    const to = text({
      name: `action_to_${at}`,
      label: t("action_to"),
      value: actions[at]?.to ?? "",
      maxlength: 300,
    });
    const leads = () => {
      to.element.hidden = ["", "offers", "benefits"].includes(type.control.value);
      if (to.element.hidden) to.control.value = "";
    };
    type.control.addEventListener("change", leads);
    leads();
    return { type, to };
  });
  const [first] = rows;
  const said = h("p", { class: "field-error", role: "alert" });
  const element = h(
    "fieldset",
    { class: "field", "data-field": "actions" },
    h("legend", {}, t("wallets_actions")),
    h("p", { class: "hint" }, t("wallets_actions_hint")),
    rows.map(({ type, to }) => [type.element, to.element]),
    said,
  );
  /** @returns {typeof rows} those that are chosen, in their order */
  const there = () => rows.filter(({ type }) => type.control.value);
  return {
    name: "actions",
    element,
    control: first.type.control,
    read: () =>
      there().map(({ type, to }) => ({
        type: /** @type {ActionBody["type"]} */ (type.control.value),
        to: to.control.value.trim(),
      })),
    wrong: (detail, path = "") => {
      for (const { to } of rows) to.wrong("");
      const row = there()[Number(/\d/.exec(path)?.[0] ?? Number.NaN)];
      said.replaceChildren(row ? "" : detail);
      row?.to.wrong(detail);
    },
  };
}

/**
 * A place a line: its degrees, and what the lock screen says there.
 * @param {PlaceBody[]} places
 * @param {Language} own the shop's own language
 */
function placesField(places, own) {
  /** @type {(place: PlaceBody) => string} */
  const line = ({ latitude, longitude, said = {} }) =>
    `${latitude}, ${longitude} ${said[own] ?? Object.values(said)[0] ?? ""}`.trim();
  const written = new Map(places.map((place) => [line(place), place]));
  const style = {
    width: "100%",
    padding: "0.625rem 0.875rem",
    border: "1.5px solid var(--edge)",
    "border-radius": "var(--round)",
    background: "var(--sheet)",
    color: "inherit",
    font: "inherit",
  };
  const control = h("textarea", { name: "places", rows: 3, maxlength: 1500, style });
  control.value = [...written.keys()].join("\n");
  /** @returns {PlaceBody[]} */
  const read = () =>
    control.value
      .split("\n")
      .filter((each) => each.trim())
      .map((each) => written.get(each.trim()) ?? placeOf(each, own));
  return custom({
    name: "places",
    label: t("wallets_places"),
    hint: t("wallets_places_hint"),
    control,
    read,
  });
}

/**
 * What cannot be read is nowhere, which the server says.
 * @param {string} line
 * @param {Language} own
 * @returns {PlaceBody}
 */
export function placeOf(line, own) {
  const found = PLACE.exec(line);
  if (!found) return { latitude: 999, longitude: 999, said: {} };
  const said = found[3].trim();
  return { latitude: Number(found[1]), longitude: Number(found[2]), said: said ? { [own]: said } : {} };
}
