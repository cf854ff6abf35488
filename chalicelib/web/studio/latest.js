/** A question that is asked again while somebody types: the newest alone counts, and none is lost for good. */

import { good } from "../kit/api.js";
import { refusalOf } from "../kit/refusal.js";
import { t } from "../kit/words.js";

/** @import { Answer } from "../kit/types.js" */

const PAUSE_MS = 350;
const KEPT = 24; // answers to what was asked before: going back and forth asks nothing

/**
 * @template Asked, Body
 * @param {object} question
 * @param {() => Asked | null} question.what null: there is nothing to ask yet
 * @param {(asked: Asked) => Promise<Answer<Body> | null>} question.ask
 * @param {(body: Body) => unknown} question.answered
 * @param {(detail: string, field: string) => unknown} question.refused
 * @param {(busy: boolean) => unknown} [question.busy]
 */
export function latest({ what, ask, answered, refused, busy = () => {} }) {
  /** @type {Map<string, Body>} */
  const kept = new Map();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let turn = 0;

  /** @returns {Promise<unknown>} */
  async function now() {
    clearTimeout(timer);
    const asked = what();
    if (asked === null) return;
    turn += 1;
    const mine = turn;
    const name = JSON.stringify(asked);
    const known = kept.get(name);
    if (known !== undefined) {
      busy(false);
      return answered(known);
    }
    busy(true);
    const answer = await ask(asked);
    if (mine !== turn) return;
    busy(false);
    if (answer === null) return refused(t("studio_no_answer"), ""); // nothing was changed: it is asked again
    if (!good(answer)) {
      const { detail, path } = refusalOf(answer);
      return refused(detail, path ?? "");
    }
    kept.set(name, answer.body);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? "");
    answered(answer.body);
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(now, PAUSE_MS);
  }

  return { now, later };
}
