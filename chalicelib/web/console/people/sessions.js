/** Where one is signed in, and an end to any of it. */

import { confirmed } from "../../kit/dialog.js";
import { h } from "../../kit/dom.js";
import { action } from "../../kit/form/form.js";
import { mark, panel, row, rows } from "../../kit/parts.js";
import { dayAndClock, t } from "../words.js";

/**
 * @import { SignedInView } from "../../api/people.js"
 * @import { Client } from "../client.js"
 */

/**
 * @param {Client} client
 * @param {() => unknown} again
 */
export async function sessionsPanel(client, again) {
  const { sessions } = await client.read("/sessions");
  const others = sessions.some(({ here }) => !here);
  return panel(
    h("h2", {}, t("sessions")),
    h("p", { class: "hint" }, t("sessions_how")),
    rows(
      sessions.map((session) => line(client, session, again)),
      "sessions",
    ),
    others &&
      action({
        label: t("session_end_others"),
        "data-end-others": true,
        send: async () =>
          (await confirmed(t("session_end_others"), t("session_end_others_sure"), t("session_end")))
            ? client.ask("DELETE", "/sessions/others")
            : undefined,
        done: again,
      }),
    action({
      label: t("sign_out_everywhere"),
      "data-everywhere": true,
      send: async () =>
        (await confirmed(t("sign_out_everywhere"), t("sign_out_everywhere_how"), t("sign_out_everywhere")))
          ? client.ask("DELETE", "/sessions")
          : undefined,
      done: () => location.reload(),
    }),
  );
}

/**
 * @param {Client} client
 * @param {SignedInView} session
 * @param {() => unknown} again
 */
function line(client, session, again) {
  const { id, browser, network, device, outlet, by_pin: byPin, since, seen_at: seen, here } = session;
  return row({
    id,
    title: device ?? (browser || t("session_unknown_browser")),
    mark: here ? mark("active", t("session_here")) : null,
    facts: [
      device && browser,
      outlet,
      network,
      byPin && t("session_by_pin"),
      t("session_since", { at: dayAndClock(since) }),
      t("session_seen", { at: dayAndClock(seen) }),
    ],
    acts: here
      ? h("span")
      : action({
          label: t("session_end"),
          "data-end": true,
          send: () => client.ask("DELETE", `/sessions/${id}`),
          done: again,
        }),
  });
}
