/** A card marked as a tester's: for who may, with the card at hand. */

import { good, post } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { refusalOf } from "../people/sign_in.js";
import { t } from "../words.js";

/** @param {string} barcode */
export async function markTester(barcode) {
  const answer = await post("/testers", { barcode });
  return good(answer) ? t("marked_tester") : (refusalOf(answer) ?? "");
}

/** @param {() => Promise<string>} mark */
export function testerButton(mark) {
  const said = h("p", { class: "hint", role: "status", "data-tester-said": true });
  const button = h(
    "button",
    {
      type: "button",
      class: "plain",
      "data-mark-tester": true,
      onclick: async () => {
        button.disabled = true;
        said.textContent = await mark();
        button.disabled = false;
      },
    },
    t("mark_tester"),
  );
  return h("div", {}, button, said);
}
