/** What customers wrote: read one by one, marked as read, tagged; and what it is about. */

import { good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { text } from "../../kit/form/fields.js";
import { action } from "../../kit/form/form.js";
import { nothing, panel } from "../../kit/parts.js";
import { refusalOf } from "../../kit/refusal.js";
import { dayAndClock, number, t } from "../words.js";

/**
 * @import { CommentView, CountedView } from "../../api/feedback.js"
 * @import { Client } from "../client.js"
 * @typedef {"new" | "read"} State
 */

/** @param {Client} client */
export async function comments(client) {
  const list = h("ul", { class: "comments", "data-comments": true });
  const more = h("div", {});
  const error = h("p", { class: "field-error", role: "alert" });
  const themed = h("div", { "data-themes": true });
  /** @type {(state: State) => HTMLElement} */
  const tab = (state) =>
    h(
      "button",
      {
        type: "button",
        class: "button button-quiet button-fit",
        "data-state": state,
        onclick: () => show(state),
      },
      t(`comments_${state}`),
    );
  const tabs = /** @type {State[]} */ (["new", "read"]).map(tab);

  /**
   * @param {State} state
   * @param {string} [after]
   */
  async function show(state, after = "") {
    const from = `/answers?state=${state}${after && `&after=${encodeURIComponent(after)}`}`;
    const answer = await client.ask("GET", /** @type {"/answers"} */ (from));
    if (!good(answer)) return error.replaceChildren(refusalOf(answer).detail);
    error.textContent = "";
    for (const each of tabs) each.ariaPressed = String(each.dataset.state === state);
    const { comments: held, next } = answer.body;
    const lines = held.map((each) => comment(client, each));
    if (after) list.append(...lines);
    else list.replaceChildren(...(lines.length ? lines : [h("li", {}, nothing(t("comments_none")))]));
    const older = h(
      "button",
      { type: "button", class: "button button-quiet button-fit", onclick: () => show(state, next ?? "") },
      t("comments_more"),
    );
    more.replaceChildren(...(next ? [older] : []));
  }
  await Promise.all([show("new"), themes(client, themed)]);
  return panel(
    h("h2", {}, t("comments_title")),
    h(
      "div",
      { class: "form-buttons comment-states", role: "group", "aria-label": t("comments_title") },
      tabs,
    ),
    error,
    list,
    more,
    themed,
  );
}

/**
 * @param {Client} client
 * @param {CommentView} held
 * @returns {HTMLElement}
 */
function comment(client, held) {
  const { id, serial, words, outlet, said_at: at, read_at: read, tags, case: number_ } = held;
  const path = /** @type {const} */ (`/answers/${encodeURIComponent(id)}`);
  /** @type {(body: { comment: CommentView }) => void} */
  const done = (body) => element.replaceWith(comment(client, body.comment));
  const typed = text({
    name: `tags-${id}`,
    label: t("comment_tags"),
    hint: t("comment_tags_hint"),
    value: tags.join(", "),
  });
  const name = held.name || t("comment_guest");
  const who = client.may("look_up") ? h("a", { href: `#/cards/${encodeURIComponent(serial)}` }, name) : name;
  /** @type {HTMLElement} */
  const element = h(
    "li",
    { class: "comment", "data-comment": id, "data-read": read ? "yes" : "no" },
    h("p", { class: "comment-words" }, words),
    h("p", { class: "hint" }, scored(held), who, `, ${dayAndClock(at)}`, outlet && `, ${outlet}`),
    number_ &&
      h(
        "p",
        { class: "hint", "data-case": true },
        h("a", { href: `#/cases/${encodeURIComponent(number_)}` }, t("comment_case", { number: number_ })),
      ),
    client.may("questions")
      ? h(
          "div",
          { class: "comment-acts" },
          action({
            label: t(read ? "comment_unread" : "comment_is_read"),
            "data-mark-read": true,
            send: () => client.ask("PATCH", path, { read: !read }),
            done,
          }),
          !number_ && client.may("cases")
            ? action({
                label: t("comment_to_case"),
                "data-to-case": true,
                send: () => client.ask("POST", `${path}/case`),
                done,
              })
            : null,
          h(
            "details",
            {},
            h("summary", {}, t("comment_tags")),
            typed.element,
            action({
              label: t("comment_tag"),
              "data-tag": true,
              send: () => client.ask("PATCH", path, { tags: apart(typed.read()) }),
              done,
            }),
          ),
        )
      : null,
    tags.length
      ? h(
          "ul",
          { class: "tags" },
          tags.map((tag) => h("li", { class: "mark" }, tag)),
        )
      : null,
  );
  return element;
}

/**
 * What was chosen before the words.
 * @param {CommentView} held
 */
function scored({ kind, score }) {
  if (score === null) return "";
  return `${kind === "smiley" ? t(`smiley_${score}`) : number(score)} · `;
}

/** @param {string} typed */
const apart = (typed) =>
  typed
    .split(",")
    .map((tag) => tag.trim())
    .filter(Boolean);

/**
 * @param {Client} client
 * @param {HTMLElement} into
 */
async function themes(client, into) {
  const { comments: n, tags, words } = await client.read("/answers/themes");
  if (!tags.length && !words.length) return;
  into.replaceChildren(
    h("h3", {}, t("themes_title")),
    h("p", { class: "hint" }, t("themes_of", { n: number(n) })),
    ...counted(t("themes_tags"), tags),
    ...counted(t("themes_words"), words),
  );
}

/**
 * @param {string} title
 * @param {CountedView[]} items
 */
function counted(title, items) {
  if (!items.length) return [];
  return [
    h("p", { class: "themes-of" }, title),
    h(
      "ul",
      { class: "tags" },
      items.map(({ name, n }) => h("li", { class: "mark" }, `${name} ${number(n)}`)),
    ),
  ];
}
