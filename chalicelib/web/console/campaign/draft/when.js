/** When: now, at a time by somebody's clock, or whenever something comes true for a card. */

import { h, shown } from "../../../kit/dom.js";
import { choice, custom, oneOf, text } from "../../../kit/form/fields.js";
import { cityOf, timeIn } from "../../../kit/form/zones.js";
import { served } from "../../served.js";
import { language, t } from "../../words.js";
import { followUps } from "../later/follow_ups.js";

/**
 * @import { WhenBody } from "../../../api/campaign.js"
 * @import { FactsView } from "../../../api/audience.js"
 * @import { ProgrammeView } from "../../../api/programme.js"
 * @import { Shown } from "../content/shown.js"
 * @import { OutletView } from "../../../api/people.js"
 * @import { Draft } from "./draft.js"
 */

const LATER_MS = 3_600_000;

/**
 * The fields of the step; what is chosen goes to the draft at once.
 * @param {Draft} draft
 * @param {OutletView[]} outlets
 * @param {{ facts: FactsView, programmes: ProgrammeView[], shown: Shown }} around
 */
export function whenStep(draft, outlets, around) {
  const { when } = draft.campaign;
  const { triggers } = served();
  /** @param {WhenBody["trigger"]} kind */
  const usualOf = (kind) => triggers.find(({ id }) => id === kind)?.usual ?? null;
  const zones = [...new Set(outlets.map(({ zone }) => zone))];
  /** @type {WhenBody} */
  const usual = { at: "", zone_of: "outlet", zone: zones[0] ?? "UTC", trigger: "", n: 0 };
  const kind = when.trigger ? "trigger" : when.at ? "at" : "now";
  const which = oneOf({
    name: "when",
    label: t("when_which"),
    value: kind,
    options: ["now", "at", "trigger"].map((way) => [way, t(`when_${way}`), t(`when_${way}_how`)]),
  });
  const more = h("div", { class: "stack", "data-when-more": true });
  const later = followUps(draft, around);
  /** @param {Partial<WhenBody>} patch */
  const set = (patch) => draft.change({ when: { ...draft.campaign.when, ...patch } });

  function atFields() {
    const { at, zone_of: zoneOf, zone } = draft.campaign.when;
    /** @type {HTMLInputElement} */
    const control = h("input", {
      type: "datetime-local",
      name: "at",
      value: at,
      class: "short-wide",
      required: true,
      oninput: () => control.value && set({ at: control.value }),
    });
    const time = custom({ name: "at", label: t("when_at_time"), control });
    const whose = choice({
      name: "zone_of",
      label: t("when_clock"),
      hint: t("when_clock_how"),
      value: zoneOf,
      options: [
        ["outlet", t("when_clock_outlet")],
        ["customer", t("when_clock_customer")],
      ],
    });
    whose.control.addEventListener("change", () =>
      set({ zone_of: whose.control.value === "customer" ? "customer" : "outlet" }),
    );
    const places = choice({
      name: "zone",
      label: t("zone"),
      value: zone,
      options: zones.map((other) => [
        other,
        `${cityOf(other)} · ${t("now_there", { time: timeIn(other, Date.now(), language()) })}`,
      ]),
    });
    places.control.addEventListener("change", () => set({ zone: places.control.value }));
    return [time.element, whose.element, zones.length > 1 && places.element];
  }
  function triggerFields() {
    const { trigger, n } = draft.campaign.when;
    const what = choice({
      name: "trigger",
      label: t("when_trigger_what"),
      value: trigger,
      options: triggers.map(({ id }) => [id, t(`trigger_${id}`)]),
    });
    what.control.addEventListener("change", () => {
      const chosen = triggers.find(({ id }) => id === what.control.value);
      set({ trigger: chosen?.id ?? "", n: chosen?.usual ?? 0 });
      drawMore();
      later.draw();
    });
    return [
      what.element,
      usualOf(trigger) !== null && numberField(trigger, n),
      h("p", { class: "hint" }, t("when_trigger_runs")),
    ];
  }
  /**
   * @param {WhenBody["trigger"]} trigger
   * @param {number} n
   */
  function numberField(trigger, n) {
    const number = text({
      name: "n",
      label: t(`trigger_n_${trigger}`),
      value: n,
      inputmode: "numeric",
      class: "short",
    });
    number.control.addEventListener(
      "input",
      () => /^\d{1,4}$/.test(number.control.value) && set({ n: Number(number.control.value) }),
    );
    return number.element;
  }
  function drawMore() {
    const { at, trigger } = draft.campaign.when;
    more.replaceChildren(...shown(trigger ? triggerFields() : at ? atFields() : []));
  }
  which.element.addEventListener("change", (event) => {
    if (!(event.target instanceof HTMLInputElement) || event.target.name !== "when") return;
    const way = which.read();
    set({
      ...usual,
      at: way === "at" ? inAnHour(usual.zone) : "",
      trigger: way === "trigger" ? triggers[0].id : "",
    });
    drawMore();
    later.draw();
  });
  drawMore();
  return h("div", { class: "stack", "data-field": "when" }, which.element, more, later.element);
}

/**
 * The next full hour but one, as clocks in `zone` show it.
 * @param {string} zone
 */
function inAnHour(zone) {
  const at = new Date(Math.ceil((Date.now() + LATER_MS) / LATER_MS) * LATER_MS);
  const parts = new Intl.DateTimeFormat("sv", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).format(at);
  return parts.replace(" ", "T");
}
