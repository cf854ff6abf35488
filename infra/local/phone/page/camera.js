/** A phone's camera, pointed at the counter: the code is found, its link is offered. */

import { h, icon, shown } from "./dom.js";
import { say } from "./words.js";

/** @import { Programme } from "./types.js" */

/**
 * `found(programme)` is called when its link is tapped.
 * @param {object} settings
 * @param {string} settings.language
 * @param {Programme[]} settings.programmes
 * @param {Programme | undefined} settings.chosen
 * @param {(programme: Programme) => void} settings.found
 * @param {() => void} settings.cancel
 */
export function camera({ language, programmes, chosen, found, cancel }) {
  const view = h("div", { class: "camera", role: "dialog", "aria-label": say(language, "scan") });
  /** @param {Programme} programme */
  const aim = (programme) => {
    const poster = h(
      "div",
      { class: "aim" },
      h(
        "div",
        { class: "aim-card" },
        h("strong", {}, programme.organization),
        h("img", { src: programme.picture, alt: "" }),
        h("span", {}, programme.name),
      ),
      h("i", { class: "corners" }),
    );
    const link = h(
      "button",
      { type: "button", class: "found", "data-found": true, onclick: () => found(programme) },
      new URL(programme.join_url).host,
    );
    const others =
      programmes.length > 1 &&
      h(
        "div",
        { class: "aims" },
        programmes.map((other) =>
          h(
            "button",
            { type: "button", "aria-pressed": String(other.id === programme.id), onclick: () => aim(other) },
            other.name,
          ),
        ),
      );
    view.replaceChildren(
      ...shown([
        h(
          "button",
          { type: "button", class: "camera-close", "aria-label": say(language, "cancel"), onclick: cancel },
          icon("close"),
        ),
        h("p", { class: "camera-hint" }, say(language, "aim")),
        poster,
        link,
        others,
      ]),
    );
    link.focus({ preventScroll: true });
  };
  aim(chosen ?? programmes[0]);
  return view;
}
