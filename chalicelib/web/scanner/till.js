/** Who is at this till and what it needs to work without the server: one value, kept on the device. */

import { signInByPasskey } from "../kit/access/passkey.js";
import { call, get, good, post } from "../kit/api.js";
import { offsetOf } from "./clock.js";
import { forget, keep, recall } from "./queue/db.js";

/**
 * @import { SessionView, ShopView } from "../api/people.js"
 * @import { TillView } from "../api/till.js"
 * @import { Second } from "../kit/access/second.js"
 * @import { Answer, Heard, Sender } from "../kit/types.js"
 * @import { Place, TillData } from "./types.js"
 * @typedef {new () => Sender<{ change: Event }>} ChangeSender
 */

const READ_MS = 6000;
const PATIENT = { limit_ms: 29_000 }; // who signs in waits rather than begins again: as long as the server tries
const [TRIES_MAX, PAUSE_MS] = [3, 700]; // of what may be asked again: a server that is busy answers the next time

export class Till extends /** @type {ChangeSender} */ (EventTarget) {
  /**
   * What /till said last, null when nobody is signed in here.
   * @type {TillData | null}
   */
  data = null;
  /** @type {Place | null} */
  place = null;
  offset = 0;
  reachable = true;
  needsFactor = false; // somebody signed in who has to set up a second factor before they serve
  ended = false; // the session is over, as the server said, while `data` still serves the queue

  /** What was kept on the device: enough to begin at once, with no network. */
  async recall() {
    [this.data, this.offset] = [(await recall("till")) ?? null, (await recall("offset")) ?? 0];
    this.place = (await recall("place")) ?? null;
    return this.data;
  }

  get merchant() {
    return this.ended ? null : (this.data?.merchant_id ?? null);
  }

  get now() {
    return Date.now() + this.offset;
  }

  /** @param {string} action */
  may(action) {
    return this.data?.may.includes(action) ?? false;
  }

  /** @param {string} id */
  programme(id) {
    return this.data?.programmes.find((programme) => programme.id === id) ?? null;
  }

  /** Whether cards of this shop have bars: elsewhere such a number is something else's. */
  get hasBars() {
    return this.data?.programmes.some(({ linear }) => linear) ?? false;
  }

  /** Asks the server anew. */
  async refresh() {
    if (!this.data) return this.lapsed(); // nobody was signed in: who may?
    const answer = this.heard(await get("/till", { limit_ms: READ_MS }));
    if (good(answer) && isSomebodys(answer.body)) await this.#take(answer.body, answer);
    else if (answer?.status === 401) await this.#knock();
    this.#tell();
  }

  /**
   * Where the same address and password are somebody's at several shops, nobody is signed in before one is chosen.
   * @param {string} email
   * @param {string} password
   * @param {string | null} [merchant]
   * @param {Second} [second] the second factor
   * @returns {Promise<{ answer: Answer<unknown> | null, shops: ShopView[] }>}
   */
  async signIn(email, password, merchant = null, second = {}) {
    const asked = await post("/session", { email, password, merchant, ...second }, PATIENT);
    if (good(asked) && asked.body.shops.length) return { answer: this.heard(asked), shops: asked.body.shops };
    return { answer: await this.#enter(Promise.resolve(asked)), shops: [] };
  }

  signInByPasskey() {
    return this.#enter(signInByPasskey(this.place?.outlet?.id));
  }

  /**
   * @param {string} staff
   * @param {string} pin
   */
  signInByPin(staff, pin) {
    return this.#enter(post("/session/pin", { staff, pin }, PATIENT));
  }

  /**
   * @param {string} token
   * @param {string} password
   * @param {string} pin
   */
  accept(token, password, pin) {
    return this.#enter(post("/invitation", { token, password, ...(pin && { pin }) }, PATIENT));
  }

  /** @param {string} outlet */
  chooseOutlet(outlet) {
    return this.#enter(insisted(() => call("PUT", "/session/outlet", { body: { outlet }, ...PATIENT })));
  }

  /** @param {string} code */
  async pair(code) {
    const answer = this.heard(await post("/pairings", { code }));
    if (good(answer)) await this.#stand(answer.body);
    return answer;
  }

  async signOut() {
    const answer = this.heard(await call("DELETE", "/session"));
    if (answer?.status !== 204 && answer?.status !== 401) return answer;
    [this.data, this.needsFactor] = [null, false];
    await forget("till");
    await this.#knock();
    this.#tell();
    return answer;
  }

  /**
   * Every answer says whether the server can be reached; a page of somebody else's, a café's Wi-Fi, is none.
   * @template Body
   * @param {Answer<Body> | null} answer
   * @returns {Heard<Body> | null}
   */
  heard(answer) {
    const reachable = answer !== null && answer.body !== null;
    if (reachable !== this.reachable) {
      this.reachable = reachable;
      this.#tell();
    }
    return answer !== null && answer.body !== null ? /** @type {Heard<Body>} */ (answer) : null;
  }

  /** A change was refused because the session is over: lines stay, somebody has to sign in. */
  async lapsed() {
    await this.#knock();
    this.#tell();
  }

  /**
   * @param {Promise<Answer<SessionView> | null>} asking
   * @returns {Promise<Heard<unknown> | null>}
   */
  async #enter(asking) {
    const answer = this.heard(await asking);
    if (!good(answer)) return answer;
    if (this.#asksForFactor(answer.body)) return answer;
    const full = this.heard(await insisted(() => get("/till", PATIENT)));
    if (!good(full) || !isSomebodys(full.body)) return full;
    await this.#take(full.body, full);
    this.#tell();
    return full;
  }

  /**
   * @param {TillData} data
   * @param {{ sent: number, came: number }} answer when it was asked and answered
   */
  async #take(data, { sent, came }) {
    [this.ended, this.needsFactor] = [false, false];
    this.offset = offsetOf(data.now, sent, came);
    this.data = data;
    await Promise.all([keep("till", data), keep("offset", this.offset), this.#stand(data)]);
  }

  /** Who may sign in here, asked of the server. */
  async #knock() {
    this.ended = true;
    const answer = this.heard(await get("/session", { limit_ms: READ_MS }));
    if (!good(answer)) return;
    await this.#stand(answer.body);
    if (this.#asksForFactor(answer.body) || !answer.body.me) return;
    const full = this.heard(await get("/till"));
    if (good(full) && isSomebodys(full.body)) await this.#take(full.body, full); // somebody signed in in another tab
  }

  /** @param {SessionView} session */
  #asksForFactor({ me }) {
    this.needsFactor = me?.factor === "now";
    if (this.needsFactor) this.#tell();
    return this.needsFactor;
  }

  /** @param {Place} place */
  #stand({ device, people, outlets, outlet }) {
    this.place = { device, people, outlets, outlet };
    return keep("place", this.place);
  }

  #tell() {
    this.dispatchEvent(new Event("change"));
  }
}

/**
 * The answer to a question that changes nothing when it is asked twice.
 * @template Body
 * @param {() => Promise<Answer<Body> | null>} ask
 * @returns {Promise<Answer<Body> | null>}
 */
async function insisted(ask) {
  for (let tries = 1; ; tries += 1) {
    const answer = await ask();
    if (answer === null || answer.status < 500 || tries === TRIES_MAX) return answer;
    await new Promise((done) => setTimeout(done, tries * PAUSE_MS));
  }
}

/**
 * Whether /till says who is signed in.
 * @param {TillView} view
 * @returns {view is TillData}
 */
function isSomebodys(view) {
  return view.me !== null && view.merchant_id !== null;
}
