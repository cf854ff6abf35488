/** What to say of an answer that is not the one hoped for. */

import { good, said } from "./api.js";
import { t } from "./words.js";

/** @import { Answer, Flaw } from "./types.js" */

/**
 * With the field that it is about; `path`: which part of it.
 * @param {Answer<unknown> | null} answer
 * @returns {Flaw}
 */
export function refusalOf(answer) {
  if (answer === null) return { detail: t("change_unsure"), field: "" };
  const path = good(answer) ? "" : (answer.body?.field ?? "");
  return {
    detail: said(answer) ?? t("odd_answer", { status: answer.status }),
    field: firstName(path),
    path,
  };
}

/**
 * The first part of a path such as "audience.all.1".
 * @param {string} path
 */
export const firstName = (path) => path.split(/\W/)[0];
