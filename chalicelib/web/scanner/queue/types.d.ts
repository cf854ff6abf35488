/** The queue's lines, as they lie on the device. Read by the type check alone. */

import type { RefusalView } from "../../api/card.js";
import type { TillReceiptView } from "../../api/till.js";

/** A sale, by visits or by its amount. */
export interface ScanAsk {
  visits?: number;
  amount_minor?: number;
}
export interface RedeemAsk {
  reward: string;
  quantity: number;
  /** Money off, where the till says how much. */
  amount_minor?: number;
}
/** What was paid for at the till. */
export interface PayAsk {
  part: string;
  amount_minor: number;
}
/** How many are on a guest's paper card. */
export interface PaperAsk {
  n: number;
}
/** What is taken back: an entry of the history, or a line of this device. */
export type UndoAsk = { entry: string; of?: undefined } | { of: string; entry?: undefined };

type OfCard =
  | { kind: "scan"; ask: ScanAsk }
  | { kind: "redeem"; ask: RedeemAsk }
  | { kind: "pay"; ask: PayAsk }
  | { kind: "paper"; ask: PaperAsk };
type OfEntry = { kind: "undo"; ask: UndoAsk };

/** What a line is made of. `change`: the stamps or points that it brings, as this device reckons. */
export type What = { change: number; programme_id?: string } & (
  | (OfCard & { barcode: string; serial?: undefined })
  | (OfEntry & { serial: string; barcode?: undefined })
);

/** What a person did: it never changes, and is sealed. */
export type Made = (OfCard | OfEntry) & {
  id: string;
  serial: string;
  barcode: string;
  programme_id: string;
  change: number;
  made_at: string;
  merchant_id: string;
  made_by: string;
  outlet: string;
  by: string;
  by_name: string;
};

export type LineState = "waiting" | "done" | "refused" | "withdrawn";

/** What is kept of an answer: figures and ids, nobody's name. */
export interface Kept {
  entry: string;
  kind: TillReceiptView["entry"]["kind"];
  delta: number;
  balance_after: number;
  at: string;
  allowed_by: string | null;
  shown: string;
  replayed: boolean;
  /** Taken back by the time of this answer; not in lines of earlier pages. */
  reversed?: boolean;
}

export interface NewLine {
  id: string;
  made: Made;
  state: LineState;
  /** When it was first handed to the network, in ms; null before. */
  sent_at: number | null;
  tries: number;
  answer: Kept | null;
  refusal: RefusalView | null;
}
export interface Line extends NewLine {
  /** The order of making, given by the store. */
  seq: number;
  seal: Uint8Array<ArrayBuffer>;
}
/** Why a stored line is not what was made. */
export type LineFlaw = "form" | "id" | "seal";
export type ReadLine = Line & { flaw: LineFlaw | null };

/** How a line is settled. */
export type Outcome =
  | { state: "done"; answer: Kept }
  | { state: "refused"; refusal: RefusalView | null }
  | { state: "withdrawn" };

/** The request that carries a line out. */
export type LineRequest =
  | {
      path: "/scans" | "/redemptions" | "/payments" | "/papers";
      key: string;
      body: (ScanAsk | RedeemAsk | PayAsk | PaperAsk) & Sent;
    }
  | { path: `/entries/${string}/reversal`; key: string; body: Record<string, never> };
interface Sent {
  barcode: string;
  made_at: string;
  made_by: string;
}

/** Why a pass over the queue ended; after_s: the server asks to wait so long. */
export interface Ended {
  end: "empty" | "later" | "wait" | "unreachable" | "signed_out" | "not_permitted";
  after_s?: number;
}

export type QueueEvents = {
  /** A line was added or changed; null: one was let go. */
  line: CustomEvent<{ line: Line | null; body: TillReceiptView | null }>;
  ended: CustomEvent<Ended>;
};

/** What the server's answer means for a line. */
export type Verdict =
  | { is: "done"; body: TillReceiptView }
  | { is: "busy" | "unreachable" | "signed_out" | "not_permitted"; after_s?: undefined }
  | { is: "wait"; after_s: number }
  | { is: "refused"; refusal: RefusalView };
