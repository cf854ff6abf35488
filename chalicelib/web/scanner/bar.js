/** The top of the page: who serves where, whether the network is there, what waits, and what is amiss. */

import { h, icon } from "../kit/dom.js";
import { wrong } from "./clock.js";
import { t } from "./words.js";

/**
 * @import { App } from "./main.js"
 * @import { IconName } from "../kit/dom.js"
 */

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

export class Bar {
  /** @param {App} app */
  constructor(app) {
    this.app = app;
    this.who = h("button", {
      type: "button",
      class: "who-button",
      "data-who": true,
      onclick: () => app.open(app.till.data?.device ? "people" : "menu"),
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

  /**
   * `waiting` and `amiss` count the device's lines: not sent yet, refused or damaged.
   * @param {{ waiting: number, amiss: number }} counts
   */
  draw({ waiting, amiss }) {
    const { till } = this.app;
    if (!till.data) return; // signed out meanwhile
    const { me, outlet, device } = till.data;
    const turn = t(device ? "switch_person" : "menu");
    this.who.replaceChildren(
      face(till.data.logo),
      h("span", {}, h("b", {}, me.name), outlet && h("small", {}, outlet.name)),
      h("span", { class: "unseen" }, turn),
    );
    this.#chip(waiting, amiss, till.reachable);
    this.#notes(wrong(till.offset));
  }

  /**
   * @param {number} waiting
   * @param {number} amiss
   * @param {boolean} reachable
   */
  #chip(waiting, amiss, reachable) {
    /** @type {[string, IconName, string]} */
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

  /** @param {ReturnType<typeof wrong>} off */
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

/**
 * The shop's logo; without one, or without a network, a person.
 * @param {string | undefined} logo
 */
function face(logo) {
  const person = icon("person", 22);
  if (!logo) return person;
  const picture = h("img", { class: "shop-logo", src: logo, alt: "", width: 32, height: 32 });
  picture.addEventListener("error", () => picture.replaceWith(person));
  return picture;
}
