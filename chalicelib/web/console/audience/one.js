/** An audience as a page: whom it means, how many from day to day, who is in it, and what uses it. */

import { good } from "../../kit/api.js";
import { lineChart } from "../../kit/chart/line.js";
import { confirmed } from "../../kit/dialog.js";
import { h } from "../../kit/dom.js";
import { dateShown } from "../../kit/form/dates.js";
import { action } from "../../kit/form/form.js";
import { back, head, notice, toCome, toDo } from "../../kit/parts.js";
import { refusalOf } from "../../kit/refusal.js";
import { behind } from "../behind.js";
import { number, t } from "../words.js";
import { reachOf } from "./live_count.js";
import { membersList } from "./members.js";
import { writeTo } from "./write_to.js";

/**
 * @import { OneAudienceView, SizeView, UsesView } from "../../api/audience.js"
 * @import { Client } from "../client.js"
 * @import { Condition } from "./types.js"
 */

/**
 * @param {Client} client
 * @param {string} id
 */
export async function audiencePage(client, id) {
  const [one, { programmes }] = await Promise.all([
    client.read(`/audiences/${encodeURIComponent(id)}`),
    client.read("/programmes"),
  ]);
  const { audience } = one;
  const condition = /** @type {Condition} */ (/** @type {unknown} */ (audience.condition));
  const reach = h("div", { class: "reach", "data-reach": true, "aria-busy": "true" });
  const sizes = h("div", { "data-sizes": true }, sizesOf(one.sizes));
  async function count() {
    const answer = await client.ask("POST", `/audiences/${encodeURIComponent(id)}/count`);
    reach.removeAttribute("aria-busy");
    if (!good(answer))
      return reach.replaceChildren(h("p", { class: "field-error" }, refusalOf(answer).detail));
    reach.replaceChildren(reachOf({ reach: answer.body.reach, sentence: "" }));
    sizes.replaceChildren(sizesOf(answer.body.sizes));
  }
  const used = h("div", { "aria-busy": "true" }, toCome());
  async function use() {
    const answer = await client.ask("GET", usesAt(id));
    used.removeAttribute("aria-busy");
    const lines = good(answer)
      ? usesOf(answer.body)
      : h("p", { class: "field-error" }, refusalOf(answer).detail);
    used.replaceChildren(lines);
  }
  behind(use); // it reads campaigns,
  behind(count); // and this goes through all cards: the page does not wait behind them
  return h(
    "section",
    { "data-page": "audience" },
    back("audiences"),
    head(
      audience.name,
      audience.sentence,
      writeTo(client, { name: audience.name, condition }, t("audience_write_to"), {
        quiet: false,
        "data-write-to": true,
      }),
    ),
    h(
      "div",
      { class: "audience-acts" },
      toDo(`#/audiences/${encodeURIComponent(id)}/edit`, t("audience_edit"), {
        class: "button button-quiet button-fit",
      }),
      duplicate(client, one),
      remove(client, one),
    ),
    reach,
    h("h2", {}, t("audience_sizes")),
    sizes,
    h("h2", {}, t("audience_uses")),
    used,
    h("h2", {}, t("audience_members")),
    membersList(client, audience, programmes),
  );
}

/**
 * Its line from day to day, once there are two days.
 * @param {SizeView[]} sizes
 */
function sizesOf(sizes) {
  if (sizes.length < 2) return h("p", { class: "hint" }, t("audience_sizes_soon"));
  const day = (/** @type {string} */ text) => dateShown("date", text);
  const about = sizes.some(({ margin }) => margin > 0);
  return h(
    "div",
    { class: "stack" },
    lineChart({
      label: t("audience_sizes"),
      series: [
        {
          name: t("audience_column_cards"),
          points: sizes.map(({ day: of, cards }) => [day(of), cards]),
        },
        {
          name: t("audience_reachable"),
          points: sizes.map(({ day: of, reachable }) => [day(of), reachable]),
        },
      ],
      format: number,
    }),
    about && h("p", { class: "hint" }, t("audience_sizes_about")),
  );
}

/** @param {string} id */
const usesAt = (id) => /** @type {const} */ (`/audiences/${encodeURIComponent(id)}/uses`);

/** @param {UsesView} uses */
function usesOf({ campaigns, audiences }) {
  const links = [
    ...campaigns.map(({ id, name }) => [`#/campaigns/${encodeURIComponent(id)}`, name]),
    ...audiences.map(({ id, name }) => [`#/audiences/${encodeURIComponent(id)}`, name]),
  ];
  if (!links.length) return h("p", { class: "hint" }, t("audience_unused"));
  return h(
    "ul",
    { "data-uses": true },
    links.map(([href, name]) => h("li", {}, h("a", { href }, name))),
  );
}

/**
 * @param {Client} client
 * @param {OneAudienceView} one
 */
function duplicate(client, { audience }) {
  return action({
    label: t("audience_duplicate"),
    "data-duplicate": true,
    send: () =>
      client.ask("POST", "/audiences", {
        name: t("audience_copy", { name: audience.name }).slice(0, 80),
        condition: audience.condition,
      }),
    done: ({ id }) => {
      location.hash = `#/audiences/${id}`;
    },
  });
}

/**
 * @param {Client} client
 * @param {OneAudienceView} one
 */
function remove(client, { audience }) {
  return action({
    label: t("audience_delete"),
    "data-delete": true,
    send: async () => {
      const answer = await client.ask("GET", usesAt(audience.id));
      if (!good(answer)) return answer;
      const { campaigns, audiences } = answer.body;
      const drafts = campaigns.filter(({ state }) => state === "draft").length;
      const used = campaigns.length + audiences.length;
      const sentence = [
        h("p", {}, t("audience_delete_sure")),
        used ? notice(t("audience_delete_used", { n: used, drafts })) : "",
      ];
      const sure = await confirmed(
        t("audience_delete_title", { name: audience.name }),
        h("div", {}, sentence),
        t("audience_delete"),
      );
      return sure ? client.ask("DELETE", `/audiences/${encodeURIComponent(audience.id)}`) : undefined;
    },
    done: () => {
      location.hash = "#/audiences";
    },
  });
}
