/** What the phone page's server tells (infra/local/phone/screen.py and counter.py). Read by the type check alone. */

import type { CardView } from "../../../../chalicelib/web/api/card.js";
import type { ProgrammeView } from "../../../../chalicelib/web/api/programme.js";

export interface Barcode {
  message: string;
  /** QR, EAN13, … */
  format?: string;
  /** It is wider than high. */
  bars?: boolean;
  /** A QR as a data: URL. */
  picture: string;
  text: string;
}

export interface PassField {
  key: string;
  label: string;
  value: string;
  /** A back field's text in pieces, links with their address. */
  parts: { text: string; href?: string }[];
  align: string;
}

/** A pass that an iPhone holds, or looks at before it is added. */
export interface AppleFace {
  serial: string;
  version: string;
  style: string;
  organization: string;
  description: string;
  logo_text: string;
  colours: { background: string; foreground: string; label: string };
  images: Partial<Record<"icon" | "logo" | "strip" | "artwork" | "primaryLogo", string>>;
  fields: Record<"header" | "primary" | "secondary" | "auxiliary" | "footer" | "back", PassField[]>;
  barcode: Barcode | null;
  /** Buttons under the pass, from iOS 27. */
  actions: { id: string; type: string; url: string }[];
  expired: boolean;
  signer: string;
}
/** A pass on the phone, with what its details page says of it. */
export interface HeldPass extends AppleFace {
  updatable: boolean;
  automatic_updates: boolean;
  notifications: boolean;
  lock_screen: boolean;
  /** Whether there is anything that the lock screen could suggest. */
  suggestible: boolean;
  /** Why it stands on the lock screen now. `tested`: somebody saw that on a device. */
  suggested: { why: "place" | "time" | "both"; text: string; tested: boolean } | null;
  places: [number, number][];
  registered: boolean;
  updated_ms: number;
}

export interface Labelled {
  label: string;
  value: string;
}
/** A card that an Android phone holds. */
export interface GoogleFace {
  kind: "loyaltyObject" | "offerObject" | "genericObject";
  /** The id of the card on this phone that it came along with. */
  linked_to: string | null;
  serial: string;
  id: string;
  version: string;
  issuer: string;
  program: string;
  logo: string;
  hero: string;
  colour: string;
  state: string;
  rows: Labelled[][];
  barcode: Barcode | null;
  details: Labelled[];
  /** `first`: the button of the lower part. */
  links: { text: string; href: string; first?: boolean }[];
  messages: { header: string; body: string }[];
  /** The modules of these days. */
  window: { title: string; text: string; href: string }[];
  tier: string;
}

export interface Notice {
  id: number;
  serial: string;
  title: string;
  text: string;
  at_ms: number;
  /** Where one of the browser's leads; "" for the wallet's. */
  url: string;
}

interface AnyPhone {
  id: string;
  language: string;
  notices: Notice[];
  lines: { text: string; ok: boolean; at_ms: number }[];
}
export type ApplePhone = AnyPhone & {
  kind: "iphone";
  cards: HeldPass[];
  ios: number;
  place: [number, number] | null;
};
export type AndroidPhone = AnyPhone & { kind: "android"; cards: GoogleFace[]; switches: Record<string, boolean> };
export type Phone = ApplePhone | AndroidPhone;

export type Step = "pushed" | "listed" | "fetched" | "shown";
/** One tap at the till; times in ms after it. */
export interface Sale {
  key: string;
  barcode: string;
  what: string;
  at_ms: number;
  result: string;
  ok: boolean | null;
  answered: number | null;
  steps: Record<string, Partial<Record<Step, number>>>;
}

/** Everything that the page draws. */
export interface State {
  devices: Phone[];
  sales: Sale[];
  /** How far the phones' clock was moved on. */
  ahead_ms: number;
}

/** A programme of the shop with the QR of its join page. */
export type Programme = ProgrammeView & { picture: string };
export type TillCard = CardView;
