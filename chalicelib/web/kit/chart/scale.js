/** Where a value stands in a drawing: ticks, paths, shades, and which point a key or a finger means. Pure. */

const STEPS = [1, 2, 2.5, 5, 10];
const SHADES = 5; // more than these nobody tells apart

/**
 * Round values from 0 to no less than `most`, about `count` steps apart; `whole`: of things that have no halves.
 * @param {number} most
 * @param {{ count?: number, whole?: boolean }} [settings]
 */
export function ticksTo(most, { count = 4, whole = true } = {}) {
  const rough = (most > 0 ? most : 1) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const steps = STEPS.map((step) => step * power).filter((step) => !whole || Number.isInteger(step));
  const step = steps.find((each) => each >= rough * 0.999) ?? Math.max(1, power);
  const ticks = [0];
  while (ticks[ticks.length - 1] < most || ticks.length < 2) ticks.push(round(ticks.length * step));
  return ticks;
}

/** @param {number} value */
const round = (value) => Math.round(value * 1e6) / 1e6;

/**
 * Where the point at `index` of `count` stands along the line, from 0 to 1; one alone stands in the middle.
 * @param {number} index
 * @param {number} count
 */
export const along = (index, count) => (count > 1 ? index / (count - 1) : 0.5);

/**
 * The point next to a place along the line.
 * @param {number} part from 0 to 1
 * @param {number} count
 */
export const nearest = (part, count) => Math.min(count - 1, Math.max(0, Math.round(part * (count - 1))));

/**
 * An SVG path in a square of 100; what is not known leaves a gap, and a point without neighbours is a dot.
 * @param {readonly (number | null)[]} values
 * @param {number} top
 */
export function pathOf(values, top) {
  let open = false;
  return values
    .map((value, index) => {
      if (value === null) {
        open = false;
        return "";
      }
      const place = `${round(along(index, values.length) * 100)},${round(100 - (value / (top || 1)) * 100)}`;
      const alone = !open && (values[index + 1] ?? null) === null;
      const drawn = `${open ? "L" : "M"}${place}${alone ? "h0" : ""}`;
      open = true;
      return drawn;
    })
    .join("");
}

/**
 * A line up to the last point whose time is over, and its last piece, up to the one at `open`; both as long as the
 * line, so that they are drawn over each other. Without such a point the line is whole.
 * @param {readonly (number | null)[]} values
 * @param {number} [open]
 * @returns {[over: (number | null)[], last: (number | null)[] | null]}
 */
export function parted(values, open) {
  if (open === undefined) return [[...values], null];
  return [
    values.map((value, index) => (index < open ? value : null)),
    values.map((value, index) => (index === open || index === open - 1 ? value : null)),
  ];
}

/**
 * How dark a cell is, from 0 (nothing there) to 5.
 * @param {number} value
 * @param {number} most
 */
export const shade = (value, most) =>
  value <= 0 || most <= 0 ? 0 : Math.min(SHADES, Math.max(1, Math.ceil((value / most) * SHADES)));

/**
 * Which of `count` places have their name on the axis: no more than `most`, evenly, the first among them.
 * @param {number} count
 * @param {number} most
 */
export function spread(count, most) {
  const step = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: Math.ceil(count / step) }, (_, at) => at * step);
}

/**
 * Where a key leads from `index`; null: it leads nowhere.
 * @param {number} index
 * @param {string} key
 * @param {Readonly<Record<string, number>>} moves
 * @param {number} count
 */
export function moved(index, key, moves, count) {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (!(key in moves)) return null;
  const next = index + moves[key];
  return next < 0 || next >= count ? index : next;
}
