"""The part of a phone's browser that hears pushes: it subscribes, decrypts, and shows what it is told.

https://www.w3.org/TR/push-api/, https://www.rfc-editor.org/rfc/rfc8291
"""

import base64
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import urllib3
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from infra.local.phone.web import Unreachable, call


class PushRefused(Exception):
    """Why the browser does not subscribe, or cannot read a push."""


@dataclass(slots=True)
class Subscribed:
    """One subscription: whoever has `endpoint` may push, in what only this browser opens."""

    id: str
    endpoint: str
    key: str
    private: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1()), repr=False
    )
    auth: bytes = field(default_factory=lambda: os.urandom(16), repr=False)

    def shown(self) -> dict[str, Any]:
        """As `PushSubscription.toJSON` has it, and the key that it was made with."""
        keys = {"p256dh": _b64url(self.point), "auth": _b64url(self.auth)}
        return {"endpoint": self.endpoint, "keys": keys, "key": self.key}

    @property
    def point(self) -> bytes:
        return self.private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)

    def opened(self, body: bytes) -> bytes:
        """The message in a push; PushRefused for what was not meant for this browser."""
        salt, sender, sealed = body[:16], body[21:86], body[86:]
        try:
            other = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), sender)
            shared = _derived(
                self.private.exchange(ec.ECDH(), other),
                self.auth,
                b"WebPush: info\0" + self.point + sender,
                32,
            )
            key = _derived(shared, salt, b"Content-Encoding: aes128gcm\0", 16)
            text = AESGCM(key).decrypt(_derived(shared, salt, b"Content-Encoding: nonce\0", 12), sealed, None)
        except (InvalidTag, ValueError) as error:
            raise PushRefused("A push came that this browser cannot open.") from error
        return text.rstrip(b"\0").removesuffix(b"\2")


class PushAgent:
    """One browser's. What it subscribed to is forgotten with the process, as by a browser set up anew."""

    def __init__(self, push_url: str, http: urllib3.PoolManager) -> None:
        self._push_url, self._http = push_url.rstrip("/"), http
        self.subscribed: Subscribed | None = None

    def subscribe(self, key: str) -> Subscribed:
        """The one there is, while it is of this key; PushRefused when the push service gives none."""
        if self.subscribed is not None and self.subscribed.key == key:
            return self.subscribed
        asked = json.dumps({"key": key}).encode()
        headers = {"Content-Type": "application/json"}
        try:
            reply = call(self._http, "POST", f"{self._push_url}/subscriptions", headers, asked)
        except Unreachable as error:
            raise PushRefused("The push service does not answer. Is it running?") from error
        given = reply.json()
        if reply.status != 201 or given is None:
            raise PushRefused(f"The push service answered {reply.status}.")
        self.subscribed = Subscribed(given["id"], given["endpoint"], key)
        return self.subscribed

    def unsubscribe(self) -> None:
        held, self.subscribed = self.subscribed, None
        if held is not None:
            call(self._http, "DELETE", f"{self._push_url}/subscriptions/{held.id}")

    def heard(self, push: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """What a push says, if it was taken and is this browser's."""
        held = self.subscribed
        if held is None or push["status"] != 201 or push["subscription"] != held.id:
            return None
        told: Mapping[str, Any] = json.loads(held.opened(base64.b64decode(push["body"])))
        return told


def _derived(secret: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    return HKDF(SHA256(), length, salt, info).derive(secret)


def _b64url(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
