/** A question that is asked again before it is answered. */

/**
 * `ask` itself, but an answer that a later question overtook is undefined: it is nobody's any more.
 * @template {unknown[]} Asked, Answered
 * @param {(...asked: Asked) => Promise<Answered>} ask
 * @returns {(...asked: Asked) => Promise<Answered | undefined>}
 */
export function newest(ask) {
  let turn = 0;
  return async (...asked) => {
    turn += 1;
    const mine = turn;
    const answer = await ask(...asked);
    return mine === turn ? answer : undefined;
  };
}
