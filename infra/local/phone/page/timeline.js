/** How a sale travelled: from the tap, through Apple and Google, to each screen. */

import { h } from "./dom.js";

const STEPS = {
  iphone: [["pushed", "push accepted"], ["listed", "told which"], ["fetched", "fetched"], ["shown", "on screen"]],
  android: [["pushed", "Google has it"], ["shown", "on screen"]],
};
const OLDER_MAX = 4;

export function drawSales(element, sales, devices) {
  if (!sales.length) {
    element.replaceChildren(h("p", { class: "quiet-note" }, "Stamp a card and watch the milliseconds: counted, pushed, fetched, on the screen."));
    return;
  }
  const [latest, ...older] = sales;
  element.replaceChildren(
    drawSale(latest, devices),
    h("ol", { class: "older" }, older.slice(0, OLDER_MAX).map((sale) =>
      h("li", { class: sale.ok === false ? "bad" : null }, h("span", {}, sale.result || "…"), ...Object.entries(sale.steps).map(([device, steps]) => h("small", {}, `${name(device)} ${steps.shown === undefined ? "…" : seconds(steps.shown)}`))))),
  );
}

function drawSale(sale, devices) {
  const end = Math.max(1000, sale.answered ?? 0, ...Object.values(sale.steps).flatMap((steps) => Object.values(steps)));
  const till = track("Till", [["answered", "counted"]], { answered: sale.answered ?? undefined }, end, "till");
  const phones = devices.filter((device) => sale.steps[device.id]).map((device) => track(name(device.id), STEPS[device.kind], sale.steps[device.id], end, device.kind));
  return h("div", { class: sale.ok === false ? "sale bad" : "sale" },
    h("p", { class: "sale-head" }, h("b", {}, sale.result || "Counting…"), h("span", {}, sale.what)),
    sale.ok !== false && [till, ...phones]);
}

function track(title, steps, taken, end, kind) {
  const done = steps.filter(([step]) => taken[step] !== undefined);
  const last = done.length ? taken[done.at(-1)[0]] : 0;
  const complete = done.length && done.at(-1)[0] === steps.at(-1)[0];
  return h("div", { class: complete ? "track complete" : "track", "data-kind": kind },
    h("div", { class: "track-head" }, h("b", {}, title), h("span", { class: "track-time" }, complete ? seconds(last) : "…")),
    h("div", { class: "rail" },
      h("i", { class: "run", style: { width: `${(100 * last) / end}%` } }),
      done.map(([step]) => h("i", { class: "stop", style: { left: `${(100 * taken[step]) / end}%` } }))),
    h("ol", { class: "stops" }, done.map(([step, said]) => h("li", {}, said, " ", h("b", {}, `${taken[step]} ms`)))),
  );
}

function seconds(ms) {
  return ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(2)} s`;
}

function name(id) {
  const [kind, number] = id.split("-");
  return (kind === "iphone" ? "iPhone" : "Android") + (number ? ` ${number}` : "");
}
