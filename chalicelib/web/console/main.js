/** Starts the console: who is it, in which language, and which page. */

import { speak as speakToServer } from "../kit/api.js";
import { begun } from "../kit/starting.js";
import { Desk, refusalOf } from "./desk.js";
import { Frame } from "./frame.js";
import { signInOver, signInPage } from "./sign_in.js";
import { LANGUAGES, preferred, speak } from "./words.js";

const LANGUAGE = "carnet.language"; // as the scanner keeps it
const root = document.querySelector("[data-console]");
const templates = JSON.parse(document.querySelector("[data-sentences]").textContent);
const desk = new Desk({ signIn: signInOver, templates });
const frame = new Frame(root, desk, { chooseLanguage });

async function start() {
  await speakFor();
  begun();
  const answer = await desk.look();
  if (answer?.status !== 200) return frame.trouble(refusalOf(answer).detail, start);
  if (!desk.me) return frame.door(signInPage(begin));
  await speakFor(desk.me.language);
  desk.addEventListener("session", () => frame.draw());
  frame.begin();
}

async function begin(session) {
  desk.begin(session);
  await speakFor(session.me.language);
  desk.addEventListener("session", () => frame.draw());
  frame.begin();
}

async function chooseLanguage(code) {
  localStorage.setItem(LANGUAGE, code);
  await speakFor();
  if (desk.me) frame.begin();
  else frame.door(signInPage(begin));
}

/** Speaks what was chosen here, else the person's own language, else the browser's. */
async function speakFor(own) {
  const asked = new URLSearchParams(location.search).get("lang");
  const chosen =
    [localStorage.getItem(LANGUAGE), asked, own].find((each) => each in LANGUAGES) ??
    preferred(navigator.languages);
  await speak(chosen);
  speakToServer(chosen);
}

start();
