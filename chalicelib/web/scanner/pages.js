/** The views beside the counter, each fetched when it is first opened. */

import { h } from "../kit/dom.js";
import * as store from "./queue/store.js";
import { t } from "./words.js";

const PAGES = {
  door,
  people: async (app) => ({ ...(await door(app)), title: t("switch_person"), back: true }),
  invitation: async (app, given) => (await import("./people/invitation.js")).invitationPage(app, given),
  outlets: async (app) => (await import("./people/outlets.js")).outletsPage(app),
  find: async (app) => (await import("./panels/find.js")).findPage(app),
  shift: async (app) => (await import("./people/shift.js")).shiftPage(app),
  card_history: async (app, subject) => (await import("./people/shift.js")).cardHistoryPage(app, subject),
  menu: async (app) => (await import("./menu.js")).menuPage(app),
  pin: async (app) => (await import("./menu.js")).pinPage(app),
};

/** `{element, title, back?, leave?}` of a view; one whose file was lost says so. */
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

async function door(app, given) {
  const [{ doorPage }, waiting] = await Promise.all([import("./people/door.js"), store.waiting()]);
  return doorPage(app, { ...given, waiting: waiting.length });
}
