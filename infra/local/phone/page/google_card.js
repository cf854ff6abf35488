/** One card as Google Wallet draws it: front, tile when it is behind, and its details. */

import { post } from "./api.js";
import { h, icon, painted } from "./dom.js";
import { toast } from "./toast.js";
import { say } from "./words.js";

/** @import { GoogleFace } from "./types.js" */

export class GoogleCard {
  /** @type {GoogleFace | undefined} */
  #face;
  #state = "";

  /**
   * @param {string} deviceId
   * @param {(face: GoogleFace) => void} details
   */
  constructor(deviceId, details) {
    this.deviceId = deviceId;
    this.details = details;
    this.element = h("article", { class: "gcard" });
    this.read = 0; // messages that somebody has looked at: Google calls out the others over the card
  }

  /**
   * @param {GoogleFace} face
   * @param {string} language
   */
  async update(face, language) {
    const state = JSON.stringify([face, language]);
    if (state === this.#state) return;
    const before = this.#face;
    [this.#state, this.#face] = [state, face];
    const changed = before !== undefined && before.version !== face.version;
    const drawn = this.#draw(face, language, changed ? before : face);
    await Promise.allSettled([...drawn.querySelectorAll("img")].map((image) => image.decode()));
    if (this.#state !== state) return; // a newer state came while the images were being read
    this.element.style.setProperty("--card", face.colour);
    this.element.style.setProperty("--card-ink", inkOn(face.colour));
    this.element.classList.toggle("expired", face.state !== "ACTIVE");
    this.element.replaceChildren(...drawn.childNodes);
    if (!changed) return;
    this.element.classList.remove("updated");
    await painted();
    this.element.classList.add("updated");
    if (face.barcode) post(`/api/${this.deviceId}/shown`, { barcode: face.barcode.message }).catch(toast);
  }

  /**
   * @param {GoogleFace} face
   * @param {string} language
   * @param {GoogleFace} before
   */
  #draw(face, language, before) {
    const old = new Set(before.rows.flat().map((item) => item.label + item.value));
    return h(
      "div",
      {},
      face.messages.length > this.read &&
        h(
          "button",
          { type: "button", class: "gcallout", onclick: () => this.#open(face) },
          say(language, "newMessage"),
          h("b", {}, say(language, "viewMessage")),
        ),
      h("header", {}, logo(face), h("span", {}, face.issuer)),
      h("h3", {}, face.program),
      face.rows.map((row) =>
        h(
          "div",
          { class: "grow" },
          row.map((item) =>
            h(
              "div",
              { class: old.has(item.label + item.value) ? "gitem" : "gitem changed" },
              h("span", {}, item.label),
              h("b", {}, item.value),
            ),
          ),
        ),
      ),
      face.barcode &&
        h(
          "div",
          { class: "gcode" },
          h("div", {}, h("img", { src: face.barcode.picture, alt: `QR ${face.barcode.message}` })),
          face.barcode.text && h("span", {}, face.barcode.text),
        ),
      face.hero && h("img", { class: "hero", src: face.hero, alt: "" }),
      face.state !== "ACTIVE" && h("div", { class: "stamp-expired" }, say(language, "expired")),
      h(
        "button",
        { type: "button", class: "more", onclick: () => this.#open(face) },
        say(language, "details"),
        icon("chevron", 18),
      ),
    );
  }

  /** @param {GoogleFace} face */
  #open(face) {
    this.read = face.messages.length;
    this.element.querySelector(".gcallout")?.remove();
    this.details(face);
  }
}

/**
 * A card in one line, when another one is open.
 * @param {GoogleFace} face
 * @param {() => void} open
 */
export function tile(face, open) {
  return h(
    "button",
    {
      type: "button",
      class: "gtile",
      style: { "--card": face.colour, "--card-ink": inkOn(face.colour) },
      onclick: open,
    },
    logo(face),
    h("span", {}, h("small", {}, face.issuer), face.program),
  );
}

/**
 * @param {GoogleFace} face
 * @param {string} language
 * @param {{ back: () => void, remove: () => void }} acts
 */
export function drawDetails(face, language, { back, remove }) {
  const rows = face.details
    .filter((detail) => detail.value)
    .map((detail) => h("div", { class: "gdetail" }, h("span", {}, detail.label), h("p", {}, detail.value)));
  const messages = face.messages.map((message) =>
    h("div", { class: "gdetail message" }, h("span", {}, message.header), h("p", {}, message.body)),
  );
  return h(
    "div",
    { class: "gdetails", role: "dialog", "aria-label": say(language, "details") },
    h(
      "header",
      {},
      h(
        "button",
        { type: "button", class: "round", "aria-label": say(language, "done"), onclick: back },
        icon("back"),
      ),
      h("strong", {}, face.program),
    ),
    messages,
    rows,
    h("button", { type: "button", class: "gremove", onclick: remove }, say(language, "removeCard")),
  );
}

/** @param {GoogleFace} face */
function logo(face) {
  return h("i", { class: "glogo" }, face.logo && h("img", { src: face.logo, alt: "" }));
}

/**
 * Black or white, whichever reads better on the card's colour (WCAG relative luminance).
 * @param {string} colour
 */
function inkOn(colour) {
  const digits =
    colour.length === 4
      ? [...colour.slice(1)].map((digit) => digit + digit)
      : [colour.slice(1, 3), colour.slice(3, 5), colour.slice(5, 7)];
  const [red, green, blue] = digits.map((pair) => {
    const share = parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.36 ? "#1f1f1f" : "#ffffff";
}
