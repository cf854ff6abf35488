/** The camera's picture with its few controls, each there only where the camera offers it. */

import { h, icon, shown } from "../../kit/dom.js";
import { arrived } from "../../kit/starting.js";
import { t } from "../words.js";
import { Camera } from "./camera.js";
import { decoder } from "./decoder.js";
import { reading } from "./reading.js";

/**
 * @import { IconName } from "../../kit/dom.js"
 * @import { CameraState } from "./camera.js"
 */

const STEPS = [1, 2, 3];

export class CameraView {
  /** @type {(() => void) | null} */
  #stop = null;
  /** @type {ReturnType<typeof decoder> | null} */
  #decoder = null;

  /**
   * `read` gets each text seen; `bars` says whether bars are looked for; `choose` insists on a decoder; `lost` hears
   * when there is none.
   * @param {{ read: (text: string) => unknown, bars: () => boolean, choose: string, lost: () => void }} settings
   */
  constructor({ read, bars, choose, lost }) {
    this.read = read;
    this.bars = bars;
    this.choose = choose;
    this.lost = lost;
    this.video = h("video", { playsinline: true, "aria-label": t("camera") });
    this.video.muted = true;
    this.note = h("div", { class: "camera-note", role: "status" });
    this.tools = h("div", { class: "tools" });
    this.element = h(
      "div",
      { class: "view", "data-camera": "off" },
      this.video,
      h("i", { class: "frame", "aria-hidden": "true" }),
      this.note,
      this.tools,
    );
    this.camera = new Camera(this.video);
    this.camera.addEventListener("state", ({ detail }) => this.#state(detail));
  }

  async start() {
    this.#stop ??= () => {};
    await this.camera.start();
    if (this.#stop === null) return;
    await this.#read();
  }

  stop() {
    this.#stop?.();
    this.#stop = null;
    this.camera.stop();
    this.element.dataset.camera = "off";
  }

  async #read() {
    this.#decoder ??= decoder(this.choose, this.bars); // fetched once, however often the camera starts; once lost, until the page is loaded anew
    /** @type {Awaited<ReturnType<typeof decoder>>} */
    let found;
    try {
      found = await this.#decoder;
    } catch {
      this.#state("decoder_missing");
      return this.lost();
    }
    arrived("decoder");
    this.element.dataset.decoder = found.native ? "native" : "zxing";
    if (this.#stop === null) return;
    this.#stop();
    this.#stop = reading(this.camera, found.detect, {
      read: this.read,
      failed: () => this.#state("decoder_missing"),
    });
  }

  /** @param {CameraState | "decoder_missing"} state */
  #state(state) {
    const on = state === "camera_on";
    this.element.dataset.camera = on ? "on" : state;
    const again =
      !on &&
      state !== "camera_restarts" &&
      h(
        "button",
        {
          type: "button",
          class: "button button-quiet",
          "data-start": true,
          onclick: () => (state === "decoder_missing" ? location.reload() : this.start()),
        },
        icon("camera"),
        t("start_camera"),
      );
    this.note.replaceChildren(...shown(on ? [] : [h("p", {}, t(state)), again]));
    this.#drawTools(on);
  }

  /** @param {boolean} on */
  async #drawTools(on) {
    const cameras = on ? await this.camera.list() : [];
    const { torch, zoom } = on ? this.camera.offers : { torch: false, zoom: null };
    this.tools.replaceChildren(
      ...shown([
        torch && this.#torch(),
        zoom && this.#zoom(zoom),
        cameras.length > 1 && this.#tool("flip", "other_camera", () => this.camera.switch()),
      ]),
    );
  }

  #torch() {
    /** @type {HTMLElement} */
    const button = this.#tool("torch", "torch", () => {
      const light = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(light));
      this.camera.torch(light);
    });
    button.setAttribute("aria-pressed", "false");
    return button;
  }

  /** @param {{ min: number, max: number }} range */
  #zoom({ min, max }) {
    const steps = STEPS.filter((step) => step >= min && step <= max);
    let at = 0;
    /** @type {HTMLElement} */
    const button = this.#tool(null, "zoom", () => {
      at = (at + 1) % steps.length;
      button.textContent = `${steps[at]}×`;
      this.camera.zoom(steps[at]);
    });
    button.textContent = "1×";
    return button;
  }

  /**
   * @param {IconName | null} sign
   * @param {string} name
   * @param {() => unknown} onclick
   */
  #tool(sign, name, onclick) {
    return h(
      "button",
      { type: "button", class: "tool", [`data-${name}`]: true, "aria-label": t(name), onclick },
      sign && icon(sign),
    );
  }
}
