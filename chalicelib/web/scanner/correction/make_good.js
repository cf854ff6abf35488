/** Something went wrong: what may be given for it, with the reason, within one's own budget; on line only. */

import { get, good, post } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { money } from "../../kit/form/money.js";
import { see } from "../card/seen_cards.js";
import { refusalOf } from "../people/sign_in.js";
import { language, t } from "../words.js";
import { openCase } from "./open_case.js";

/**
 * @import { App } from "../main.js"
 * @import { CardSubject, Given, Page } from "../types.js"
 */

/**
 * @param {App} app
 * @param {Given} given
 * @returns {Promise<Page>}
 */
export async function makeGoodPage(app, { subject }) {
  const element = h("div", { class: "page make-good" });
  const programme = subject?.programme;
  if (subject && programme) await show(app, { ...subject, programme }, element, "");
  return { element, title: t("make_good"), back: true };
}

/**
 * @param {App} app
 * @param {CardSubject} subject
 * @param {HTMLElement} element
 * @param {string} done
 */
async function show(app, subject, element, done) {
  const { barcode, programme } = subject;
  const answer = app.till.heard(await get(`/make-goods?${new URLSearchParams({ barcode })}`));
  if (answer?.status === 401) return app.till.lapsed();
  const whose = [subject.card?.name, programme.name].filter(Boolean).join(" · ");
  const said = h("p", { class: "notice", role: "status", "data-done": true, hidden: !done }, done);
  if (!good(answer)) {
    const why = h("p", { class: "notice" }, refusalOf(answer) ?? t("no_answer"));
    return element.replaceChildren(h("p", { class: "lead" }, whose), why);
  }
  const { left_minor: left, remedies } = answer.body;
  const error = h("p", { class: "field-error", role: "alert" });
  const reason = h("input", { id: "make-good-reason", maxlength: 200, autocomplete: "off" });
  const key = crypto.randomUUID(); // of this gift, whichever it is
  /** @param {string} part */
  const give = async (part) => {
    const sent = await post("/make-goods", { barcode, part, reason: reason.value }, { key: `${key}${part}` });
    const heard = app.till.heard(sent);
    if (heard?.status === 401) return app.till.lapsed();
    error.textContent = good(heard) ? "" : (refusalOf(heard) ?? "");
    if (!good(heard)) return;
    await see(heard.body.card, Date.now());
    await show(app, subject, element, t("make_good_done"));
  };
  const buttons = remedies.map(({ part, name, cost_minor: cost }) => {
    /** @type {HTMLButtonElement} */
    const button = h(
      "button",
      {
        type: "button",
        class: "button",
        "data-remedy": part,
        disabled: cost === 0 || (left !== null && cost > left),
        onclick: async () => {
          if (button.ariaBusy === "true") return;
          button.ariaBusy = "true";
          await give(part);
          button.ariaBusy = "false";
        },
      },
      t("make_good_give", { name }),
    );
    return button;
  });
  element.replaceChildren(
    h("p", { class: "lead" }, whose),
    said,
    ...(remedies.length
      ? [h("div", { class: "field" }, h("label", { for: reason.id }, t("make_good_how")), reason), ...buttons]
      : [h("p", { class: "notice" }, t("make_good_none"))]),
    error,
    openCase(app, barcode),
    left === null
      ? ""
      : h("p", { class: "hint" }, t("make_good_left", { money: money(left, programme.earn, language()) })),
  );
}
