/** A time zone, chosen by typing any part of its name (the ARIA combobox pattern: arrows, Enter, Escape). */

import { h } from "../../kit/dom.js";
import { custom } from "../../kit/form/fields.js";
import { cityOf, found, timeIn } from "../../kit/form/zones.js";
import { language, t } from "../words.js";

/** @import { Field } from "../../kit/types.js" */

/**
 * The zones that this browser can name; an older one names none, and its own and the present one can be typed over.
 * @param {string} value
 */
export function zonesHere(value) {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return Intl.supportedValuesOf?.("timeZone") ?? [...new Set([value, own, "UTC"].filter(Boolean))];
}

/**
 * @param {{ name: string, label: string, hint: string, value: string }} settings
 * @returns {Field<string, HTMLInputElement>}
 */
export function zoneField({ name, label, hint, value }) {
  const zones = zonesHere(value);
  const list = h("ul", { class: "zones", role: "listbox", id: "zones", "aria-label": label, hidden: true });
  const input = h("input", {
    name,
    value,
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": "zones",
    "aria-autocomplete": "list",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    required: true,
  });
  let at = -1;

  const options = () => [...list.querySelectorAll("li")];
  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
  /** @param {number} next */
  function point(next) {
    at = next;
    for (const [index, option] of options().entries())
      option.setAttribute("aria-selected", String(index === at));
    const option = options()[at];
    if (!option) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }
  /** @param {string} zone */
  function take(zone) {
    input.value = zone;
    close();
  }
  /** @param {string} typed */
  function open(typed) {
    const hits = found(zones, typed);
    list.replaceChildren(
      ...hits.map((zone, index) =>
        h(
          "li",
          {
            role: "option",
            id: `zone-${index}`,
            "data-zone": zone,
            "aria-selected": "false",
            onmousedown: (event) => {
              event.preventDefault();
              take(zone);
            },
          },
          h("span", {}, cityOf(zone)),
          h("small", {}, `${zone} · ${timeIn(zone, Date.now(), language())}`),
        ),
      ),
    );
    list.hidden = hits.length === 0;
    input.setAttribute("aria-expanded", String(hits.length > 0));
    point(-1);
    said.textContent = t("zones_found", { n: hits.length });
  }
  input.addEventListener("input", () => open(input.value));
  input.addEventListener("focus", () => input.select());
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const count = list.hidden ? 0 : list.children.length;
    if (event.key === "ArrowDown" && !count) open(input.value);
    else if (event.key === "ArrowDown") point((at + 1) % count);
    else if (event.key === "ArrowUp" && count) point((at + count - 1) % count);
    else if (event.key === "Enter" && count && at >= 0) take(options()[at].dataset.zone ?? "");
    else if (event.key === "Escape" && count) close();
    else return;
    event.preventDefault();
  });

  const said = h("p", { class: "unseen", role: "status" });
  const made = custom({ name, label, hint, control: input });
  input.after(list, said);
  return made;
}
