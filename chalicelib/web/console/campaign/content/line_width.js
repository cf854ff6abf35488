/** How much of a line on a card's front a phone shows: it stands beside what comes next, and is cut where it is wider. */

const ROOM_PT = 165; // half of the row: 375 points less 14 at each side, 16 between the two
const FONT = "12px -apple-system, system-ui, 'Helvetica Neue', Arial, sans-serif"; // a phone draws no smaller

/**
 * How many characters of `line` fit for certain; null: all of them.
 * @param {string} line
 */
export function fitting(line) {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return null;
  pen.font = FONT;
  const signs = [...line];
  const wide = pen.measureText(line).width;
  return wide <= ROOM_PT ? null : Math.floor((signs.length * ROOM_PT) / wide);
}
