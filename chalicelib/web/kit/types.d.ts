/** What browser code shares: elements, answers of the server, texts, hours. Read by the type check alone. */

import type { Problem } from "../api/http.js";
import type { MeView } from "../api/people.js";
import type { TillProgrammeView } from "../api/programme.js";
import type { TillEntryView } from "../api/till.js";

export type Language = MeView["language"];
/** The same words by language; English is always there. */
export type Texts = Partial<Record<Language, string>>;

/** What a sale brings, and what of it counted. */
export type Earn = TillProgrammeView["earn"];
export type Sums = Pick<TillEntryView, "visits" | "amount_minor">;

/** From when to when, in minutes after midnight; closing beyond 1440 is on the next day. */
export type Span = [opens: number, closes: number];
/** Monday to Sunday, each with its spans. */
export type Hours = Span[][];

interface Timed {
  /** Seconds that the server asks to wait; 0: it does not. */
  retryAfter: number;
  /** When the question left and when the answer came, in ms since 1970 by this device's clock. */
  sent: number;
  came: number;
}
type GoodStatus = 200 | 201 | 202 | 204;
type RefusedStatus = 400 | 401 | 403 | 404 | 405 | 408 | 409 | 413 | 415 | 422 | 429 | 500 | 502 | 503 | 504;

export interface Good<Body> extends Timed {
  status: GoodStatus;
  body: Body;
}
/** With our problem body; API Gateway's own refusals have no code and no detail. */
export interface Refused extends Timed {
  status: RefusedStatus;
  body: Partial<Problem>;
}
/** Somebody else's page, such as a café's sign-in: no JSON. */
export interface Strange extends Timed {
  status: GoodStatus | RefusedStatus;
  body: null;
}
export type Heard<Body> = Good<Body> | Refused;
export type Answer<Body> = Heard<Body> | Strange;

/** What an element can be filled with; false, null and undefined are left out. */
export type Child = Node | string | number | false | null | undefined | readonly Child[];

type Listeners = {
  [Type in keyof HTMLElementEventMap as `on${Type}`]?: (event: HTMLElementEventMap[Type]) => unknown;
};
type Attribute = string | number | boolean | null | undefined;

/** Attributes, listeners (onclick) and style properties of a new element; false, null and undefined are left out. */
export interface Attributes extends Listeners {
  style?: Record<string, string | number>;
  [name: string]: Attribute | Record<string, string | number> | ((event: never) => unknown);
}

/** A control of a form with its label, and what is sent of it. */
export interface Field<Value = unknown, Control extends FormControl | null = FormControl | null> {
  name: string;
  element: HTMLElement;
  control: Control;
  read(): Value;
  /** Shows what is wrong with it, "" for nothing; `path`: with which part of it. */
  wrong(detail: string, path?: string): void;
}
export type FormControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Why something cannot be sent, and the field that it is about; `path`: which part of that field. */
export interface Flaw {
  detail: string;
  field: string;
  path?: string;
}

/** An EventTarget that says which events it sends. */
export interface Sender<Events extends Record<string, Event>> {
  addEventListener<Type extends keyof Events>(type: Type, listener: (event: Events[Type]) => unknown): void;
  removeEventListener<Type extends keyof Events>(
    type: Type,
    listener: (event: Events[Type]) => unknown,
  ): void;
  dispatchEvent(event: Event): boolean;
}

/** A field of a card as it is read. `parts`: its text in pieces, links with their address; `mark`: beside it where it is `changed`. */
export interface DrawnField {
  key?: string;
  label: string;
  value: string;
  parts?: readonly { text: string; href?: string }[];
  align?: string;
  changed?: boolean;
  message?: boolean;
  mark?: Child;
}
export interface PassCode {
  picture: string;
  text: string;
  message?: string;
}
/** The front of Apple's store card; `fields` are those below the strip. */
export interface AppleFront {
  organization: string;
  colours: { background: string; foreground: string; label: string };
  logo?: string;
  strip?: string;
  header: readonly DrawnField[];
  primary?: readonly DrawnField[];
  fields: readonly DrawnField[];
  code: PassCode | null;
}
/** The front of Apple's poster. */
export interface ApplePosterFront {
  organization: string;
  colours: AppleFront["colours"];
  artwork?: string;
  logo?: string;
  header: readonly DrawnField[];
  primary: readonly DrawnField[];
  footer: readonly DrawnField[];
  code: (PassCode & { bars?: boolean }) | null;
}
/** The front of Google's loyalty card. */
export interface GoogleFront {
  issuer: string;
  programme: string;
  colour: string;
  logo?: string;
  hero?: string;
  rows: readonly (readonly DrawnField[])[];
  code: PassCode | null;
}
/** What a mark looks like: each has a colour and a shape in the console's `rows.css`. */
export type MarkKind =
  | "draft"
  | "planned"
  | "active"
  | "paused"
  | "invited"
  | "done"
  | "closed"
  | "quiet"
  | "revoked"
  | "late";
