/** Days of two tills: the scan page's own queue on two devices, against whoever answers on standard input.
 *
 * `node two_tills.mjs FOLDER`, with the page's modules in FOLDER/a/scanner and FOLDER/b/scanner. A line in is `{seed, cards}`
 * or an answer; a line out is a request, a wish of the day (`{world}`), or `{end}`: the day's lines and what was
 * promised. Everything random comes from the seed.
 */

import { readSync, writeSync } from "node:fs";
import { Device, Life } from "./till_device.mjs";

const STEPS = 60;
const HOUR_MS = 3_600_000;
const MODULES = [
  "queue/queue",
  "till",
  "queue/background",
  "queue/store",
  "clock",
  "queue/offline_redeem",
  "card/seen_cards",
  "card/what_will_happen",
];
const CHANCES = {
  death: 0.012,
  lost_request: 0.05,
  lost_answer: 0.08,
  portal: 0.02,
  gateway: 0.03,
  repeat: 0.05,
  meanwhile: 0.25,
};

/** How often things go wrong. */
class Luck {
  constructor(seed) {
    this.state = seed >>> 0;
    this.chances = { ...CHANCES };
  }

  random() {
    this.state = (this.state + 0x6d2b79f5) >>> 0; // mulberry32
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  strikes(name) {
    return this.random() < this.chances[name];
  }

  kills(life) {
    const dead = this.strikes("death");
    if (dead) life.end();
    return dead;
  }

  pick(list) {
    return list[Math.floor(this.random() * list.length)];
  }

  uuid() {
    const hex = Array.from({ length: 32 }, () => Math.floor(this.random() * 16).toString(16)).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }

  end() {
    for (const name in this.chances) this.chances[name] = 0;
  }
}

class Day {
  promised = []; // ids of lines that a cashier was told are saved
  dismissed = []; // lines that a person saw refused, and wanted gone
  edited = [];
  nested = false;

  constructor({ seed, cards, start_ms: start }, devices) {
    Object.assign(this, { cards, devices, now_ms: start, luck: new Luck(seed) });
    for (const device of devices) {
      const tools = { luck: this.luck, now: () => this.now_ms, meanwhile: (busy) => this.meanwhile(busy) };
      Object.assign(device, tools, { server: (request) => ask({ ...request, now_ms: this.now_ms }) });
    }
  }

  async live() {
    for (const device of this.devices) await device.forget();
    for (const device of this.devices) {
      device.skew_ms = this.luck.pick([0, 0, 0, -5, -2, 2, 5]) * HOUR_MS;
      await this.signIn(device);
      await this.open(device);
    }
    for (let step = 0; step < STEPS; step += 1) {
      this.now_ms += Math.floor(this.luck.random() * 18 * 60_000);
      await this.act(this.luck.pick(this.devices));
    }
    await this.settle();
    const tills = await Promise.all(
      this.devices.map((device) => device.life.run(() => device.queue.lines())),
    );
    return { tills, promised: this.promised, dismissed: this.dismissed, edited: this.edited };
  }

  /** Bad luck ends, the clocks are put right and the tills come back, in any order, more often than needed. */
  async settle() {
    this.luck.end();
    for (let turn = 0; turn < 4; turn += 1) {
      for (const device of this.luck.random() < 0.5 ? this.devices : [...this.devices].reverse()) {
        Object.assign(device, { online: true, skew_ms: 0 });
        await this.signIn(device);
        if (this.luck.random() < 0.5) device.life?.end();
        if (!device.life || device.life.over) await this.open(device);
        await device.life.run(() => device.till.refresh());
        await device.life.run(() => device.queue.hurry());
      }
    }
  }

