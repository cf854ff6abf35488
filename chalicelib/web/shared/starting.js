/** Sees to it that a page begins: files that were lost on the way are asked for again by loading the page anew.
 *
 * It runs before the page's own module. A lost module leaves nothing but an event behind, so without this the page
 * would stay at its progress bar. After the last try the sentence under that bar is shown; the style sheet shows it
 * too when nothing happens for long.
 */

const TRIES = "carnet.loads"; // in this tab, until the page has begun
const TRIES_MAX = 4;
const PAUSE_MS = 800;

let over = false;

/** The page has begun: from now on it speaks for itself. */
export function begun() {
  over = true;
  sessionStorage.removeItem(TRIES);
}

function again() {
  if (over) return;
  over = true; // one file that is lost is enough, and others follow it
  const tries = 1 + Number(sessionStorage.getItem(TRIES));
  if (tries >= TRIES_MAX) {
    sessionStorage.removeItem(TRIES);
    document.documentElement.dataset.lost = "";
    return;
  }
  sessionStorage.setItem(TRIES, String(tries));
  setTimeout(() => location.reload(), PAUSE_MS * tries);
}

/** A page without its style sheet works, so that alone is fetched again. */
function dress(link, tries) {
  const next = link.cloneNode();
  if (tries < TRIES_MAX) next.addEventListener("error", () => dress(next, tries + 1));
  setTimeout(() => link.replaceWith(next), PAUSE_MS * tries);
}

document.addEventListener("error", ({ target }) => target.localName === "script" && again(), true);
addEventListener("unhandledrejection", again); // words, or the first view: fetched by the page itself
addEventListener("click", (event) => {
  if (!event.target.closest?.("[data-load-again]")) return;
  event.preventDefault();
  location.reload(); // unlike the link it keeps what stands after #
});
for (const link of document.querySelectorAll("link[rel=stylesheet]")) {
  if (!link.sheet?.cssRules.length) dress(link, 1); // scripts wait for style sheets: this one was lost
}
