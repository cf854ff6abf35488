/** Whether oneself is mailed what waits: a switch. */

import { good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { tick } from "../../kit/form/fields.js";
import { panel } from "../../kit/parts.js";
import { refusalOf } from "../../kit/refusal.js";
import { t } from "../words.js";

/**
 * @import { MeView } from "../../api/people.js"
 * @import { Client } from "../client.js"
 */

/**
 * @param {Client} client
 * @param {MeView} me
 */
export function mailsPanel(client, me) {
  const saved = h("p", { class: "saved", role: "status" });
  const box = tick({ name: "mails", label: t("mails_waiting"), hint: t("mails_how"), value: me.mails });
  box.control.setAttribute("role", "switch");
  box.control.addEventListener("change", async () => {
    const on = box.control.checked;
    box.control.disabled = true;
    saved.textContent = "";
    box.wrong("");
    const answer = await client.ask("PUT", "/session/mails", { on });
    box.control.disabled = false;
    box.control.focus();
    if (good(answer)) {
      me.mails = on;
      saved.textContent = t("mails_saved");
    } else {
      box.control.checked = !on;
      box.wrong(refusalOf(answer).detail);
    }
  });
  return panel(h("h2", {}, t("mails")), box.element, saved);
}
