/** The camera: found, kept alive, and given back when nobody looks. */

/**
 * @import { Sender } from "../../kit/types.js"
 * @typedef {"camera_on" | "camera_none" | "camera_denied" | "camera_taken" | "camera_restarts" | "camera_stopped"} CameraState
 * @typedef {new () => Sender<{ state: CustomEvent<CameraState> }>} StateSender
 * Torch and zoom are not among the browser's types: https://w3c.github.io/mediacapture-image/
 * @typedef {{ torch?: boolean, zoom?: { min: number, max: number } }} Offers
 */

const SIZE = { width: { ideal: 1280 }, height: { ideal: 720 } };
const CHOSEN = "carnet.camera";
const STILL_MS = 4000; // no new picture for so long: frozen, as a page on an iPhone's home screen may be
const FIRST_MS = 12_000; // until the first picture: a slow phone takes its time to start a camera
const WATCH_MS = 1000;
const [TAKEN_MAX, TAKEN_MS] = [4, 1500]; // another page may be just about to let go of it
const RESTARTS_MAX = 4; // in a row, without a picture between them

export class Camera extends /** @type {StateSender} */ (EventTarget) {
  /** @type {MediaStream | null} */
  #stream = null;
  #wanted = false;
  /** @type {Promise<unknown> | null} */
  #starting = null;
  #restarts = 0;
  #pictureAt = 0;
  #shownTime = -1;

  /** @param {HTMLVideoElement} video */
  constructor(video) {
    super();
    this.video = video;
    document.addEventListener(
      "visibilitychange",
      () => this.#wanted && (document.hidden ? this.#release() : this.#begin()),
    );
    navigator.mediaDevices?.addEventListener?.(
      "devicechange",
      () => this.#wanted && !this.#stream && this.#begin(),
    );
    setInterval(() => this.#watch(), WATCH_MS);
  }

  start() {
    [this.#wanted, this.#restarts] = [true, 0];
    return this.#begin();
  }

  stop() {
    this.#wanted = false;
    this.#release();
  }

  get running() {
    return this.#stream !== null && this.video.readyState >= 2;
  }

  /** Which of torch and zoom the camera offers, as its track says. */
  get offers() {
    const can = /** @type {Offers} */ (this.#track?.getCapabilities?.() ?? {});
    const zoom = can.zoom && can.zoom.max > can.zoom.min ? { min: can.zoom.min, max: can.zoom.max } : null;
    return { torch: can.torch === true, zoom };
  }

  /** @param {boolean} on */
  async torch(on) {
    await this.#apply({ torch: on });
  }

  /** @param {number} times */
  async zoom(times) {
    await this.#apply({ zoom: times });
  }

  /** @param {{ torch: boolean } | { zoom: number }} setting */
  async #apply(setting) {
    await this.#track?.applyConstraints({ advanced: [/** @type {MediaTrackConstraintSet} */ (setting)] });
  }

  /** The device's cameras; their names are known once one was allowed. */
  async list() {
    const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
    return devices.filter(({ kind, deviceId }) => kind === "videoinput" && deviceId);
  }

  /** On to the next camera, and that one from now on. */
  async switch() {
    const cameras = await this.list();
    const now = cameras.findIndex(({ deviceId }) => deviceId === this.#track?.getSettings().deviceId);
    localStorage.setItem(CHOSEN, cameras[(now + 1) % cameras.length].deviceId);
    this.#release();
    return this.start();
  }

  get #track() {
    return this.#stream?.getVideoTracks()[0] ?? null;
  }

  #begin() {
    this.#starting ??= this.#open().finally(() => {
      this.#starting = null;
    });
    return this.#starting;
  }

  async #open() {
    if (!navigator.mediaDevices?.getUserMedia) return this.#say("camera_none");
    const due = () => this.#wanted && !document.hidden && !this.#stream && this.#restarts <= RESTARTS_MAX;
    for (let tries = 1; due(); tries += 1) {
      try {
        await this.#show(await this.#ask());
      } catch (error) {
        const why = reason(error);
        if (why !== "camera_taken" || tries > TAKEN_MAX) return this.#say(why);
        await new Promise((done) => setTimeout(done, TAKEN_MS));
      }
    }
  }

  /** @param {MediaStream} stream */
  async #show(stream) {
    if (!this.#wanted || document.hidden) return end(stream);
    this.#stream = stream;
    this.#track?.addEventListener("ended", () => stream === this.#stream && this.#restart());
    this.video.srcObject = stream;
    [this.#shownTime, this.#pictureAt] = [this.video.currentTime, performance.now() + FIRST_MS - STILL_MS];
    await this.video.play().catch(() => {}); // given back meanwhile; the watch sees whether pictures come
    if (stream === this.#stream) this.#say("camera_on");
  }

  async #ask() {
    const chosen = localStorage.getItem(CHOSEN);
    const rear = { video: { ...SIZE, facingMode: { ideal: "environment" } } };
    if (!chosen) return navigator.mediaDevices.getUserMedia(rear);
    try {
      return await navigator.mediaDevices.getUserMedia({ video: { ...SIZE, deviceId: { exact: chosen } } });
    } catch (error) {
      const gone = error instanceof Error && ["OverconstrainedError", "NotFoundError"].includes(error.name);
      if (!gone) throw error;
      localStorage.removeItem(CHOSEN); // that camera is gone
      return navigator.mediaDevices.getUserMedia(rear);
    }
  }

  #watch() {
    if (!this.#wanted || !this.#stream || document.hidden) return;
    const { currentTime } = this.video;
    if (currentTime !== this.#shownTime) {
      [this.#shownTime, this.#pictureAt, this.#restarts] = [currentTime, performance.now(), 0];
    } else if (performance.now() - this.#pictureAt > STILL_MS) this.#restart();
  }

  #restart() {
    this.#release();
    this.#restarts += 1;
    if (this.#restarts > RESTARTS_MAX) return this.#say("camera_stopped");
    this.#say("camera_restarts");
    return this.#begin();
  }

  #release() {
    if (this.#stream) end(this.#stream);
    this.#stream = null;
    this.video.srcObject = null;
  }

  /** @param {CameraState} state */
  #say(state) {
    this.dispatchEvent(new CustomEvent("state", { detail: state }));
  }
}

/** @param {MediaStream} stream */
function end(stream) {
  for (const track of stream.getTracks()) track.stop();
}

/**
 * @param {unknown} error
 * @returns {CameraState}
 */
function reason(error) {
  const name = error instanceof Error ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "camera_denied";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "camera_none";
  return "camera_taken"; // NotReadableError, AbortError: another program holds it
}
