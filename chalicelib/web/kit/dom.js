/** Makes elements; text is always text, never markup. */

/**
 * @import { Attributes, Child } from "./types.js"
 * @typedef {keyof typeof PATHS} IconName
 */

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Attributes} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function")
      element.addEventListener(key.slice(2), /** @type {EventListener} */ (value));
    else if (typeof value === "object")
      for (const [property, set] of Object.entries(value)) element.style.setProperty(property, String(set));
    else element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...shown(children));
  return element;
}

/**
 * What there is to show of children: lists unfolded, what is left out taken away.
 * @param {readonly Child[]} children
 * @returns {(Node | string)[]}
 */
export function shown(children) {
  return children.flatMap((child) => {
    if (child === null || child === undefined || child === false) return [];
    if (child instanceof Node) return [child];
    return typeof child === "object" ? shown(child) : [String(child)];
  });
}

/**
 * The first element of ours within `root` that `selector` finds.
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {HTMLElement | null}
 */
export const within = (root, selector) => root.querySelector(selector);

const PATHS = {
  back: "M15 5l-7 7 7 7",
  backspace: "M9 5h11v14H9l-6-7zM12 9.5l5 5M17 9.5l-5 5",
  calendar: "M4 6h16v14H4zM4 10.500h16M8.500 3v5M15.500 3v5",
  camera:
    "M4 8h3l2-2.5h6L17 8h3a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1zM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z",
  chart: "M4 20h16M7 16v-5M12 16V5M17 16v-8",
  check: "M5 12.5l4.5 4.5L19 7.5",
  clock: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2.5",
  close: "M6 6l12 12M18 6L6 18",
  copy: "M9 9h11v11H9zM15 9V4H4v11h5",
  cut_off:
    "M3 3l18 18M8.5 8.6A10 10 0 0 0 5 11M2 8a15 15 0 0 1 3.5-2.4" +
    "M16 11.5a10 10 0 0 1 3 -.5M9 15.5a5 5 0 0 1 6 0M10 5.2A15 15 0 0 1 22 8M12 19.5v.01",
  edit: "M4 20l1-4.500L16 4.500l3.500 3.500L8.500 19zM13.500 7l3.500 3.500",
  flip: "M4 9a8 8 0 0 1 14-2.5L20 9M20 4v5h-5M20 15a8 8 0 0 1-14 2.5L4 15M4 20v-5h5",
  tag: "M3 12V3h9l9 9-9 9zM7.500 7.500h.01",
  gift: "M4 11h16v9H4zM3 7h18v4H3zM12 7v13M12 7c-2-4-6-4-6-1.5S9.500 7 12 7zM12 7c2-4 6-4 6-1.500S14.500 7 12 7z",
  key: "M14.5 9.5a5 5 0 1 0-4 4.9l2 2h2v2h2v2h4v-3.500l-5.600-5.600a5 5 0 0 0-.4-1.8zM8.500 8.500v.01",
  keyboard: "M3 6h18v12H3zM7 10v.01M11 10v.01M15 10v.01M17 13.500v.01M7 13.500v.01M10 14h4",
  leave: "M14 4H5v16h9M10 12h11M17 8l4 4-4 4",
  list: "M8 6h12M8 12h12M8 18h12M4 6v.01M4 12v.01M4 18v.01",
  megaphone: "M4 10v5h3l10 4.500V5.500L7 10zM7 15v5.500h3V16.500M20.500 11v3",
  menu: "M4 7h16M4 12h16M4 17h16",
  minus: "M5 12h14",
  more: "M5 11.500h.01v1H5zM12 11.500h.01v1H12zM19 11.500h.01v1H19z",
  next: "M9 5l7 7-7 7",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20.500a7.500 7.500 0 0 1 15 0",
  plus: "M12 5v14M5 12h14",
  poster: "M5 3h14v18H5zM8.500 6.500h7v7h-7zM8.500 17.500h7",
  redo: "M16 5l4.500 4.500L16 14M20 9.500H10a6 6 0 0 0 0 12h3",
  rules:
    "M4 7h9M17 7h3M4 17h3M11 17h9M15 9.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z" +
    "M9 19.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z",
  search: "M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500L21 21",
  shop: "M4 10v10h16V10M3 10l2-6h14l2 6a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0zM10 20v-5h4v5",
  steps: "M3 20h6v-5h6v-5h6V4",
  sync: "M20 11a8 8 0 1 0-2.300 6.300M20 5v6h-6",
  tablet: "M6 2.500h12v19H6zM11 18.500h2",
  torch: "M8 3h8v4l-2 3v10h-4V10L8 7zM8 6h8",
  twice: "M4 12.500l4 4L16 8M12 15.500l1.500 1L21 9",
  undo: "M8 5L3.500 9.500 8 14M4 9.500h10a6 6 0 0 1 0 12h-3",
  wallet: "M3 8h17v12H3zM3 8l12-4v4M20 12h-4v4h4",
  warning: "M12 3.500L2.500 20h19zM12 10v4.500M12 17.500v.01",
};

/**
 * @param {IconName} name
 * @param {number} [size]
 */
export function icon(name, size = 24) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const settings = {
    viewBox: "0 0 24 24",
    width: size,
    height: size,
    fill: "none",
    stroke: "currentColor",
    "stroke-width": 2,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    "aria-hidden": "true",
  };
  for (const [key, value] of Object.entries(settings)) svg.setAttribute(key, String(value));
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
