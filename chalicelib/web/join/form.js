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
