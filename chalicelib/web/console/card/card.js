/** A card's page: what it holds, which phones have it and what each was sent, its history, its messages. */

import { h } from "../../kit/dom.js";
import { action } from "../../kit/form/form.js";
import { back, figure, head, mark, nothing } from "../../kit/parts.js";
import { endOf } from "../../scanner/camera/codes.js";
import { reasonOf } from "../campaign/group.js";
import { dayAndClock, has, LANGUAGES, number, t } from "../words.js";
import { cardUse } from "./card_use.js";
import { corrections } from "./correct.js";
import { historyLine, historyList } from "./history.js";
import { person } from "./person.js";
import { taking } from "./take_back.js";

/**
 * @import { How } from "./history.js"
 * @import { CardPageView, DeliveryView, MessageView } from "../../api/card.js"
 * @import { TillEntryPageView, TillEntryView } from "../../api/till.js"
 * @import { MarkKind } from "../../kit/types.js"
 * @import { Client } from "../client.js"
 * @import { FrameActs } from "../types.js"
 */

const LINES = 20;
/** @type {Record<MessageView["state"], MarkKind>} */
const MARKS = { sent: "active", held: "invited", held_out: "quiet", passed: "quiet", left: "quiet" };

/**
 * @param {Client} client
 * @param {string} serial
 * @param {FrameActs} frame
 */
export async function cardPage(client, serial, frame) {
  const path = /** @type {const} */ (`/cards/${encodeURIComponent(serial)}`);
  const [shown, history, { programmes }] = await Promise.all([
    client.read(`${path}/page`),
    client.read(`${path}/entries?limit=${LINES}`),
    client.read("/programmes"),
  ]);
  const { card, summary } = shown;
  const earn = programmes.find(({ id }) => id === card.programme_id)?.earn;
  return h(
    "section",
    { "data-page": "card" },
    back("cards"),
    head(
      card.name || t("card_nameless", { end: endOf(card.serial) }),
      `${shown.programme} · ${card.next}`,
      card.state === "active" ? null : mark("revoked", t("card_out_of_use")),
    ),
    h(
      "dl",
      { class: "figures" },
      figureOf(card.balance_shown, t("card_balance"), "balance"),
      figure(summary.visits, t("card_visits"), "visits"),
      figure(summary.redemptions, t("card_redemptions"), "redemptions"),
      figure(summary.earned, t("card_earned"), "earned"),
    ),
    facts(shown),
    cardUse(client, card, frame),
    person(client, card.serial),
    h("h2", {}, t("card_phones")),
    phones(shown),
    h("h2", {}, t("section_campaigns")),
    messages(shown),
    h("h2", {}, t("card_history")),
    entries(client, path, history, both(taking(client, frame), corrections(client, earn, frame))),
  );
}

/**
 * @param {string} words
 * @param {string} label
 * @param {string} name
 */
function figureOf(words, label, name) {
  return h("div", { class: "figure", "data-figure": name }, h("dt", {}, label), h("dd", {}, words));
}

/** @param {CardPageView} shown */
function facts(shown) {
  const { card, summary } = shown;
  const consent = shown.messages_consent_at
    ? t("card_consent_yes", { at: dayAndClock(shown.messages_consent_at) })
    : t("card_consent_no");
  const waiting = card.rewards
    .map(({ name, ready }) => (ready > 1 ? `${name} × ${number(ready)}` : name))
    .join(" / ");
  /** @type {[string, string][]} */
  const lines = [];
  if (waiting) lines.push([t("glance_reward_waiting"), waiting]);
  lines.push(
    [t("card_consent"), consent],
    [t("card_joined"), dayAndClock(shown.created_at)],
    [t("card_last_visit"), summary.last_visit_at ? dayAndClock(summary.last_visit_at) : t("hours_never")],
    [t("language"), LANGUAGES[shown.language]],
  );
  if (shown.birthday) lines.push([t("card_birthday"), birthday(shown.birthday)]);
  if (shown.zone) lines.push([t("zone"), shown.zone]);
  lines.push([t("card_code"), `…${endOf(card.serial)}`]);
  return h(
    "dl",
    { class: "facts-of" },
    lines.map(([name, said]) => h("div", {}, h("dt", {}, name), h("dd", {}, said))),
  );
}

