/** Starts the console: who is it, in which language, and which page. */

import { neededPage } from "../kit/access/needed.js";
import { call, good, speak as speakToServer } from "../kit/api.js";
import { h } from "../kit/dom.js";
import { refusalOf } from "../kit/refusal.js";
import { begun } from "../kit/starting.js";
import { Client } from "./client.js";
import { Frame } from "./frame.js";
import { accessOf } from "./people/access.js";
import { signInOver, signInPage } from "./sign_in.js";
import { LANGUAGES, learn, preferred, speak, t, tellTimesIn } from "./words.js";

/** @import { MeView, SessionView } from "../api/people.js" */

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
  if (session.me?.factor === "now") return frame.signedOut(await factorFirst());
  client.addEventListener("session", () => frame.draw());
  frame.begin();
}

/** These pages ask for a password: for somebody who switched here by PIN too. */
function enter() {
  return signInPage(begin, client.me ? client.session : null);
}

/** Who has to set up a second factor first does it here, and then begins anew. */
async function factorFirst() {
  await learn("factor");
  const leaving = h(
    "button",
    { type: "button", class: "button button-quiet button-fit", onclick: () => client.leave() },
    t("sign_out"),
  );
  return neededPage(accessOf(client, start), leaving);
}

/** @param {string} code */
async function chooseLanguage(code) {
  localStorage.setItem(LANGUAGE, code);
  if (client.me && !client.session?.by_pin) {
    client.me.language = /** @type {MeView["language"]} */ (code);
    call("PUT", "/session/language", { body: { language: client.me.language } }); // so that other devices speak it too
  }
  await speakFor(client.me?.language);
  if (client.me?.factor === "now") frame.signedOut(await factorFirst());
  else if (client.me && !client.session?.by_pin) frame.begin();
  else frame.signedOut(enter());
}

/**
 * Speaks what the address asks for, else the person's own language, else what was chosen here, else the browser's.
 * @param {string} [own]
 */
async function speakFor(own) {
  const asked = new URLSearchParams(location.search).get("lang");
  const chosen =
    [asked, own, localStorage.getItem(LANGUAGE)].find((code) => code && code in LANGUAGES) ??
    preferred(navigator.languages);
  await speak(chosen);
  speakToServer(chosen);
}

start();
