/** What stands under each phone: its name, its language, what it did, and a place for links. */

import { post } from "./api.js";
import { h, whenChanged } from "./dom.js";
import { toast } from "./toast.js";
import { clock, LANGUAGES } from "./words.js";

/** @import { Phone } from "./types.js" */

export class Slot {
  /**
   * `take(url)` is called with a link that was pasted, `takeFile(file)` with a file that was dropped.
   * @param {Phone} device
   * @param {string} name
   * @param {HTMLElement} frame
   * @param {{ take: (url: string) => void, takeFile?: (file: File) => void, hint: string }} acts
   */
  constructor(device, name, frame, { take, takeFile, hint }) {
    this.id = device.id;
    this.languages = Object.entries(LANGUAGES).map(([language, shown]) =>
      h(
        "button",
        {
          type: "button",
          lang: language,
          "data-language": language,
          "aria-label": new Intl.DisplayNames(language, { type: "language" }).of(language),
          onclick: () => this.#speak(language),
        },
        shown,
      ),
    );
    this.lines = h("ol", { class: "lines" });
    const link = h("input", { type: "url", placeholder: hint, "aria-label": hint, required: true });
    /** @type {HTMLFormElement} */
    const form = h(
      "form",
      {
        class: "paste",
        onsubmit: (event) => {
          event.preventDefault();
          take(link.value.trim());
          form.reset();
        },
      },
      link,
      h("button", { type: "submit" }, "Open"),
    );
    this.element = h(
      "section",
      { class: "slot", "aria-label": name, "data-device": device.id },
      frame,
      h(
        "div",
        { class: "under" },
        h("span", { class: "name" }, name),
        h(
          "div",
          { class: "languages", role: "group", "aria-label": `Language of the ${name}` },
          this.languages,
        ),
      ),
      h("details", { class: "log" }, h("summary", {}, "What it did"), form, this.lines),
    );
    if (takeFile) this.#takeDrops(takeFile);
  }

  update = whenChanged((/** @type {Phone} */ device) => {
    for (const button of this.languages)
      button.setAttribute("aria-pressed", String(button.dataset.language === device.language));
    this.lines.replaceChildren(
      ...device.lines
        .toReversed()
        .map((line) =>
          h("li", { class: line.ok ? null : "bad" }, h("time", {}, clockWithSeconds(line.at_ms)), line.text),
        ),
    );
  });

  /** @param {string} language */
  #speak(language) {
    post(`/api/${this.id}/language`, { language }).catch(toast);
  }

  /** @param {(file: File) => void} takeFile */
  #takeDrops(takeFile) {
    this.element.addEventListener("dragover", (event) => event.preventDefault());
    this.element.addEventListener("drop", (event) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) takeFile(file);
    });
  }
}

/** @param {number} ms */
function clockWithSeconds(ms) {
  return `${clock("en", ms)}:${String(new Date(ms).getSeconds()).padStart(2, "0")}`;
}
