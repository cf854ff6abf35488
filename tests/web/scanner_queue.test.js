/** The queue's rules: what a line is, what an answer means, in which order lines go, and what is never sent. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { verdict } from "../../chalicelib/web/scanner/panels/verdict.js";
import { delayMs } from "../../chalicelib/web/scanner/queue/backoff.js";
import { canonical, flaw, kept, newLine, requestOf } from "../../chalicelib/web/scanner/queue/lines.js";
import { pass } from "../../chalicelib/web/scanner/queue/sync.js";

const BARCODE = "7Z3QK0VXM2RTHB9WDN6Y1FJCE8PW4S5G2TA1";
const OTHER = `1${BARCODE.slice(1)}`;
const TILL = {
  me: { id: "ana", name: "Ana" },
  merchant_id: "luna",
  made_by: "luna.ana.main.1.1.x",
  outlet: { id: "main" },
};
const id = (n) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const scan = (n, barcode = BARCODE) =>
  newLine({
    id: id(n),
    what: { kind: "scan", ask: { visits: 1 }, change: 1, barcode, programme_id: "coffee" },
    till: TILL,
    at: "2026-11-01T12:00:00.000Z",
  });
const undo = (n, of) =>
  newLine({
    id: id(n),
    what: { kind: "undo", ask: { of: id(of) }, change: -1, serial: BARCODE.slice(0, 26) },
    till: TILL,
    at: "2026-11-01T12:00:01.000Z",
  });
const done = {
  status: 201,
  body: {
    entry: { id: "e1", kind: "earn", delta: 1, balance_after: 8, at: "2026-11-01T12:00:00Z" },
    card: { name: "Maria", balance_shown: "8/9" },
    replayed: false,
  },
};
const refusal = (status, code) => ({ status, body: { code, detail: `Because of ${code}.` } });

/** What store.js promises, in memory. */
class Lines {
  constructor(...lines) {
    this.lines = lines.map((line, at) => ({ ...line, seq: at + 1 }));
  }

  next = async (seq) => this.lines.find((line) => line.state === "waiting" && line.seq > seq);
  line = async (wanted) => this.lines.find((line) => line.id === wanted);
  claim = async (wanted) =>
    this.#change(wanted, (line) => (line.state === "waiting" ? { ...line, sent_at: 1 } : null));
  settle = async (wanted, outcome) => this.#change(wanted, (line) => ({ ...line, ...outcome }));

  get states() {
    return this.lines.map(({ state }) => state);
  }

  #change(wanted, turn) {
    const at = this.lines.findIndex((line) => line.id === wanted);
    const changed = turn(this.lines[at]);
    if (changed) this.lines[at] = changed;
    return changed;
  }
}

/** One pass with a server that gives these answers in turn; what was sent. */
async function run(store, answers, more = {}) {
  const sent = [];
  const send = async (request) => {
    sent.push(request);
    return answers[Math.min(sent.length, answers.length) - 1];
  };
  const { end, after_s } = await pass({
    store,
    send,
    flawOf: async (line) => flaw(line),
    merchant: "luna",
    ...more,
  });
  return { sent, end, after_s };
}

test("a line is sent with its own id, content and maker, the same at every try", async () => {
  const store = new Lines(scan(1));
  const first = await run(store, [null]);
  const second = await run(store, [done]);

  assert.deepEqual(first.sent, second.sent);
  assert.deepEqual(second.sent, [
    {
      path: "/scans",
      key: id(1),
      body: { barcode: BARCODE, visits: 1, made_at: "2026-11-01T12:00:00.000Z", made_by: TILL.made_by },
    },
  ]);
  assert.deepEqual(store.states, ["done"]);
});

test("lines go in the order of making, and one that is refused holds no other up", async () => {
  const store = new Lines(scan(1), scan(2, OTHER), scan(3));
  const { sent, end } = await run(store, [refusal(409, "limit_cooldown"), done]);

  assert.deepEqual(
    sent.map(({ key }) => key),
    [id(1), id(2), id(3)],
  );
  assert.deepEqual(store.states, ["refused", "done", "done"]);
  assert.deepEqual(store.lines[0].refusal, { code: "limit_cooldown", detail: "Because of limit_cooldown." });
  assert.equal(end, "empty");
});

test("without an answer the pass ends there, and everything waits", async () => {
  for (const answer of [
    null,
    { status: 200, body: null },
    { status: 200, body: {} },
    { status: 404, body: null },
  ]) {
    const store = new Lines(scan(1), scan(2));
    const { sent, end } = await run(store, [answer]);
    assert.deepEqual([sent.length, end, store.states], [1, "unreachable", ["waiting", "waiting"]]);
  }
});

test("a card that the server fails on waits with all its lines; others go on, not for ever", async () => {
  const store = new Lines(scan(1), scan(2), scan(3, OTHER));
  const { sent, end } = await run(store, [refusal(503, "card_busy"), done]);
  assert.deepEqual(
    [sent.map(({ key }) => key), end, store.states],
    [[id(1), id(3)], "later", ["waiting", "waiting", "done"]],
  );

  const cards = [..."12345"].map((sign, at) => scan(at + 1, `${sign}${BARCODE.slice(1)}`));
  assert.equal((await run(new Lines(...cards), [{ status: 500, body: null }])).sent.length, 3);
});

