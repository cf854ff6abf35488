/** Begins the studio at /start: the words, what was made here before, and what the server has to say. */

import { call, good, speak as speakToServer } from "../kit/api.js";
import { begun as pageBegun } from "../kit/starting.js";
import { LANGUAGES, language, preferred, speak as speakFor } from "../kit/words.js";
import { Design } from "./design.js";
import { currencyOf, languagesOf } from "./guess.js";
import { Studio } from "./studio.js";
import { begun } from "./written.js";

/**
 * @import { StudioServed } from "../api/pages.js"
 * @import { Language } from "../kit/types.js"
 * @import { Designed } from "./types.js"
 */

const LANGUAGE = "carnet.language"; // as all our pages keep it
const KEPT = "carnet.studio";
const LIVE = "carnet.studio.live";
const SAVE_MS = 300;
const root = /** @type {HTMLElement} */ (document.querySelector("[data-studio]"));
/** @type {StudioServed} */
const served = JSON.parse(document.querySelector("[data-served]")?.textContent ?? "{}");

async function start() {
  await chooseWords();
  pageBegun();
  const [answer, trades] = await Promise.all([call("GET", "/start"), call("GET", "/studio/trades")]);
  const began = good(answer)
    ? answer.body
    : { sign_up: /** @type {const} */ ("open"), began: "", review: false };
  const design = new Design(kept() ?? fresh());
  keep(design);
  const facts = {
    ...began,
    digits: served.currencies,
    currencies: Object.keys(served.currencies),
    art: served.art,
  };
  const studio = new Studio(root, design, facts, good(trades) ? trades.body.trades : [], chooseLanguage);
  remember(studio);
}

/**
 * The last page stands a reload in this tab: its links are what the owner goes on with.
 * @param {Studio} studio
 */
function remember(studio) {
  const { design } = studio;
  design.addEventListener("opened", () => {
    const { live } = studio;
    sessionStorage.setItem(LIVE, JSON.stringify({ live, name: design.state.merchant.name }));
  });
  const held = location.hash === "#live" && sessionStorage.getItem(LIVE);
  if (!held) return;
  const { live, name } = JSON.parse(held);
  design.state.merchant.name = name;
  studio.opened(live);
}

function fresh() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
  const own = /** @type {Language} */ (language());
  const languages = languagesOf(own, navigator.languages, Object.keys(LANGUAGES));
  return begun({ currency: currencyOf(zone, navigator.languages), zone, languages });
}

/** What was made in this browser before, if it can be read. */
function kept() {
  try {
    /** @type {Designed | null} */
    const held = JSON.parse(localStorage.getItem(KEPT) ?? "null");
    return held?.merchant?.languages?.length && held.programme?.rules ? held : null;
  } catch {
    return null;
  }
}

/** @param {Design} design */
function keep(design) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const save = () => localStorage.setItem(KEPT, JSON.stringify(design.state));
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_MS);
  };
  design.addEventListener("change", later);
  addEventListener("pagehide", save);
  design.addEventListener("opened", () => {
    design.removeEventListener("change", later);
    removeEventListener("pagehide", save);
    clearTimeout(timer);
    localStorage.removeItem(KEPT);
  });
}

/** @param {string} code */
function chooseLanguage(code) {
  localStorage.setItem(LANGUAGE, code);
  location.reload();
}

async function chooseWords() {
  const asked = new URLSearchParams(location.search).get("lang");
  const chosen =
    [asked, localStorage.getItem(LANGUAGE)].find((code) => code && code in LANGUAGES) ??
    preferred(navigator.languages);
  await speakFor(chosen, "studio");
  speakToServer(chosen);
}

start();
