/** The audit list: who did what, when and from where; searched, newest first, a page at a time. */

import { good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { action } from "../../kit/form/form.js";
import { head, nothing } from "../../kit/parts.js";
import { refusalOf } from "../../kit/refusal.js";
import { filters } from "../../kit/table/filters.js";
import { endOf } from "../../scanner/camera/codes.js";
import { saveParts } from "../save_parts.js";
import { who } from "../who.js";
import { dayAndClock, has, learn, t } from "../words.js";
import { inWords, nameIn } from "./changes_in_words.js";

/**
 * @import { AuditLineView, StaffView } from "../../api/people.js"
 * @import { Sought } from "../../kit/table/filters.js"
 * @import { Client } from "../client.js"
 * @import { World } from "./changes_in_words.js"
 */

const LINES = 30;
const KINDS = ["sign_ins", "reading", "people", "shop", "programmes", "campaigns", "cards", "technical"];
const PEOPLE_MAX = 500; // to choose from; others are found by their name

/**
 * "#/changes", "#/changes/kind=reading&q=ana": what is asked for stays with a reload.
 * @param {Client} client
 * @param {string[]} which what is asked for
 */
export async function page(client, [asked = ""]) {
  await Promise.all([learn("account"), learn("wallets")]);
  const wanted = new URLSearchParams(asked);
  const [{ programmes }, outlets, { staff }] = await Promise.all([
    client.read("/till"),
    client.outlets(),
    client.read(`/staff?limit=${PEOPLE_MAX}`),
  ]);
  const known = { programmes, outlets };
  const list = h("ol", { class: "changes", "data-rows": "changes" });
  const older = h("div");
  const error = h("p", { class: "refusal", role: "alert" });

  async function more(after = "") {
    const query = new URLSearchParams(
      [...wanted, ["limit", `${LINES}`], ["after", after]].filter(([, v]) => v),
    );
    const answer = await client.ask("GET", /** @type {"/audit"} */ (`/audit?${query}`));
    if (!good(answer)) {
      error.textContent = refusalOf(answer).detail;
      return answer;
    }
    const { lines, next } = answer.body;
    const fresh = lines.map((line) => lineOf(line, known));
    list.append(...fresh);
    const none = wanted.size ? t("changes_no_match") : t("changes_none");
    older.replaceChildren(
      ...(list.children.length || next ? [] : [nothing(none)]),
      ...(next
        ? [
            action({
              label: t(lines.length ? "older" : "changes_further"),
              "data-older": true,
              send: () => more(next),
              done: () => fresh[0]?.focus(),
            }),
          ]
        : []),
    );
    return answer;
  }
  await more();
  return h(
    "section",
    { "data-page": "changes" },
    head(t("section_changes"), t("changes_lead"), taken(wanted)),
    narrowing(wanted, staff),
    error,
    list,
    older,
  );
}

/**
 * What is asked for; it goes into the address.
 * @param {URLSearchParams} wanted
 * @param {StaffView[]} staff
 */
function narrowing(wanted, staff) {
  /** @type {(name: string, label: string) => Sought} */
  const sought = (name, label) => ({ name, label, value: wanted.get(name) ?? "" });
  return filters({
    find: { ...sought("q", t("changes_search")), most: 100 },
    choices: [
      {
        ...sought("by", t("changes_by_all")),
        options: [
          ...staff.map(({ id, name }) => /** @type {const} */ ([`staff:${id}`, name])),
          ["operator", t("by_operator")],
          ["carnet", t("by_carnet")],
          ["guest", t("by_guest")],
        ],
      },
      {
        ...sought("kind", t("changes_kind_all")),
        options: KINDS.map((kind) => /** @type {const} */ ([kind, t(`changes_kind_${kind}`)])),
      },
    ],
    days: [sought("from", t("changes_from")), sought("to", t("changes_to"))],
    show: t("changes_show"),
    want: (said) => {
      const asked = new URLSearchParams(Object.entries(said).filter(([, value]) => value)).toString();
      location.assign(`#/changes${asked && `/${encodeURIComponent(asked)}`}`);
    },
  });
}

/** @param {URLSearchParams} wanted */
function taken(wanted) {
  const path = `/api/v1/audit.csv?${wanted}`;
  return action({
    label: t("changes_csv"),
    "data-csv": true,
    send: () => saveParts(path, "changes.csv", "text/csv"),
    done: () => {},
  });
}

/**
 * @param {AuditLineView} noted
 * @param {World} known
 */
function lineOf(noted, known) {
  const { at, what, whom, whom_name: whomName, facts, place } = noted;
  const key = `did_${what.replace(".", "_")}`;
  const named = /^(outlet|device|audience)[.]/.test(what); // the line itself says the name
  const card = what.startsWith("card.") && `…${endOf(whom)}`;
  const name = whomName || card || (named ? String(facts.name ?? whom) : nameIn(known.programmes, whom));
  const said = has(key) ? t(key, { whom: name }) : `${what} ${whom}`;
  const more = inWords(noted, known);
  const from = [place.device, place.outlet, place.browser, place.network].filter(Boolean).join(" · ");
  return h(
    "li",
    { tabindex: "-1", "data-what": what },
    h("p", { class: "hint" }, dayAndClock(at)),
    h("p", {}, h("b", {}, who(noted)), `: ${said}`),
    more && !named && h("p", { class: "hint" }, more),
    from && h("p", { class: "hint" }, t("changes_place", { place: from })),
  );
}
