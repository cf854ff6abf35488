/** The page while serving: the bar, the camera, and the sheet with what is going on. */

import { endOf, serialOf } from "./camera/codes.js";
import { CardPanel } from "./card/card_panel.js";
import { offline, refusalHere } from "./card/lookup.js";
import { PaperPanel } from "./card/paper_panel.js";
import { markTester } from "./card/tester.js";
import { whichPanel } from "./card/which_panel.js";
import { allowPanel, managers } from "./correction/allow_panel.js";
import { Flow } from "./flow.js";
import { choicesFor, nameOf } from "./offers/offered.js";
import { offers } from "./offers/offers.js";
import { RedeemPanel } from "./offers/redeem_panel.js";
import { SellPanel } from "./offers/sell_panel.js";
import { idlePanel, readingPanel } from "./panels/idle_panel.js";
import {
  alreadyPanel,
  donePanel,
  failedPanel,
  refusedPanel,
  savedPanel,
  strangePanel,
  undonePanel,
} from "./panels/outcome_panel.js";
import { Sheet } from "./panels/sheet.js";
import { mayBeAllowed } from "./panels/verdict.js";
import { mayRedeemOffline } from "./queue/offline_redeem.js";
import { t } from "./words.js";

/**
 * @import { CardView, RefusalView } from "../api/card.js"
 * @import { Made } from "./camera/recent_codes.js"
 * @import { App } from "./main.js"
 * @import { Line, QueueEvents, ScanAsk } from "./queue/types.js"
 * @import { SoldView, TillProgrammeView } from "../api/programme.js"
 * @import { About, CardSubject, Offer, Panel, Subject } from "./types.js"
 */

// How long each panel stays: to be read, and no longer, for the next guest looks at the same screen.
const CLEAR_MS = {
  card: 45_000,
  redeem: 45_000,
  allow: 60_000,
  done: 4000,
  reward: 20_000,
  undone: 4000,
  saved: 6000,
  refused: 12_000,
  already: 12_000,
  strange: 8000,
  reading: 15_000,
};

export class Counter {
  /** @type {Panel | null} */
  #shown = null;

