/** How a sale travelled: from the tap, through Apple and Google, to each screen. */

import { h } from "./dom.js";

const SERIAL = 26; // signs of a code that say whose card it is: the rest may be drawn anew

/**
 * @import { Phone, Sale, Step } from "./types.js"
 * @typedef {Partial<Record<Step | "answered", number>>} Taken when each step was taken, in ms after the tap
 */

/** @type {Record<Phone["kind"], [keyof Taken, string][]>} */
const STEPS = {
  iphone: [
    ["answered", "counted"],
    ["pushed", "push accepted"],
    ["listed", "asked"],
    ["fetched", "fetched"],
    ["shown", "on screen"],
  ],
  android: [
    ["answered", "counted"],
    ["pushed", "Google has it"],
    ["shown", "on screen"],
  ],
};
const OLDER_MAX = 4;

/**
 * @param {HTMLElement} element
 * @param {Sale[]} sales
 * @param {Phone[]} devices
 */
export function drawSales(element, sales, devices) {
  if (!sales.length) {
    element.replaceChildren(
      h(
        "p",
        { class: "quiet-note" },
        "Stamp a card and watch the milliseconds: counted, pushed, fetched, on the screen.",
      ),
    );
    return;
  }
  const [latest, ...older] = sales;
  element.replaceChildren(
    drawSale(latest, devices),
    h(
      "ol",
      { class: "older" },
      older
        .slice(0, OLDER_MAX)
        .map((sale) =>
          h(
            "li",
            { class: sale.ok === false ? "bad" : null },
            h("span", {}, sale.result || "…"),
            ...Object.entries(sale.steps).map(([device, steps]) =>
              h("small", {}, `${name(device)} ${steps.shown === undefined ? "…" : seconds(steps.shown)}`),
            ),
          ),
        ),
    ),
  );
}

/**
 * @param {Sale} sale
 * @param {Phone[]} devices
 */
function drawSale(sale, devices) {
  const phones = devices.filter((device) =>
    device.cards.some((face) => face.barcode?.message.slice(0, SERIAL) === sale.barcode.slice(0, SERIAL)),
  );
  return h(
    "div",
    { class: sale.ok === false ? "sale bad" : "sale" },
    h("p", { class: "sale-head" }, h("b", {}, sale.result || "Counting…"), h("span", {}, sale.what)),
    sale.ok !== false &&
      phones.map((device) =>
        track(device, { answered: sale.answered ?? undefined, ...sale.steps[device.id] }),
      ),
  );
}

/**
 * One phone's way, a stop for each thing that had to happen.
 * @param {Phone} device
 * @param {Taken} taken
 */
function track(device, taken) {
  const steps = STEPS[device.kind];
  const total = taken.shown;
  const waits = steps.findIndex(([step]) => taken[step] === undefined);
  return h(
    "div",
    { class: total === undefined ? "track" : "track complete", "data-kind": device.kind },
    h(
      "div",
      { class: "track-head" },
      h("b", {}, name(device.id)),
      h("span", {}, total === undefined ? "" : seconds(total)),
    ),
    h(
      "ol",
      { class: "stops" },
      steps.map(([step, said], index) =>
        h(
          "li",
          { class: taken[step] !== undefined ? "done" : index === waits ? "waits" : null },
          h("span", {}, said),
          h("b", {}, taken[step] === undefined ? "" : `${taken[step]} ms`),
        ),
      ),
    ),
  );
}

/** @param {number} ms */
function seconds(ms) {
  return ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(2)} s`;
}

/** @param {string} id */
function name(id) {
  const [kind, number] = id.split("-");
  return (kind === "iphone" ? "iPhone" : "Android") + (number ? ` ${number}` : "");
}
