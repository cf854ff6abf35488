/** Programmes at a glance: what each has, and the way to speak to those who hold its cards. */

import { good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { head, nothing, row, toDo } from "../../kit/parts.js";
import { refusalOf } from "../../kit/refusal.js";
import { writeTo } from "../audience/write_to.js";
import { behind } from "../behind.js";
import { grouped } from "../campaign/group.js";
import { served } from "../served.js";
import { dayAndClock, inOurs, languageName, listed, number, t } from "../words.js";

/**
 * @import { ProgrammeView } from "../../api/programme.js"
 * @import { GlanceView } from "../../api/programme.js"
 * @import { Child } from "../../kit/types.js"
 * @import { Condition } from "../audience/types.js"
 * @import { Client } from "../client.js"
 */

export const page = grouped(async (client, [which], frame) => {
  if (which && client.may("drafts")) return (await import("./studio.js")).studio(client, which, frame);
  const { programmes } = await client.read("/programmes");
  const cards = programmes.map((programme) => glance(client, programme));
  const begin = client.may("drafts") && toDo("#/programmes/new", t("programme_new"));
  return h(
    "section",
    { "data-page": "programmes" },
    head(t("section_programmes"), t("programmes_lead"), programmes.length > 0 && begin),
    client.may("drafts") && begun(client),
    programmes.length ? h("div", { class: "stack wide-gap" }, cards) : nothing(t("programmes_none"), begin),
  );
});

/**
 * Drafts of programmes that are not live yet.
 * @param {Client} client
 */
function begun(client) {
  const list = h("ul", { class: "rows", "data-rows": "drafts" });
  behind(async () => {
    const answer = await client.ask("GET", "/drafts");
    if (!good(answer)) return;
    const drafts = answer.body.drafts.filter(({ live }) => !live);
    list.replaceChildren(
      ...drafts.map(({ programme, name, changed_at: at }) =>
        row({
          id: programme,
          title: name || t("programme_unnamed"),
          facts: [t("programme_draft", { at: dayAndClock(at) })],
          href: `#/programmes/${programme}`,
        }),
      ),
    );
  });
  return list;
}

const DIGITS = 2; // of an estimate: the others would differ at the next look
const FIGURES = ["recent", "reward_waiting", "one_away", "lapsed"];

/**
 * Its numbers come after the page: a large programme takes a moment to count.
 * @param {Client} client
 * @param {ProgrammeView} programme
 */
function glance(client, { id, name, rule, untranslated }) {
  const figures = h("dl", { class: "figures", "aria-busy": "true" });
  const note = h("p", { class: "hint" });
  const phones = h("p", { class: "hint", "data-phones": "" });
  const wallets = served().wallets.map((wallet) => wallet.id);
  /** @param {GlanceView | null} found */
  const draw = (found) => {
    const about = found !== null && !found.exact;
    /** @type {Record<string, unknown>} */
    const counts = { ...found };
    phones.textContent = found?.phones ? reached(found) : "";
    figures.replaceChildren(
      ...["cards", ...wallets, ...FIGURES].map((key) =>
        h(
          "div",
          { class: "figure", "data-figure": key },
          h(
            "dt",
            {},
            t(`glance_${key}`),
            " ",
            about && h("small", { class: "figure-kind" }, t("overview_kind_estimate")),
          ),
          h("dd", {}, found ? counted(key, Number(counts[key]), found) : "–"),
        ),
      ),
    );
  };
  /** @type {(key: string, n: number, found: GlanceView) => Child} whom there is something to say to are a way to say it */
  const counted = (key, n, { conditions, exact }) => {
    const said = number(exact ? n : rounded(n));
    if (!n || !(key in conditions)) return said;
    const what = t(`glance_${key}`);
    const condition = /** @type {Condition} */ (/** @type {unknown} */ (conditions[key]));
    return writeTo(client, { name: what, condition, programmes: [id] }, said, {
      class: "figure-write",
      title: t("audience_write_to"),
      "aria-label": t("glance_write", { what, n: said }),
    });
  };
  draw(null);
  async function count() {
    const answer = await client.ask("GET", `/programmes/${encodeURIComponent(id)}/glance`);
    figures.removeAttribute("aria-busy");
    if (good(answer)) draw(answer.body);
    note.textContent = !good(answer) ? refusalOf(answer).detail : answer.body.exact ? "" : t("reach_about");
  }
  behind(count);
  return h(
    "section",
    { class: "panel wide", "data-row": id, "aria-label": name },
    h("h2", {}, name),
    h("p", { class: "hint" }, inOurs(rule)),
    client.may("drafts") &&
      h("p", {}, h("a", { href: `#/programmes/${id}`, "data-open": id }, t("programme_open"))),
    Object.entries(untranslated).map(([code, texts]) =>
      h(
        "p",
        { class: "hint", "data-lacks": code },
        t("programme_lacks", { language: languageName(code), texts: listed(texts) }),
      ),
    ),
    figures,
    phones,
    note,
  );
}

/** @param {number} n an estimate */
const rounded = (n) => Number(n.toPrecision(DIGITS));

/**
 * How many phones show the programme as it is now: after a change the others follow within hours.
 * @param {GlanceView} found
 */
function reached({ phones, phones_behind: late, exact }) {
  const all = exact ? phones : rounded(phones);
  const done = exact ? phones - late : rounded(phones - late);
  return late
    ? t("glance_phones_behind", { n: late, done: number(done), phones: number(all) })
    : t("glance_phones", { n: all });
}
