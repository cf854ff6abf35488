/** What the parts of one's own access to Carnet need of the page that shows them. */

import type { AnswerTo, BodyOf } from "../../api/routes.js";
import type { Method } from "../api.js";
import type { Answer } from "../types.js";

export type Ask = <M extends Method, Path extends string>(
  method: M,
  path: Path,
  body?: NoInfer<BodyOf<`${M} ${Path}`>>,
) => Promise<Answer<AnswerTo<`${M} ${Path}`>> | null>;

/** How it asks the server, how it tells a time, and what it does once something has changed. */
export interface Access {
  ask: Ask;
  when(at: string): string;
  done(): unknown;
}
