"""Payments told from outside, such as by a shop's page where memberships are sold: signed, and once an event.

The signature has the form that Stripe publishes: `t=<epoch seconds>,v1=<hex HMAC-SHA256 of "t.body">`.
https://docs.stripe.com/webhooks#verify-manually
"""

import hashlib
import hmac
from dataclasses import dataclass

from chalicelib.domain.errors import NotSignedIn
from chalicelib.domain.kept import Kept

SIGNED_FOR_S = 300  # what was signed longer ago may have been overheard and kept
HEADER = "Carnet-Signature"
_VERSION = "v1"
_PARTS_MAX = 10  # a signature by the secret before, and by schemes to come


@dataclass(frozen=True, slots=True)
class PaymentSource(Kept):
    """Who may tell of a merchant's payments. Its secret is derived under the key `key_id`, and shown once."""

    id: str
    merchant_id: str
    description: str
    key_id: str
    created_ms: int


def check_signature(secret: str, given: str, body: bytes, now_s: int) -> None:
    """NotSignedIn unless `given` signs this body with the secret, and did so lately."""
    parts = [part.strip().partition("=") for part in given.split(",")[:_PARTS_MAX]]
    times = [value for name, _, value in parts if name == "t"]
    signed_s = times[0] if len(times) == 1 else ""
    if not (signed_s.isascii() and signed_s.isdecimal() and len(signed_s) <= 12):
        raise NotSignedIn("signature_wrong", field=HEADER)
    expected = signature(secret, int(signed_s), body).encode()
    signatures = [value.encode() for name, _, value in parts if name == _VERSION]
    if not any(hmac.compare_digest(expected, each) for each in signatures):
        raise NotSignedIn("signature_wrong", field=HEADER)
    if abs(now_s - int(signed_s)) > SIGNED_FOR_S:
        raise NotSignedIn("signature_old", field=HEADER, minutes=SIGNED_FOR_S // 60)


def signature(secret: str, at_s: int, body: bytes) -> str:
    return hmac.new(secret.encode(), f"{at_s}.".encode() + body, hashlib.sha256).hexdigest()
