/** What the console's modules hand to each other. Read by the type check alone. */

import type { IconName } from "../kit/dom.js";
import type { Client } from "./client.js";

/** What a page can ask of the frame around it: to be drawn anew. */
export interface FrameActs {
  again(): unknown;
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
