"""Who pushes: the keys that say to a push service that it is us, each time. https://www.rfc-editor.org/rfc/rfc8292

A browser subscribes to one key and takes pushes of no other, so an old one signs for as long as somebody is
subscribed to it.
"""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.outcome import WalletMisconfigured
from chalicelib.domain.time.units import HOUR_S
from chalicelib.wallets.browser.encryption import point_of

HOLDS_S = 12 * HOUR_S  # a push service refuses what is signed for more than a day


@dataclass(frozen=True, slots=True)
class VapidKey:
    """`from_s`: new subscriptions are made with it from then on (epoch s)."""

    id: str
    private: ec.EllipticCurvePrivateKey = field(repr=False)
    from_s: int = 0

    @property
    def public(self) -> str:
        """As a browser takes it: the point of P-256, in base64url."""
        return b64url(point_of(self.private.public_key()))

    def authorization(self, endpoint: str, contact: str, now_s: int) -> str:
        """For one push to `endpoint`; `contact` is where the push service's people may write to."""
        parts = urlsplit(endpoint)
        claims = {"aud": f"{parts.scheme}://{parts.netloc}", "exp": now_s + HOLDS_S, "sub": contact}
        signed = ".".join(_part(part) for part in ({"typ": "JWT", "alg": "ES256"}, claims))
        r, s = decode_dss_signature(self.private.sign(signed.encode(), ec.ECDSA(SHA256())))
        signature = b64url(r.to_bytes(32, "big") + s.to_bytes(32, "big"))
        return f"vapid t={signed}.{signature}, k={self.public}"


class VapidKeys:
    """All that are in use, oldest first."""

    def __init__(self, keys: list[VapidKey]) -> None:
        self._keys = keys

    def newest(self, now_s: float) -> VapidKey:
        """The one that a browser subscribes with now."""
        return next((key for key in reversed(self._keys) if key.from_s <= now_s), self._keys[0])

    def by_public(self, public: str) -> VapidKey:
        """The one that a browser subscribed with; InvalidInput for none of ours."""
        found = next((key for key in self._keys if key.public == public), None)
        if found is None:
            raise InvalidInput("subscription_wrong", field="key")
        return found

    def find(self, key_id: str) -> VapidKey | None:
        """None for one that is out of use."""
        return next((key for key in self._keys if key.id == key_id), None)


def read_keys(secret: Mapping[str, Any]) -> VapidKeys:
    """The secret `browser`: `{"keys": [{"id", "private", "from_s"}]}`, newest last; WalletMisconfigured."""
    try:
        keys = [
            VapidKey(str(key["id"]), _private(from_b64url(key["private"])), int(key.get("from_s", 0)))
            for key in secret["keys"]
        ]
    except (KeyError, TypeError, ValueError) as error:
        raise WalletMisconfigured(f"the secret browser has no usable list of keys: {error}") from error
    if not keys:
        raise WalletMisconfigured("the secret browser has no key")
    return VapidKeys(keys)


def new_private() -> str:
    """A new key, as the secret keeps it."""
    number = ec.generate_private_key(ec.SECP256R1()).private_numbers().private_value
    return b64url(number.to_bytes(32, "big"))


def b64url(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def from_b64url(text: str) -> bytes:
    """ValueError for what is none."""
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)


def _private(raw: bytes) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(int.from_bytes(raw, "big"), ec.SECP256R1())


def _part(part: Mapping[str, Any]) -> str:
    return b64url(json.dumps(part, separators=(",", ":")).encode())
