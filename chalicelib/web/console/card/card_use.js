/** A card's code and whether it is in use: a new code, out of use, back in use, erased for good. */

import { confirmed } from "../../kit/dialog.js";
import { h } from "../../kit/dom.js";
import { action } from "../../kit/form/form.js";
import { t } from "../words.js";

/**
 * @import { CardView } from "../../api/card.js"
 * @import { Client } from "../client.js"
 * @import { FrameActs } from "../types.js"
 */

/**
 * What the reader may do with the card; null where that is nothing.
 * @param {Client} client
 * @param {CardView} card
 * @param {FrameActs} frame
 */
export function cardUse(client, { serial, state }, frame) {
  const path = /** @type {const} */ (`/cards/${encodeURIComponent(serial)}`);
  const active = state === "active";
  const done = h("p", { class: "saved", role: "status" });
  const code =
    active &&
    client.may("new_code") &&
    action({
      label: t("card_code_new"),
      "data-new-code": true,
      send: async () =>
        (await confirmed(t("card_code_title"), t("card_code_sure"), t("card_code_new"), { danger: false }))
          ? client.ask("POST", `${path}/code`, {})
          : undefined,
      done: () => done.replaceChildren(t("card_code_done")),
    });
  const use =
    client.may("void") &&
    action({
      label: t(active ? "card_void" : "card_unvoid"),
      [active ? "data-void" : "data-unvoid"]: true,
      send: async () => {
        if (active && !(await confirmed(t("card_void_title"), t("card_void_sure"), t("card_void"))))
          return undefined;
        return client.ask("POST", `${path}/${active ? "void" : "unvoid"}`, {});
      },
      done: frame.again,
    });
  const erase =
    client.may("erase") &&
    action({
      label: t("card_erase"),
      "data-erase": true,
      send: async () =>
        (await confirmed(t("card_erase_title"), t("card_erase_sure"), t("card_erase")))
          ? client.ask("POST", `${path}/erase`, {})
          : undefined,
      done: (proof) => done.replaceChildren(t("card_erase_done", { number: proof.number })),
    });
  if (!code && !use && !erase) return null;
  return h(
    "div",
    { class: "stack" },
    h("h2", {}, t("card_use")),
    h("div", { class: "form-buttons" }, code, use, erase),
    done,
  );
}
