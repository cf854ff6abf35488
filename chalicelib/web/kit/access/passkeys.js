/** One's passkeys: each with when it was used, another name for it, an end to it; and a new one. */

import { good } from "../api.js";
import { confirmed } from "../dialog.js";
import { h } from "../dom.js";
import { text } from "../form/fields.js";
import { action, form } from "../form/form.js";
import { panel, row, rows } from "../parts.js";
import { t } from "../words.js";
import { isRefused, knowsPasskeys, newPasskey } from "./passkey.js";
import { recoveryCodes } from "./recovery.js";

/**
 * @import { AddedView, FactorView, PasskeyView } from "../../api/people.js"
 * @import { Answer } from "../types.js"
 * @import { Access } from "./types.js"
 */

/**
 * @param {Access} access
 * @param {PasskeyView[]} passkeys
 * @param {FactorView} factor
 */
export function passkeysPanel(access, passkeys, factor) {
  const last = passkeys.length === 1 && !factor.app;
  return panel(
    h("h2", {}, t("passkeys")),
    h("p", { class: "hint" }, t("passkeys_why")),
    passkeys.length > 0 &&
      rows(
        passkeys.map((key) => line(access, key, last)),
        "passkeys",
      ),
    adding(access),
  );
}

/**
 * The button that makes one; what follows is the recovery codes, where there were none before.
 * @param {Access} access
 */
export function adding({ ask, done }) {
  if (!knowsPasskeys()) return h("p", { class: "hint" }, t("passkey_cannot"));
  /** @type {HTMLElement} */
  const button = action({
    label: t("passkey_add"),
    quiet: false,
    "data-passkey-add": true,
    send: async () => {
      const begun = await ask("POST", "/session/passkeys/challenge");
      if (!good(begun)) return /** @type {Answer<AddedView> | null} */ (begun);
      const made = await newPasskey(begun.body);
      return isRefused(made) ? made : ask("POST", "/session/passkeys", { name: "", ...made });
    },
    done: (/** @type {AddedView} */ { recovery }) =>
      recovery.length ? button.replaceWith(recoveryCodes(recovery, done)) : done(),
  });
  return button;
}

/**
 * @param {Access} access
 * @param {PasskeyView} key
 * @param {boolean} last
 */
function line({ ask, when, done }, key, last) {
  const path = /** @type {const} */ (`/session/passkeys/${key.id}`);
  const sure = [t("passkey_remove_sure"), last && t("passkey_remove_last")].filter(Boolean).join(" ");
  const renaming = h("details", {}, h("summary", {}, t("passkey_rename")));
  renaming.append(
    form({
      fields: [
        text({ name: "name", label: t("passkey_name"), value: key.name, maxlength: 60, required: true }),
      ],
      label: t("save"),
      send: (/** @type {{ name: string }} */ { name }) => ask("PATCH", path, { name }),
      done,
    }),
  );
  return row({
    id: key.id,
    title: key.name,
    facts: [
      t("passkey_since", { at: when(key.created_at) }),
      key.used_at ? t("passkey_used", { at: when(key.used_at) }) : t("passkey_not_used"),
      key.synced && t("passkey_synced"),
      renaming,
    ],
    acts: action({
      label: t("passkey_remove"),
      "data-passkey-remove": true,
      send: async () =>
        (await confirmed(t("passkey_remove_title", { name: key.name }), sure, t("passkey_remove")))
          ? ask("DELETE", path)
          : undefined,
      done,
    }),
  });
}
