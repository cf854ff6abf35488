"""Signed callbacks when a holder saves or deletes a card (ECv2SigningOnly), with retries.

https://developers.google.com/wallet/retail/loyalty-cards/use-cases/use-callbacks-for-saves-and-deletions
"""

import asyncio
import json
from base64 import b64encode
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from uuid import uuid4

import urllib3
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from infra.local.google.calls import Call, Calls
from infra.local.private import write_private

PROTOCOL = "ECv2SigningOnly"
SENDER = "GooglePayPasses"
RETRY_DELAYS_S = (1, 2, 4, 8, 16)  # Google publishes no schedule; these are enough for a restart of the app
_DAY_MS = 24 * 60 * 60 * 1000
_ROOT_LIFE_MS = 3650 * _DAY_MS
_INTERMEDIATE_LIFE_MS = 8 * _DAY_MS
_MESSAGE_LIFE_MS = _DAY_MS // 24


class Signer:
    """Google's root and intermediate key, made on the first run in `folder`."""

    def __init__(self, folder: Path, *, issuer_id: str, now_ms: Callable[[], int]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._root = _key(folder / "callback_root.pem")
        self._intermediate = _key(folder / "callback_intermediate.pem")
        self._issuer_id = issuer_id
        self._now_ms = now_ms

    def root_keys(self) -> dict[str, Any]:
        """What pay.google.com/gp/m/issuer/keys serves."""
        expires_ms = self._now_ms() + _ROOT_LIFE_MS
        key = {
            "keyValue": _spki(self._root),
            "protocolVersion": PROTOCOL,
            "keyExpiration": str(expires_ms),
        }
        return {"keys": [key]}

    def envelope(self, class_id: str, object_id: str, event: str) -> bytes:
        """A callback's body."""
        now_ms = self._now_ms()
        key = json.dumps(
            {"keyValue": _spki(self._intermediate), "keyExpiration": str(now_ms + _INTERMEDIATE_LIFE_MS)},
            separators=(",", ":"),
        ).replace("=", "\\u003d")  # Google's own serialiser does so: a receiver must keep the bytes
        message = json.dumps(
            {
                "classId": class_id,
                "objectId": object_id,
                "eventType": event,
                "expTimeMillis": now_ms + _MESSAGE_LIFE_MS,
                "count": 1,
                "nonce": str(uuid4()),
            },
            separators=(",", ":"),
        )
        return json.dumps(
            {
                "signature": sign(self._intermediate, SENDER, self._issuer_id, PROTOCOL, message),
                "intermediateSigningKey": {
                    "signedKey": key,
                    "signatures": [sign(self._root, SENDER, PROTOCOL, key)],
                },
                "protocolVersion": PROTOCOL,
                "signedMessage": message,
            }
        ).encode()


class Sender:
    """Posts callbacks in the background; best effort, as Google's."""

    def __init__(
        self, calls: Calls, *, now_ms: Callable[[], int], delays_s: Sequence[float] = RETRY_DELAYS_S
    ) -> None:
        self._calls = calls
        self._now_ms = now_ms
        self._delays_s = delays_s
        self._http = urllib3.PoolManager(num_pools=2)
        self._tasks: set[asyncio.Task[None]] = set()

    def send(self, url: str, body: bytes) -> None:
        task = asyncio.create_task(self._deliver(url, body))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()

    async def _deliver(self, url: str, body: bytes) -> None:
        for delay_s in (*self._delays_s, None):
            status, reason = await asyncio.to_thread(self._post, url, body)
            read = json.loads(body)
            self._calls.add(Call(self._now_ms(), "out", "POST", url, status, reason, read, []))
            if 200 <= status < 300 or delay_s is None:
                return
            await asyncio.sleep(delay_s)

    def _post(self, url: str, body: bytes) -> tuple[int, str]:
        try:
            response = self._http.request(
                "POST",
                url,
                body=body,
                headers={"content-type": "application/json", "user-agent": "Googlebot"},
                timeout=urllib3.Timeout(connect=3, read=10),
                retries=False,
            )
        except urllib3.exceptions.HTTPError as error:
            return 0, str(error)
        return response.status, "" if response.status < 300 else response.data[:500].decode(errors="replace")


def sign(key: ec.EllipticCurvePrivateKey, *parts: str) -> str:
    """Base64 of the signature over the parts, each after its length: 4 little-endian bytes."""
    data = bytearray()
    for part in parts:
        encoded = part.encode()
        data += len(encoded).to_bytes(4, "little") + encoded
    return b64encode(key.sign(bytes(data), ec.ECDSA(SHA256()))).decode()


def _key(path: Path) -> ec.EllipticCurvePrivateKey:
    if not path.exists():
        made = ec.generate_private_key(ec.SECP256R1())
        write_private(path, made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode())
    key = load_pem_private_key(path.read_bytes(), None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise TypeError(f"{path} is not an EC key: delete it, another is made")
    return key


def _spki(key: ec.EllipticCurvePrivateKey) -> str:
    der = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return b64encode(der).decode()
