/** Pictures of a brand: handed in from a file, made of an emoji, chosen of ours. */

import { call, good } from "../api.js";
import { h, icon } from "../dom.js";
import { refusalOf } from "../refusal.js";
import { t } from "../words.js";

/**
 * @import { PicturesBody } from "../../api/merchant.js"
 * @typedef {"logo" | "strip" | "stamp"} Kind
 */

const LIMIT_MS = 25_000; // a photo over a phone's network
const AS_IT_IS = 3_000_000; // bytes; what is larger is made smaller here, and travels in a second
const SIDE = 1600; // pixels; no picture is shown larger
const EMOJI_SIDE = 320;
/** @type {Required<PicturesBody>} */
const NONE = { logo: "", strip: "", stamp: "" };

/**
 * @param {{ pictures?: PicturesBody | null }} of a shop or a programme
 * @returns {Required<PicturesBody>}
 */
export const picturesOf = ({ pictures }) => ({ ...NONE, ...pictures });

/**
 * The server's answer to a picture. What the browser can show and the server does not take, a drawing or a
 * photo of another format, is drawn anew here.
 * @param {Kind} kind
 * @param {Blob} file
 */
export async function handedIn(kind, file) {
  const plain = ["image/png", "image/jpeg"].includes(file.type) && file.size <= AS_IT_IS;
  const sent = plain ? file : ((await redrawn(file)) ?? file);
  return call("POST", `/pictures?kind=${kind}`, { file: sent, limit_ms: LIMIT_MS });
}

/**
 * A picture of the shop's own: chosen from its files, and taken away again.
 * @param {object} settings
 * @param {Kind} settings.kind
 * @param {string} settings.label
 * @param {string} settings.hint
 * @param {() => string} settings.chosen its name, "" for none
 * @param {(name: string, colours: import("../../api/merchant.js").BrandColoursBody | null) => void} settings.choose
 */
export function pictureField({ kind, label, hint, chosen, choose }) {
  const said = h("p", { class: "hint", role: "status" }, hint);
  const id = `picture-${kind}`;
  const file = h("input", { type: "file", accept: "image/*", class: "unseen", id });
  const shown = h("span", { class: `picture-shown picture-${kind}` });
  const words = h("span", {});
  const none = h("button", { type: "button", class: "link" }, t("picture_without"));
  const element = h(
    "div",
    { class: "picture-field", "data-field": `pictures.${kind}` },
    h("p", { class: "label" }, label),
    file,
    h("label", { class: "picture-pick", for: id }, shown, words),
    none,
    said,
  );
  const draw = () => {
    const name = chosen();
    shown.replaceChildren(name ? h("img", { src: `/art/picture/${name}`, alt: "" }) : icon("camera", 22));
    words.textContent = t(name ? "picture_other" : "picture_choose");
    none.hidden = !name;
  };
  file.addEventListener("change", async () => {
    const [picked] = file.files ?? [];
    file.value = "";
    if (picked) await taking(element, said, kind, picked, choose);
    draw();
  });
  none.addEventListener("click", () => {
    choose("", null);
    said.textContent = hint;
    draw();
  });
  draw();
  return { element, draw };
}

/**
 * What a stamp is drawn as: one of ours, an emoji, or the shop's own picture.
 * @param {object} settings
 * @param {string} settings.label
 * @param {{ id: string, address: string, label: string }[]} settings.art
 * @param {() => string} settings.chosen
 * @param {(name: string) => void} settings.choose
 */
