/** The link by which somebody comes in for the first time, or again. */

import { h } from "../../kit/dom.js";
import { code, handOver } from "../../kit/handing_over.js";
import { back, notice, panel } from "../../kit/parts.js";
import { dayAndClock, t } from "../words.js";

/** @import { LinkView } from "../../api/people.js" */

/**
 * The link, this once, in place of what made it; or that another owner has to confirm it.
 * @param {HTMLElement} element
 * @param {LinkView} made
 * @param {boolean} [asked] to mail it
 */
export async function showLink(element, { staff: person, link, expires_at: until, sent }, asked = false) {
  const title = h("h1", { tabindex: "-1" }, t("link_for", { name: person.name }));
  const said = sent ? t("link_sent", { mail: person.email }) : t(asked ? "link_unsent" : "link_lead");
  const lead = h("p", { class: "lead", "data-sent": sent }, link ? said : t("owner_how"));
  element.replaceChildren(
    back("staff"),
    h("header", { class: "page-head" }, h("div", {}, title, lead)),
    link && until
      ? panel(
          handOver(link, t("link"), "link-out"),
          await code(link, t("link_code")),
          notice(t("link_once", { until: dayAndClock(until) })),
        )
      : panel(notice(t("owner_asked"))),
  );
  title.focus({ preventScroll: true });
  scrollTo(0, 0);
}
