/** Who is at the console, and every question to the server: none is lost when the session ends on the way. */

import { call, good } from "../kit/api.js";
import { refusalOf } from "../kit/refusal.js";
import { t } from "./words.js";

/**
 * @import { Method } from "../kit/api.js"
 * @import { Answer, Sender } from "../kit/types.js"
 * @import { AnswerTo, BodyOf } from "../api/routes.js"
 * @import { OutletView, SessionView } from "../api/people.js"
 * @typedef {new () => Sender<{ session: Event }>} SessionSender
 * @typedef {(session: SessionView | null, again: boolean) => Promise<SessionView | null>} SignIn lets somebody sign in
 *   over the page, or give the password `again`: the new session, or null when they would not
 */

const SIGNED_OUT = ["not_signed_in", "session_ended"]; // another 401 is a wrong password in the question itself
const AGAIN = "password_again"; // signed in, and this asks for the password of the last minutes
const PAGE_MAX = 500; // what the server gives at once
const SIGN_INS_MAX = 3; // for one question: then its refusal is shown where it was asked

/** A page could not be read; `answer` is null when there was none. */
export class NotRead extends Error {
  /** @param {Answer<unknown> | null} answer */
  constructor(answer) {
    super(refusalOf(answer).detail);
    this.answer = answer;
  }
}

export class Client extends /** @type {SessionSender} */ (EventTarget) {
  /** @type {SessionView | null} */
  session = null;
  shop = "Carnet"; // until its own name is known
  /** @type {Promise<SessionView | null> | null} */
  #signing = null;

  /** @param {{ signIn: SignIn }} acts */
  constructor({ signIn }) {
    super();
    this.signIn = signIn;
  }

  get me() {
    return this.session?.me ?? null;
  }

  /** @param {string} action */
  may(action) {
    return this.session?.may.includes(action) ?? false;
  }

  /** Who is signed in, asked anew; the answer. */
  async look() {
    const answer = await call("GET", "/session");
    if (good(answer)) this.begin(answer.body);
    return answer;
  }

  /** @param {SessionView} session */
  begin(session) {
    this.session = session;
    this.shop = session.shop || this.shop;
    this.dispatchEvent(new Event("session"));
  }

  /**
   * The answer to a question; signed out on the way, or asked for the password, it is asked again after that.
   * @template {Method} M
   * @template {string} Path
   * @param {M} method
   * @param {Path} path
   * @param {NoInfer<BodyOf<`${M} ${Path}`>>} [body]
   * @param {string} [key] the Idempotency-Key
   * @returns {Promise<Answer<AnswerTo<`${M} ${Path}`>> | null>}
   */
  async ask(method, path, body, key) {
    let answer = await call(method, path, { body, key });
    for (let tries = 0; wantsSignIn(answer) && tries < SIGN_INS_MAX; tries += 1) {
      if (!(await this.#again(codeOf(answer) === AGAIN))) return signedOut(answer);
      answer = await call(method, path, { body, key });
    }
    return answer;
  }

  /**
   * What there is to read at `path`; NotRead says why not.
   * @template {string} Path
   * @param {Path} path
   * @returns {Promise<AnswerTo<`GET ${Path}`>>}
   */
  async read(path) {
    const answer = await this.ask("GET", path);
    if (!good(answer)) throw new NotRead(answer);
    return answer.body;
  }

  /** Every outlet where one works, by name: what a form lets choose from. */
  async outlets() {
    /** @type {OutletView[]} */
    const found = [];
    for (let after = ""; ; ) {
      const { outlets, next } = await this.read(`/outlets?limit=${PAGE_MAX}&after=${after}`);
      found.push(...outlets);
      if (!next) return found;
      after = next;
    }
  }

  async leave() {
    const answer = await call("DELETE", "/session");
    if (answer?.status === 204 || answer?.status === 401) location.reload();
    return answer;
  }

  /**
   * One sign-in for all questions that wait; somebody of another shop's gets a page of their own.
   * @param {boolean} again
   */
  async #again(again) {
    const before = this.session?.merchant_id;
    this.#signing ??= this.signIn(this.session, again).finally(() => {
      this.#signing = null;
    });
    const session = await this.#signing;
    if (!session) return false;
    if (before && session.merchant_id !== before) {
      location.reload();
      return false;
    }
    if (this.session !== session) this.begin(session);
    return true;
  }
}

/**
 * A refusal as one reads it who would not sign in: the server's is written for a program with a key.
 * @template {Answer<unknown> | null} Refused
 * @param {Refused} answer
 * @returns {Refused}
 */
function signedOut(answer) {
  if (answer !== null && !good(answer) && answer.body && SIGNED_OUT.includes(codeOf(answer)))
    answer.body.detail = t("signed_out");
  return answer;
}

/** @param {Answer<unknown> | null} answer */
function codeOf(answer) {
  return answer === null || good(answer) ? "" : (answer.body?.code ?? "");
}

/** @param {Answer<unknown> | null} answer */
function wantsSignIn(answer) {
  return [...SIGNED_OUT, AGAIN].includes(codeOf(answer));
}
