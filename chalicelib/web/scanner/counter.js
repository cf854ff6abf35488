/** The page while serving: the bar, the camera, and the sheet with what is going on. */

import { h, icon } from "../kit/dom.js";
import { endOf, serialOf } from "./camera/codes.js";
import { Flow } from "./flow.js";
import { allowPanel, managers } from "./panels/allow_panel.js";
import { CardPanel } from "./panels/card_panel.js";
import { offline } from "./panels/lookup.js";
import {
  alreadyPanel,
  donePanel,
  failedPanel,
  refusedPanel,
  savedPanel,
  strangePanel,
  undonePanel,
} from "./panels/outcome_panel.js";
import { RedeemPanel } from "./panels/redeem_panel.js";
import { Sheet } from "./panels/sheet.js";
import { mayBeAllowed } from "./panels/verdict.js";
import { mayRedeemOffline } from "./queue/offline_redeem.js";
import { t } from "./words.js";

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
  /** `app`: till, queue, says, open(page, …). */
  constructor(app) {
    this.app = app;
    this.sheet = new Sheet({ idle: () => this.#idle(), says: app.says });
    this.flow = new Flow({ till: app.till, queue: app.queue, view: this });
    app.queue.addEventListener("line", ({ detail }) => this.#follow(detail));
  }

  /** Whether a code from the camera should wait: somebody is typing for this card. */
  get busy() {
    return this.sheet.panel?.touched === true;
  }

  clear = () => this.sheet.clear();

  reading(barcode) {
    const element = h(
      "div",
      { class: "panel reading" },
      h("p", { class: "progress", "aria-hidden": "true" }, h("span")),
      h("p", { class: "lead" }, t("card_nameless", { end: endOf(serialOf(barcode)) })),
    );
    this.#show({ name: "reading", element }, "reading");
  }

  card(subject) {
    if (!subject.programme) return this.#which(subject);
    const may = (action) => this.app.till.may(action);
    const panel = new CardPanel(subject, {
      add: (ask) => this.flow.stamp(subject, ask),
      bonus: () => this.flow.bonus(subject.programme),
      redeem: may("redeem") && ((reward) => this.#redeem(subject, reward)),
      allow:
        subject.refused &&
        !subject.offline &&
        mayBeAllowed(subject.refused.code) &&
        ((ask) => this.#allowScan(subject, ask)),
      history: may("see_history") && (() => this.app.open("card_history", subject)),
      close: this.clear,
      stay: () => this.sheet.stay(CLEAR_MS.card),
    });
    this.#show(panel, "card");
  }

  strange(kind) {
    this.#show(strangePanel(kind, { next: this.clear }), "strange");
  }

  already(barcode) {
    const { at, change } = this.lastOf(barcode);
    this.#show(
      alreadyPanel({ at, change }, { next: this.clear, open: () => this.flow.meet(barcode) }),
      "already",
    );
  }

  done({ line, card, subject, rewards }) {
    this.#remember(line);
    if (line.made.kind === "undo") return this.undone(subject, card, line.answer.delta);
    const programme = this.app.till.programme(line.made.programme_id) ?? subject.programme;
    const panel = donePanel(
      { line, card, subject, programme },
      { next: this.clear, undo: this.app.till.may("undo_own") && (() => this.flow.undo({ line })) },
    );
    if (!rewards.length || line.made.kind === "redeem" || !this.app.till.may("redeem"))
      return this.#show(panel, "done");
    const after = { ...subject, programme, card, balance: card.balance, offline: false, waiting: [] };
    const offers = rewards.map((reward) =>
      h(
        "button",
        {
          type: "button",
          class: "button offer",
          "data-redeem": reward.id,
          onclick: () => this.#redeem(after, reward),
        },
        icon("gift"),
        h("span", {}, t("give", { reward: reward.name })),
        reward.ready > 1 && h("b", {}, `× ${reward.ready}`),
      ),
    );
    panel.element.querySelector(".outcome-buttons").before(h("div", { class: "offers" }, offers));
    panel.says = `${panel.says}. ${t("reward_ready", { reward: rewards.at(-1).name })}`;
    this.#show(panel, "reward");
  }

  undone(subject, card, change = null) {
    if (this.#last?.made.serial === subject.serial) this.#last = null;
    this.#show(undonePanel({ card, change }, { next: this.clear }), "undone");
  }

  saved({ line, subject }) {
    this.#remember(line);
    const { kind } = line.made;
    const allowed =
      kind !== "redeem" || this.#offlineRefusal({ ...line.made, waiting: subject.waiting }) === null;
    const undo = kind !== "undo" && (() => this.flow.undo({ line }));
    const panel = savedPanel({ line, allowed }, { next: this.clear, undo });
    panel.element.dataset.line = line.id;
    this.#show(panel, allowed ? "saved" : "allow");
  }

  refused({ line, subject, sentence = line.refusal.detail }) {
    const allow = line && mayBeAllowed(line.refusal.code) && (() => this.allow({ line, subject, sentence }));
    this.#show(
      refusedPanel({ sentence, code: line?.refusal.code ?? "" }, { next: () => this.#leave(line), allow }),
      "refused",
    );
  }

  failed() {
    this.#show(failedPanel({ next: this.clear }), "refused");
  }

  /** Asks for a manager's PIN for a refused line. */
  allow({ line, subject = { serial: line.made.serial }, sentence = line.refusal.detail }) {
    const enter = (staff, pin) => this.flow.allow(line, { staff, pin }, subject);
    this.#show(
      allowPanel({ people: managers(this.app.till.data), sentence }, { enter, close: this.clear }),
      "allow",
    );
  }

  lastOf(barcode) {
    const line = this.#last?.made.barcode === barcode ? this.#last : null;
    return { at: line ? Date.parse(line.made.made_at) : Date.now(), change: line?.made.change ?? 0 };
  }

  #last = null;
  #shown = null;

  #remember(line) {
    if (line.made.kind === "scan") this.#last = line;
  }

  #show(panel, lasts) {
    this.#shown = panel;
    this.sheet.show(panel, { clear_ms: CLEAR_MS[lasts] });
  }

  #idle() {
    const button = (name, sign, page) =>
      h(
        "button",
        { type: "button", class: "tile", [`data-${name}`]: true, onclick: () => this.app.open(page) },
        icon(sign, 28),
        h("span", {}, t(name)),
      );
    const element = h(
      "div",
      { class: "panel idle" },
      h("p", { class: "lead" }, t("aim")),
      h("div", { class: "tiles" }, button("find", "search", "find"), button("shift", "list", "shift")),
    );
    return { name: "idle", element };
  }

  /** Offline a card that was never met here does not say of which programme it is. */
  #which(subject) {
    const choose = (programme) =>
      h(
        "button",
        {
          type: "button",
          class: "button button-quiet",
          "data-programme": programme.id,
          onclick: () => this.card(offline(this.app.till, { ...subject, programme })),
        },
        programme.name,
      );
    const head = h(
      "header",
      { class: "who" },
      h("div", {}, h("h2", {}, t("which_card")), h("p", { class: "hint" }, t("known_not"))),
      h(
        "button",
        { type: "button", class: "round close", "aria-label": t("close"), onclick: this.clear },
        icon("close"),
      ),
    );
    const element = h(
      "div",
      { class: "panel" },
      head,
      h("div", { class: "choices" }, this.app.till.data.programmes.map(choose)),
    );
    this.#show(
      {
        name: "which",
        element,
        touched: true,
        says: t("which_card"),
        focus: element.querySelector(".choices button"),
      },
      "card",
    );
  }

  #redeem(subject, reward) {
    const refusal = this.app.till.reachable
      ? null
      : this.#offlineRefusal({
          serial: subject.serial,
          change: -reward.cost,
          programme_id: subject.programme.id,
          balance: subject.balance,
          waiting: subject.waiting,
        });
    const back = () => (subject.card || subject.offline ? this.card(subject) : this.clear());
    this.#show(
      new RedeemPanel(
        { subject, reward, refusal },
        {
          give: (quantity) => this.flow.redeem(subject, reward, quantity),
          close: refusal ? back : this.clear,
        },
      ),
      "redeem",
    );
  }

  /** Why this device may not hand out a reward by itself, in a sentence; null when it may. */
  #offlineRefusal({ serial, change, programme_id: id, balance = null, waiting = [] }) {
    const programme = this.app.till.programme(id);
    const { ok, why } = mayRedeemOffline(programme, { cost: -change, serial, balance, waiting });
    return ok ? null : t(`offline_redeem_${why}`);
  }

  /** A limit refuses already before anything is added: the scan is made, and allowed by PIN. */
  #allowScan(subject, ask) {
    let line = null;
    const enter = async (staff, pin) => {
      line ??= await this.flow.refusedLine(subject, ask);
      return this.flow.allow(line, { staff, pin }, subject);
    };
    const close = () => this.#leave(line);
    this.#show(
      allowPanel(
        { people: managers(this.app.till.data), sentence: subject.refused.detail },
        { enter, close },
      ),
      "allow",
    );
  }

  /** A person has seen the refusal on the screen and closed it. */
  #leave(line) {
    if (line) this.app.queue.dismiss(line.seq);
    this.clear();
  }

  /** A line that was shown as saved and is settled since. */
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
