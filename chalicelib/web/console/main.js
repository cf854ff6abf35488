/** Starts the console: who is it, in which language, and which page. */

import { good, speak as speakToServer } from "../kit/api.js";
import { refusalOf } from "../kit/refusal.js";
import { begun } from "../kit/starting.js";
import { Client } from "./client.js";
import { Frame } from "./frame.js";
import { signInOver, signInPage } from "./sign_in.js";
import { LANGUAGES, preferred, speak, tellTimesIn } from "./words.js";

/** @import { SessionView } from "../api/people.js" */

const LANGUAGE = "carnet.language"; // as the scanner keeps it
const root = /** @type {HTMLElement} */ (document.querySelector("[data-console]"));
const client = new Client({ signIn: signInOver });
const frame = new Frame(root, client, { chooseLanguage });

async function start() {
  await speakFor();
  begun();
  const answer = await client.look();
  if (!good(answer)) return frame.trouble(refusalOf(answer).detail, start);
  if (!client.me || client.session?.by_pin) return frame.signedOut(enter());
  await begin(answer.body);
}

/** @param {SessionView} session */
async function begin(session) {
  client.begin(session);
  tellTimesIn((session.outlet ?? session.outlets[0])?.zone);
  await speakFor(session.me?.language);
  client.addEventListener("session", () => frame.draw());
  frame.begin();
}

/** These pages ask for a password: for somebody who switched here by PIN too. */
function enter() {
  return signInPage(begin, client.me ? client.session : null);
}

/** @param {string} code */
async function chooseLanguage(code) {
  localStorage.setItem(LANGUAGE, code);
  await speakFor();
  if (client.me && !client.session?.by_pin) frame.begin();
  else frame.signedOut(enter());
}

/**
 * Speaks what was chosen here, else the person's own language, else the browser's.
 * @param {string} [own]
 */
async function speakFor(own) {
  const asked = new URLSearchParams(location.search).get("lang");
  const chosen =
    [localStorage.getItem(LANGUAGE), asked, own].find((code) => code && code in LANGUAGES) ??
    preferred(navigator.languages);
  await speak(chosen);
  speakToServer(chosen);
}

start();
