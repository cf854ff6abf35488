/** A tier's id, which audiences keep: made once from its English name, kept when the name changes. */

const ID_MAX = 30; // as the server takes it

/**
 * "Café Gold" as "cafe-gold"; another one than those `taken`.
 * @param {string} name
 * @param {string[]} taken
 */
export function idFor(name, taken) {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  const id = plain.slice(0, ID_MAX).replace(/^-|-$/g, "") || "tier";
  const numbered = taken.map((_, at) => `${id.slice(0, ID_MAX - 3)}-${at + 2}`);
  return [id, ...numbered].find((free) => !taken.includes(free)) ?? id;
}
