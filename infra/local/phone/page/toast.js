/** One sentence at the bottom of the page, when something was refused. */

const SHOWN_MS = 6000;
let timer;

export function toast(said) {
  const element = document.querySelector("[data-toast]");
  element.textContent = said instanceof Error ? said.message : said;
  element.classList.add("shown");
  clearTimeout(timer);
  timer = setTimeout(() => element.classList.remove("shown"), SHOWN_MS);
}
