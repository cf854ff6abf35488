// The print button: without script it is not shown, and the browser's own menu prints.
/** @type {HTMLElement | null} */
const button = document.querySelector("[data-print]");
if (button) button.hidden = false;
button?.addEventListener("click", () => print());
