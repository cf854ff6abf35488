/** What an answer of the server means for the line that was sent. */

const SIGNED_OUT = ["session_ended", "not_signed_in"];

/** `{is}`: done, refused (with `refusal`), busy (this card again later), or the reason to stop for now:
 * unreachable, signed_out, not_permitted, wait (with `after_s`). */
export function verdict(answer) {
  if (answer === null) return { is: "unreachable" };
  const { status, body } = answer;
  if (status === 200 || status === 201) return body?.entry?.id ? { is: "done" } : { is: "unreachable" };
  if (status >= 500 || status === 408) return { is: "busy" };
  if (!body?.code) return { is: "unreachable" }; // not our server: a café's sign-in page, a proxy
  if (SIGNED_OUT.includes(body.code)) return { is: "signed_out" };
  if (status === 429) return { is: "wait", after_s: answer.retryAfter };
  if (body.code === "not_permitted" || body.code === "origin_wrong") return { is: "not_permitted" };
  return { is: "refused", refusal: { code: body.code, detail: String(body.detail ?? "") } };
}

/** Refusals that a manager's PIN may set aside. */
export function mayBeAllowed(code) {
  return code.startsWith("limit_");
}
