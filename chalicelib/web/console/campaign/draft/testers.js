/** Testers' cards: chosen for a trial, marked by their code, unmarked. */

import { good } from "../../../kit/api.js";
import { h } from "../../../kit/dom.js";
import { action } from "../../../kit/form/form.js";
import { refusalOf } from "../../../kit/refusal.js";
import { nameOf } from "../../card/cards.js";
import { dayAndClock, t } from "../../words.js";

/**
 * @import { TesterView } from "../../../api/campaign.js"
 * @import { Client } from "../../client.js"
 */

/**
 * `some` is told whether any card is marked.
 * @param {Client} client
 * @param {(any: boolean) => void} some
 */
export function testers(client, some) {
  /** @type {Set<string>} */
  const chosen = new Set();
  const list = h("ul", { class: "testers", "data-testers": true });
  const error = h("p", { class: "field-error", role: "alert", "data-testers-error": true });
  const input = h("input", {
    id: "tester-code",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    "aria-describedby": "tester-code-hint",
    onkeydown: (event) => {
      if (event.key !== "Enter") return; // as a scanner ends what it types
      event.preventDefault();
      mark.querySelector("button")?.click();
    },
  });
  const mark = action({
    label: t("trial_mark"),
    quiet: true,
    "data-mark": true,
    send: async () =>
      input.value.trim() ? client.ask("POST", "/testers", { barcode: input.value.trim() }) : undefined,
    done: ({ tester }) => {
      input.value = "";
      chosen.add(tester.serial);
      return look();
    },
  });

  async function look() {
    const answer = await client.ask("GET", "/testers");
    if (!good(answer)) return error.replaceChildren(refusalOf(answer).detail);
    error.textContent = "";
    const { testers: marked } = answer.body;
    some(marked.length > 0);
    list.replaceChildren(
      ...(marked.length
        ? marked.map(line)
        : [h("li", { class: "hint", "data-none": true }, t("trial_none"))]),
    );
  }
  /** @param {TesterView} tester */
  function line(tester) {
    const { serial, held, trial_until: until } = tester;
    const name = nameOf(tester);
    const said = held ?? (until ? t("trial_now", { at: dayAndClock(until) }) : "");
    const tick = h("input", {
      type: "checkbox",
      id: `tester-${serial}`,
      checked: chosen.has(serial),
      "data-tester": serial,
      onchange: () => void (tick.checked ? chosen.add(serial) : chosen.delete(serial)),
    });
    const drop = action({
      label: t("trial_unmark", { name }),
      quiet: true,
      "data-unmark": serial,
      send: () => client.ask("DELETE", `/testers/${encodeURIComponent(serial)}`),
      done: () => {
        chosen.delete(serial);
        return look();
      },
    });
    return h(
      "li",
      { class: "tester" },
      h("label", { class: "tick", for: tick.id }, tick, h("span", {}, name)),
      said && h("p", { class: "hint" }, said),
      drop,
    );
  }
  look();
  return {
    element: h(
      "div",
      { class: "stack" },
      list,
      h(
        "div",
        { class: "field" },
        h("label", { for: "tester-code" }, t("trial_code")),
        input,
        h("p", { class: "hint", id: "tester-code-hint" }, t("trial_code_how")),
        mark,
      ),
      error,
    ),
    serials: () => [...chosen],
    look,
  };
}