  async act(device) {
    if (!device.life || device.life.over) return this.open(device);
    const { luck } = this;
    const acts = [
      [40, () => this.scan(device)],
      [10, () => this.redeem(device)],
      [7, () => this.undo(device)],
      [3, () => this.again(device)],
      [2, () => this.letGo(device)],
      [8, () => this.network(device)],
      [6, () => device.life.tick()],
      [4, () => this.bothAtOnce(device)],
      [4, () => device.life.end()],
      [3, () => ask({ world: "revoke", cookie: device.cookie })],
      [4, () => this.signIn(device).then(() => device.life.run(() => device.till.refresh()))],
      [2, () => (device.skew_ms = luck.pick([0, -5, -1, 1, 5]) * HOUR_MS)],
      [1, () => this.editByHand(device)],
    ];
    let left = luck.random() * acts.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, act] of acts) {
      left -= weight;
      if (left < 0) return act();
    }
    throw new Error("The weights do not add up.");
  }

  /** The other till acts while a request of this one is under way. */
  async meanwhile(busy) {
    if (this.nested || !this.luck.strikes("meanwhile")) return;
    this.nested = true;
    await this.act(this.devices.find((device) => device !== busy));
    this.nested = false;
  }

  async signIn(device) {
    const staff = this.luck.pick(["ana", "ion"]);
    device.cookie = ask({ world: "sign_in", staff, outlet: device.name, now_ms: this.now_ms }).cookie;
  }

  /** A page opens, as its start does it: by what is kept, then with the server. */
  async open(device) {
    const life = new Life(device);
    device.life = life;
    const made = await life.run(async () => {
      const till = new device.Till();
      const queue = new device.Queue(() => till.merchant);
      Object.assign(device, { till, queue });
      await till.recall();
      if (!till.data) await till.refresh();
      device.keepGoing({ till, queue });
      await till.refresh();
      await queue.sync();
    });
    return made;
  }

  serves({ till }) {
    return till?.data && !(till.ended && till.reachable);
  }

  async scan(device) {
    if (!this.serves(device)) return;
    const card = this.luck.pick(this.cards);
    const programme = device.till.programme(card.programme_id);
    const ask =
      programme.type === "stamps"
        ? { visits: this.luck.pick([1, 1, 1, 2, 3]) }
        : { amount_minor: 100 + Math.floor(this.luck.random() * 5000) };
    await this.commit(device, {
      kind: "scan",
      ask,
      barcode: card.barcode,
      programme_id: programme.id,
      change: device.gain(programme, ask),
    });
  }

  /** Offline only as far as the page's own rule allows. */
  async redeem(device) {
    if (!this.serves(device)) return;
    const card = this.luck.pick(this.cards);
    const programme = device.till.programme(card.programme_id);
    const { id: reward, cost } = this.luck.pick(programme.rewards);
    const what = {
      kind: "redeem",
      ask: { reward, quantity: 1 },
      barcode: card.barcode,
      programme_id: programme.id,
      change: -cost,
    };
    if (device.till.reachable) return this.commit(device, what);
    const known = await device.life.run(async () => [await device.seen(card.serial), await device.waiting()]);
    if (known === "died") return;
    const [met, waiting] = known;
    const balance = device.expected(met?.balance ?? null, card.serial, waiting);
    if (device.mayRedeemOffline(programme, { cost, serial: card.serial, balance, waiting }).ok)
      await this.commit(device, what);
  }

  async undo(device) {
    if (!this.serves(device)) return;
    const lines = await device.life.run(() => device.queue.lines());
    const own =
      lines !== "died" &&
      lines
        .filter(
          ({ flaw, state, made }) => !flaw && made.kind !== "undo" && ["waiting", "done"].includes(state),
        )
        .slice(0, 3);
    if (!own?.length) return;
    const line = this.luck.pick(own);
    const withdrawn = await device.life.run(() => device.queue.withdraw(line.id));
    if (withdrawn) return; // taken back before it left, or the page is gone
    const { serial, programme_id, change } = line.made;
    await this.commit(device, { kind: "undo", ask: { of: line.id }, serial, programme_id, change: -change });
  }

  async commit(device, what) {
    const line = await device.life.run(() =>
      device.queue.add(what, device.till.data, device.madeAt(Date.now(), device.till.offset)),
    );
    if (line === "died") return;
    this.promised.push(line.id);
    const ended = await device.life.run(() => device.queue.hurry());
    if (ended === "died" || what.kind === "undo") return;
    const now = await device.life.run(() => device.line(line.id));
    if (now?.answer)
      await device.life.run(() =>
        device.see(
          {
            serial: line.made.serial,
            programme_id: what.programme_id,
            balance: now.answer.balance_after,
            version: this.now_ms,
          },
          this.now_ms,
        ),
      );
  }

  /** A person sends a refused line once more. */
  async again(device) {
    const line = await this.refused(device);
    if (line) await device.life.run(() => device.queue.retry(line.id));
  }

  async letGo(device) {
    const line = await this.refused(device);
    if (!line) return;
    this.dismissed.push(line);
    await device.life.run(() => device.queue.dismiss(line.seq));
  }

  async refused(device) {
    const lines = await device.life.run(() => device.queue.lines());
    return lines === "died"
      ? null
      : this.luck.pick(lines.filter(({ state, flaw }) => state === "refused" && !flaw));
  }

  async network(device) {
    device.online = !device.online;
    if (device.online) await device.life.fire("online");
  }

  /** The page and its worker, or two tabs, without a lock between them. */
  async bothAtOnce(device) {
    if (!this.serves(device)) return;
    const second = new Life(device);
    const worker = second.run(() => new device.Queue(() => device.till.merchant).sync());
    await Promise.all([worker, device.life.run(() => device.queue.hurry())]);
    second.end();
  }

  /** Somebody opens the developer's tools and makes one stamp four. */
  async editByHand(device) {
    const line = await device.life.run(async () =>
      (await device.waiting()).find(({ made }) => made.kind === "scan" && made.ask.visits),
    );
    if (!line || line === "died" || this.edited.includes(line.id)) return;
    this.edited.push(line.id);
    const db = await within(device.factory.open("carnet-till"));
    const lines = db.transaction("lines", "readwrite").objectStore("lines");
    await within(lines.put({ ...line, made: { ...line.made, ask: { visits: 4 } } }));
    db.close();
  }
}

function within(request) {
  return new Promise((done, failed) =>
    Object.assign(request, { onsuccess: () => done(request.result), onerror: () => failed(request.error) }),
  );
}

const bytes = Buffer.alloc(1 << 16);
let heard = "";

/** Standard input and output, one line each way and nothing in between: so that one seed is one day. */
function ask(message) {
  writeSync(1, `${JSON.stringify(message)}\n`);
  return hear();
}

function hear() {
  while (!heard.includes("\n")) {
    const count = readSync(0, bytes);
    if (!count) process.exit(0);
    heard += bytes.toString("utf8", 0, count);
  }
  const end = heard.indexOf("\n");
  const line = heard.slice(0, end);
  heard = heard.slice(end + 1);
  return JSON.parse(line);
}

const devices = [];
for (const name of ["a", "b"]) {
  const device = new Device(name, { luck: new Luck(0) });
  device.luck.end();
  await device.load(process.argv[2], MODULES);
  devices.push(device);
}
for (let day = hear(); ; ) {
  const lived = await new Day(day, devices).live();
  writeSync(1, `${JSON.stringify({ end: lived })}\n`);
  day = hear();
}
