/** The audit list: who changed what, newest first, a page at a time. */

import { h } from "../../kit/dom.js";
import { action } from "../../kit/form.js";
import { head, nothing } from "../../kit/parts.js";
import { endOf } from "../../scanner/camera/codes.js";
import { who } from "../who.js";
import { dayAndClock, has, t } from "../words.js";
import { inWords, nameIn } from "./changes_in_words.js";

/**
 * @import { AuditLineView, AuditView } from "../../api/people.js"
 * @import { Client } from "../client.js"
 * @import { World } from "./changes_in_words.js"
 */

const LINES = 30;

/** @param {Client} client */
export async function page(client) {
  const [first, { programmes }, outlets] = await Promise.all([
    client.read(`/audit?limit=${LINES}`),
    client.read("/till"),
    client.outlets(),
  ]);
  const known = { programmes, outlets };
  /** @param {AuditLineView} noted */
  const line = (noted) => lineOf(noted, known);
  const list = h("ol", { class: "changes", "data-rows": "changes" }, first.lines.map(line));
  const older = h("div");
  /** @param {string | null} next */
  const draw = (next) =>
    older.replaceChildren(
      ...(next
        ? [
            action({
              label: t("older"),
              "data-older": true,
              send: () => client.ask("GET", `/audit?limit=${LINES}&after=${encodeURIComponent(next)}`),
              done,
            }),
          ]
        : []),
    );
  /** @param {AuditView} more */
  const done = (more) => {
    const fresh = more.lines.map(line);
    list.append(...fresh);
    draw(more.next);
    fresh[0]?.focus();
  };
  draw(first.next);
  return h(
    "section",
    { "data-page": "changes" },
    head(t("section_changes"), t("changes_lead")),
    first.lines.length ? list : nothing(t("changes_none")),
    older,
  );
}

/**
 * @param {AuditLineView} noted
 * @param {World} known
 */
function lineOf(noted, known) {
  const { at, what, whom, whom_name: whomName, facts } = noted;
  const key = `did_${what.replace(".", "_")}`;
  const named = /^(outlet|device)[.]/.test(what); // the line itself says the name
  const card = what.startsWith("card.") && `…${endOf(whom)}`;
  const name = whomName || card || (named ? String(facts.name ?? whom) : nameIn(known.programmes, whom));
  const said = has(key) ? t(key, { whom: name }) : `${what} ${whom}`;
  const more = inWords(noted, known);
  return h(
    "li",
    { tabindex: "-1", "data-what": what },
    h("p", { class: "hint" }, dayAndClock(at)),
    h("p", {}, h("b", {}, who(noted)), `: ${said}`),
    more && !named && h("p", { class: "hint" }, more),
  );
}