test("a session that is over, a role that may not and a pause stop the queue and lose nothing", async () => {
  const cases = {
    session_ended: [401, "signed_out"],
    not_signed_in: [401, "signed_out"],
    not_permitted: [403, "not_permitted"],
    wait_before_trying: [429, "wait"],
  };
  for (const [code, [status, end]] of Object.entries(cases)) {
    const store = new Lines(scan(1));
    const ended = await run(store, [{ ...refusal(status, code), retryAfter: 7 }]);
    assert.deepEqual([ended.end, store.states], [end, ["waiting"]]);
  }
});

test("another shop's line stays until they sign in", async () => {
  const store = new Lines({ ...scan(1), made: { ...scan(1).made, merchant_id: "sol" } }, scan(2));
  const { sent } = await run(store, [done]);
  assert.deepEqual([sent.map(({ key }) => key), store.states], [[id(2)], ["waiting", "done"]]);
});

test("a damaged line is never sent, and stays to be seen", async () => {
  const store = new Lines(scan(1), scan(2));
  const flawOf = async (line) => (line.id === id(1) ? "seal" : null);
  const { sent } = await run(store, [done], { flawOf });
  assert.deepEqual([sent.map(({ key }) => key), store.states], [[id(2)], ["waiting", "done"]]);
});

test("an undo waits for what it takes back, names its entry, and ends with it", async () => {
  const store = new Lines(scan(1), undo(2, 1));
  assert.equal((await run(store, [refusal(503, "store_busy")])).sent.length, 1);
  const { sent } = await run(store, [done]);
  assert.deepEqual(
    sent.map(({ path }) => path),
    ["/scans", "/entries/e1/reversal"],
  );

  const refused = new Lines({ ...scan(1), state: "refused" }, undo(2, 1));
  assert.equal((await run(refused, [done])).sent.length, 0);
  assert.deepEqual(refused.states, ["refused", "withdrawn"]);
});

test("a line that was withdrawn while its turn came is not sent", async () => {
  const store = new Lines(scan(1));
  store.claim = async () => null;
  assert.equal((await run(store, [done])).sent.length, 0);
});

test("nobody's name is kept with a line", () => {
  assert.equal(JSON.stringify(kept(done.body)).includes("Maria"), false);
  assert.equal(kept({ ...done.body, replayed: true }).replayed, true);
  assert.equal(kept({ ...done.body, reversed: true }).reversed, true);
});

test("a line edited by hand does not pass for ours", () => {
  const edits = [
    (made) => (made.ask = { visits: 500 }),
    (made) => (made.ask = { visits: 1, amount_minor: 5 }),
    (made) => (made.ask = { amount_minor: -5 }),
    (made) => (made.ask = null),
    (made) => (made.kind = "gift"),
    (made) => (made.barcode = "short"),
    (made) => (made.serial = OTHER.slice(0, 26)),
    (made) => (made.made_at = "yesterday"),
    (made) => (made.made_by = ""),
    (made) => (made.change = 0.5),
  ];
  assert.equal(flaw(scan(1)), null);
  for (const edit of edits) {
    const line = structuredClone(scan(1));
    edit(line.made);
    assert.equal(flaw(line), "form", edit.toString());
  }
  assert.equal(flaw({ ...scan(1), id: id(2) }), "id");
  for (const nothing of [undefined, null, {}, { made: 5 }, { ...scan(1), state: "gone" }])
    assert.equal(flaw(nothing), "form");
});

test("the same content is the same text in any order", () => {
  assert.equal(
    canonical({ b: [1, { d: null, c: "x" }], a: true }),
    canonical({ a: true, b: [1, { c: "x", d: null }] }),
  );
  assert.notEqual(canonical({ a: 1 }), canonical({ a: "1" }));
});

test("a redemption and an entry's undo are requests of their own", () => {
  const redeem = newLine({
    id: id(1),
    what: { kind: "redeem", ask: { reward: "free", quantity: 2 }, change: -18, barcode: BARCODE },
    till: TILL,
    at: "2026-11-01T12:00:00.000Z",
  });
  assert.equal(flaw(redeem), null);
  assert.deepEqual(requestOf(redeem).path, "/redemptions");
  assert.deepEqual([requestOf(redeem).body.reward, requestOf(redeem).body.quantity], ["free", 2]);
  const taken = newLine({
    id: id(2),
    what: { kind: "undo", ask: { entry: "a/b" }, change: -1, serial: BARCODE.slice(0, 26) },
    till: TILL,
    at: "2026-11-01T12:00:00.000Z",
  });
  assert.equal(requestOf(taken).path, "/entries/a%2Fb/reversal");
});

test("a wrong PIN is a refusal, not the end of the session", () => {
  assert.deepEqual(verdict(refusal(401, "pin_wrong")), {
    is: "refused",
    refusal: { code: "pin_wrong", detail: "Because of pin_wrong." },
  });
});

test("tries are spaced ever wider, up to a minute, and scattered", () => {
  assert.deepEqual(
    [0, 1, 2, 3].map((tries) => delayMs(tries, 1)),
    [1000, 2000, 4000, 8000],
  );
  assert.equal(delayMs(1000, 1), 60_000);
  assert.equal(delayMs(3, 0), 4000);
});
