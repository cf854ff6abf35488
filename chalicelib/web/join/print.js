// The print button: without script it is not shown, and the browser's own menu prints.
const button = document.querySelector("[data-print]");
button.hidden = false;
button.addEventListener("click", () => print());
