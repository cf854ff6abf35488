/**
 * Finds QR codes in a video, and bars where a shop's cards have some: by the browser's own detector where it reads
 * QR, else by ZXing, fetched then.
 */

import { numberIn } from "./numbers.js";
import { zxing } from "./zxing.js";

/**
 * The Barcode Detection API is not among the browser's types: https://wicg.github.io/shape-detection-api/
 * @typedef {{ rawValue: string, format: string, boundingBox: Pick<DOMRectReadOnly, "x" | "y" | "width" | "height"> }} Detected
 * @typedef {{ detect(picture: HTMLVideoElement | HTMLCanvasElement): Promise<Detected[]> }} Detector
 * @typedef {{ square: Detector, all: Detector }} Detectors for QR codes alone, and for bars as well
 * @typedef {{ new (settings: { formats: string[] }): Detector, getSupportedFormats(): Promise<string[]> }} DetectorClass
 * @typedef {(video: HTMLVideoElement) => Promise<string | null>} Detect the text of the code in the picture
 */

const SQUARE = "qr_code";
const BARS = ["ean_13", "code_39"];

/**
 * `choose` "native" or "zxing" insists, to compare them; `bars` says whether to look for them now, which takes about
 * twice as long.
 * @param {string} [choose]
 * @param {() => boolean} [bars]
 * @returns {Promise<{ detect: Detect, native: boolean }>}
 */
export async function decoder(choose = "", bars = () => false) {
  const { BarcodeDetector: Native } = /** @type {{ BarcodeDetector?: DetectorClass }} */ (globalThis);
  const reads = Native && choose !== "zxing" ? await readBy(Native) : [];
  if (!Native || !reads.includes(SQUARE)) return { detect: finder(await zxing(), bars), native: false };
  const square = new Native({ formats: [SQUARE] });
  const known = BARS.filter((format) => reads.includes(format));
  const all = known.length ? new Native({ formats: [SQUARE, ...known] }) : square;
  return { detect: finder({ square, all }, bars), native: true };
}

/**
 * @param {DetectorClass} Detector
 * @returns {Promise<string[]>}
 */
async function readBy(Detector) {
  try {
    return await Detector.getSupportedFormats();
  } catch {
    return []; // there in name only, as on some desktops
  }
}

/**
 * The text of the code nearest to the middle of the picture, null without one. Looks sharply and softly in turn:
 * an empty counter is most of what a camera sees, and both looks at each picture would cost a phone its battery.
 * Bars are looked for sharply alone, and what two looks in turn agree on is read: a number has no check of ours.
 * @param {Detectors} detectors
 * @param {() => boolean} bars
 * @returns {Detect}
 */
function finder({ square, all }, bars) {
  const canvas = document.createElement("canvas");
  let looks = 0;
  let before = "";
  return async (video) => {
    const { videoWidth: width, videoHeight: height } = video;
    looks += 1;
    if (looks % 2 === 0)
      return nearest(await square.detect(softened(canvas, video)), width / 2, height / 2)?.rawValue ?? null;
    const seen = await (bars() ? all : square).detect(video);
    const found = nearest(seen.filter(isOurs), width, height);
    const number = found && isBars(found) ? found.rawValue : "";
    const agreed = !number || number === before;
    before = number;
    return found && agreed ? found.rawValue : null;
  };
}

/** @param {Detected} code */
const isBars = ({ format }) => BARS.includes(format);

/**
 * A shop is full of bars: only those that a card may have are seen.
 * @param {Detected} code
 */
const isOurs = (code) => !isBars(code) || numberIn(code.rawValue) !== "";

/**
 * @param {Detected[]} found
 * @param {number} width
 * @param {number} height
 */
function nearest(found, width, height) {
  /** @param {Detected} code */
  const away = ({ boundingBox: box }) =>
    Math.hypot(box.x + (box.width - width) / 2, box.y + (box.height - height) / 2);
  return found.length ? found.reduce((best, code) => (away(code) < away(best) ? code : best)) : null;
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
