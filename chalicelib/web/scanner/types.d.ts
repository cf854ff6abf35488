/** What the scan page's modules hand to each other. Read by the type check alone. */

import type { CardProgressView, CardView, RefusalView } from "../api/card.js";
import type { MeView } from "../api/people.js";
import type { SoldView, TillOfferView, TillProgrammeView } from "../api/programme.js";
import type { TillEntryView, TillReceiptView, TillView } from "../api/till.js";
import type { Earn, Sums } from "../kit/types.js";
import type { Choice, Holder } from "./offers/choices.js";
import type { Line, ScanAsk } from "./queue/types.js";

/** What /till says to somebody who is signed in. */
export type TillData = TillView & { me: MeView; merchant_id: string };
/** Where the till stands, known though nobody is signed in: the device, its people and its outlet. */
export type Place = Pick<TillView, "device" | "people" | "outlets" | "outlet">;

/** A reward or a part's offer that can be handed out `ready` times, by its name in the reader's language. */
export interface Offer {
  id: string;
  name: string;
  /** Stamps or points that it takes. */
  cost: number;
  ready: number;
  ends_ms?: number | null;
  /** Money off: as much as is typed, up to this. */
  most_minor?: number | null;
  /** A sale has one of these. */
  discount?: boolean;
  /** What the programme says of a part's offer. */
  how?: TillOfferView;
}
/** So much of an offer; `amount_minor`: the money off that was typed. */
export interface Taking {
  offer: Offer;
  quantity: number;
  amount_minor?: number;
}

/** How far a card is and what is ready, as the server shows it or as this device expects it. */
export interface Standing {
  progress: CardProgressView;
  rewards: Offer[];
}

/** A card that was read, as far as this device knows it: null where it does not. */
export interface Subject {
  barcode: string;
  serial: string;
  programme: TillProgrammeView | null;
  balance: number | null;
  /** With this device's unsent lines, as `balance` is. */
  standing: Standing | null;
  /** How many times a scan of it counts by what it has, such as its tier, before any bonus. */
  times: number;
  /** This device's lines that are not sent yet. */
  waiting: Line[];
  /** As the server shows it; null where it could not be asked. */
  card: CardView | null;
  /** What a scan would be refused for. */
  refused: RefusalView | null;
  offline: boolean;
  /** What it holds of the parts' units, as this device knows it. */
  holder: Holder | null;
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
  /** Lines that were made with it. */
  others?: Line[];
  /** Of a partner, to be read to the customer; they are not kept on the device. */
  codes?: string[];
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
  /** How many times a scan counts now. */
  factor(): number;
  choices: Choice[];
  redeem: false | ((reward: Offer, others: Offer[]) => unknown);
  sell: null | ((sold: SoldView) => unknown);
  /** Honours a paper card. */
  paper: false | (() => unknown);
  /** Why an amount as it is typed would be refused. */
  breaks: (ask: ScanAsk) => RefusalView | null;
  allow: false | null | ((ask: ScanAsk, refusal: RefusalView) => unknown);
  history: false | (() => unknown);
  memberships: false | (() => unknown);
  makeGood: false | (() => unknown);
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
  | "factor"
  | "people"
  | "invitation"
  | "outlets"
  | "find"
  | "hand_over"
  | "new_guest"
  | "shift"
  | "card_history"
  | "membership"
  | "make_good"
  | "practice"
  | "jars"
  | "correct"
  | "menu"
  | "pin"
  | "factor";
/** What a view is opened with. */
export interface Given {
  token?: string;
  code?: string;
  text?: string;
  subject?: Subject;
  /** The sale to correct, as it stands, of whose card it is. */
  sale?: { entry: TillEntryView; stands: Sums; earn: Earn; about: string };
}
