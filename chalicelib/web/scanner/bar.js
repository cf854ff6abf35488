/** The top of the page: who serves where, whether the network is there, what waits, and what is amiss. */

import { h, icon } from "../kit/dom.js";
import { wrong } from "./clock.js";
import { t } from "./words.js";

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

export class Bar {
  constructor(app) {
    this.app = app;
    this.who = h("button", {
      type: "button",
      class: "who-button",
      "data-who": true,
      onclick: () => app.open(app.till.data.device ? "people" : "menu"),
    });
    this.chip = h("button", {
      type: "button",
      class: "chip",
      "data-chip": true,
      hidden: true,
      onclick: () => app.open("shift"),
    });
    this.notes = h("div", { class: "notes" });
    this.element = h(
      "header",
      { class: "bar" },
      h("h1", { class: "unseen" }, t("app_name")),
      h(
        "div",
        { class: "bar-row" },
        this.who,
        this.chip,
        h(
          "button",
          {
            type: "button",
            class: "round",
            "data-menu": true,
            "aria-label": t("menu"),
            onclick: () => app.open("menu"),
          },
          icon("menu"),
        ),
      ),
      this.notes,
    );
    this.draw({ waiting: 0, amiss: 0 });
  }

  /** `waiting` and `amiss` count the device's lines: not sent yet, refused or damaged. */
  draw({ waiting, amiss }) {
    const { till } = this.app;
    const { me, outlet } = till.data;
    const turn = t(this.app.till.data.device ? "switch_person" : "menu");
    this.who.replaceChildren(
      icon("person", 22),
      h("span", {}, h("b", {}, me.name), outlet && h("small", {}, outlet.name)),
      h("span", { class: "unseen" }, turn),
    );
    this.#chip(waiting, amiss, till.reachable);
    this.#notes(wrong(till.offset));
  }

  #chip(waiting, amiss, reachable) {
    const [state, sign, text] = amiss
      ? ["amiss", "warning", t("chip_amiss", { n: amiss })]
      : !reachable
        ? ["offline", "cut_off", waiting ? t("chip_offline_waiting", { n: waiting }) : t("chip_offline")]
        : ["waiting", "sync", t("chip_waiting", { n: waiting })];
    const said = this.chip.dataset.state;
    this.chip.hidden = !amiss && reachable && !waiting;
    this.chip.dataset.state = this.chip.hidden ? "" : state;
    this.chip.replaceChildren(
      icon(sign, 20),
      h("span", {}, text),
      h("b", { "aria-hidden": "true" }, amiss || waiting || ""),
    );
    if (!this.chip.hidden && said !== state) this.app.says(text);
  }

  #notes(off) {
    const much =
      off &&
      (off.ms >= HOUR_MS
        ? t("unit_hours", { n: Math.round(off.ms / HOUR_MS) })
        : t("unit_minutes", { n: Math.round(off.ms / MINUTE_MS) }));
    this.notes.replaceChildren(
      off
        ? h(
            "p",
            { class: "notice", role: "status", "data-clock": true },
            t(off.ahead ? "clock_ahead" : "clock_behind", { much }),
          )
        : "",
    );
  }
}
