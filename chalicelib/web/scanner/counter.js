/** The page while serving: the bar, the camera, and the sheet with what is going on. */

import { Acts } from "./acts.js";
import { endOf, serialOf } from "./camera/codes.js";
import { allowPanel, managers } from "./correction/allow_panel.js";
import { Flow } from "./flow.js";
import { nameOf } from "./offers/offered.js";
import { offers } from "./offers/offers.js";
import { offlineRefusal } from "./offers/offline_refusal.js";
import { CLEAR_MS } from "./panels/clear_ms.js";
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
import { Serving } from "./serving.js";
import { t } from "./words.js";

/**
 * @import { CardView, RefusalView } from "../api/card.js"
 * @import { Made } from "./camera/recent_codes.js"
 * @import { App } from "./main.js"
 * @import { Line, QueueEvents, ScanAsk } from "./queue/types.js"
 * @import { About, CardSubject, Offer, Panel, Subject } from "./types.js"
 */

export class Counter {
  /** @type {Panel | null} */
  #shown = null;

  /** @param {App} app */
  constructor(app) {
    this.app = app;
    this.sheet = new Sheet({ idle: () => idlePanel((page) => app.open(page), givenOn(app)), says: app.says });
    this.acts = new Acts({ till: app.till, queue: app.queue, view: this });
    this.flow = new Flow({ till: app.till, acts: this.acts, view: this });
    this.serving = new Serving(this);
    app.queue.addEventListener("line", ({ detail }) => this.#follow(detail));
  }

  /** Whether a code from the camera should wait: somebody is typing for this card. */
  get busy() {
    return this.sheet.panel?.touched === true;
  }

  clear = () => this.sheet.clear();

  /** @param {Subject} subject */
  card(subject) {
    this.serving.card(subject);
  }

  /** @param {string} barcode */
  reading(barcode) {
    this.show(readingPanel(endOf(serialOf(barcode))), "reading");
  }

  /** @param {string} kind */
  strange(kind) {
    this.show(strangePanel(kind, { next: this.clear }), "strange");
  }

  /**
   * @param {string} barcode
   * @param {Made} made
   */
  already(barcode, made) {
    this.show(alreadyPanel(made, { next: this.clear, open: () => this.flow.meet(barcode) }), "already");
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
      { next: this.clear, undo: this.app.till.may("undo_own") && (() => this.acts.undo({ line })) },
    );
    if (!card || !programme || line.made.kind !== "scan" || !rewards.length || !this.app.till.may("redeem"))
      return this.show(panel, codes.length ? "reward" : "done"); // a code takes longer to read out
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
    const given = offers(rewards, (reward) => this.serving.redeem(after, reward), programme);
    panel.element.querySelector(".outcome-buttons")?.before(given);
    panel.says = `${panel.says}. ${t("reward_ready", { reward: rewards[rewards.length - 1].name })}`;
    this.show(panel, "reward");
  }

  /**
   * @param {CardView | null} card
   * @param {number | null} [change]
   */
  undone(card, change = null) {
    this.show(undonePanel({ card, change }, { next: this.clear }), "undone");
  }

  /** @param {{ line: Line, subject: About }} settled */
  saved({ line, subject }) {
    const { kind, serial, change, programme_id } = line.made;
    const given = { serial, change, programme_id, waiting: subject.waiting };
    const allowed = kind !== "redeem" || offlineRefusal(this.app.till, given) === null;
    const undo = kind !== "undo" && (() => this.acts.undo({ line }));
    const panel = savedPanel({ line, allowed }, { next: this.clear, undo });
    panel.element.dataset.line = line.id;
    this.show(panel, allowed ? "saved" : "allow");
  }

  /** @param {{ line: Line | null, subject: About, sentence?: string, others?: Line[] }} what */
  refused({ line, subject, sentence = line?.refusal?.detail ?? "", others = [] }) {
    const code = line?.refusal?.code ?? "";
    const leave = () => this.#leave(line);
    const allow = line && mayBeAllowed(code) && (() => this.allow({ line, subject, sentence, close: leave }));
    const programme = this.app.till.programme(line?.made.programme_id ?? "");
    const which =
      others.length && line?.made.kind === "redeem" ? nameOf(programme, line.made.ask.reward) : "";
    this.show(refusedPanel({ sentence, code, which, others, programme }, { next: leave, allow }), "refused");
  }

  failed() {
    this.show(failedPanel({ next: this.clear }), "refused");
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
    const enter = (staff, pin) => this.acts.allow(line, { staff, pin }, subject);
    this.#askManager(sentence, { enter, close });
  }

  /**
   * @param {Panel} panel
   * @param {keyof typeof CLEAR_MS} lasts
   */
  show(panel, lasts) {
    this.#shown = panel;
    this.sheet.show(panel, { clear_ms: CLEAR_MS[lasts] });
  }

  /**
   * A limit refuses already before anything is added: the scan is made, and allowed by PIN.
   * @param {CardSubject} subject
   * @param {ScanAsk} ask
   * @param {RefusalView} refusal
   */
  allowScan(subject, ask, refusal) {
    /** @type {Line | null} */
    let line = null;
    /** @type {(staff: string, pin: string) => Promise<string | null>} */
    const enter = async (staff, pin) => {
      line ??= await this.acts.refusedLine(subject, ask, refusal);
      return this.acts.allow(line, { staff, pin }, subject);
    };
    this.#askManager(refusal.detail, { enter, close: () => this.#leave(line) });
  }

  /**
   * @param {string} sentence why it is asked
   * @param {Parameters<typeof allowPanel>[1]} acts
   */
  #askManager(sentence, acts) {
    const { data } = this.app.till;
    this.show(allowPanel({ people: data ? managers(data) : [], sentence }, acts), "allow");
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
    this.acts.show({ line, body, subject: { serial: line.made.serial } });
  }
}

/**
 * Whether guests of this shop give something on, and who is here may hand it out.
 * @param {App} app
 */
function givenOn({ till }) {
  return till.may("redeem") && (till.data?.programmes ?? []).some(({ jars }) => jars.length > 0);
}
