/** Where one works today, for a person with several outlets on a device that is not paired. */

import { h } from "../../kit/dom.js";
import { t } from "../words.js";
import { entered } from "./door.js";

export function outletsPage(app) {
  const error = h("p", { class: "field-error", role: "alert" });
  const choose = async (outlet) => {
    error.textContent = entered(app, await app.till.chooseOutlet(outlet.id)) ?? "";
  };
  const { outlets, outlet: now } = app.till.data;
  const button = (each) =>
    h(
      "button",
      {
        type: "button",
        class: "button button-quiet",
        "data-outlet": each.id,
        "aria-pressed": each.id === now?.id ? "true" : null,
        onclick: () => choose(each),
      },
      each.name,
    );
  const element = h(
    "div",
    { class: "page door" },
    h("h1", {}, t("which_outlet")),
    error,
    h("div", { class: "choices" }, outlets.map(button)),
  );
  return { element, title: t("which_outlet"), back: now !== null };
}
