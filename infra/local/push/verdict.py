"""What a push service says of a push, before it brings it to a browser.

https://www.rfc-editor.org/rfc/rfc8030, rfc8291 and rfc8292; where these leave it open, as Mozilla's, Google's
and Apple's services do.
"""

import base64
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

BODY_MAX = 4096
DAY_S = 24 * 3600
TTL_MAX_S = 28 * DAY_S  # Google's and Apple's; more is cut by others
URGENCIES = ("very-low", "low", "normal", "high")
_TOPIC = re.compile(r"[A-Za-z0-9_-]{1,32}")
_VAPID = re.compile(r"vapid t=([\w-]+\.[\w-]+\.[\w-]+), ?k=([\w-]+)")
_HEAD, _SEAL = 16 + 4 + 1 + 65, 16


@dataclass(frozen=True, slots=True)
class Verdict:
    """`reason` is "" for a push that is taken."""

    status: int
    reason: str = ""


TAKEN = Verdict(201)


def verdict(headers: Mapping[str, str], body: bytes, *, key: str, origin: str, now_s: float) -> Verdict:
    """Of a push to a subscription that was made with `key`, at a service of this `origin`."""
    for asked in (_signed(headers, key, origin, now_s), _asked(headers), _sealed(headers, body)):
        if asked.reason:
            return asked
    return TAKEN


def _signed(headers: Mapping[str, str], key: str, origin: str, now_s: float) -> Verdict:
    given = _VAPID.fullmatch(headers.get("authorization", ""))
    if given is None:
        return Verdict(401, "no vapid authorization")
    if given[2] != key:
        return Verdict(403, "signed by another key than the browser subscribed to")
    try:
        claims = _claims(given[1], given[2])
    except (ValueError, LookupError, InvalidSignature):
        return Verdict(403, "the signature is wrong")
    if claims.get("aud") != origin:
        return Verdict(403, f"meant for {claims.get('aud')}, not for {origin}")
    if not now_s < claims.get("exp", 0) <= now_s + DAY_S:
        return Verdict(403, "exp has passed, or is more than a day away")
    if not re.match("mailto:|https?://", str(claims.get("sub", ""))):
        return Verdict(403, "sub is no address to write to")
    return TAKEN


def _claims(token: str, key: str) -> Any:
    """Of a JWT that this key signed with ES256."""
    head, claims, signature = token.split(".")
    raw = from_b64url(signature)
    if json.loads(from_b64url(head)).get("alg") != "ES256" or len(raw) != 64:
        raise ValueError("not ES256")
    r, s = int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big")
    public = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), from_b64url(key))
    public.verify(encode_dss_signature(r, s), f"{head}.{claims}".encode(), ec.ECDSA(SHA256()))
    return json.loads(from_b64url(claims))


def _asked(headers: Mapping[str, str]) -> Verdict:
    ttl = headers.get("ttl", "")
    if not re.fullmatch("[0-9]{1,10}", ttl) or int(ttl) > TTL_MAX_S:
        return Verdict(400, "TTL is missing, no number of seconds, or more than 28 days")
    if headers.get("urgency", "normal") not in URGENCIES:
        return Verdict(400, "there is no such urgency")
    if "topic" in headers and not _TOPIC.fullmatch(headers["topic"]):
        return Verdict(400, "a topic has at most 32 signs of base64url")
    return TAKEN


def _sealed(headers: Mapping[str, str], body: bytes) -> Verdict:
    """As far as somebody can see who has not the browser's key."""
    if len(body) > BODY_MAX:
        return Verdict(413, f"{len(body)} bytes; {BODY_MAX} are taken")
    if headers.get("content-encoding") != "aes128gcm":
        return Verdict(400, "content-encoding is not aes128gcm")
    if len(body) <= _HEAD + _SEAL or body[20] != 65 or int.from_bytes(body[16:20], "big") <= _SEAL + 1:
        return Verdict(400, "the body does not begin as aes128gcm does")
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), body[21:86])
    except ValueError:
        return Verdict(400, "the sender's key is no point of P-256")
    return TAKEN


def from_b64url(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
