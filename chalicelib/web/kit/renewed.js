/** What a page that looks again shows anew. */

import { shown } from "./dom.js";

/** @import { Child } from "./types.js" */

/**
 * The children of `element`, those replaced that differ: a button under a finger, the focus and what somebody
 * unfolded stay.
 * @param {Element} element
 * @param {...Child} children
 */
export function renewed(element, ...children) {
  const before = [...element.childNodes];
  const now = shown(children).map((child) =>
    child instanceof Node ? child : document.createTextNode(child),
  );
  for (const [n, node] of now.entries()) {
    const old = before[n];
    if (!old) element.append(node);
    else {
      unfold(old, node);
      if (!old.isEqualNode(node)) old.replaceWith(node);
    }
  }
  for (const old of before.slice(now.length)) old.remove();
}

/**
 * @param {Node} old
 * @param {Node} node
 */
function unfold(old, node) {
  const fresh = foldsOf(node);
  for (const [n, fold] of foldsOf(old).entries()) if (fold.open && fresh[n]) fresh[n].open = true;
}

/**
 * @param {Node} node
 * @returns {HTMLDetailsElement[]}
 */
function foldsOf(node) {
  if (!(node instanceof Element)) return [];
  const within = [...node.querySelectorAll("details")];
  return node instanceof HTMLDetailsElement ? [node, ...within] : within;
}
