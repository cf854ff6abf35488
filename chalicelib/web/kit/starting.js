/** Sees to it that a page begins: files that were lost on the way are asked for again by loading the page anew.
 *
 * It runs before the page's own module. A lost module leaves nothing but an event behind, so without this the page
 * would stay at its progress bar. After the last try the sentence under that bar is shown; the style sheet shows it
 * too when nothing happens for long.
 */

const TRIES_MAX = 3;
const PAUSE_MS = 1200;

let over = false;
let loading = false;

/** The page has begun: from now on it speaks for itself. */
export function begun() {
  over = true;
  arrived("page");
}

/**
 * Loads the page anew because `what` was lost: a browser remembers by its address that a module failed. At most
 * so many times in this tab until it has `arrived`; then false.
 * @param {string} what
 */
export function loadAgain(what) {
  if (loading) return true;
  const tries = 1 + Number(sessionStorage.getItem(keyOf(what)));
  if (tries > TRIES_MAX) return false;
  loading = true;
  sessionStorage.setItem(keyOf(what), String(tries));
  location.reload();
  return true;
}

/** @param {string} what */
export const arrived = (what) => sessionStorage.removeItem(keyOf(what));
/** @param {string} what */
const keyOf = (what) => `carnet.loads.${what}`;

function again() {
  if (over) return;
  over = true; // one file that is lost is enough, and others follow it
  setTimeout(() => loadAgain("page") || tell(), PAUSE_MS);
}

function tell() {
  document.documentElement.dataset.lost = "";
  arrived("page"); // whoever taps has as many tries again
}

/**
 * A page without its style sheet works, so that alone is fetched again.
 * @param {HTMLLinkElement} link
 * @param {number} tries
 */
function dress(link, tries) {
  const next = /** @type {HTMLLinkElement} */ (link.cloneNode());
  if (tries < TRIES_MAX) next.addEventListener("error", () => dress(next, tries + 1));
  setTimeout(() => link.replaceWith(next), PAUSE_MS * tries);
}

document.addEventListener("error", ({ target }) => target instanceof HTMLScriptElement && again(), true);
addEventListener("unhandledrejection", again); // words, or the first view: fetched by the page itself
addEventListener("click", (event) => {
  if (!(event.target instanceof Element && event.target.closest("[data-load-again]"))) return;
  event.preventDefault();
  location.reload(); // unlike the link it keeps what stands after #
});
/** @type {NodeListOf<HTMLLinkElement>} */
const sheets = document.querySelectorAll("link[rel=stylesheet]");
for (const link of sheets) {
  if (!link.sheet?.cssRules.length) dress(link, 1); // scripts wait for style sheets: this one was lost
}
