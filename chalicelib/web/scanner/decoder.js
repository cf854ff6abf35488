/** Finds QR codes in a video: the browser's own detector where it reads QR, else the ponyfill, fetched then. */

const VENDOR = "/web/vendor"; // staged from npm by infra/package.py
const FORMATS = { formats: ["qr_code"] };

/** `{detect, native}`; `choose` "native" or "ponyfill" insists, to compare them. */
export async function decoder(choose = "") {
  if (choose !== "ponyfill" && (await readsQr(globalThis.BarcodeDetector))) {
    return { detect: finder(new globalThis.BarcodeDetector(FORMATS)), native: true };
  }
  const { BarcodeDetector, prepareZXingModule } = await import(`${VENDOR}/ponyfill.js`);
  await prepareZXingModule({ overrides: { locateFile: (file) => `${VENDOR}/${file}` }, fireImmediately: true });
  return { detect: finder(new BarcodeDetector(FORMATS)), native: false };
}

async function readsQr(Detector) {
  try {
    return Boolean(Detector) && (await Detector.getSupportedFormats()).includes("qr_code");
  } catch {
    return false; // there in name only, as on some desktops
  }
}

/** The text of the code nearest to the middle of the picture, null without one. */
function finder(detector) {
  return async (video) => {
    const found = await detector.detect(video);
    const [middleX, middleY] = [video.videoWidth / 2, video.videoHeight / 2];
    const away = ({ boundingBox: { x, y, width, height } }) => Math.hypot(x + width / 2 - middleX, y + height / 2 - middleY);
    return found.length ? found.reduce((best, each) => (away(each) < away(best) ? each : best)).rawValue : null;
  };
}
