/** What waits for somebody, and what stands out: each a sentence that leads to where one looks at it. */

import { good } from "../../kit/api.js";
import { h, icon } from "../../kit/dom.js";
import { toCome } from "../../kit/parts.js";
import { refusalOf } from "../../kit/refusal.js";
import { behind } from "../behind.js";
import { t } from "../words.js";
import { part } from "./part.js";

/**
 * @import { Client } from "../client.js"
 * @import { FrameActs } from "../types.js"
 */

/**
 * Both parts. They are read by themselves, for that goes through the day's entries and through campaigns: the
 * figures are there before.
 * @param {Client} client
 * @param {FrameActs} frame which says elsewhere, too, what waits
 * @param {string} query where and in which programme
 */
export function notes(client, frame, query) {
  const [waits, stands] = [0, 0].map(() => h("div", { "aria-busy": "true" }, toCome()));
  async function read() {
    const answer = await client.ask("GET", `/overview/notes?${query}`);
    for (const each of [waits, stands]) each.removeAttribute("aria-busy");
    if (!good(answer)) {
      for (const each of [waits, stands])
        each.replaceChildren(h("p", { class: "field-error" }, refusalOf(answer).detail));
      return;
    }
    const { waiting, standing_out: facts } = answer.body;
    frame.waits(waiting);
    waits.replaceChildren(linesOf(waiting, "waiting", t("overview_nothing_waits")));
    stands.replaceChildren(linesOf(facts, "standing", t("overview_nothing_stands_out")));
  }
  behind(read);
  return [
    part({ name: "waiting", title: t("overview_waiting"), content: waits }),
    part({ name: "standing", title: t("report_facts"), content: stands }),
  ];
}

/**
 * @param {{ text: string, link: string }[]} lines
 * @param {string} name
 * @param {string} none what is said where there are none
 */
function linesOf(lines, name, none) {
  if (!lines.length) return h("p", { class: "hint" }, none);
  return h(
    "ul",
    { class: "notes", "data-rows": name },
    lines.map(({ text, link }) =>
      h("li", {}, link ? h("a", { href: link }, h("span", {}, text), icon("next", 18)) : h("p", {}, text)),
    ),
  );
}
