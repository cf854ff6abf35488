/** It is live: the code to scan, the first stamp, the poster, and what comes next. */

import { h, icon } from "../../kit/dom.js";
import { code, handOver } from "../../kit/handing_over.js";
import { t } from "../../kit/words.js";

/**
 * @import { Child } from "../../kit/types.js"
 * @import { IconName } from "../../kit/dom.js"
 * @import { Studio } from "../studio.js"
 */

/** @param {Studio} studio */
export function live({ live: opened, design }) {
  const join = opened?.join_url ?? "";
  const picture = h("div", { class: "live-code" });
  code(join, t("studio_code_to_join")).then((drawn) => drawn && picture.replaceChildren(drawn));
  return [
    h("h1", { tabindex: "-1", "data-focus": true }, t("studio_live", { shop: design.state.merchant.name })),
    h("p", { class: "lead" }, t("studio_live_lead")),
    h(
      "section",
      { class: "live-card", "aria-label": t("studio_code_to_join") },
      picture,
      h(
        "div",
        { class: "stack" },
        h(
          "a",
          { class: "button", href: join, target: "_blank", "data-join": true },
          t("studio_add_to_phone"),
        ),
        handOver(join, t("studio_link"), "link"),
      ),
    ),
    h("h2", {}, t("studio_next_steps")),
    h(
      "ol",
      { class: "next-steps" },
      step("camera", t("studio_next_stamp"), t("studio_next_stamp_how"), "/scanner", "stamp"),
      step("poster", t("studio_next_poster"), t("studio_next_poster_how"), "/console#/posters", "poster"),
      step("person", t("studio_next_staff"), t("studio_next_staff_how"), "/console#/staff", "staff"),
      step("gift", t("studio_next_console"), t("studio_next_console_how"), "/console#/programmes", "console"),
    ),
  ];
}

/**
 * @param {IconName} sign
 * @param {string} words
 * @param {Child} how
 * @param {string} href
 * @param {string} name
 */
function step(sign, words, how, href, name) {
  return h(
    "li",
    {},
    h(
      "a",
      { href, "data-next": name },
      icon(sign, 24),
      h("span", {}, h("b", {}, words), h("span", { class: "hint" }, how)),
      icon("next", 20),
    ),
  );
}
