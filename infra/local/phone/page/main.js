/** Draws every phone and the counter from the server's state, and again whenever it changes. */

import { Android } from "./android.js";
import { follow, post } from "./api.js";
import { Counter } from "./counter.js";
import { icon } from "./dom.js";
import { IPhone } from "./iphone.js";
import { toast } from "./toast.js";

const KINDS = { iphone: IPhone, android: Android };
const phones = new Map();
const counter = new Counter(document.querySelector("[data-counter]"));

follow(
  (state) => {
    for (const device of state.devices) {
      if (!phones.has(device.id)) phones.set(device.id, place(device));
      phones.get(device.id).update(device);
    }
    counter.update(state);
  },
  (alive) => document.body.classList.toggle("asleep", !alive),
);

for (const button of document.querySelectorAll("[data-add]")) {
  button.addEventListener("click", () => post("/api/devices", { kind: button.dataset.add }).catch(toast));
}
const theme = document.querySelector("[data-theme-switch]");
theme.append(icon("sun", 18));
theme.addEventListener("click", () => {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const now = document.documentElement.dataset.theme ?? (dark ? "dark" : "light");
  document.documentElement.dataset.theme = now === "dark" ? "light" : "dark";
});

function place(device) {
  const phone = new KINDS[device.kind](device, counter);
  document.querySelector(`[data-side="${device.kind}"]`).append(phone.element);
  return phone;
}
