/** Draws every phone and the counter from the server's state, and again whenever it changes. */

import { Android } from "./android/android.js";
import { follow, post } from "./api.js";
import { Counter } from "./counter.js";
import { icon, part } from "./dom.js";
import { IPhone } from "./iphone/iphone.js";
import { toast } from "./toast.js";
import { moment } from "./words.js";

/** @import { Phone } from "./types.js" */

/** @type {Map<string, IPhone | Android>} */
const phones = new Map();
const counter = new Counter(part(document, "[data-counter]"));

follow(
  (state) => {
    for (const device of state.devices) {
      const phone = phones.get(device.id) ?? place(device);
      phones.set(device.id, phone);
      if (phone instanceof IPhone && device.kind === "iphone") phone.update(device);
      if (phone instanceof Android && device.kind === "android") phone.update(device);
    }
    counter.update(state);
    showClock(state.ahead_ms);
  },
  (alive) => document.body.classList.toggle("asleep", !alive),
);

for (const button of document.querySelectorAll("[data-add]")) {
  const kind = button.getAttribute("data-add");
  button.addEventListener("click", () => post("/api/devices", { kind }).catch(toast));
}
for (const button of document.querySelectorAll("[data-forward]")) {
  const forward_ms = Number(button.getAttribute("data-forward"));
  button.addEventListener("click", () => post("/api/clock", { forward_ms }).catch(toast));
}
const theme = part(document, "[data-theme-switch]");
theme.append(icon("sun", 18));
theme.addEventListener("click", () => {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const now = document.documentElement.dataset.theme ?? (dark ? "dark" : "light");
  document.documentElement.dataset.theme = now === "dark" ? "light" : "dark";
});

/**
 * What the phones take the time for, once somebody has moved it on.
 * @param {number} ahead_ms
 */
function showClock(ahead_ms) {
  part(document, "[data-phones-clock]").textContent = ahead_ms ? moment("en", Date.now() + ahead_ms) : "";
  part(document, "[data-forward='0']").hidden = !ahead_ms;
}

/** @param {Phone} device */
function place(device) {
  const phone = device.kind === "iphone" ? new IPhone(device, counter) : new Android(device, counter);
  part(document, `[data-side="${device.kind}"]`).append(phone.element);
  return phone;
}
