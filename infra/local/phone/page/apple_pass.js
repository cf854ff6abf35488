/** One pass as Wallet draws it: front, back, and the turn between them. */

import { post } from "./api.js";
import { ask } from "./ask.js";
import { h, icon, painted } from "./dom.js";
import { toast } from "./toast.js";
import { moment, say } from "./words.js";

export class ApplePass {
  constructor(deviceId) {
    this.deviceId = deviceId;
    this.front = h("div", { class: "pass-front" });
    this.back = h("div", { class: "pass-back", inert: true });
    this.element = h("article", { class: "pass" }, h("div", { class: "pass-turn" }, this.front, this.back));
  }

  async update(face, language) {
    const state = JSON.stringify([face, language]);
    if (state === this.state) return;
    const before = this.face;
    [this.state, this.face] = [state, face];
    const changed = before !== undefined && before.version !== face.version;
    const drawn = drawFront(face, language, changed ? changedKeys(before, face) : new Set());
    drawn.append(
      h(
        "button",
        {
          type: "button",
          class: "info",
          "aria-label": say(language, "information"),
          onclick: () => this.turn(true),
        },
        "i",
      ),
    );
    await Promise.allSettled([...drawn.querySelectorAll("img")].map((image) => image.decode()));
    if (this.state !== state) return; // a newer state came while the images were being read
    paint(this.front, face);
    this.front.replaceChildren(...drawn.childNodes);
    this.front.classList.toggle("expired", face.expired);
    this.#drawBack(face, language);
    if (changed) await this.#announce(before, face);
  }

  turn(over) {
    this.element.classList.toggle("turned", over);
    this.front.inert = over;
    this.back.inert = !over;
    (over ? this.back : this.front).querySelector("button")?.focus({ preventScroll: true });
  }

  /** Lets the old strip fade over the new one, and tells the server that the change can be seen. */
  async #announce(before, face) {
    const strip = this.front.querySelector(".strip");
    if (strip && before.images.strip && before.images.strip !== face.images.strip) {
      const old = h("img", { class: "strip-old", src: before.images.strip, alt: "" });
      strip.append(old);
      old.addEventListener("animationend", () => old.remove());
    }
    this.element.classList.remove("updated");
    await painted();
    this.element.classList.add("updated");
    if (face.barcode) post(`/api/${this.deviceId}/shown`, { barcode: face.barcode.message }).catch(toast);
  }

  #drawBack(face, language) {
    const act = (action, body) =>
      post(`/api/${this.deviceId}/${action}`, { serial: face.serial, ...body }).catch(toast);
    const toggle = h("button", {
      type: "button",
      role: "switch",
      class: "switch",
      "aria-checked": String(face.automatic_updates),
      "aria-label": say(language, "automatic"),
      onclick: () => act("automatic-updates", { on: !face.automatic_updates }),
    });
    const kept = this.back.scrollTop;
    const focused =
      document.activeElement?.closest(".pass-back") === this.back &&
      document.activeElement.getAttribute("role") === "switch";
    this.back.replaceChildren(
      ...[
        h(
          "div",
          { class: "back-bar" },
          h("strong", {}, face.organization),
          h("button", { type: "button", onclick: () => this.turn(false) }, say(language, "done")),
        ),
        face.updatable &&
          h(
            "div",
            { class: "group" },
            h("div", { class: "row" }, h("span", {}, say(language, "automatic")), toggle),
            h(
              "button",
              { type: "button", class: "row action", onclick: () => act("refresh") },
              say(language, "refresh"),
              icon("refresh", 17),
            ),
          ),
        face.updatable &&
          h(
            "p",
            { class: "note" },
            face.automatic_updates
              ? `${say(language, "updated")} ${moment(language, face.updated_ms)}`
              : say(language, "automaticNote"),
          ),
        ...face.fields.back.map((field) =>
          h(
            "div",
            { class: "group" },
            h("div", { class: "back-field" }, h("span", {}, field.label), h("p", {}, field.parts.map(part))),
          ),
        ),
        h(
          "div",
          { class: "group" },
          h(
            "button",
            {
              type: "button",
              class: "row action danger",
              onclick: () =>
                ask(this.back.closest(".screen"), {
                  text: say(language, "removeAsk"),
                  yes: say(language, "remove"),
                  no: say(language, "cancel"),
                  then: () => act("remove"),
                }),
            },
            say(language, "remove"),
          ),
        ),
        h("p", { class: "note" }, `${say(language, "signed")} ${face.signer}`),
      ].filter(Boolean),
    );
    this.back.scrollTop = kept;
    if (focused) toggle.focus({ preventScroll: true });
  }
}

/** The front alone, for a pass that is held or is about to be added. */
export function drawFront(face, language, changed = new Set()) {
  const { fields, images } = face;
  const drawn = h(
    "div",
    { class: "pass-front" },
    h(
      "header",
      {},
      images.logo && h("img", { class: "logo", src: images.logo, alt: face.organization }),
      face.logo_text && h("span", { class: "logo-text" }, face.logo_text),
      h(
        "div",
        { class: "header-fields" },
        fields.header.map((field) => drawField(field, changed)),
      ),
    ),
    images.strip &&
      h(
        "div",
        { class: "strip" },
        h("img", { src: images.strip, alt: "" }),
        fields.primary.map((field) =>
          h("div", { class: "primary" }, h("b", {}, field.value), h("span", {}, field.label)),
        ),
      ),
    h(
      "div",
      { class: "fields" },
      [...fields.secondary, ...fields.auxiliary].map((field) => drawField(field, changed)),
    ),
    face.barcode &&
      h(
        "div",
        { class: "code" },
        h("img", { src: face.barcode.picture, alt: `QR ${face.barcode.message}` }),
        face.barcode.text && h("span", {}, face.barcode.text),
      ),
    face.expired && h("div", { class: "stamp-expired" }, say(language, "expired")),
  );
  paint(drawn, face);
  return drawn;
}

function drawField(field, changed) {
  const classes = ["field", field.align, changed.has(field.key) && "changed"].filter(Boolean).join(" ");
  return h(
    "div",
    { class: classes, "data-key": field.key },
    h("span", {}, field.label),
    h("b", {}, field.value),
  );
}

function paint(element, face) {
  element.style.setProperty("--pass", face.colours.background);
  element.style.setProperty("--pass-ink", face.colours.foreground);
  element.style.setProperty("--pass-label", face.colours.label);
}

function part({ text, href }) {
  return href ? h("a", { href, target: "_blank", rel: "noreferrer" }, text) : text;
}

function changedKeys(before, face) {
  const values = (each) =>
    new Map(
      Object.values(each.fields)
        .flat()
        .map((field) => [field.key, field.value]),
    );
  const old = values(before);
  return new Set([...values(face)].filter(([key, value]) => old.get(key) !== value).map(([key]) => key));
}