export function stampField({ label, art, chosen, choose }) {
  const said = h("p", { class: "hint", role: "status" }, t("picture_stamp_hint"));
  const file = h("input", { type: "file", accept: "image/*", class: "unseen", id: "picture-stamp" });
  const own = h("label", { class: "art-own", for: "picture-stamp" });
  const emoji = h("input", {
    type: "text",
    class: "art-emoji",
    maxlength: 32,
    autocomplete: "off",
    placeholder: "😀",
    "aria-label": t("picture_emoji"),
  });
  const row = h(
    "div",
    { class: "art", role: "group", "aria-label": label },
    art.map(({ id, address, label: called }) => {
      const shape = h("i", { class: "art-shape" });
      shape.style.setProperty("--shape", `url("${address}")`);
      const button = { type: "button", "data-art": id, "aria-label": called, title: called };
      return h("button", { ...button, onclick: () => choose(id) }, shape);
    }),
    emoji,
    file,
    own,
  );
  const element = h(
    "div",
    { class: "field", "data-field": "pictures.stamp" },
    h("p", { class: "label" }, label),
    row,
    said,
  );
  const draw = () => {
    const name = chosen() || "check";
    const ours = art.some(({ id }) => id === name);
    for (const button of row.querySelectorAll("button"))
      button.setAttribute("aria-pressed", String(button.dataset.art === name));
    own.toggleAttribute("data-chosen", !ours);
    own.replaceChildren(
      ours ? icon("camera", 22) : h("img", { src: `/art/picture/${name}`, alt: "" }),
      h("span", { class: "unseen" }, t("picture_stamp_own")),
    );
  };
  /** @param {Blob | null} picture */
  const take = async (picture) => {
    if (picture) await taking(element, said, "stamp", picture, choose);
    draw();
  };
  file.addEventListener("change", () => {
    const [picked] = file.files ?? [];
    file.value = "";
    take(picked ?? null);
  });
  emoji.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault(); // not the form's
    emoji.blur();
  });
  emoji.addEventListener("change", async () => {
    const typed = emoji.value.trim();
    emoji.value = "";
    if (typed) await take(await emojiDrawn(typed));
  });
  draw();
  return { element, draw };
}

/**
 * @param {HTMLElement} element
 * @param {HTMLElement} said
 * @param {Kind} kind
 * @param {Blob} picture
 * @param {(name: string, colours: import("../../api/merchant.js").BrandColoursBody) => void} choose
 */
async function taking(element, said, kind, picture, choose) {
  element.setAttribute("aria-busy", "true");
  said.textContent = t("picture_reading");
  const answer = await handedIn(kind, picture);
  element.removeAttribute("aria-busy");
  if (!good(answer)) {
    said.textContent = refusalOf(answer).detail;
    return;
  }
  choose(answer.body.hash, answer.body.colours);
  said.textContent = answer.body.warnings.map((warning) => warning.said).join(" ") || t("picture_taken");
}

/**
 * The file as pixels of a size that travels; null of what the browser cannot show either.
 * @param {Blob} file
 * @returns {Promise<Blob | null>}
 */
async function redrawn(file) {
  const image = new Image();
  image.src = await addressOf(file);
  try {
    await image.decode();
  } catch {
    return null;
  }
  const width = image.naturalWidth || SIDE; // a drawing may have no size of its own
  const height = image.naturalHeight || SIDE;
  const share =
    file.type === "image/svg+xml"
      ? SIDE / Math.max(width, height)
      : Math.min(1, SIDE / Math.max(width, height));
  const canvas = h("canvas", { width: Math.round(width * share), height: Math.round(height * share) });
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const photo = ["image/jpeg", "image/heic", "image/heif"].includes(file.type);
  return blobOf(canvas, photo ? "image/jpeg" : "image/png");
}

/**
 * The first emoji of a text, however many code points it has, as this device draws it.
 * @param {string} typed
 */
function emojiDrawn(typed) {
  const [first] = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(typed);
  const canvas = h("canvas", { width: EMOJI_SIDE, height: EMOJI_SIDE });
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  pen.font = `${EMOJI_SIDE * 0.75}px sans-serif`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText(first?.segment ?? "", EMOJI_SIDE / 2, EMOJI_SIDE / 2);
  return blobOf(canvas, "image/png");
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {string} type
 * @returns {Promise<Blob | null>}
 */
const blobOf = (canvas, type) => new Promise((done) => canvas.toBlob(done, type, 0.9));

/**
 * @param {Blob} file
 * @returns {Promise<string>} the file as an address that holds it: the page's policy allows no other
 */
const addressOf = (file) =>
  new Promise((done) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => done(String(reader.result)));
    reader.readAsDataURL(file);
  });
