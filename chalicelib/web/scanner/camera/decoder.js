/** Finds QR codes in a video: by the browser's own detector where it reads QR, else by ZXing, fetched then. */

import { zxing } from "./zxing.js";

/**
 * The Barcode Detection API is not among the browser's types: https://wicg.github.io/shape-detection-api/
 * @typedef {{ rawValue: string, boundingBox: Pick<DOMRectReadOnly, "x" | "y" | "width" | "height"> }} Detected
 * @typedef {{ detect(picture: HTMLVideoElement | HTMLCanvasElement): Promise<Detected[]> }} Detector
 * @typedef {{ new (settings: { formats: string[] }): Detector, getSupportedFormats(): Promise<string[]> }} DetectorClass
 * @typedef {(video: HTMLVideoElement) => Promise<string | null>} Detect the text of the code in the picture
 */

/**
 * `choose` "native" or "zxing" insists, to compare them.
 * @param {string} [choose]
 * @returns {Promise<{ detect: Detect, native: boolean }>}
 */
export async function decoder(choose = "") {
  const { BarcodeDetector: Native } = /** @type {{ BarcodeDetector?: DetectorClass }} */ (globalThis);
  if (Native && choose !== "zxing" && (await readsQr(Native)))
    return { detect: finder(new Native({ formats: ["qr_code"] })), native: true };
  return { detect: finder(await zxing()), native: false };
}

/** @param {DetectorClass} Detector */
async function readsQr(Detector) {
  try {
    return (await Detector.getSupportedFormats()).includes("qr_code");
  } catch {
    return false; // there in name only, as on some desktops
  }
}

/**
 * The text of the code nearest to the middle of the picture, null without one. Looks sharply and softly in turn:
 * an empty counter is most of what a camera sees, and both looks at each picture would cost a phone its battery.
 * @param {Detector} detector
 * @returns {Detect}
 */
function finder(detector) {
  const canvas = document.createElement("canvas");
  let looks = 0;
  return async (video) => {
    const { videoWidth: width, videoHeight: height } = video;
    looks += 1;
    return looks % 2
      ? nearest(detector, video, width, height)
      : nearest(detector, softened(canvas, video), width / 2, height / 2);
  };
}

/**
 * @param {Detector} detector
 * @param {HTMLVideoElement | HTMLCanvasElement} picture
 * @param {number} width
 * @param {number} height
 */
async function nearest(detector, picture, width, height) {
  const found = await detector.detect(picture);
  /** @param {Detected} code */
  const away = ({ boundingBox: box }) =>
    Math.hypot(box.x + (box.width - width) / 2, box.y + (box.height - height) / 2);
  return found.length ? found.reduce((best, code) => (away(code) < away(best) ? code : best)).rawValue : null;
}

/**
 * Half the size and a little out of focus: thin cracks in a phone's glass vanish, the code's squares stay.
 * @param {HTMLCanvasElement} canvas
 * @param {HTMLVideoElement} video
 */
function softened(canvas, video) {
  [canvas.width, canvas.height] = [video.videoWidth / 2, video.videoHeight / 2];
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return canvas; // a phone without memory: this look sees nothing
  context.filter = "blur(1px)";
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  return canvas;
}