  /** @param {App} app */
  constructor(app) {
    this.app = app;
    this.sheet = new Sheet({ idle: () => idlePanel((page) => app.open(page), givenOn(app)), says: app.says });
    this.flow = new Flow({ till: app.till, queue: app.queue, view: this });
    app.queue.addEventListener("line", ({ detail }) => this.#follow(detail));
  }

  /** Whether a code from the camera should wait: somebody is typing for this card. */
  get busy() {
    return this.sheet.panel?.touched === true;
  }

  clear = () => this.sheet.clear();

  /** @param {string} barcode */
  reading(barcode) {
    this.#show(readingPanel(endOf(serialOf(barcode))), "reading");
  }

  /**
   * @param {Subject} subject
   * @returns {void}
   */
  card(subject) {
    if (!hasProgramme(subject)) return this.#which(subject);
    const { till } = this.app;
    const { refused } = subject;
    const panel = new CardPanel(subject, {
      add: (ask) => this.flow.stamp(subject, ask),
      bonus: () => this.flow.bonus(subject.programme),
      factor: () => this.flow.factor(subject),
      choices: choicesFor(till, subject),
      redeem: till.may("redeem") && ((reward, others) => this.#redeem(subject, reward, others)),
      sell: till.may("scan") ? (sold) => this.#sell(subject, sold) : null,
      paper: till.may("scan") && subject.programme.paper_most > 0 && (() => this.#paper(subject)),
      breaks: (ask) => refusalHere(till, subject.programme, ask),
      allow:
        !subject.offline &&
        (!refused || mayBeAllowed(refused.code)) &&
        ((ask, refusal) => this.#allowScan(subject, ask, refusal)),
      history: till.may("see_history") && (() => this.app.open("card_history", { subject })),
      makeGood: till.may("make_good") && !subject.offline && (() => this.app.open("make_good", { subject })),
      memberships:
        till.may("undo_any") &&
        !subject.offline &&
        subject.programme.memberships.length > 0 &&
        (() => this.app.open("membership", { subject })),
      tester: till.may("testers") && !subject.offline && (() => markTester(subject.barcode)),
      close: this.clear,
      stay: () => this.sheet.stay(CLEAR_MS.card),
    });
    this.#show(panel, "card");
  }

  /** @param {string} kind */
  strange(kind) {
    this.#show(strangePanel(kind, { next: this.clear }), "strange");
  }

  /**
   * @param {string} barcode
   * @param {Made} made
   */
  already(barcode, made) {
    this.#show(alreadyPanel(made, { next: this.clear, open: () => this.flow.meet(barcode) }), "already");
  }

  /**
   * @param {{ line: Line, card: CardView | null, subject: About, rewards: Offer[], others?: Line[], codes?: string[] }} settled
   * @returns {void}
   */
  done({ line, card, subject, rewards, others = [], codes = [] }) {
    if (line.made.kind === "undo") return this.undone(card, line.answer?.delta);
    const programme = this.app.till.programme(line.made.programme_id) ?? subject.programme ?? null;
    const panel = donePanel(
      { line, card, subject, programme, others, codes },
      { next: this.clear, undo: this.app.till.may("undo_own") && (() => this.flow.undo({ line })) },
    );
    if (!card || !programme || line.made.kind !== "scan" || !rewards.length || !this.app.till.may("redeem"))
      return this.#show(panel, codes.length ? "reward" : "done"); // a code takes longer to read out
    /** @type {CardSubject} */
    const after = {
      barcode: card.barcode ?? line.made.barcode, // one that a phone draws anew is soon over
      serial: card.serial,
      programme,
      card,
      balance: card.balance,
      standing: card,
      times: subject.times ?? 1,
      waiting: [],
      refused: subject.refused ?? null,
      holder: null,
      offline: false,
      seen_ms: subject.seen_ms ?? null,
    };
    const given = offers(rewards, (reward) => this.#redeem(after, reward), programme);
    panel.element.querySelector(".outcome-buttons")?.before(given);
    panel.says = `${panel.says}. ${t("reward_ready", { reward: rewards[rewards.length - 1].name })}`;
    this.#show(panel, "reward");
  }

  /**
   * @param {CardView | null} card
   * @param {number | null} [change]
   */
  undone(card, change = null) {
    this.#show(undonePanel({ card, change }, { next: this.clear }), "undone");
  }

  /** @param {{ line: Line, subject: About }} settled */
  saved({ line, subject }) {
    const { kind, serial, change, programme_id } = line.made;
    const given = { serial, change, programme_id, waiting: subject.waiting };
    const allowed = kind !== "redeem" || this.#offlineRefusal(given) === null;
    const undo = kind !== "undo" && (() => this.flow.undo({ line }));
    const panel = savedPanel({ line, allowed }, { next: this.clear, undo });
    panel.element.dataset.line = line.id;
    this.#show(panel, allowed ? "saved" : "allow");
  }

  /** @param {{ line: Line | null, subject: About, sentence?: string, others?: Line[] }} what */
  refused({ line, subject, sentence = line?.refusal?.detail ?? "", others = [] }) {
    const code = line?.refusal?.code ?? "";
    const leave = () => this.#leave(line);
    const allow = line && mayBeAllowed(code) && (() => this.allow({ line, subject, sentence, close: leave }));
    const programme = this.app.till.programme(line?.made.programme_id ?? "");
    const which =
      others.length && line?.made.kind === "redeem" ? nameOf(programme, line.made.ask.reward) : "";
    this.#show(refusedPanel({ sentence, code, which, others, programme }, { next: leave, allow }), "refused");
  }

  failed() {
    this.#show(failedPanel({ next: this.clear }), "refused");
  }

  /**
   * Asks for a manager's PIN for a refused line. Without `close` a line that is not allowed stays in the list.
   * @param {{ line: Line, subject?: About, sentence?: string, close?: () => void }} what
   */
  allow({
    line,
    subject = { serial: line.made.serial },
    sentence = line.refusal?.detail ?? "",
    close = this.clear,
  }) {
    /** @type {(staff: string, pin: string) => Promise<string | null>} */
    const enter = (staff, pin) => this.flow.allow(line, { staff, pin }, subject);
    this.#askManager(sentence, { enter, close });
  }

  /**
   * @param {Panel} panel
   * @param {keyof typeof CLEAR_MS} lasts
   */
  #show(panel, lasts) {
    this.#shown = panel;
    this.sheet.show(panel, { clear_ms: CLEAR_MS[lasts] });
  }

  /**
   * Offline a card that was never met here does not say of which programme it is.
   * @param {Subject} subject
   */
  #which(subject) {
    const { till } = this.app;
    const choose = (/** @type {TillProgrammeView} */ programme) =>
      this.card(offline(till, { ...subject, programme }));
    this.#show(whichPanel(till.data?.programmes ?? [], { choose, close: this.clear }), "card");
  }

  /**
   * @param {CardSubject} subject
   * @param {SoldView} sold
   */
  #sell(subject, sold) {
    const sell = (/** @type {number} */ amount) => this.flow.pay(subject, sold, amount);
    this.#show(new SellPanel({ subject, sold }, { sell, close: () => this.card(subject) }), "allow");
  }

  /**
   * A guest's paper card. Without the network nobody knows whether it was honoured before, so it is kept.
   * @param {CardSubject} subject
   */
  #paper(subject) {
    if (!this.app.till.reachable) return this.refused({ line: null, subject, sentence: t("paper_offline") });
    const honour = (/** @type {number} */ n) => this.flow.paper(subject, n);
    this.#show(new PaperPanel(subject, { honour, close: () => this.card(subject) }), "allow");
  }

  /**
   * @param {CardSubject} subject
   * @param {Offer} reward
   * @param {Offer[]} [others]
   */
  #redeem(subject, reward, others = []) {
    const refusal = this.app.till.reachable ? null : this.#offerRefusal(subject, reward);
    const back = () => (subject.card || subject.offline ? this.card(subject) : this.clear());
    this.#show(
      new RedeemPanel(
        { subject, reward, others, refusal },
        {
          give: (takings) => this.flow.redeem(subject, takings),
          close: refusal ? back : this.clear,
        },
      ),
      "redeem",
    );
  }

  /**
   * The same of a reward or an offer; a partner's code is with the server alone.
   * @param {CardSubject} subject
   * @param {Offer} reward
   */
  #offerRefusal({ serial, programme, balance, waiting }, { cost, how }) {
    if (how?.effect === "code") return t("offline_redeem_off");
    const costs = { change: -Math.max(1, cost), balance: cost ? balance : null };
    return this.#offlineRefusal({ serial, programme_id: programme.id, waiting, ...costs });
  }

  /**
   * Why this device may not hand out a reward by itself, in a sentence; null when it may.
   * @param {{ serial: string, change: number, programme_id: string, balance?: number | null, waiting?: Line[] }} reward
   */
  #offlineRefusal({ serial, change, programme_id: id, balance = null, waiting = [] }) {
    const programme = this.app.till.programme(id);
    if (!programme) return t("offline_redeem_off");
    const may = mayRedeemOffline(programme, { cost: -change, serial, balance, waiting });
    return may.ok ? null : t(`offline_redeem_${may.why}`);
  }

  /**
   * A limit refuses already before anything is added: the scan is made, and allowed by PIN.
   * @param {CardSubject} subject
   * @param {ScanAsk} ask
   * @param {RefusalView} refusal
   */
  #allowScan(subject, ask, refusal) {
    /** @type {Line | null} */
    let line = null;
    /** @type {(staff: string, pin: string) => Promise<string | null>} */
    const enter = async (staff, pin) => {
      line ??= await this.flow.refusedLine(subject, ask, refusal);
      return this.flow.allow(line, { staff, pin }, subject);
    };
    this.#askManager(refusal.detail, { enter, close: () => this.#leave(line) });
  }

  /**
   * @param {string} sentence why it is asked
   * @param {Parameters<typeof allowPanel>[1]} acts
   */
  #askManager(sentence, acts) {
    const { data } = this.app.till;
    this.#show(allowPanel({ people: data ? managers(data) : [], sentence }, acts), "allow");
  }

  /**
   * A person has seen the refusal on the screen and closed it.
   * @param {Line | null} line
   */
  #leave(line) {
    if (line) this.app.queue.dismiss(line.seq);
    this.clear();
  }

  /**
   * A line that was shown as saved and is settled since.
   * @param {QueueEvents["line"]["detail"]} news
   */
  #follow({ line, body }) {
    if (
      !line ||
      this.#shown?.element.dataset.line !== line.id ||
      this.sheet.panel !== this.#shown ||
      line.state === "waiting"
    )
      return;
    this.flow.show({ line, body, subject: { serial: line.made.serial } });
  }
}

/**
 * @param {Subject} subject
 * @returns {subject is CardSubject}
 */
function hasProgramme(subject) {
  return subject.programme !== null;
}

/**
 * Whether guests of this shop give something on, and who is here may hand it out.
 * @param {App} app
 */
function givenOn({ till }) {
  return till.may("redeem") && (till.data?.programmes ?? []).some(({ jars }) => jars.length > 0);
}
