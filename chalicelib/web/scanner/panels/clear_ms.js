/** How long each panel stays: to be read, and no longer, for the next guest looks at the same screen. */
export const CLEAR_MS = {
  card: 45_000,
  redeem: 45_000,
  allow: 60_000,
  done: 4000,
  reward: 20_000,
  undone: 4000,
  saved: 6000,
  refused: 12_000,
  already: 12_000,
  strange: 8000,
  reading: 15_000,
};
