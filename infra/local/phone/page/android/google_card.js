/** One card as Google Wallet draws it: front, tile when it is behind, and its details. */

import { entries, googleFront, googleLogo, paintGoogle } from "../../kit/pass/passes.js";
import { post } from "../api.js";
import { h, icon, painted } from "../dom.js";
import { toast } from "../toast.js";
import { say } from "../words.js";

/** @import { GoogleFace } from "../types.js" */

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
    paintGoogle(this.element, face.colour);
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
    const rows = face.rows.map((row) =>
      row.map((item) => ({ ...item, changed: !old.has(item.label + item.value) })),
    );
    const { issuer, logo, colour, hero } = face;
    const front = { issuer, programme: face.program, logo, colour, rows, code: face.barcode, hero };
    return googleFront(front, {
      above:
        face.messages.length > this.read &&
        h(
          "button",
          { type: "button", class: "gcallout", onclick: () => this.#open(face) },
          say(language, "newMessage"),
          h("b", {}, say(language, "viewMessage")),
        ),
      below: [
        face.state !== "ACTIVE" && h("div", { class: "stamp-expired" }, say(language, "expired")),
        h(
          "button",
          { type: "button", class: "more", onclick: () => this.#open(face) },
          say(language, "details"),
          icon("chevron", 18),
        ),
      ],
    });
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
 * @param {string} [language]
 */
export function tile(face, open, language = "en") {
  const drawn = h(
    "button",
    { type: "button", class: "gtile", onclick: open },
    googleLogo(face.logo),
    h("span", {}, h("small", {}, face.issuer), face.program),
    face.linked_to && h("i", { class: "gbeside" }, said(face, language)),
  );
  paintGoogle(drawn, face.colour);
  return drawn;
}

/**
 * What a pass beside a card is: over, or an offer, or a member's card.
 * @param {GoogleFace} face
 * @param {string} language
 */
function said(face, language) {
  if (face.state !== "ACTIVE") return say(language, "expired");
  return say(language, face.kind === "offerObject" ? "offer" : "member");
}

/**
 * @param {GoogleFace} face
 * @param {string} language
 * @param {{ back: () => void, remove: () => void }} acts
 */
export function drawDetails(face, language, { back, remove }) {
  const messages = face.messages.map(({ header, body }) => ({ label: header, value: body, message: true }));
  const details = face.details.filter((detail) => detail.value);
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
    h(
      "nav",
      { class: "glinks" },
      face.links.map(({ text, href, first }) =>
        h("a", { href, target: "_blank", rel: "noreferrer", class: first ? "filled" : "" }, text),
      ),
    ),
    entries([...messages, ...details], "gentries"),
    face.window.length > 0 &&
      h(
        "nav",
        { class: "gwindow", "aria-label": say(language, "window") },
        face.window.map(({ title, text, href }) =>
          h(
            "a",
            { href, target: "_blank", rel: "noreferrer" },
            h("b", {}, title),
            text && h("small", {}, text),
          ),
        ),
      ),
    h("button", { type: "button", class: "gremove", onclick: remove }, say(language, "removeCard")),
  );
}
