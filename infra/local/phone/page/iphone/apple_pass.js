/** One pass as Wallet draws it: front, back, and the turn between them. */

import { appleFront, entries, paint } from "../../kit/pass/passes.js";
import { post } from "../api.js";
import { ask } from "../ask.js";
import { h, icon, painted, shown } from "../dom.js";
import { toast } from "../toast.js";
import { moment, say } from "../words.js";
import { drawPoster } from "./poster.js";

/**
 * @import { AppleFace, HeldPass } from "../types.js"
 * @import { Word } from "../words.js"
 */

const ACTIONS = new Set([
  "viewOffersRewards",
  "membershipBenefits",
  "order",
  "shop",
  "bookAppointment",
  "call",
]);

export class ApplePass {
  /** @type {HeldPass | undefined} */
  #face;
  #state = "";

  /** @param {string} deviceId */
  constructor(deviceId) {
    this.deviceId = deviceId;
    this.front = h("div", { class: "pass-front" });
    this.back = h("div", { class: "pass-back", inert: true });
    this.element = h("article", { class: "pass" }, h("div", { class: "pass-turn" }, this.front, this.back));
  }

  /**
   * @param {HeldPass} face
   * @param {string} language
   */
  async update(face, language) {
    const state = JSON.stringify([face, language]);
    if (state === this.#state) return;
    const before = this.#face?.version === face.version ? undefined : this.#face;
    [this.#state, this.#face] = [state, face];
    const drawn = drawFront(face, language, before && changedKeys(before, face));
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
    if (this.#state !== state) return; // a newer state came while the images were being read
    paint(this.front, face.colours);
    this.front.className = drawn.className;
    this.front.replaceChildren(...drawn.childNodes);
    this.front.classList.toggle("expired", face.expired);
    this.#drawBack(face, language);
    if (before) await this.#announce(before, face);
  }

  /** @param {boolean} over */
  turn(over) {
    this.element.classList.toggle("turned", over);
    this.front.inert = over;
    this.back.inert = !over;
    (over ? this.back : this.front).querySelector("button")?.focus({ preventScroll: true });
  }

  /**
   * Lets the old strip fade over the new one, and tells the server that the change can be seen.
   * @param {HeldPass} before
   * @param {HeldPass} face
   */
  async #announce(before, face) {
    const strip = this.front.querySelector(".pass-strip");
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

  /**
   * @param {string} language
   * @param {() => unknown} act
   */
  #askRemoval(language, act) {
    const screen = this.back.closest(".screen");
    if (!(screen instanceof HTMLElement)) return;
    const [text, yes, no] = [say(language, "removeAsk"), say(language, "remove"), say(language, "cancel")];
    ask(screen, { text, yes, no, act });
  }

  /**
   * @param {HeldPass} face
   * @param {string} language
   */
  #drawBack(face, language) {
    /** @type {(action: string, body?: object) => Promise<unknown>} */
    const act = (action, body) =>
      post(`/api/${this.deviceId}/${action}`, { serial: face.serial, ...body }).catch(toast);
    const toggle = switchOf(say(language, "automatic"), face.automatic_updates, (on) =>
      act("automatic-updates", { on }),
    );
    /** @type {(word: Word, name: string, on: boolean) => HTMLElement} */
    const row = (word, name, on) =>
      h(
        "div",
        { class: "row", "data-switch": name },
        h("span", {}, say(language, word)),
        switchOf(say(language, word), on, (now) => act("switch", { name, on: now })),
      );
    const kept = this.back.scrollTop;
    const focused =
      document.activeElement?.closest(".pass-back") === this.back &&
      document.activeElement?.getAttribute("role") === "switch";
    this.back.replaceChildren(
      ...shown([
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
            row("allowNotices", "notifications", face.notifications),
            face.suggestible && row("suggest", "lock_screen", face.lock_screen),
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
        entries(face.fields.back, "pass-entries"),
        h(
          "div",
          { class: "group" },
          h(
            "button",
            {
              type: "button",
              class: "row action danger",
              onclick: () => this.#askRemoval(language, () => act("remove")),
            },
            say(language, "remove"),
          ),
        ),
        h("p", { class: "note" }, `${say(language, "signed")} ${face.signer}`),
      ]),
    );
    this.back.scrollTop = kept;
    if (focused) toggle.focus({ preventScroll: true });
  }
}

/**
 * @param {string} label
 * @param {boolean} on
 * @param {(on: boolean) => unknown} turn
 */
function switchOf(label, on, turn) {
  return h("button", {
    type: "button",
    role: "switch",
    class: "switch",
    "aria-checked": String(on),
    "aria-label": label,
    onclick: () => turn(!on),
  });
}

/**
 * The front alone, for a pass that is held or is about to be added.
 * @param {AppleFace} face
 * @param {string} language
 * @param {Set<string>} [changed] the keys of fields that have a new value
 */
export function drawFront(face, language, changed = new Set()) {
  const drawn = face.style === "posterGeneric" ? drawPoster(face, changed) : drawCard(face, changed);
  if (face.actions.length) drawn.append(drawActions(face.actions, language));
  if (face.expired) drawn.append(h("div", { class: "stamp-expired" }, say(language, "expired")));
  return drawn;
}

/**
 * @param {AppleFace} face
 * @param {Set<string>} changed
 */
function drawCard(face, changed) {
  const { fields, images } = face;
  /** @param {AppleFace["fields"]["header"]} area */
  const marked = (area) =>
    area.map((field) => ({ ...field, parts: undefined, changed: changed.has(field.key) }));
  const drawn = appleFront({
    ...images,
    organization: face.logo_text,
    colours: face.colours,
    header: marked(fields.header),
    primary: fields.primary,
    fields: [...marked(fields.secondary), ...marked(fields.auxiliary)],
    code: face.barcode,
  });
  if (face.barcode?.bars) drawn.querySelector(".pass-code")?.classList.add("is-bars");
  return drawn;
}

/**
 * What iOS 27 shows under a pass; the words are its own.
 * @param {AppleFace["actions"]} actions
 * @param {string} language
 */
function drawActions(actions, language) {
  const links = actions.map(({ id, type, url }) =>
    h(
      "a",
      { href: url, target: "_blank", rel: "noreferrer", "data-action": id },
      ACTIONS.has(type) ? say(language, /** @type {Word} */ (type)) : type,
    ),
  );
  return h("div", { class: "pass-actions" }, links);
}

/**
 * @param {AppleFace} before
 * @param {AppleFace} face
 */
function changedKeys(before, face) {
  /** @param {AppleFace} shown */
  const values = (shown) =>
    new Map(
      Object.values(shown.fields)
        .flat()
        .map((field) => [field.key, field.value]),
    );
  const old = values(before);
  return new Set([...values(face)].filter(([key, value]) => old.get(key) !== value).map(([key]) => key));
}
