/** What waits for somebody, and what stands out: each a sentence that leads to where one looks at it. */

import { h, icon } from "../../kit/dom.js";
import { t } from "../words.js";
import { part } from "./part.js";

/** @import { OverviewView } from "../../api/overview.js" */

/** @param {OverviewView} found */
export const waits = ({ waiting }) =>
  waiting.length > 0 &&
  part({ name: "waiting", title: t("overview_waiting"), content: linesOf(waiting, "waiting") });

/** @param {OverviewView} found */
export const standsOut = ({ standing_out: facts }) =>
  part({
    name: "standing",
    title: t("report_facts"),
    content: facts.length
      ? linesOf(facts, "standing")
      : h("p", { class: "hint" }, t("overview_nothing_stands_out")),
  });

/**
 * @param {{ text: string, link: string }[]} lines
 * @param {string} name
 */
const linesOf = (lines, name) =>
  h(
    "ul",
    { class: "notes", "data-rows": name },
    lines.map(({ text, link }) =>
      h("li", {}, link ? h("a", { href: link }, h("span", {}, text), icon("next", 18)) : h("p", {}, text)),
    ),
  );
