/** A card's memberships: how they stand, paused, gone on with, and withdrawn from; on line only. */

import { get, good, post } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { money } from "../../kit/form/money.js";
import { refusalOf } from "../people/sign_in.js";
import { dayNamed, language, lastDay, t } from "../words.js";
import { see } from "./seen_cards.js";

/**
 * @import { CardView } from "../../api/card.js"
 * @import { MembershipView } from "../../api/till.js"
 * @import { Answer } from "../../kit/types.js"
 * @import { App } from "../main.js"
 * @import { CardSubject, Given, Page } from "../types.js"
 */

/**
 * @param {App} app
 * @param {Given} given
 * @returns {Promise<Page>}
 */
export async function membershipPage(app, { subject }) {
  const element = h("div", { class: "page memberships" });
  const programme = subject?.programme;
  if (subject && programme) await show(app, { ...subject, programme }, element, "");
  return { element, title: t("memberships"), back: true };
}

/**
 * @param {App} app
 * @param {CardSubject} subject
 * @param {HTMLElement} element
 * @param {string} done what has just happened, in a sentence
 */
async function show(app, subject, element, done) {
  const answer = app.till.heard(
    await get(`/memberships?${new URLSearchParams({ barcode: subject.barcode })}`),
  );
  if (answer?.status === 401) app.till.lapsed();
  const whose = [subject.card?.name, subject.programme.name].filter(Boolean).join(" · ");
  const again = (/** @type {string} */ said) => show(app, subject, element, said);
  element.replaceChildren(
    h("p", { class: "lead" }, whose),
    h("p", { class: "notice", role: "status", "data-done": true, hidden: !done }, done),
    ...(good(answer)
      ? answer.body.memberships.map((one) => membership(app, subject, one, again))
      : [h("p", { class: "notice" }, refusalOf(answer) ?? t("no_answer"))]),
  );
}

/**
 * @param {App} app
 * @param {CardSubject} subject
 * @param {MembershipView} one
 * @param {(done: string) => unknown} again
 */
function membership(app, subject, one, again) {
  const { barcode, programme } = subject;
  const error = h("p", { class: "field-error", role: "alert" });
  const key = crypto.randomUUID(); // of what is asked on this page, as it stands
  /** @type {(path: "/memberships/pause" | "/memberships/resume", body: { months?: number }, done: string) => Promise<void>} */
  const send = async (path, body, done) =>
    heard(await post(path, { barcode, part: one.part, ...body }, { key: `${key}${path}` }), done);
  /** @type {(answer: Answer<{ card: CardView }> | null, done: string) => Promise<void>} */
  const heard = async (answer, done) => {
    app.till.heard(answer);
    if (answer?.status === 401) return app.till.lapsed();
    if (!good(answer)) {
      error.textContent = refusalOf(answer) ?? "";
      return;
    }
    await see(answer.body.card, Date.now());
    again(done);
  };
  const months = h(
    "select",
    { id: `months-${one.part}` },
    Array.from({ length: one.pause_months }, (_, n) =>
      h("option", { value: n + 1 }, t("months", { n: n + 1 })),
    ),
  );
  const { withdrawal } = one;
  const back = withdrawal && money(withdrawal.back_minor, programme.earn, language());
  return h(
    "section",
    { class: "membership", "data-membership": one.part },
    h("h2", {}, one.name),
    h("p", {}, standing(one)),
    one.held &&
      one.pause_months > 0 &&
      h(
        "div",
        { class: "field" },
        h("label", { for: months.id }, t("membership_pause_how")),
        h(
          "div",
          { class: "go-row" },
          months,
          sure("pause", t("membership_pause"), () =>
            send("/memberships/pause", { months: Number(months.value) }, t("membership_was_paused")),
          ),
        ),
      ),
    one.paused_until &&
      sure("resume", t("membership_resume"), () =>
        send("/memberships/resume", {}, t("membership_was_resumed")),
      ),
    withdrawal && h("p", { class: "hint" }, withdrawal.said),
    one.why_not && h("p", { class: "hint" }, one.why_not),
    withdrawal &&
      back &&
      sure("withdraw", t("membership_withdraw", { money: back }), async () =>
        heard(
          await post(`/payments/${encodeURIComponent(withdrawal.entry)}/withdrawal`, {}),
          t("membership_was_withdrawn", { money: back }),
        ),
      ),
    error,
  );
}

/** @param {MembershipView} one */
function standing(one) {
  if (one.paused_from && one.paused_until)
    return t("membership_paused_days", {
      from: dayNamed(Date.parse(one.paused_from)),
      until: dayNamed(Date.parse(one.paused_until)),
    });
  if (!one.held) return t("membership_not");
  return one.ends_at === null
    ? t("membership_good")
    : t("until_day", { day: lastDay(Date.parse(one.ends_at)) });
}

/**
 * A button that is tapped twice.
 * @param {string} name
 * @param {string} label
 * @param {() => Promise<void>} act
 */
function sure(name, label, act) {
  let asked = false;
  /** @type {HTMLButtonElement} */
  const button = h(
    "button",
    { type: "button", class: "button button-quiet", [`data-${name}`]: true, onclick },
    label,
  );
  async function onclick() {
    if (button.ariaBusy === "true") return;
    if (!asked) {
      asked = true;
      button.textContent = t("membership_sure", { what: label });
      return;
    }
    button.ariaBusy = "true";
    await act();
    button.ariaBusy = "false";
  }
  return button;
}
