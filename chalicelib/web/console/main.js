/** Starts the console: who is it, in which language, and which page. */

import { speak as speakToServer } from "../kit/api.js";
import { refusalOf } from "../kit/refusal.js";
import { begun } from "../kit/starting.js";
import { Client } from "./client.js";
import { Frame } from "./frame.js";
import { signInOver, signInPage } from "./sign_in.js";
import { LANGUAGES, preferred, speak } from "./words.js";

const LANGUAGE = "carnet.language"; // as the scanner keeps it
const root = document.querySelector("[data-console]");
const client = new Client({ signIn: signInOver });
const frame = new Frame(root, client, { chooseLanguage });

async function start() {
  await speakFor();
  begun();
  const answer = await client.look();
  if (answer?.status !== 200) return frame.trouble(refusalOf(answer).detail, start);
  if (!client.me) return frame.door(signInPage(begin));
  await speakFor(client.me.language);
  client.addEventListener("session", () => frame.draw());
  frame.begin();
}

async function begin(session) {
  client.begin(session);
  await speakFor(session.me.language);
  client.addEventListener("session", () => frame.draw());
  frame.begin();
}

async function chooseLanguage(code) {
  localStorage.setItem(LANGUAGE, code);
  await speakFor();
  if (client.me) frame.begin();
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
