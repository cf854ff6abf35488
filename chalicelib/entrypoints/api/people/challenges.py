"""What a passkey is asked to sign, and who signed it.

A challenge is sealed with when it ends, so that none is kept before it is used; it is used once.
"""

import json
import secrets
from collections.abc import Callable
from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.errors import NotSignedIn
from chalicelib.domain.people.passkeys import Shown, whose
from chalicelib.domain.people.staff import Staff
from chalicelib.entrypoints.http.fields import ID
from chalicelib.passkeys import bytes_of, text_of
from chalicelib.service.people.passkeys import UNKNOWN, WRONG, by_passkey

CREDENTIAL_MAX = 1366  # characters of the 1,023 bytes that WebAuthn allows
CLIENT_DATA_MAX = 2000
SIGNED_MAX = 10_000  # of an attestation: most are 300, that of a computer with a TPM is long
CHALLENGE_S = 300  # for somebody who looks for their security key
NONCE_BYTES = 16
TO_SIGN_IN = "passkey"

Credential = Annotated[str, Meta(max_length=CREDENTIAL_MAX, description="In base64url, as all of these.")]
ClientData = Annotated[str, Meta(max_length=CLIENT_DATA_MAX)]
Signed = Annotated[str, Meta(max_length=SIGNED_MAX)]


class ShownBody(msgspec.Struct, forbid_unknown_fields=True):
    """The answer of `navigator.credentials.get`: its `rawId`, and what stands in its `response`."""

    credential: Credential
    user_handle: Annotated[str, Meta(max_length=200)]
    client_data: ClientData
    authenticator_data: Signed
    signature: Signed


def to_add(merchant_id: str, staff_id: str) -> str:
    """What a challenge is for: this person's next passkey, and nobody else's."""
    return f"passkey.{merchant_id}.{staff_id}"


def new_challenge(purpose: str) -> str:
    """In base64url, as a browser takes it."""
    until_s = wiring.clock_ms() // 1000 + CHALLENGE_S
    value = f"{secrets.token_urlsafe(NONCE_BYTES)}~{until_s}"
    return text_of(wiring.tokens().seal(purpose, value).encode())


def challenge_in(client_data: str, purpose: str) -> tuple[bytes, Callable[[], bool]] | None:
    """The challenge of ours that a browser answers, and how it is used up; None for another or an old one."""
    try:
        given = bytes_of(json.loads(bytes_of(client_data))["challenge"])
        value = wiring.tokens().unseal(purpose, given.decode("ascii"))
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return None
    if value is None:
        return None
    nonce, _, until = value.partition("~")
    until_s = int(until)
    if until_s <= wiring.clock_ms() // 1000:
        return None
    return given, lambda: wiring.store().spend_once("passkey", nonce, until_s)


def holder_of(body: ShownBody) -> Staff:
    """Whose passkey this is, now that it has signed a challenge of ours."""
    try:
        handle = bytes_of(body.user_handle).decode("ascii")
    except ValueError:
        handle = ""
    merchant_id, staff_id = whose(handle)
    if not (ID.fullmatch(merchant_id) and ID.fullmatch(staff_id)):
        raise NotSignedIn(UNKNOWN)
    asked = challenge_in(body.client_data, TO_SIGN_IN)
    if asked is None:
        raise NotSignedIn(WRONG)
    challenge, spend = asked
    shown = Shown(body.credential, handle, body.client_data, body.authenticator_data, body.signature)
    return by_passkey(wiring.directory(), wiring.authenticators(), shown, challenge, spend, wiring.clock_ms())
