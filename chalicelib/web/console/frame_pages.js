/** What stands in the frame where no section does: while one comes, where none is, and where none is somebody's. */

import { h, icon } from "../kit/dom.js";
import { t } from "./words.js";

/** @import { Client } from "./client.js" */

/** While a page comes: its title for who hears it, and where things will stand. */
export const whileItComes = () => [
  h("h1", { class: "unseen", tabindex: "-1" }, t("loading")),
  h(
    "div",
    { class: "skeleton", "aria-hidden": "true" },
    ["title", "tiles", "lines"].map((part) => h("span", { class: `skeleton-${part}` })),
  ),
];

/** An address that leads nowhere, or to what this person may not see. */
export const noSuchPage = () =>
  h(
    "section",
    { "data-page": "unknown" },
    h("h1", { tabindex: "-1" }, t("page_unknown_title")),
    h("p", { class: "lead" }, t("page_unknown_how")),
  );

/**
 * For somebody with no work in the console: where their work is.
 * @param {Client} client
 */
export function nothingHere(client) {
  const scans = client.may("scan");
  return h(
    "section",
    { class: "sign-in", "data-nothing": true },
    h("h1", { tabindex: "-1" }, t("nothing_here", { name: client.me?.name })),
    h("p", { class: "lead" }, t(scans ? "nothing_here_scan" : "nothing_here_yet")),
    scans && h("a", { class: "button button-fit", href: "/scanner" }, icon("camera"), t("to_scanner")),
  );
}
