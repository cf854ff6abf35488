/** What guests gave on and waits at this outlet; one is handed out to a stranger, without a card. */

import { call, get, good, post } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { refusalOf } from "../people/sign_in.js";
import { t } from "../words.js";

/**
 * @import { JarView } from "../../api/programme.js"
 * @import { App } from "../main.js"
 * @import { Page } from "../types.js"
 */

/**
 * @param {App} app
 * @returns {Promise<Page>}
 */
export async function jarsPage(app) {
  const answer = app.till.heard(await get("/jars"));
  if (answer?.status === 401) app.till.lapsed();
  const shown = good(answer)
    ? answer.body.jars.map((one) => jar(app, one))
    : [h("p", { class: "notice" }, refusalOf(answer) ?? t("no_answer"))];
  return { element: h("div", { class: "page jars" }, shown), title: t("jars"), back: true };
}

/**
 * @param {App} app
 * @param {JarView} one
 */
function jar(app, one) {
  const path = /** @type {const} */ (
    `/programmes/${encodeURIComponent(one.programme_id)}/jars/${encodeURIComponent(one.part)}/cups`
  );
  const left = h("p", { class: "lead", "data-left": true });
  const said = h("p", { class: "notice", role: "status", "data-said": true, hidden: true });
  const error = h("p", { class: "field-error", role: "alert" });
  let key = crypto.randomUUID(); // one for all tries of this one
  /** @type {string | null} */
  let out = null;
  const give = button("give-cup", t("jar_give"), async () => {
    const answer = app.till.heard(await post(path, {}, { key }));
    if (answer?.status === 401) return app.till.lapsed();
    error.textContent = good(answer) ? "" : (refusalOf(answer) ?? "");
    if (!good(answer)) return;
    key = crypto.randomUUID();
    out = answer.body.id;
    draw(answer.body.jar, t("jar_given"));
  });
  const back = button("cup-back", t("jar_undo"), async () => {
    const answer = app.till.heard(await call("DELETE", `${path}/${encodeURIComponent(out ?? "")}`));
    if (answer?.status === 401) return app.till.lapsed();
    error.textContent = good(answer) ? "" : (refusalOf(answer) ?? "");
    if (!good(answer)) return;
    out = null;
    draw(answer.body.jar, t("jar_undone"));
  });
  /** @type {(now: JarView, done: string) => void} */
  const draw = (now, done) => {
    left.textContent = now.left ? t("jar_left", { n: now.left }) : t("jar_none");
    said.textContent = done;
    said.hidden = !done;
    give.disabled = now.left === 0;
    back.hidden = out === null;
  };
  back.classList.add("button-quiet");
  draw(one, "");
  return h(
    "section",
    { class: "jar", "data-jar": one.part },
    h("h2", {}, one.name),
    left,
    said,
    give,
    back,
    error,
  );
}

/**
 * @param {string} name
 * @param {string} label
 * @param {() => Promise<unknown>} act
 */
function button(name, label, act) {
  /** @type {HTMLButtonElement} */
  const made = h("button", { type: "button", class: "button", [`data-${name}`]: true, onclick }, label);
  async function onclick() {
    if (made.ariaBusy === "true") return;
    made.ariaBusy = "true";
    await act();
    made.ariaBusy = "false";
  }
  return made;
}
