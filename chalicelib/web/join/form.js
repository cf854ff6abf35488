// Where the customer lives by the clock, so that nothing is sent at night. Without script it stays unknown.
/** @type {NodeListOf<HTMLInputElement>} */
const zones = document.querySelectorAll("input[data-zone]");
for (const field of zones) {
  field.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
}

// A form marked data-once is sent once: later taps wait for the answer. Without script the server sees to it.
for (const form of document.querySelectorAll("form[data-once]")) {
  const button = form.querySelector("button");
  if (!button) continue;
  const said = button.textContent;
  form.addEventListener("submit", (event) => {
    if (button.ariaBusy === "true") {
      event.preventDefault();
      return;
    }
    button.ariaBusy = "true";
    if (button.dataset.busy) button.textContent = button.dataset.busy;
  });
  // Back from the next page, the browser may show this one as it was left.
  addEventListener("pageshow", () => {
    if (button.ariaBusy === "true" && button.dataset.busy) button.textContent = said;
    button.ariaBusy = "false";
  });
}

// No phone in hand, perhaps a tablet on the counter: nobody touches it for a while, or comes by Back, and the next
// guest finds the form. The server shows the card once in any case.
const FORGET_MS = 120_000;
const shared = document.querySelector("[data-forget]");
if (shared instanceof HTMLElement) {
  const leave = () => location.replace(shared.dataset.forget ?? "/");
  let timer = setTimeout(leave, FORGET_MS);
  for (const touch of ["pointerdown", "keydown", "scroll"])
    addEventListener(touch, () => {
      clearTimeout(timer);
      timer = setTimeout(leave, FORGET_MS);
    });
  addEventListener("pageshow", ({ persisted }) => persisted && leave());
}
