/** Elements of a drawing. Lengths along a line are shares, so that words are never scaled. */

const NAMESPACE = "http://www.w3.org/2000/svg";

/**
 * @template {keyof SVGElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string | number | null | undefined>} [attributes]
 * @param {...(Node | string)} children
 */
export function s(name, attributes = {}, ...children) {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** @param {number} part */
export const percent = (part) => `${Math.round(part * 10_000) / 100}%`;

/**
 * A drawing in a square of 100 that is stretched over its place; its lines keep their width.
 * @param {string} kind
 * @param {...Node} children
 */
export const stretched = (kind, ...children) =>
  s(
    "svg",
    { class: kind, viewBox: "0 0 100 100", preserveAspectRatio: "none", "aria-hidden": "true" },
    ...children,
  );

/**
 * @param {string} kind
 * @param {string} d
 */
export const line = (kind, d) => s("path", { class: kind, d, "vector-effect": "non-scaling-stroke" });
