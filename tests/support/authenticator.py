"""A phone with a passkey, in software: it makes the key and signs with it as WebAuthn has it, or wrongly."""

import json
import secrets
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2 import cbor
from fido2.cose import ES256
from fido2.webauthn import Aaguid, AttestedCredentialData, AuthenticatorData

from chalicelib.domain.people.passkeys import Passkey
from chalicelib.passkeys import bytes_of, text_of
from tests.support.people import Page

FLAG = AuthenticatorData.FLAG


@dataclass
class Phone:
    """`recognises`: it asks its holder for a finger. `synced`: it does not count what it has `signed`."""

    origin: str
    recognises: bool = True
    synced: bool = False
    credential: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    key: Any = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    handle: str = ""
    signed: int = 0

    def creates(self, asked: dict[str, Any]) -> dict[str, str]:
        """What a browser hands over of a new passkey."""
        self.handle = asked["user"]
        public = AttestedCredentialData.create(Aaguid.NONE, self.credential, self._public)
        made = cbor.encode({"fmt": "none", "attStmt": {}, "authData": self._data(asked["site"], public)})
        return {
            "client_data": self._client_data("webauthn.create", asked["challenge"]),
            "attestation": text_of(made),
        }

    def signs(self, asked: dict[str, Any]) -> dict[str, str]:
        """What it hands over when its holder signs in."""
        self.signed += 0 if self.synced else 1
        client_data, data = (
            self._client_data("webauthn.get", asked["challenge"]),
            self._data(asked["site"]),
        )
        digest = hashes.Hash(hashes.SHA256())
        digest.update(bytes_of(client_data))
        signature = self.key.sign(data + digest.finalize(), ec.ECDSA(hashes.SHA256()))
        return {
            "credential": text_of(self.credential),
            "user_handle": self.handle,
            "client_data": client_data,
            "authenticator_data": text_of(data),
            "signature": text_of(signature),
        }

    @property
    def passkey(self) -> Passkey:
        """As we keep it of somebody who has added it."""
        return Passkey(text_of(self.credential), text_of(cbor.encode(self._public)), "", 0)

    def added_at(self, page: Page, name: str = "Phone") -> Any:
        """The answer to adding a passkey of it, on this page."""
        asked = page.post("/session/passkeys/challenge").json
        return page.post("/session/passkeys", {"name": name, **self.creates(asked)})

    def shown_at(self, page: Page) -> dict[str, str]:
        return self.signs(page.post("/session/passkey/challenge").json)

    @property
    def _public(self) -> Any:
        made: Any = ES256
        return made.from_cryptography_key(self.key.public_key())

    def _client_data(self, what: str, challenge: str) -> str:
        said = {"type": what, "challenge": challenge, "origin": self.origin, "crossOrigin": False}
        return text_of(json.dumps(said, separators=(",", ":")).encode())

    def _data(self, site: str, credential: bytes = b"") -> bytes:
        digest = hashes.Hash(hashes.SHA256())
        digest.update(site.encode())
        flags = FLAG.UP | (FLAG.UV if self.recognises else 0) | (FLAG.AT if credential else 0)
        flags |= (FLAG.BE | FLAG.BS) if self.synced else 0
        made: Any = AuthenticatorData
        data: bytes = made.create(digest.finalize(), FLAG(flags), self.signed, credential)
        return data
