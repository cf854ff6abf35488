/** What was published of a programme, newest first, and the way back to an earlier one. */

import { good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { row, rows } from "../../kit/parts.js";
import { refusalOf } from "../../kit/refusal.js";
import { dayAndClock, t } from "../words.js";
import { restore } from "./publish.js";

/**
 * @import { RevisionListView } from "../../api/programme.js"
 * @import { Client } from "../client.js"
 */

/**
 * Comes after the page; empty where nothing was published yet.
 * @param {Client} client
 * @param {string} programme
 * @param {() => unknown} done after going back
 */
export function revisions(client, programme, done) {
  const place = h("div", { class: "stack", "data-revisions": true });
  const path = /** @type {`/programmes/${string}/revisions`} */ (
    `/programmes/${encodeURIComponent(programme)}/revisions`
  );
  client.ask("GET", path).then((answer) => {
    if (good(answer)) place.replaceChildren(...drawn(answer.body));
    else if (answer?.status !== 404)
      place.replaceChildren(h("p", { role: "alert" }, refusalOf(answer).detail));
  });

  /** @param {RevisionListView} list */
  function drawn({ revisions: all, live }) {
    if (!all.length) return [];
    /** @param {number} number */
    const back = async (number) => {
      if (await restore(client, programme, number)) done();
    };
    const lines = all.map(({ number, at, by, again }) =>
      row({
        id: String(number),
        title: at ? dayAndClock(at) : t("studio_revision_first"),
        facts: [
          by ? t("studio_revision_by", { name: by }) : "",
          again === null ? "" : t("studio_revision_again"),
        ].filter(Boolean),
        mark: number === live ? h("span", { class: "mark" }, t("studio_revision_live")) : null,
        acts:
          number === live
            ? null
            : h(
                "button",
                {
                  type: "button",
                  class: "button button-quiet button-fit",
                  "data-restore": number,
                  onclick: () => back(number),
                },
                t("studio_restore"),
              ),
      }),
    );
    return [h("h2", {}, t("studio_revisions")), rows(lines, "revisions")];
  }
  return place;
}
