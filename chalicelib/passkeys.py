"""Passkeys judged by Yubico's library: what a browser sent was made for us, for this challenge, by this key.

Attestation is neither asked for nor read: which make somebody's phone is of tells us nothing that we act on.
https://www.w3.org/TR/webauthn-3/#sctn-rp-operations
"""

import base64
import functools
import struct
from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import urlsplit

from chalicelib.domain.people.passkeys import Created, Passkey, Shown

ALGORITHMS = (-7, -8, -257)  # COSE: ES256, EdDSA, RS256; one of these every authenticator has
T = TypeVar("T")
# How the library fails on bytes that are not what they should be: its parsers check little.
_AMISS = (
    ValueError, TypeError, LookupError, AttributeError, AssertionError, struct.error, RecursionError,
    OverflowError, NotImplementedError,  # the latter for a kind of key that it does not know
)  # fmt: skip


class WebAuthn:
    """What `service.people.ports.Authenticators` asks for, at this address of ours."""

    def __init__(self, base_url: str) -> None:
        self._origin = base_url

    @property
    def site(self) -> str:
        """Whose passkeys they are, for a browser: the address without scheme and port."""
        return urlsplit(self._origin).hostname or ""

    def created(self, challenge: bytes, new: Created) -> Passkey | None:
        return _read(lambda: self._created(challenge, new))

    def counted(self, challenge: bytes, key: Passkey, shown: Shown) -> int | None:
        return _read(lambda: self._counted(challenge, key, shown))

    def _created(self, challenge: bytes, new: Created) -> Passkey | None:
        from fido2 import cbor

        answer = {"clientDataJSON": new.client_data, "attestationObject": new.attestation}
        # Which one it is stands in the attestation: what else a browser says of it is not asked.
        made = self._server.register_complete(_state(challenge), {"rawId": "", "response": answer})
        held = made.credential_data
        if held.public_key.get(3) not in ALGORITHMS:
            return None
        return Passkey(
            credential=text_of(held.credential_id),
            public_key=text_of(cbor.encode(held.public_key)),
            name="",
            created_ms=0,
            counter=made.counter,
            synced=made.is_backed_up(),
        )

    def _counted(self, challenge: bytes, key: Passkey, shown: Shown) -> int | None:
        from fido2 import cbor
        from fido2.cose import CoseKey
        from fido2.webauthn import Aaguid, AttestedCredentialData, AuthenticatorData

        kept: Any = cbor.decode(bytes_of(key.public_key))
        held = AttestedCredentialData.create(Aaguid.NONE, bytes_of(key.credential), CoseKey.parse(kept))
        answer = {
            "clientDataJSON": shown.client_data,
            "authenticatorData": shown.authenticator_data,
            "signature": shown.signature,
        }
        self._server.authenticate_complete(
            _state(challenge), [held], {"rawId": shown.credential, "response": answer}
        )
        return AuthenticatorData(bytes_of(shown.authenticator_data)).counter

    @functools.cached_property
    def _server(self) -> Any:
        from fido2.server import Fido2Server
        from fido2.webauthn import PublicKeyCredentialRpEntity

        return Fido2Server(
            PublicKeyCredentialRpEntity(name=self.site, id=self.site),
            verify_origin=lambda origin: origin == self._origin,
        )


def text_of(held: bytes) -> str:
    """As WebAuthn writes bytes in JSON: base64url without its padding."""
    return base64.urlsafe_b64encode(held).decode().rstrip("=")


def bytes_of(text: str) -> bytes:
    """ValueError for what is no base64url."""
    return base64.b64decode(text.encode() + b"=" * (-len(text) % 4), altchars=b"-_", validate=True)


def _state(challenge: bytes) -> dict[str, str]:
    return {"challenge": text_of(challenge), "user_verification": "required"}


def _read(judge: Callable[[], T]) -> T | None:
    """What it is judged to be; None for a refusal, however the library says it."""
    try:
        return judge()
    except _AMISS:
        return None
