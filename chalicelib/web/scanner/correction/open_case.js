/** What went wrong is written down for somebody else to answer: a case, with a number for the guest to keep. */

import { good, post } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { refusalOf } from "../people/sign_in.js";
import { t } from "../words.js";

/** @import { App } from "../main.js" */

const KINDS = /** @type {const} */ (["goods", "count", "reward", "people", "wait", "other"]);

/**
 * @param {App} app
 * @param {string} barcode
 */
export function openCase(app, barcode) {
  const error = h("p", { class: "field-error", role: "alert" });
  const kind = h(
    "select",
    { id: "case-kind" },
    KINDS.map((each) => h("option", { value: each }, t(`till_case_${each}`))),
  );
  const said = h("textarea", { id: "case-said", rows: 3, maxlength: 1000 });
  /** @type {HTMLButtonElement} */
  const button = h(
    "button",
    { type: "button", class: "button button-quiet", "data-open-case": true },
    t("till_case_send"),
  );
  button.onclick = async () => {
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    const body = { barcode, kind: KINDS.find((each) => each === kind.value) ?? "other", said: said.value };
    const heard = app.till.heard(await post("/cases", body));
    button.ariaBusy = "false";
    if (heard?.status === 401) return app.till.lapsed();
    if (!good(heard)) return error.replaceChildren(refusalOf(heard) ?? t("no_answer"));
    element.replaceChildren(
      h(
        "p",
        { class: "notice", role: "status", "data-case": heard.body.number },
        t("till_case_done", { number: heard.body.spoken }),
      ),
    );
  };
  const element = h(
    "details",
    { class: "open-case" },
    h("summary", {}, t("till_case")),
    h("p", { class: "hint" }, t("till_case_hint")),
    h("div", { class: "field" }, h("label", { for: kind.id }, t("till_case_kind")), kind),
    h("div", { class: "field" }, h("label", { for: said.id }, t("till_case_said")), said),
    button,
    error,
  );
  return element;
}
