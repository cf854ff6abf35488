/** A guest with a new phone and no card on it: asked one question, then the card goes there by a code to scan. */

import { get, good, post } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { field, form } from "../form.js";
import { refusalOf } from "../people/sign_in.js";
import { t } from "../words.js";

/**
 * @import { App } from "../main.js"
 * @import { Given, Page } from "../types.js"
 * @import { HandedOverView } from "../../api/card.js"
 * @typedef {"birth_month" | "last_visit" | "phone_end" | "known"} Check
 */

/**
 * @param {App} app
 * @param {Given} given
 * @returns {Promise<Page>}
 */
export async function handOverPage(app, { subject }) {
  const element = h("div", { class: "page" });
  const path = /** @type {const} */ (`/cards/${encodeURIComponent(subject?.serial ?? "")}/hand-over`);
  const answer = app.till.heard(await get(path));
  if (answer?.status === 401) await app.till.lapsed();
  const checks = good(answer) ? answer.body.checks : [];
  const whose = [subject?.card?.name, subject?.programme?.name].filter(Boolean).join(" · ");
  element.append(h("p", { class: "lead" }, whose));
  if (!good(answer)) element.append(h("p", { class: "notice" }, refusalOf(answer) ?? t("no_answer")));
  else if (!checks.length)
    element.append(h("p", { class: "notice", "data-none": true }, t("hand_over_none")));
  else ask(app, path, element, checks);
  return { element, title: t("hand_over"), back: true };
}

/**
 * @param {App} app
 * @param {`/cards/${string}/hand-over`} path
 * @param {HTMLElement} element
 * @param {Check[]} checks
 */
function ask(app, path, element, checks) {
  let check = checks[0];
  let lost = false;
  const asked = h("div", { class: "form" });
  const buttons = checks.map((each) =>
    h(
      "button",
      { type: "button", class: "segment", "data-check": each, onclick: () => draw(each) },
      t(`hand_over_${each}`),
    ),
  );
  const where = [false, true].map((gone) =>
    h(
      "button",
      {
        type: "button",
        class: "segment",
        "data-lost": String(gone),
        "aria-pressed": String(!gone),
        onclick: () => {
          lost = gone;
          for (const each of where)
            each.setAttribute("aria-pressed", String(each.dataset.lost === String(lost)));
        },
      },
      t(gone ? "hand_over_lost" : "hand_over_there"),
    ),
  );
  /** @param {Record<string, string>} values */
  const submit = async ({ answer = "" }) => {
    const sent = app.till.heard(await post(path, { check, answer, lost }));
    if (sent?.status === 401) await app.till.lapsed();
    if (!good(sent)) return refusalOf(sent) ?? t("no_answer");
    show(element, sent.body);
    return null;
  };
  /** @param {Check} chosen */
  function draw(chosen) {
    check = chosen;
    for (const each of buttons) each.setAttribute("aria-pressed", String(each.dataset.check === check));
    const input = inputFor(check);
    asked.replaceChildren(
      h("p", {}, t(`hand_over_${check}_ask`)),
      form({ fields: input ? [input] : [], send: t("hand_over_go"), submit }),
    );
  }
  draw(check);
  element.append(
    h("p", {}, t("hand_over_how")),
    h("div", { class: "segments", role: "group", "aria-label": t("hand_over_question") }, buttons),
    h("div", { class: "segments", role: "group", "aria-label": t("hand_over_old") }, where),
    h("p", { class: "hint" }, t("hand_over_old_how")),
    asked,
  );
}

/** @param {Check} check */
function inputFor(check) {
  const same = { name: "answer", label: t("hand_over_answer_is"), autocomplete: "off", required: true };
  if (check === "known") return null;
  if (check === "last_visit") return field({ ...same, type: "date" });
  return field({ ...same, inputmode: "numeric", maxlength: check === "phone_end" ? 8 : 2 });
}

/**
 * @param {HTMLElement} element
 * @param {HandedOverView} handed
 */
function show(element, { qr, url }) {
  const drawn = new DOMParser().parseFromString(qr, "image/svg+xml").documentElement;
  const box = h("div", { class: "code", role: "img", "aria-label": t("hand_over_code"), "data-url": url });
  box.append(document.importNode(drawn, true));
  element.replaceChildren(h("p", { class: "lead", role: "status" }, t("hand_over_scan")), box);
}
