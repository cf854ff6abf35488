/** The views beside the counter, each fetched when it is first opened. */

import { h } from "../kit/dom.js";
import * as store from "./queue/store.js";
import { t } from "./words.js";

/**
 * @import { App } from "./main.js"
 * @import { Given, Page, PageName } from "./types.js"
 * @typedef {(app: App, given: Given) => Page | Promise<Page>} Opening
 */

/** @type {Record<PageName, Opening>} */
const PAGES = {
  sign_in: signIn,
  people: async (app) => ({ ...(await signIn(app, {})), title: t("switch_person"), back: true }),
  invitation: async (app, given) => (await import("./people/invitation.js")).invitationPage(app, given),
  outlets: async (app) => (await import("./people/outlets.js")).outletsPage(app),
  find: async (app) => (await import("./card/find.js")).findPage(app),
  new_guest: async (app, given) => (await import("./card/new_guest.js")).newGuestPage(app, given),
  hand_over: async (app, given) => (await import("./card/hand_over.js")).handOverPage(app, given),
  shift: async (app) => (await import("./people/shift.js")).shiftPage(app),
  card_history: async (app, given) => (await import("./people/shift.js")).cardHistoryPage(app, given),
  jars: async (app) => (await import("./offers/jars.js")).jarsPage(app),
  make_good: async (app, given) => (await import("./correction/make_good.js")).makeGoodPage(app, given),
  membership: async (app, given) => (await import("./card/membership.js")).membershipPage(app, given),
  correct: async (app, given) => (await import("./correction/correct.js")).correctPage(app, given),
  menu: async (app) => (await import("./menu.js")).menuPage(app),
  practice: async (app) => (await import("./practice.js")).practicePage(app),
  factor: async (app) => (await import("./people/factor.js")).factorPage(app),
  pin: async (app) => (await import("./menu.js")).pinPage(app),
};
/**
 * A view; one whose file was lost says so.
 * @param {PageName} name
 * @param {App} app
 * @param {Given} given
 * @returns {Promise<Page>}
 */
export async function openPage(name, app, given) {
  try {
    return await PAGES[name](app, given);
  } catch (error) {
    const lost = error instanceof TypeError && /module/i.test(error.message);
    if (!lost || document.querySelector("[data-view=starting]")) throw error; // the whole page is loaded again then
    return lostPage();
  }
}

/** A browser remembers that a module failed, so another try is another load; what waits is on the disk. */
function lostPage() {
  const again = h(
    "button",
    { type: "button", class: "button button-quiet", "data-again": true, onclick: () => location.reload() },
    t("load_again"),
  );
  return {
    element: h("div", { class: "page" }, h("p", { class: "lead", role: "alert" }, t("page_lost")), again),
    title: t("refused"),
    back: true,
  };
}

/**
 * @param {App} app
 * @param {Given} given
 * @returns {Promise<Page>}
 */
async function signIn(app, given) {
  const [{ signInPage }, waiting] = await Promise.all([import("./people/sign_in.js"), store.waiting()]);
  return signInPage(app, { ...given, waiting: waiting.length });
}
