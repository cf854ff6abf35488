/** Who has to set up a second factor first does it here, and then serves. */

import { neededPage } from "../../kit/access/needed.js";
import { call } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { learn } from "../../kit/words.js";
import { dayAndClock, t } from "../words.js";

/**
 * @import { Access } from "../../kit/access/types.js"
 * @import { App } from "../main.js"
 * @import { Page } from "../types.js"
 */

/**
 * @param {App} app
 * @returns {Promise<Page>}
 */
export async function factorPage(app) {
  await learn("factor");
  const leaving = h(
    "button",
    { type: "button", class: "plain", onclick: () => app.till.signOut() },
    t("sign_out"),
  );
  /** @type {Access} */
  const access = {
    ask: (method, path, body) => call(method, path, { body }),
    when: (at) => dayAndClock(Date.parse(at)),
    done: () => app.till.refresh(),
  };
  return { element: neededPage(access, leaving), title: t("factor_needed_title") };
}
