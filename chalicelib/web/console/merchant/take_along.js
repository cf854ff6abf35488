/** Everything that the shop has, as one file in an open format. */

import { good } from "../../kit/api.js";
import { h } from "../../kit/dom.js";
import { action } from "../../kit/form/form.js";
import { saveParts } from "../save_parts.js";
import { t } from "../words.js";

/** @import { Client } from "../client.js" */

/** @param {Client} client */
export function takeAlong(client) {
  const told = h("p", { class: "hint", role: "status", "data-exported": true });
  return h(
    "section",
    { class: "list-stack" },
    h("h2", {}, t("export_title")),
    h("p", { class: "hint" }, t("export_how")),
    action({
      label: t("export_do"),
      "data-export": true,
      send: async () => {
        const found = await client.ask("GET", "/export"); // asks for the password where that is long ago
        if (!good(found)) return found;
        const day = new Date().toISOString().slice(0, 10);
        return saveParts(found.body.first, `carnet-${day}.jsonl`, "application/jsonl", (n) =>
          told.replaceChildren(t("export_part", { n })),
        );
      },
      done: () => told.replaceChildren(t("export_done")),
    }),
    told,
  );
}
