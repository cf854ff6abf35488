/** What became of each event at a webhook's address: the answer, what was sent, and what is sent again. */

import { good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { choice, tick } from "../../kit/form/fields.js";
import { action } from "../../kit/form/form.js";
import { newest } from "../../kit/newest.js";
import { mark, nothing, panel, row, rows } from "../../kit/parts.js";
import { refusalOf } from "../../kit/refusal.js";
import { toast } from "../../kit/toast.js";
import { dayAndClock, number, t } from "../words.js";

/**
 * @import { ReplayBody, WebhookDeliveryView } from "../../api/webhook.js"
 * @import { MarkKind } from "../../kit/types.js"
 * @import { Client } from "../client.js"
 */

/** @type {Record<WebhookDeliveryView["state"], MarkKind>} */
const MARKS = { waiting: "invited", delivered: "active", failed: "revoked" };
const HOURS = { hour: 1, day: 24, week: 7 * 24, month: 30 * 24 }; // calls are kept for a month
const HOUR_MS = 3_600_000;
const LINES = 20;

/**
 * @param {Client} client
 * @param {`/webhooks/${string}`} path
 */
export async function callsPanel(client, path) {
  const calls = h("div", { "data-calls": true });
  const failed = tick({ name: "failed", label: t("webhook_failed_only"), value: false });
  failed.control.addEventListener("change", () => draw());

  const page = newest((/** @type {URLSearchParams} */ asked) =>
    client.ask("GET", `${path}/deliveries?${asked}`),
  );

  async function draw(after = "") {
    const asked = new URLSearchParams({ limit: `${LINES}` });
    if (failed.control.checked) asked.set("failed", "1");
    if (after) asked.set("after", after);
    const answer = await page(asked);
    if (answer === undefined) return;
    if (!good(answer)) {
      toast(refusalOf(answer).detail);
      return;
    }
    const { deliveries, next } = answer.body;
    const more = h(
      "button",
      { type: "button", class: "button button-quiet button-fit", onclick: () => draw(next ?? "") },
      t("older"),
    );
    const lines = rows(deliveries.map(line), "calls");
    if (after) calls.lastElementChild?.replaceWith(lines);
    else calls.replaceChildren(deliveries.length || next ? lines : nothing(t("webhook_calls_none")));
    if (next) calls.append(more);
  }
  /** @param {WebhookDeliveryView} delivery */
  function line(delivery) {
    const element = row({
      id: delivery.event_id,
      title: delivery.type,
      mark: mark(MARKS[delivery.state], t(`webhook_state_${delivery.state}`)),
      facts: [delivery.detail, delivery.tried_at && dayAndClock(delivery.tried_at)],
      acts: action({
        label: t("webhook_again"),
        send: () => client.ask("POST", `${path}/replay`, { event_id: delivery.event_id }),
        done: () => draw(),
        "data-again": true,
      }),
    });
    element.classList.add("row-call");
    element.append(callOf(delivery));
    return element;
  }
  await draw();
  return panel(
    h("h2", {}, t("webhook_calls")),
    h("p", { class: "hint" }, t("webhook_calls_how")),
    action({
      label: t("webhook_test"),
      send: () => client.ask("POST", `${path}/test`),
      done: () => draw(),
      "data-test": true,
    }),
    replaying(client, path, () => draw()),
    failed.element,
    calls,
  );
}

/**
 * Everything that was given up since a time goes out again, page by page.
 * @param {Client} client
 * @param {`/webhooks/${string}`} path
 * @param {() => unknown} done
 */
function replaying(client, path, done) {
  const said = h("p", { class: "saved", role: "status", "data-replayed": true });
  const since = choice({
    name: "since",
    label: t("webhook_since"),
    value: "day",
    options: Object.keys(HOURS).map((name) => /** @type {const} */ ([name, t(`webhook_since_${name}`)])),
  });
  const send = async () => {
    const hours = HOURS[/** @type {keyof typeof HOURS} */ (since.read())];
    /** @type {ReplayBody} */
    const body = { failed_since: new Date(Date.now() - hours * HOUR_MS).toISOString() };
    let sent = 0;
    for (;;) {
      const answer = await client.ask("POST", `${path}/replay`, body);
      if (!good(answer)) return answer;
      sent += answer.body.replayed;
      said.textContent = t("webhook_replayed", { n: sent });
      if (!answer.body.next) return answer;
      body.after = answer.body.next;
    }
  };
  return h(
    "details",
    { class: "replay", "data-replay": true },
    h("summary", {}, t("webhook_again_all")),
    since.element,
    action({ label: t("webhook_again_now"), send, done, "data-again-all": true }),
    said,
  );
}

/**
 * What was sent, byte for byte, and what came back.
 * @param {WebhookDeliveryView} delivery
 */
function callOf({ event_id: id, status, tries, next_try_at: next, body }) {
  const facts = [
    ["status", t("webhook_status"), status === null ? t("webhook_no_answer") : `${status}`],
    ["tries", t("webhook_tries"), number(tries)],
    ["next", t("webhook_next"), next && dayAndClock(next)],
    ["event", t("webhook_event"), id],
  ];
  return h(
    "details",
    { class: "call", "data-call": true },
    h("summary", { class: "hint" }, t("webhook_call")),
    h(
      "dl",
      { class: "call-facts" },
      facts
        .filter(([, , said]) => said)
        .map(([name, label, said]) => h("div", { "data-fact": name }, h("dt", {}, label), h("dd", {}, said))),
    ),
    h("p", { class: "hint" }, t("webhook_body")),
    h("pre", { class: "sent-body" }, body),
  );
}
