/** A draft on the owner's own phone: a code to scan, and a stamp with one tap. */

import { good } from "../../kit/api.js";
import { over } from "../../kit/dialog.js";
import { h } from "../../kit/dom.js";
import { code, handOver } from "../../kit/handing_over.js";
import { refusalOf } from "../../kit/refusal.js";
import { t } from "../words.js";

/**
 * @import { ProgrammeDraftView, TrialCardView } from "../../api/programme.js"
 * @import { Client } from "../client.js"
 */

/**
 * @param {Client} client
 * @param {ProgrammeDraftView} draft
 */
export async function tryIt(client, draft) {
  const path = /** @type {const} */ (`/drafts/${draft.id}/trial`);
  const begun = await client.ask("POST", path);
  const drawn = good(begun) && (await code(begun.body.join_url, t("studio_try")));
  await over(t("studio_try"), (close) => [
    good(begun)
      ? h(
          "div",
          { class: "stack", "data-trial": true },
          h("p", {}, t("studio_try_how", { days: begun.body.days })),
          drawn,
          handOver(begun.body.join_url, t("studio_try"), "trial-link"),
          ...stamping(client, path, begun.body.cards),
        )
      : h("p", { role: "alert" }, refusalOf(begun).detail),
    h(
      "div",
      { class: "form-buttons" },
      h(
        "button",
        { type: "button", class: "button button-quiet", "data-focus": true, onclick: () => close(null) },
        t("studio_publish_back"),
      ),
    ),
  ]);
}

/**
 * @param {Client} client
 * @param {`/drafts/${string}/trial`} path
 * @param {TrialCardView[]} cards
 */
function stamping(client, path, cards) {
  const list = h("ul", { class: "plain-list", "aria-live": "polite" }, cards.map(shown));
  const told = h("p", { role: "alert" });
  const stamp = h(
    "button",
    { type: "button", class: "button", "data-trial-stamp": true, onclick: send },
    t("studio_try_stamp"),
  );
  async function send() {
    stamp.ariaBusy = "true";
    const answer = await client.ask("POST", /** @type {`/drafts/${string}/trial/stamp`} */ (`${path}/stamp`));
    stamp.ariaBusy = "false";
    told.textContent = good(answer) ? "" : refusalOf(answer).detail;
    if (good(answer)) list.replaceChildren(...answer.body.cards.map(shown));
  }
  return [stamp, told, list];
}

/** @param {TrialCardView} card */
function shown({ shown: balance, next, ready }) {
  return h("li", {}, h("strong", {}, balance), " ", ready.length ? ready.join(", ") : next);
}
