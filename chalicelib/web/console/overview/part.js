/** A part of the overview: its title, what it shows, and the same to take along. */

import { h } from "../../kit/dom.js";
import { t } from "../words.js";

/** @import { Child } from "../../kit/types.js" */

/**
 * @param {object} shown
 * @param {string} shown.name
 * @param {string} shown.title
 * @param {Child} shown.content
 * @param {Child} [shown.hint]
 * @param {Child} [shown.doing]
 * @param {string | null} [shown.csv] where its table is
 * @param {boolean} [shown.wide] over the whole line
 */
export function part({ name, title, content, hint, doing, csv, wide = false }) {
  return h(
    "section",
    {
      class: wide ? "panel overview-part overview-wide" : "panel overview-part",
      "data-part": name,
    },
    h("div", { class: "overview-part-head" }, h("h2", {}, title), doing, csv && toKeep(name, title, csv)),
    hint && h("p", { class: "hint" }, hint),
    content,
  );
}

/**
 * @param {string} name
 * @param {string} title
 * @param {string} csv
 */
const toKeep = (name, title, csv) =>
  h(
    "a",
    {
      class: "overview-csv",
      href: csv,
      download: "",
      "data-csv": name,
      "aria-label": t("overview_csv_of", { title }),
    },
    "CSV",
  );
