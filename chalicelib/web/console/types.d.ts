/** What the console's modules hand to each other. Read by the type check alone. */

import type { WaitsView } from "../api/overview.js";
import type { IconName } from "../kit/dom.js";
import type { Client } from "./client.js";

/** What a page keeps by itself, as long as it is shown. */
export interface Keeper {
  readonly unsaved: boolean;
  /** Whether all is kept. */
  save(): Promise<boolean>;
}
/** What a page can ask of the frame around it: to be drawn anew; that nobody leaves before `keeper` has saved. */
export interface FrameActs {
  again(): unknown;
  /** In another language, of all pages. */
  speak(code: string): unknown;
  keep(keeper: Keeper): void;
  /** Tells the frame what waits, which a page asked for. */
  waits(waits: readonly WaitsView[]): void;
}
/** Makes a section's page: `rest` is what follows the section's name in the address. */
export type MakePage = (client: Client, rest: string[], frame: FrameActs) => Promise<HTMLElement>;
export interface Section {
  id: string;
  /** The action that a person has to be allowed. */
  needs: string;
  icon: IconName;
  open(): Promise<{ page: MakePage }>;
}
