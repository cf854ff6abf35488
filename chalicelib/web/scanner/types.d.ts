/** What the scan page's modules hand to each other. Read by the type check alone. */

import type { CardView, RefusalView } from "../api/card.js";
import type { MeView } from "../api/people.js";
import type { TillProgrammeView } from "../api/programme.js";
import type { TillEntryView, TillReceiptView, TillView } from "../api/till.js";
import type { Line, ScanAsk } from "./queue/types.js";

/** What /till says to somebody who is signed in. */
export type TillData = TillView & { me: MeView; merchant_id: string };
/** Where the till stands, known though nobody is signed in: the device, its people and its outlet. */
export type Place = Pick<TillView, "device" | "people" | "outlets" | "outlet">;

/** A reward that can be handed out `ready` times, named in the card's language. */
export interface Offer {
  id: string;
  name: string;
  cost: number;
  ready: number;
}

/** A card that was read, as far as this device knows it: null where it does not. */
export interface Subject {
  barcode: string;
  serial: string;
  programme: TillProgrammeView | null;
  balance: number | null;
  /** This device's lines that are not sent yet. */
  waiting: Line[];
  /** As the server shows it; null where it could not be asked. */
  card: CardView | null;
  /** What a scan would be refused for. */
  refused: RefusalView | null;
  offline: boolean;
  /** When this device met it last, in ms. */
  seen_ms: number | null;
  /** The server's sentence for a code that is none of ours. */
  unknown?: string;
}
export type CardSubject = Subject & { programme: TillProgrammeView };
/** Whose line it is: all of a subject, or the serial alone; `undoes`: what the line takes back. */
export type About = Partial<Subject> & { serial: string; undoes?: Line | TillEntryView };

/** A line as it was settled, the answer's body where this tab had it, and whose it is. */
export interface Settled {
  line: Line;
  body: TillReceiptView | null;
  subject: About;
}

/** What is in the sheet below the camera. */
export interface Panel {
  name: string;
  element: HTMLElement;
  /** Read out by screen readers; at once when it is urgent. */
  says?: string;
  urgent?: boolean;
  focus?: HTMLElement | null;
  /** Somebody is typing in it: codes from the camera wait. */
  touched?: boolean;
  key?(event: KeyboardEvent): unknown;
  forgetKeys?(): void;
}

/** What a card's panel can do; false: not for this person, or not now. */
export interface CardActs {
  add(ask: ScanAsk): unknown;
  bonus(): TillProgrammeView["bonuses"][number] | null;
  redeem: false | ((reward: Offer) => unknown);
  /** Why an amount as it is typed would be refused. */
  breaks: (ask: ScanAsk) => RefusalView | null;
  allow: false | null | ((ask: ScanAsk, refusal: RefusalView) => unknown);
  history: false | (() => unknown);
  /** Marks it as a tester's card: the sentence to show. */
  tester: false | (() => Promise<string>);
  close(): void;
  stay(): void;
}

/** A view beside the counter. */
export interface Page {
  element: HTMLElement;
  title: string;
  /** It has a way back to the counter. */
  back?: boolean;
  leave?(): void;
}
export type PageName =
  | "sign_in"
  | "people"
  | "invitation"
  | "outlets"
  | "find"
  | "new_guest"
  | "shift"
  | "card_history"
  | "menu"
  | "pin";
/** What a view is opened with. */
export interface Given {
  token?: string;
  code?: string;
  text?: string;
  subject?: Subject;
}
