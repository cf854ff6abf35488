/** Which days, where and in which programme: all of it stands in the address. */

import { h } from "../../kit/dom.js";
import { dated } from "../../kit/form/dates.js";
import { filters } from "../../kit/table/filters.js";
import { t } from "../words.js";
import { addressOf, DAYS_MAX, RANGES, wrongDays } from "./range.js";

/**
 * @import { Choice } from "../../kit/table/filters.js"
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
  /** @type {(name: "outlet" | "programme", label: string, list: Named[]) => Choice | false} */
  const where = (name, label, list) =>
    list.length > 1 && {
      name,
      label,
      value: asked[name],
      focus: focus(name),
      options: list.map((each) => /** @type {const} */ ([each.id, each.name])),
    };
  const several = outlets.length > 1 || programmes.length > 1;
  const wheres = filters({
    choices: [
      where("outlet", t("outlets_all"), outlets),
      where("programme", t("overview_programmes_all"), programmes),
    ],
    want: (wanted) => {
      const leads = addressOf({ ...asked, ...wanted });
      used = { name: Object.keys(wanted)[0], leads };
      location.assign(leads);
    },
  });
  const element = h(
    "div",
    { class: "overview-picker" },
    h("nav", { class: "segments", "aria-label": t("range_choose") }, ranges),
    ownDays(asked, today),
    several && wheres,
  );
  if (used?.leads === addressOf(asked)) used = null;
  return element;
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
