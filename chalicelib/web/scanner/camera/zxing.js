/** ZXing in WebAssembly, for browsers that read no codes themselves: docs/adr/0023 says why this one. */

/**
 * @import { Detected, Detector, Detectors } from "./decoder.js"
 * @typedef {{ x: number, y: number }} Point
 * @typedef {{ topLeft: Point, topRight: Point, bottomRight: Point, bottomLeft: Point }} Position
 * @typedef {{ text: string, format: string, position: Position }} Read
 */

const READER = "/web/vendor/reader"; // staged from npm by infra/package.py

const FORMATS = /** @type {const} */ ({ qr_code: "QRCode", ean_13: "EAN13", code_39: "Code39" });
const names = /** @type {(keyof typeof FORMATS)[]} */ (Object.keys(FORMATS));

/** @returns {Promise<Detectors>} */
export async function zxing() {
  const { prepareZXingModule, readBarcodes } = await import(`${READER}/index.js`);
  await prepareZXingModule({
    overrides: { locateFile: (/** @type {string} */ file) => `${READER}/${file}` },
    fireImmediately: true,
  });
  const canvas = document.createElement("canvas");
  /** @type {(formats: string[]) => Detector} */
  const reading = (formats) => ({
    async detect(picture) {
      const pixels = pixelsOf(picture, canvas);
      /** @type {Read[]} */
      const found = pixels ? await readBarcodes(pixels, { formats }) : [];
      return found.map(({ text, format, position }) => ({
        rawValue: text,
        format: names.find((name) => FORMATS[name] === format) ?? "",
        boundingBox: around(position),
      }));
    },
  });
  return { square: reading([FORMATS.qr_code]), all: reading(Object.values(FORMATS)) };
}

/**
 * @param {HTMLVideoElement | HTMLCanvasElement} picture
 * @param {HTMLCanvasElement} canvas where a video's picture is drawn, to be seen at all
 */
function pixelsOf(picture, canvas) {
  if (picture instanceof HTMLCanvasElement)
    return picture.getContext("2d")?.getImageData(0, 0, picture.width, picture.height);
  const { videoWidth: width, videoHeight: height } = picture;
  Object.assign(canvas, { width, height });
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context?.drawImage(picture, 0, 0, width, height);
  return context?.getImageData(0, 0, width, height);
}

/**
 * @param {Position} position
 * @returns {Detected["boundingBox"]}
 */
function around({ topLeft, topRight, bottomRight, bottomLeft }) {
  const corners = [topLeft, topRight, bottomRight, bottomLeft];
  const [across, down] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...across), Math.min(...down)];
  return { x, y, width: Math.max(...across) - x, height: Math.max(...down) - y };
}