/** @param {string} monthAndDay */
function birthday(monthAndDay) {
  const [month, day] = monthAndDay.split("-").map(Number);
  return new Intl.DateTimeFormat(document.documentElement.lang, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(Date.UTC(2000, month - 1, day));
}

/** @type {Record<DeliveryView["holding"], MarkKind>} */
const HELD = { made: "invited", saved: "invited", fetched: "active", unknown: "active", removed: "quiet" };

/**
 * Each place that the card was put in, and how far it came there: no further than the wallet tells.
 * @param {CardPageView} shown
 */
function phones({ phones: held, card }) {
  if (!held.length) return nothing(t("phones_none"));
  /** @param {DeliveryView} phone */
  const since = ({ holding, registered_at: at, removed_at: removed }) =>
    holding === "made"
      ? t("phone_made", { at: dayAndClock(at) })
      : removed
        ? t("phone_removed", { at: dayAndClock(removed) })
        : t("phone_since", { at: dayAndClock(at) });
  /** @param {DeliveryView} phone */
  const line = (phone) =>
    h(
      "li",
      { class: "row", "data-phone": phone.wallet, "data-holding": phone.holding },
      h(
        "div",
        { class: "row-words" },
        h(
          "p",
          { class: "row-title" },
          t(`wallet_${phone.wallet}`),
          mark(HELD[phone.holding], t(`holding_${phone.holding}`)),
        ),
        h("p", { class: "hint" }, since(phone)),
        phone.pushed_version > 0 &&
          h("p", { class: "hint" }, t("phone_pushed", { at: dayAndClock(phone.pushed_version) })),
        phone.fetched_version > 0 &&
          h("p", { class: "hint" }, t("phone_fetched", { at: dayAndClock(phone.fetched_version) })),
        phone.last_outcome &&
          h(
            "p",
            { class: "hint" },
            t("phone_answer", {
              outcome: outcomeOf(phone.last_outcome),
              at: phone.last_outcome_at && dayAndClock(phone.last_outcome_at),
            }),
          ),
      ),
    );
  return h(
    "div",
    { class: "stack" },
    h("p", { class: "hint" }, t("phones_how", { at: dayAndClock(card.version) })),
    h("ul", { class: "rows", "data-rows": "phones" }, held.map(line)),
  );
}

/**
 * "refused: NotRegistered" as words, and what the wallet's service itself said.
 * @param {string} outcome
 */
function outcomeOf(outcome) {
  const [kind, ...why] = outcome.split(": ");
  return [has(`outcome_${kind}`) ? t(`outcome_${kind}`) : kind, why.join(": ")].filter(Boolean).join(": ");
}

/**
 * What campaigns did with the card, and why not.
 * @param {CardPageView} shown
 */
function messages({ messages: list, phones }) {
  if (!list.length) return nothing(t("messages_none"));
  /** @param {MessageView} message */
  const line = (message) =>
    h(
      "li",
      { "data-message": message.campaign_id, "data-state": message.state },
      h(
        "p",
        { class: "row-title" },
        message.campaign
          ? h("a", { href: `#/campaigns/${message.campaign_id}` }, message.campaign)
          : message.campaign_id,
        mark(MARKS[message.state], t(message.trial ? "delivery_test" : `delivery_${message.state}`)),
      ),
      h("p", { class: "hint" }, dayAndClock(message.at)),
      message.state === "held" && h("p", {}, message.why ?? reasonOf(message.reason ?? "")),
      message.version > 0 &&
        phones.some(({ fetched_version: fetched }) => fetched >= message.version) &&
        h("p", { class: "hint" }, t("message_fetched")),
    );
  return h("ul", { class: "changes", "data-rows": "messages" }, list.map(line));
}

/**
 * Of each entry of a page what takes it back, and what corrects it.
 * @param {ReturnType<typeof taking>} taken
 * @param {ReturnType<typeof corrections>} corrected
 * @returns {(entries: TillEntryView[]) => [TillEntryView, How][]}
 */
function both(taken, corrected) {
  return (entries) => {
    const amended = new Map(corrected(entries));
    return taken(entries).map(([entry, is]) => [entry, { ...is, ...amended.get(entry) }]);
  };
}

/**
 * @param {Client} client
 * @param {`/cards/${string}`} path
 * @param {TillEntryPageView} first
 * @param {ReturnType<typeof both>} how
 */
function entries(client, path, first, how) {
  const list = historyList([]);
  const older = h("div");
  /** @param {string | null} next */
  const draw = (next) =>
    older.replaceChildren(
      ...(next
        ? [
            action({
              label: t("older"),
              "data-older": true,
              send: () =>
                client.ask("GET", `${path}/entries?limit=${LINES}&after=${encodeURIComponent(next)}`),
              done,
            }),
          ]
        : []),
    );
  /** @param {TillEntryPageView} page */
  function done(page) {
    list.tBodies[0].append(...how(page.entries).map(([entry, is]) => historyLine(entry, [], is)));
    draw(page.next);
  }
  done(first);
  return first.entries.length ? h("div", { class: "stack" }, list, older) : nothing(t("card_no_history"));
}
