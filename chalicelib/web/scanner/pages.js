/** The views beside the counter, each fetched when it is first opened. */

import * as store from "./store.js";
import { t } from "./words.js";

const PAGES = {
  door,
  people: async (app) => ({ ...(await door(app)), title: t("switch_person"), back: true }),
  invitation: async (app, given) => (await import("./invitation.js")).invitationPage(app, given),
  outlets: async (app) => (await import("./outlets.js")).outletsPage(app),
  find: async (app) => (await import("./find.js")).findPage(app),
  shift: async (app) => (await import("./shift.js")).shiftPage(app),
  card_history: async (app, subject) => (await import("./shift.js")).cardHistoryPage(app, subject),
  menu: async (app) => (await import("./menu.js")).menuPage(app),
  pin: async (app) => (await import("./menu.js")).pinPage(app),
};

/** `{element, title, back?, leave?}` of a view. */
export function openPage(name, app, given) {
  return PAGES[name](app, given);
}

async function door(app, given) {
  const [{ doorPage }, waiting] = await Promise.all([import("./door.js"), store.waiting()]);
  return doorPage(app, { ...given, waiting: waiting.length });
}
