/** A tap on a link to the shop's own pages stays on the phone: its browser opens it. */

const OURS = /^\/(c|join)\//;

/**
 * @param {HTMLElement} screen
 * @param {(url: string) => void} open
 */
export function keepInside(screen, open) {
  screen.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || !OURS.test(link.pathname)) return;
    event.preventDefault();
    open(link.href);
  });
}
