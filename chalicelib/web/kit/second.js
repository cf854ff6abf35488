/** The second factor, which the server asks for once the password is right. */

import { good } from "./api.js";

/** @import { Answer } from "./types.js" */

/**
 * Whether this refusal asks for the code of an app.
 * @param {Answer<unknown> | null} answer
 */
export const wantsSecond = (answer) =>
  answer !== null && !good(answer) && answer.body?.code === "factor_asked";
