/** Finds QR codes in a video: the browser's own detector where it reads QR, else the ponyfill, fetched then. */

const VENDOR = "/web/vendor"; // staged from npm by infra/package.py
const FORMATS = { formats: ["qr_code"] };

/** `{detect, native}`; `choose` "native" or "ponyfill" insists, to compare them. */
export async function decoder(choose = "") {
  if (choose !== "ponyfill" && (await readsQr(globalThis.BarcodeDetector))) {
    return { detect: finder(new globalThis.BarcodeDetector(FORMATS)), native: true };
  }
  const { BarcodeDetector, prepareZXingModule } = await import(`${VENDOR}/ponyfill.js`);
  await prepareZXingModule({
    overrides: { locateFile: (file) => `${VENDOR}/${file}` },
    fireImmediately: true,
  });
  return { detect: finder(new BarcodeDetector(FORMATS)), native: false };
}

async function readsQr(Detector) {
  try {
    return Boolean(Detector) && (await Detector.getSupportedFormats()).includes("qr_code");
  } catch {
    return false; // there in name only, as on some desktops
  }
}

/** The text of the code nearest to the middle of the picture, null without one. Looks sharply and softly in turn:
 * an empty counter is most of what a camera sees, and both looks at each picture would cost a phone its battery. */
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

async function nearest(detector, picture, width, height) {
  const found = await detector.detect(picture);
  const away = ({ boundingBox: box }) =>
    Math.hypot(box.x + (box.width - width) / 2, box.y + (box.height - height) / 2);
  return found.length ? found.reduce((best, each) => (away(each) < away(best) ? each : best)).rawValue : null;
}

/** Half the size and a little out of focus: thin cracks in a phone's glass vanish, the code's squares stay. */
function softened(canvas, video) {
  [canvas.width, canvas.height] = [video.videoWidth / 2, video.videoHeight / 2];
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.filter = "blur(1px)";
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  return canvas;
}
