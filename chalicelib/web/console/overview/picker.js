/** Which days, where and in which programme: all of it stands in the address. */

import { dated } from "../../kit/dates.js";
import { h } from "../../kit/dom.js";
import { choice } from "../../kit/fields.js";
import { t } from "../words.js";
import { addressOf, DAYS_MAX, RANGES, wrongDays } from "./range.js";

/**
 * @import { Asked } from "./range.js"
 * @typedef {{ id: string, name: string }} Named
 */

/** @type {{ name: string, leads: string } | null} what was used last: it has the focus again once its page is drawn */
let used = null;

/**
 * @param {Asked} asked
 * @param {string} today
 * @param {Named[]} outlets
 * @param {Named[]} programmes
 */
export function picker(asked, today, outlets, programmes) {
  /** @param {string} name */
  const focus = (name) => used?.name === name && used.leads === addressOf(asked);
  const ranges = RANGES.map((range) =>
    h(
      "a",
      {
        class: "segment",
        href: addressOf({ ...asked, range }),
        "data-range": range,
        "aria-current": range === asked.range && "true",
        "data-focus": focus(range),
        onclick: () => {
          used = { name: range, leads: addressOf({ ...asked, range }) };
        },
      },
      t(`range_${range}`),
    ),
  );
  const wheres = [
    filter("outlet", t("outlet"), t("outlets_all"), outlets, asked, focus("outlet")),
    filter(
      "programme",
      t("overview_programme"),
      t("overview_programmes_all"),
      programmes,
      asked,
      focus("programme"),
    ),
  ];
  const element = h(
    "div",
    { class: "overview-picker" },
    h("nav", { class: "segments", "aria-label": t("range_choose") }, ranges),
    ownDays(asked, today),
    wheres,
  );
  if (used?.leads === addressOf(asked)) used = null;
  return element;
}

/**
 * @param {"outlet" | "programme"} name
 * @param {string} label
 * @param {string} all
 * @param {Named[]} list
 * @param {Asked} asked
 * @param {boolean} focused
 */
function filter(name, label, all, list, asked, focused) {
  if (list.length < 2) return null;
  const chosen = choice({
    name,
    label,
    value: asked[name],
    options: [["", all], ...list.map((each) => /** @type {[string, string]} */ ([each.id, each.name]))],
  });
  chosen.control.toggleAttribute("data-focus", focused);
  chosen.control.addEventListener("change", () => {
    used = { name, leads: addressOf({ ...asked, [name]: chosen.control.value }) };
    location.assign(used.leads);
  });
  return chosen.element;
}

/**
 * Days of one's own, unfolded where they are what is shown.
 * @param {Asked} asked
 * @param {string} today
 */
function ownDays(asked, today) {
  /** @type {(name: string, value: string) => HTMLInputElement} */
  const date = (name, value) =>
    h("input", { type: "date", name, value, max: today, required: true, "aria-label": t(`range_${name}`) });
  const [from, to] = [date("from", asked.from), date("to", asked.to)];
  const wrong = h("p", { class: "field-error", role: "alert" });
  const own = asked.range.includes("..");
  return h(
    "details",
    { class: "own overview-own", open: own },
    h("summary", { class: own ? "segment segment-on" : "segment" }, t("range_own")),
    h(
      "form",
      {
        class: "overview-days field",
        novalidate: true,
        onsubmit: (event) => {
          event.preventDefault();
          const fault = wrongDays(from.value, to.value, today);
          wrong.textContent = fault ? t(fault, { n: DAYS_MAX }) : "";
          if (!fault) location.assign(addressOf({ ...asked, range: `${from.value}..${to.value}` }));
        },
      },
      dated(from),
      dated(to),
      h(
        "button",
        { type: "submit", class: "button button-quiet button-fit", "data-show": true },
        t("range_show"),
      ),
      wrong,
    ),
  );
}
