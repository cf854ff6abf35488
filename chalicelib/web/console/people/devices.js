/** Tills: tablets and phones that stand at an outlet; a code pairs one, once. */

import { good } from "../../kit/api.js";
import { confirmed } from "../../kit/dialog.js";
import { h } from "../../kit/dom.js";
import { choice, text } from "../../kit/form/fields.js";
import { action, form } from "../../kit/form/form.js";
import { code } from "../../kit/handing_over.js";
import { back, head, mark, notice, panel, row, toDo } from "../../kit/parts.js";
import { listing } from "../listing.js";
import { dayAndClock, t } from "../words.js";

/**
 * @import { CodeView, DeviceBody, DeviceView, OutletView } from "../../api/people.js"
 * @import { Client } from "../client.js"
 * @import { FrameActs } from "../types.js"
 */

const LOOK_MS = 3000; // how soon the page notices that the tablet has taken the code

/**
 * @param {Client} client
 * @param {string[]} which "new" for pairing
 * @param {FrameActs} frame
 */
export async function page(client, [which], { again }) {
  const changes = client.may("devices");
  if (which === "new" && changes) {
    const [{ devices }, outlets] = await Promise.all([client.read("/devices"), client.outlets()]);
    return pairing(client, devices, outlets);
  }
  const first = await client.read("/devices");
  /** @param {DeviceView} device */
  const line = (device) =>
    row({
      id: device.id,
      title: device.label,
      mark: device.revoked_at ? mark("revoked", t("unpaired")) : null,
      facts: [
        device.outlet_name ?? device.outlet,
        device.revoked_at
          ? t("unpaired_at", { at: dayAndClock(device.revoked_at) })
          : t("paired_at", { at: dayAndClock(device.paired_at) }),
      ],
      acts: changes && !device.revoked_at ? unpairing(client, device, again) : h("span"),
    });
  return h(
    "section",
    { "data-page": "devices" },
    head(
      t("section_devices"),
      t("devices_lead"),
      changes && toDo("#/devices/new", t("pair_till"), { "data-pair": true }),
    ),
    listing({
      name: "devices",
      first,
      of: ({ devices }) => devices,
      ask: (query) => client.ask("GET", `/devices?${query}`),
      line,
      none: t("devices_none"),
    }),
  );
}

/**
 * @param {Client} client
 * @param {DeviceView} device
 * @param {() => unknown} done
 */
function unpairing(client, device, done) {
  const send = async () =>
    (await confirmed(t("unpair_title", { label: device.label }), t("unpair_sure"), t("unpair")))
      ? client.ask("DELETE", `/devices/${device.id}`)
      : undefined;
  return action({ label: t("unpair"), send, done, "data-unpair": true });
}

/**
 * @param {Client} client
 * @param {DeviceView[]} devices
 * @param {OutletView[]} outlets
 */
function pairing(client, devices, outlets) {
  const element = h(
    "section",
    { "data-page": "pair" },
    back("devices"),
    head(t("pair_till"), t("pair_lead")),
  );
  const fields = [
    text({
      name: "label",
      label: t("device_label"),
      hint: t("device_label_hint"),
      required: true,
      "data-focus": true,
    }),
    choice({
      name: "outlet",
      label: t("outlet"),
      value: outlets[0]?.id,
      options: outlets.map(({ id, name }) => [id, name]),
    }),
  ];
  /** @type {(offer: CodeView, values: DeviceBody) => Promise<void>} */
  const done = (offer, values) =>
    showCode(client, element, { ...offer, ...values, before: devices.map(({ id }) => id) });
  if (!outlets.length) element.append(notice(t("outlet_first")), toDo("#/outlets/new", t("outlet_add")));
  else
    element.append(
      form({
        fields,
        label: t("pair_code_make"),
        send: (/** @type {DeviceBody} */ values) => client.ask("POST", "/devices", values),
        done,
      }),
    );
  return element;
}

/**
 * The code, large, until a tablet took it or its time is over.
 * @param {Client} client
 * @param {HTMLElement} element
 * @param {CodeView & { label: string, before: string[] }} offer `before`: the devices that there were
 */
async function showCode(client, element, { code: typed, expires_at: until, label, before }) {
  const drawn = await code(`${location.origin}/scanner#pair=${typed}`, t("pair_qr"));
  const left = h("p", { class: "countdown", role: "timer", "data-countdown": true });
  const title = h("h1", { tabindex: "-1" }, t("pair_now", { label }));
  const state = h("p", { class: "saved", role: "status" });
  const steps = h(
    "ol",
    { class: "steps" },
    h("li", {}, t("pair_step_open", { address: `${location.host}/scanner` })),
    h("li", {}, t("pair_step_type")),
  );
  const shown = h(
    "div",
    { class: "pairing" },
    h("p", { class: "pair-code", "data-code": typed, "aria-label": [...typed].join(" ") }, typed),
    left,
    drawn,
  );
  element.replaceChildren(
    back("devices"),
    h("header", { class: "page-head" }, title),
    steps,
    panel(shown),
    state,
  );
  title.focus({ preventScroll: true });
  scrollTo(0, 0);
  const tick = setInterval(() => count(), 1000);
  const watch = setInterval(() => look(), LOOK_MS);
  const stop = () => {
    clearInterval(tick);
    clearInterval(watch);
  };
  function count() {
    const seconds = Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 1000));
    left.textContent = seconds
      ? t("pair_left", { time: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}` })
      : t("pair_over");
    shown.toggleAttribute("data-over", seconds === 0);
    if (!seconds || !element.isConnected) stop();
  }
  async function look() {
    if (document.hidden) return;
    const answer = await client.ask("GET", "/devices");
    const devices = good(answer) ? answer.body.devices : [];
    const made = devices.find((device) => device.label === label && !before.includes(device.id));
    if (!made || !element.isConnected) return;
    stop();
    shown.replaceWith(h("p", { class: "done", "data-paired": made.id }, t("pair_done", { label })));
    state.textContent = t("pair_done_how");
  }
  count();
}
