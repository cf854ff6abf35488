/** The phone's own way of sending a link, where it has one; else the link itself is there. */

/** @type {HTMLButtonElement | null} */
const button = document.querySelector("[data-share]");
if (button && typeof navigator.share === "function") {
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.share({ text: button.dataset.text ?? "", url: button.dataset.share ?? "" });
    } catch {
      // closed without sending
    }
  });
}
