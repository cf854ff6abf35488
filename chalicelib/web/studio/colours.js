/** Looks made of a brand's colours, moved until what stands on them can be read. Pure. */

/**
 * @import { BrandColoursBody } from "../api/merchant.js"
 * @typedef {[number, number, number]} Rgb
 */

const READABLE = 4.5; // WCAG AA for text
const SEEN = 3; // and for what is drawn
const STEP = 0.06;

/**
 * As it is; dark; light; and in the colour that stood out.
 * @param {BrandColoursBody} brand
 * @returns {BrandColoursBody[]}
 */
export function looksOf(brand) {
  const { background, accent } = brand;
  const dark = mixed(background, "#101418", 0.72);
  const light = mixed(background, "#fffdf8", 0.9);
  return [
    brand,
    { background: dark, foreground: "#ffffff", label: readable("#b9c2c7", dark), accent: seen(accent, dark) },
    {
      background: light,
      foreground: readable(mixed(background, "#101418", 0.6), light),
      label: readable(mixed(background, "#5a5f63", 0.5), light),
      accent: seen(background, light),
    },
    onItself(accent, background),
  ];
}

/**
 * @param {string} ground
 * @param {string} other
 * @returns {BrandColoursBody}
 */
function onItself(ground, other) {
  const ink = contrast("#ffffff", ground) >= READABLE ? "#ffffff" : readable("#1b1b1b", ground);
  return {
    background: ground,
    foreground: ink,
    label: readable(mixed(ink, ground, 0.25), ground),
    accent: seen(other, ground),
  };
}

/**
 * @param {string} colour
 * @param {string} ground
 */
const readable = (colour, ground) => moved(colour, ground, READABLE);
/**
 * @param {string} colour
 * @param {string} ground
 */
const seen = (colour, ground) => moved(colour, ground, SEEN);

/**
 * Lighter or darker, step by step, until the contrast is there.
 * @param {string} colour
 * @param {string} ground
 * @param {number} least
 */
function moved(colour, ground, least) {
  const to = contrast("#ffffff", ground) > contrast("#000000", ground) ? "#ffffff" : "#000000";
  let now = colour;
  for (let share = 0; contrast(now, ground) < least && share < 1; share += STEP)
    now = mixed(colour, to, Math.min(1, share + STEP));
  return now;
}

/**
 * WCAG's contrast of two colours.
 * @param {string} one
 * @param {string} other
 */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * @param {string} one
 * @param {string} other
 * @param {number} share how much of the other
 */
function mixed(one, other, share) {
  const to = rgb(other);
  return `#${rgb(one)
    .map((part, at) =>
      Math.round(part + (to[at] - part) * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** @param {string} colour */
function luminance(colour) {
  const [red, green, blue] = rgb(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * @param {string} colour
 * @returns {Rgb}
 */
function rgb(colour) {
  return /** @type {Rgb} */ ([1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)));
}
