/** What a new shop does before its first guest: an outlet, a till, a poster. Shown until that is done or a card was scanned. */

import { good } from "../../kit/api.js";
import { h, icon } from "../../kit/dom.js";
import { t } from "../words.js";

/**
 * @import { OutletView } from "../../api/people.js"
 * @import { Client } from "../client.js"
 */

/**
 * @param {Client} client
 * @param {OutletView[]} outlets
 * @param {{ id: string }[]} [programmes] where they are known
 */
export async function firstSteps(client, outlets, programmes) {
  if (!client.may("outlets") || !client.may("devices")) return null;
  const [{ devices }, begun] = await Promise.all([client.read("/devices"), scanned(client, programmes)]);
  const paired = devices.some(({ revoked_at: gone }) => !gone);
  if ((outlets.length && paired) || begun) return null;
  /** @type {(at: number, href: string, name: string, done: boolean) => HTMLElement} */
  const step = (at, href, name, done) =>
    h(
      "li",
      { class: "row row-link", "data-step": name, "data-done": done },
      h(
        "div",
        { class: "row-words" },
        h("p", { class: "row-title" }, h("a", { href }, `${at}. ${t(`step_${name}`)}`)),
        h("p", { class: "hint" }, t(done ? "step_done" : `step_${name}_how`)),
      ),
      icon(done ? "check" : "next", 20),
    );
  return h(
    "section",
    { class: "first-steps", "data-first-steps": true },
    h("h2", {}, t("first_steps")),
    h(
      "ol",
      { class: "rows" },
      step(1, outlets.length ? "#/outlets" : "#/outlets/new", "outlet", outlets.length > 0),
      step(2, "#/devices", "till", paired),
      step(3, "#/posters", "poster", false),
    ),
  );
}

/**
 * Whether a guest's card was scanned lately: a shop that works without a till of ours has begun too.
 * @param {Client} client
 * @param {{ id: string }[]} [known] the programmes
 */
async function scanned(client, known) {
  const programmes = known ?? (await client.read("/programmes")).programmes;
  const found = await Promise.all(
    programmes.map(({ id }) => client.ask("GET", `/programmes/${encodeURIComponent(id)}/glance`)),
  );
  return found.some((answer) => good(answer) && answer.body.recent > 0);
}
