/** What a browser does with passkeys: make one, and have one sign. Bytes go to the server and back in base64url. */

import { call, good } from "../api.js";
import { t } from "../words.js";

/**
 * @import { BeginningView, NewPasskeyBody, SessionView, ShownBody } from "../../api/people.js"
 * @import { Answer, Refused, Strange } from "../types.js"
 */

export const knowsPasskeys = () => "PublicKeyCredential" in globalThis && "credentials" in navigator;

/**
 * A session by a passkey that its holder chooses; what the browser would not do is a refusal in words.
 * @param {string | null} [outlet]
 * @returns {Promise<Answer<SessionView> | null>}
 */
export async function signInByPasskey(outlet = null) {
  const shown = await shownPasskey();
  return isRefused(shown) ? shown : call("POST", "/session/passkey", { body: { passkey: shown, outlet } });
}

/**
 * What a passkey of this browser's signed, to go with a password.
 * @returns {Promise<ShownBody | Refused | Strange | null>}
 */
export async function shownPasskey() {
  const asked = await call("POST", "/session/passkey/challenge");
  if (!good(asked)) return asked;
  const { challenge, site, seconds } = asked.body;
  const publicKey = {
    challenge: bytes(challenge),
    rpId: site,
    timeout: seconds * 1000,
    userVerification: /** @type {const} */ ("required"),
  };
  const found = await navigator.credentials.get({ publicKey }).catch(() => null);
  if (!(found instanceof PublicKeyCredential)) return refused(t("passkey_unused"));
  const made = /** @type {AuthenticatorAssertionResponse} */ (found.response);
  return {
    credential: text(found.rawId),
    user_handle: made.userHandle ? text(made.userHandle) : "",
    client_data: text(made.clientDataJSON),
    authenticator_data: text(made.authenticatorData),
    signature: text(made.signature),
  };
}

/**
 * A new passkey as the server takes it; a refusal in words where none was made.
 * @param {BeginningView} asked
 * @returns {Promise<Pick<NewPasskeyBody, "client_data" | "attestation"> | Refused>}
 */
export async function newPasskey({
  challenge,
  site,
  shop,
  user,
  name,
  display_name,
  held,
  algorithms,
  seconds,
}) {
  /** @type {PublicKeyCredentialCreationOptions} */
  const publicKey = {
    challenge: bytes(challenge),
    rp: { id: site, name: shop },
    user: { id: bytes(user), name, displayName: display_name },
    pubKeyCredParams: algorithms.map((alg) => ({ type: "public-key", alg })),
    excludeCredentials: held.map((id) => ({ type: "public-key", id: bytes(id) })),
    authenticatorSelection: {
      residentKey: "required",
      requireResidentKey: true,
      userVerification: "required",
    },
    timeout: seconds * 1000,
  };
  try {
    const made = /** @type {PublicKeyCredential} */ (await navigator.credentials.create({ publicKey }));
    const answer = /** @type {AuthenticatorAttestationResponse} */ (made.response);
    return { client_data: text(answer.clientDataJSON), attestation: text(answer.attestationObject) };
  } catch (error) {
    const there = error instanceof DOMException && error.name === "InvalidStateError";
    return refused(t(there ? "passkey_held" : "passkey_unmade"));
  }
}

/**
 * @param {object | null} given
 * @returns {given is Refused | Strange | null}
 */
export const isRefused = (given) => given === null || "status" in given;

/**
 * As the server would say it.
 * @param {string} detail
 * @returns {Refused}
 */
function refused(detail) {
  return { status: 401, body: { detail }, retryAfter: 0, sent: 0, came: 0 };
}

/** @param {ArrayBuffer} buffer */
function text(buffer) {
  const letters = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @param {string} written */
function bytes(written) {
  const letters = atob(written.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
