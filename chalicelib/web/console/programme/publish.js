/** A draft goes live: what is there, what to look at, who is touched; then one tap. */

import { good } from "../../kit/api.js";
import { over } from "../../kit/dialog.js";
import { h, icon } from "../../kit/dom.js";
import { text } from "../../kit/form/fields.js";
import { newest } from "../../kit/newest.js";
import { refusalOf } from "../../kit/refusal.js";
import { day, number, t } from "../words.js";

/**
 * @import { ProgrammeDraftView, PublishPreviewView, PublishedView } from "../../api/programme.js"
 * @import { Answer } from "../../kit/types.js"
 * @import { Client } from "../client.js"
 * @typedef {({ preview: true } | { seen: number }) & { notice_days: number }} Asked
 */

const NOTICE_DAYS = 60; // as the server has it where none are said
/** @type {Record<string, import("../../kit/dom.js").IconName>} */
const SIGNS = { done: "check", look: "warning", refused: "close" };

/**
 * Asks, and publishes a draft; the programme as it is live then, or null.
 * @param {Client} client
 * @param {ProgrammeDraftView} draft
 */
export const publish = (client, { id, revision }) =>
  asked(t("studio_publish"), t("studio_publish_now"), (body) =>
    client.ask("POST", /** @type {`/drafts/${string}/publish`} */ (`/drafts/${id}/publish`), {
      revision,
      ...body,
    }),
  );

/**
 * Asks, and goes back to an earlier revision.
 * @param {Client} client
 * @param {string} programme
 * @param {number} number
 */
export function restore(client, programme, number) {
  const path = /** @type {`/programmes/${string}/revisions/${string}/restore`} */ (
    `/programmes/${encodeURIComponent(programme)}/revisions/${number}/restore`
  );
  return asked(t("studio_restore"), t("studio_restore_now"), (body) => client.ask("POST", path, body));
}

/**
 * First what it does, then the tap that does it.
 * @param {string} title
 * @param {string} yes
 * @param {(body: Asked) => Promise<Answer<PublishPreviewView | PublishedView> | null>} send
 * @returns {Promise<PublishedView | null>}
 */
async function asked(title, yes, send) {
  const looked = await send({ preview: true, notice_days: NOTICE_DAYS });
  if (!good(looked)) {
    await over(title, (close) => [
      h("p", { role: "alert" }, refusalOf(looked).detail),
      h("div", { class: "form-buttons" }, leave(close)),
    ]);
    return null;
  }
  const preview = /** @type {PublishPreviewView} */ (looked.body);
  return over(title, (close) => {
    const error = h("p", { class: "field-error", role: "alert" });
    const go = h(
      "button",
      { type: "button", class: "button", "data-publish-now": true, disabled: !preview.may, onclick: act },
      yes,
    );
    async function act() {
      if (go.ariaBusy === "true") return;
      go.ariaBusy = "true";
      const answer = await send({ seen: preview.seen, notice_days: Number(notice.read()) });
      go.ariaBusy = "false";
      if (good(answer)) close(/** @type {PublishedView} */ (answer.body));
      else error.textContent = refusalOf(answer).detail;
    }
    const keeping = h("div", { class: "stack" }, kept(preview));
    const notice = text({
      name: "notice_days",
      label: t("studio_publish_days"),
      value: String(NOTICE_DAYS),
      inputmode: "numeric",
      maxlength: 3,
    });
    const look = newest(() => send({ preview: true, notice_days: Number(notice.read()) }));
    notice.control?.addEventListener("change", async () => {
      const answer = await look();
      if (answer === undefined) return;
      notice.wrong(good(answer) ? "" : refusalOf(answer).detail);
      if (!good(answer)) return;
      keeping.replaceChildren(...kept(/** @type {PublishPreviewView} */ (answer.body)));
    });
    return [
      h(
        "ul",
        { class: "check-list" },
        preview.checklist.map(({ state, said }) =>
          h("li", { "data-state": state }, icon(SIGNS[state] ?? "check", 20), h("span", {}, said)),
        ),
      ),
      h("p", { "data-touched-cards": true }, touched(preview)),
      keeping,
      ...(preview.touched?.cards && preview.touched.changes.length ? [notice.element] : []),
      error,
      h("div", { class: "form-buttons" }, go, leave(close)),
    ];
  });
}

/**
 * What changes, and what cards can take now, until when.
 * @param {PublishPreviewView} preview
 */
function kept({ touched: who }) {
  if (!who?.changes.length) return [];
  const line = (/** @type {string} */ text) => h("li", {}, text);
  const kinds = who.kinds.map(({ name, cards, until }) =>
    until
      ? t("studio_publish_until", { cards: number(cards), name, day: day(Date.parse(until)) })
      : t("studio_publish_still", { cards: number(cards), name }),
  );
  return [
    h("h3", {}, t("studio_publish_changes")),
    h("ul", { class: "check-list", "data-changes": true }, who.changes.map(line)),
    ...(kinds.length
      ? [
          h("h3", {}, t("studio_publish_kept")),
          h("ul", { class: "check-list", "data-kinds": true }, kinds.map(line)),
          ...(who.kinds.some(({ until }) => until)
            ? [h("p", { class: "hint" }, t("studio_publish_holds", { day: day(Date.parse(who.holds_from)) }))]
            : []),
        ]
      : []),
  ];
}

/** @param {(value: null) => void} close */
function leave(close) {
  return h(
    "button",
    { type: "button", class: "button button-quiet", "data-cancel": true, onclick: () => close(null) },
    t("studio_publish_back"),
  );
}

/** @param {PublishPreviewView} preview */
function touched({ touched: who }) {
  if (!who) return t("studio_publish_new");
  if (!who.cards) return t("studio_publish_nobody");
  return t("studio_publish_touched", {
    cards: number(who.cards),
    win: number(who.win),
    keep: number(who.keep),
    further: number(who.further),
  });
}
