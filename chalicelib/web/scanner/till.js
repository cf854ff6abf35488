/** Who is at this till and what it needs to work without the server: one value, kept on the device. */

import { call, get, post } from "../kit/api.js";
import { offsetOf } from "./clock.js";
import { forget, keep, recall } from "./queue/db.js";

const READ_MS = 6000;
const PATIENT = { limit_ms: 29_000 }; // who signs in waits rather than begins again: as long as the server tries
const [TRIES_MAX, PAUSE_MS] = [3, 700]; // of what may be asked again: a server that is busy answers the next time

export class Till extends EventTarget {
  /** What /till said last, null when nobody is signed in here. */
  data = null;
  /** The device, its people and outlets while nobody is signed in. */
  door = null;
  offset = 0;
  reachable = true;
  ended = false; // the session is over, as the server said, while `data` still serves the queue

  /** What was kept on the device: enough to begin at once, with no network. */
  async recall() {
    [this.data, this.offset] = [(await recall("till")) ?? null, (await recall("offset")) ?? 0];
    this.door = (await recall("door")) ?? null;
    return this.data;
  }

  get merchant() {
    return this.ended ? null : (this.data?.merchant_id ?? null);
  }

  get now() {
    return Date.now() + this.offset;
  }

  may(action) {
    return this.data?.may.includes(action) ?? false;
  }

  programme(id) {
    return this.data.programmes.find((each) => each.id === id) ?? null;
  }

  /** Asks the server anew. */
  async refresh() {
    if (!this.data) return this.lapsed(); // nobody was signed in: who may?
    const answer = this.heard(await get("/till", { limit_ms: READ_MS }));
    if (answer?.status === 200 && answer.body?.me) await this.#take(answer);
    else if (answer?.status === 401) await this.#knock();
    this.#tell();
  }

  signIn(email, password) {
    return this.#enter(post("/session", { email, password }, PATIENT));
  }

  signInByPin(staff, pin) {
    return this.#enter(post("/session/pin", { staff, pin }, PATIENT));
  }

  accept(token, password, pin) {
    return this.#enter(post("/invitation", { token, password, ...(pin && { pin }) }, PATIENT));
  }

  chooseOutlet(outlet) {
    return this.#enter(insisted(() => call("PUT", "/session/outlet", { body: { outlet }, ...PATIENT })));
  }

  async pair(code) {
    const answer = this.heard(await post("/pairings", { code }));
    if (answer?.status === 200) await this.#stand(answer.body);
    return answer;
  }

  async signOut() {
    const answer = this.heard(await call("DELETE", "/session"));
    if (answer?.status !== 204 && answer?.status !== 401) return answer;
    this.data = null;
    await forget("till");
    await this.#knock();
    this.#tell();
    return answer;
  }

  /** Every answer says whether the server can be reached; a page of somebody else's, a café's Wi-Fi, is none. */
  heard(answer) {
    const reachable = answer !== null && answer.body !== null;
    if (reachable !== this.reachable) {
      this.reachable = reachable;
      this.#tell();
    }
    return reachable ? answer : null;
  }

  /** A change was refused because the session is over: lines stay, somebody has to sign in. */
  async lapsed() {
    await this.#knock();
    this.#tell();
  }

  async #enter(asking) {
    const answer = this.heard(await asking);
    if (answer?.status !== 200) return answer;
    const full = this.heard(await insisted(() => get("/till", PATIENT)));
    if (full?.status !== 200) return full;
    await this.#take(full);
    this.#tell();
    return full;
  }

  async #take({ body, sent, came }) {
    this.ended = false;
    this.offset = offsetOf(body.now, sent, came);
    this.data = body;
    await Promise.all([keep("till", body), keep("offset", this.offset), this.#stand(body)]);
  }

  /** Who may sign in here, asked of the server. */
  async #knock() {
    this.ended = true;
    const answer = this.heard(await get("/session", { limit_ms: READ_MS }));
    if (answer?.status !== 200) return;
    await this.#stand(answer.body);
    if (!answer.body.me) return;
    const full = this.heard(await get("/till"));
    if (full?.status === 200) await this.#take(full); // somebody signed in in another tab
  }

  #stand({ device, people, outlets, outlet }) {
    this.door = { device, people, outlets, outlet };
    return keep("door", this.door);
  }

  #tell() {
    this.dispatchEvent(new Event("change"));
  }
}

/** The answer to a question that changes nothing when it is asked twice. */
async function insisted(ask) {
  for (let tries = 1; ; tries += 1) {
    const answer = await ask();
    if (answer === null || answer.status < 500 || tries === TRIES_MAX) return answer;
    await new Promise((done) => setTimeout(done, tries * PAUSE_MS));
  }
}
