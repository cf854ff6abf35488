/** By which poster, flyer or link a programme's cards come: their names, their codes, and how many came by each. */

import { good } from "../../kit/api.js";
import { confirmed, over } from "../../kit/dialog.js";
import { h, within } from "../../kit/dom.js";
import { text } from "../../kit/form/fields.js";
import { action, form } from "../../kit/form/form.js";
import { handOver } from "../../kit/handing_over.js";
import { menu } from "../../kit/menu.js";
import { newest } from "../../kit/newest.js";
import { mark, row, rows } from "../../kit/parts.js";
import { refusalOf } from "../../kit/refusal.js";
import { toast } from "../../kit/toast.js";
import { dayAndClock, language, number, t } from "../words.js";

/**
 * @import { SourceChangeBody, SourceListView, SourceView } from "../../api/programme.js"
 * @import { Answer } from "../../kit/types.js"
 * @import { Client } from "../client.js"
 * @typedef {object} Acts
 * @property {(source: SourceView, change: SourceChangeBody) => Promise<Answer<SourceView> | null>} put
 * @property {(focus: string) => Promise<void>} again drawn anew, with the focus on what this finds
 * @property {string} join the path of the programme's join page
 */

const NAME_MAX = 30;

/**
 * It is fetched when somebody opens it.
 * @param {Client} client
 * @param {string} programme its id
 * @param {boolean} owns whether this reader may name them
 */
export function sourcesOf(client, programme, owns) {
  const content = h("div", { class: "kit" });
  const element = h(
    "details",
    { class: "kit-more", "data-sources": programme },
    h("summary", {}, t("sources_more")),
    content,
  );
  const path = /** @type {`/programmes/${string}/sources`} */ (
    `/programmes/${encodeURIComponent(programme)}/sources`
  );
  const read = newest(() => client.read(path));
  const again = async (/** @type {string} */ focus) => {
    const list = await read();
    if (!list) return;
    content.replaceChildren(...drawn(list));
    if (focus) within(content, focus)?.focus();
  };
  let asked = false;
  element.addEventListener("toggle", () => {
    if (!element.open || asked) return;
    asked = true;
    again("");
  });

  /** @type {Acts} */
  const acts = {
    join: `/join/${encodeURIComponent(programme)}`,
    again,
    put: ({ id }, change) => client.ask("PUT", `${path}/${encodeURIComponent(id)}`, change),
  };

  /** @param {SourceListView} list */
  function drawn(list) {
    const used = list.sources.filter(({ retired }) => !retired);
    const retired = list.sources.filter((each) => each.retired);
    return [
      h("p", { class: "hint" }, t("sources_how")),
      list.sources.length > 0 &&
        rows(
          [...used, ...retired].map((each) => line(each, list, acts, owns)),
          "sources",
        ),
      owns && adding(client, path, again),
      list.sources.length > 0 && counted(client, list, again),
    ].filter((each) => each !== false);
  }
  return element;
}

/**
 * @param {SourceView} source
 * @param {SourceListView} list
 * @param {Acts} acts
 * @param {boolean} owns
 */
function line(source, { about }, acts, owns) {
  const { id, name, retired, cards, first_sales: first } = source;
  const counts = { cards: about ? number(cards ?? 0) : (cards ?? 0), first: number(first ?? 0) };
  const said =
    cards === null ? t("source_uncounted") : t(about ? "source_counts_about" : "source_counts", counts);
  const sheet = `${acts.join}/poster?lang=${language()}&from=${encodeURIComponent(id)}`;
  return row({
    id,
    title: name,
    mark: retired && mark("quiet", t("source_retired")),
    facts: [said],
    acts: h(
      "div",
      { class: "row-acts" },
      !retired && h("a", { href: sheet, target: "_blank", "data-poster": id }, t("poster_open")),
      menu(t("source_more", { name }), items(source, acts, owns)),
    ),
  });
}

/**
 * @param {SourceView} source
 * @param {Acts} acts
 * @param {boolean} owns
 */
function items(source, acts, owns) {
  const { name, retired, join_url: url } = source;
  const address = { text: t("source_address"), onPick: () => addressOf(name, url) };
  const rename = { text: t("source_rename"), onPick: () => renaming(source, acts) };
  const back = { text: t("source_back"), onPick: () => changed(source, { name, retired: false }, acts) };
  const retire = { text: t("source_retire"), onPick: () => retiring(source, acts), danger: true };
  return [...(retired ? [] : [address]), ...(owns ? [rename, retired ? back : retire] : [])];
}

/** @type {(name: string, url: string) => Promise<unknown>} */
const addressOf = (name, url) =>
  over(name, (close) => [
    handOver(url, t("source_address"), "source-address"),
    h(
      "div",
      { class: "form-buttons" },
      h(
        "button",
        { type: "button", class: "button button-quiet", onclick: () => close(null) },
        t("toast_close"),
      ),
    ),
  ]);

/** @param {SourceView} source */
const menuOf = ({ id }) => `[data-row="${id}"] .menu-dots`;

/** @type {(source: SourceView, change: SourceChangeBody, acts: Acts) => Promise<void>} */
async function changed(source, change, { put, again }) {
  const answer = await put(source, change);
  if (good(answer)) return again(menuOf(source));
  if (answer) toast(refusalOf(answer).detail);
}

/** @type {(source: SourceView, acts: Acts) => Promise<void>} */
async function retiring(source, acts) {
  const { name } = source;
  const ask = t("source_retire_ask", { name });
  if (await confirmed(ask, t("source_retire_sure"), t("source_retire")))
    await changed(source, { name, retired: true }, acts);
}

/** @type {(source: SourceView, acts: Acts) => Promise<void>} */
async function renaming(source, { put, again }) {
  const { retired } = source;
  const done = await over(t("source_rename"), (/** @type {(done: true | null) => void} */ close) => [
    form({
      fields: [named(source.name)],
      label: t("save"),
      send: (/** @type {{ name: string }} */ { name }) => put(source, { name, retired }),
      done: () => close(true),
      cancel: h(
        "button",
        { type: "button", class: "button button-quiet", onclick: () => close(null) },
        t("cancel"),
      ),
    }),
  ]);
  if (done) await again(menuOf(source));
}

/** @param {string} value */
const named = (value) =>
  text({
    name: "name",
    label: t("source_name"),
    hint: t("source_name_hint"),
    value,
    maxlength: NAME_MAX,
    required: true,
    autocomplete: "off",
  });

/**
 * @param {Client} client
 * @param {`/programmes/${string}/sources`} path
 * @param {Acts["again"]} again
 */
const adding = (client, path, again) =>
  form({
    fields: [named("")],
    label: t("source_add"),
    send: (/** @type {{ name: string }} */ { name }) => client.ask("POST", path, { name }),
    done: () => again("[name=name]"),
  });

/**
 * When the cards were counted; by itself that is done once a day.
 * @param {Client} client
 * @param {SourceListView} list
 * @param {Acts["again"]} again
 */
const counted = (client, { counted_ms: at }, again) =>
  h(
    "div",
    { class: "sources-counted" },
    at > 0 && h("p", { class: "hint" }, t("sources_counted", { at: dayAndClock(at) })),
    action({
      label: t("sources_count"),
      class: "plain",
      "data-count": true,
      send: () => client.ask("POST", "/overview/count"),
      done: () => again("[data-count]"),
    }),
  );
