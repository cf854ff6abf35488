/** What the studio's modules share. Read by the type check alone. */

import type { MerchantBody } from "../api/merchant.js";
import type { ProgrammeBody } from "../api/programme.js";
import type { Language, Sender, Texts } from "../kit/types.js";

/** A part of a programme: its type's own fields beside these (docs/programmes.md). */
export interface Part {
  type: string;
  id: string;
  [field: string]: unknown;
}
/** A programme as it is written so far. */
export interface Written extends Omit<ProgrammeBody, "parts" | "rules"> {
  rules: Record<string, unknown>;
  parts: Part[];
}
/** What the owner said of the shop, from which sums are reckoned. `price`: as it was typed. */
export interface Answers {
  trade: string;
  price: string;
  visits_a_month: number;
  regulars: number;
  margin_percent: number;
}
export interface Designed {
  merchant: MerchantBody;
  programme: Written;
  answers: Answers;
  /** Where the logo can be looked at. */
  logo: string;
  /** Whether the owner has chosen a programme; before that a plain one is shown. */
  chosen: boolean;
}
export type Changed = Sender<{ change: Event; opened: Event }>;
export type At = "empty" | "half" | "full";
export interface Looked {
  at: At;
  language: Language;
}
/** A field of a part's form: what is asked, how, and what it is at first. */
export interface PartField {
  name: string;
  kind: "text" | "number" | "percent" | "money" | "choice" | "holding" | "yes";
  most?: number;
  options?: string[];
  usual?: unknown;
  needed?: boolean;
}
export type { Language, Texts };
