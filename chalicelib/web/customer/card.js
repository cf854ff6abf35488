/** Keeps the card's page new while it is looked at, and on the phone for when there is no network. */

const EVERY_MS = 15_000;
const LOOKS_MAX = 40; // ten minutes on a table; after that, whoever comes back to the page looks again
const RELOADED = "carnet-reloaded";
const RELOADS_MAX = 3; // for each version: a slow network may bring back the page as it was

/** @type {HTMLElement | null} */
const shown = document.querySelector("[data-version]");
/** @type {HTMLElement | null} */
const offline = document.querySelector("[data-offline]");
let looks = 0;

async function look() {
  if (document.hidden || !shown || !offline) return;
  looks += 1;
  try {
    const reply = await fetch(`${location.pathname}/now`, { cache: "no-store" });
    offline.hidden = true;
    if (reply.status === 404) loadAnew("gone");
    else if (reply.ok) loadAnew((await reply.json()).version);
  } catch {
    offline.hidden = false;
  }
}

/** @param {string} version */
function loadAnew(version) {
  if (version === shown?.dataset.version) return;
  const [before, times] = (sessionStorage.getItem(RELOADED) ?? "").split(" ");
  const next = before === version ? Number(times) + 1 : 1;
  if (next > RELOADS_MAX) return;
  sessionStorage.setItem(RELOADED, `${version} ${next}`);
  location.reload();
}

function lookAgain() {
  looks = 0;
  look();
}

/** The worker is for a phone alone: a tablet on a counter keeps nobody's card. */
async function keep() {
  if (!shown || !("keep" in shown.dataset) || !navigator.serviceWorker) return;
  await navigator.serviceWorker.register("/customer/worker.js", { scope: "/c/" });
  const { active } = await navigator.serviceWorker.ready;
  const files = performance.getEntriesByType("resource").map(({ name }) => name);
  active?.postMessage({ keep: location.href, files });
}

look();
setInterval(() => looks < LOOKS_MAX && look(), EVERY_MS);
document.addEventListener("visibilitychange", lookAgain);
addEventListener("online", lookAgain);
addEventListener("offline", lookAgain);
keep().catch(() => {}); // a browser that forbids it shows the page all the same
