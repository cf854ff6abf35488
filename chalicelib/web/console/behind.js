/** What a page reads on, once its first picture stands: no question of it goes before that. */

/** @param {() => unknown} read */
export const behind = (read) => requestAnimationFrame(() => setTimeout(read));
