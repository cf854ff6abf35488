// Asks whether the card is at Google yet, and goes on when it is; gives up after about half a minute.
const TRIES_MAX = 30;
const PAUSE_MS = 1000;
/** @type {HTMLElement | null} where to ask, and where to go when it is late */
const place = document.querySelector("[data-status]");
const { status = "", late = "" } = place?.dataset ?? {};

const pause = () => new Promise((done) => setTimeout(done, PAUSE_MS));

/** @returns {Promise<string | null>} */
async function whereTo() {
  try {
    const reply = await fetch(status);
    return reply.ok ? (await reply.json()).go : null;
  } catch {
    return null; // no network for a moment: the next try may have it
  }
}

async function wait() {
  for (let tried = 0; tried < TRIES_MAX; tried += 1) {
    const go = await whereTo();
    if (go) return go;
    await pause();
  }
  return late;
}

location.replace(await wait());
