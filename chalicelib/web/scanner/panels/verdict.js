/** What an answer of the server means for the line that was sent. */

import { good } from "../../kit/api.js";

/**
 * @import { Answer } from "../../kit/types.js"
 * @import { TillReceiptView } from "../../api/till.js"
 * @import { Verdict } from "../queue/types.js"
 */

const SIGNED_OUT = ["session_ended", "not_signed_in"];

/**
 * `{is}`: done, refused (with `refusal`), busy (this card again later), or the reason to stop for now:
 * unreachable, signed_out, not_permitted, wait (with `after_s`).
 * @param {Answer<TillReceiptView> | null} answer
 * @returns {Verdict}
 */
export function verdict(answer) {
  if (answer === null) return { is: "unreachable" };
  const { status } = answer;
  if (good(answer)) return answer.body.entry?.id ? { is: "done", body: answer.body } : { is: "unreachable" };
  if (status >= 500 || status === 408) return { is: "busy" };
  const { code = "", detail = "" } = answer.body ?? {};
  if (!code) return { is: "unreachable" }; // not our server: a café's sign-in page, a proxy
  if (SIGNED_OUT.includes(code)) return { is: "signed_out" };
  if (status === 429) return { is: "wait", after_s: answer.retryAfter };
  if (code === "not_permitted" || code === "origin_wrong") return { is: "not_permitted" };
  return { is: "refused", refusal: { code, detail } };
}

/**
 * Refusals that a manager's PIN may set aside.
 * @param {string} code
 */
export function mayBeAllowed(code) {
  return code.startsWith("limit_");
}
