"""What a browser hands in so that it can be pushed to. https://www.w3.org/TR/push-api/#pushsubscription-interface"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric import ec

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.webhook.address import check_url
from chalicelib.wallets.browser.encryption import AUTH
from chalicelib.wallets.browser.vapid import b64url, from_b64url

HOLDER = 32  # signs of a digest


@dataclass(frozen=True, slots=True)
class Subscription:
    """`endpoint`: whoever knows it may push to the browser. `point` and `auth` encrypt for it; `key_id` is
    the key of ours that it takes pushes of."""

    endpoint: str
    point: bytes
    auth: bytes
    key_id: str

    @property
    def holder(self) -> str:
        return holder_of(self.endpoint)

    @property
    def token(self) -> str:
        """As a registration keeps it."""
        kept = {"endpoint": self.endpoint, "p256dh": b64url(self.point), "auth": b64url(self.auth)}
        return json.dumps({**kept, "key": self.key_id})


def read_subscription(endpoint: str, p256dh: str, auth: str, key_id: str, *, local: bool) -> Subscription:
    """InvalidInput for what no push service of the internet gave out, or nobody could encrypt for. `local`
    lets it be on this machine."""
    _check_endpoint(endpoint, local=local)
    try:
        point, secret = from_b64url(p256dh), from_b64url(auth)
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
    except ValueError as error:
        raise InvalidInput("subscription_wrong", field="keys") from error
    if len(secret) != AUTH:
        raise InvalidInput("subscription_wrong", field="keys")
    return Subscription(endpoint, point, secret, key_id)


def subscription_of(token: str) -> Subscription:
    """What a registration keeps; ValueError or LookupError where it is damaged."""
    kept: Mapping[str, Any] = json.loads(token)
    return Subscription(kept["endpoint"], from_b64url(kept["p256dh"]), from_b64url(kept["auth"]), kept["key"])


def holder_of(endpoint: str) -> str:
    """A browser as registrations name it, which tells nobody its endpoint."""
    return hashlib.sha256(endpoint.encode()).hexdigest()[:HOLDER]


def _check_endpoint(endpoint: str, *, local: bool) -> None:
    try:
        parts = urlsplit(check_url(endpoint, local=local))
    except InvalidInput as error:
        raise InvalidInput("subscription_wrong", field="endpoint") from error
    if parts.scheme == "https" and parts.port not in (None, 443):
        raise InvalidInput("subscription_wrong", field="endpoint")
