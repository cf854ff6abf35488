"""Google's callbacks: a holder saved a card or deleted it. Signed with ECv2SigningOnly.

https://developers.google.com/wallet/retail/loyalty-cards/use-cases/use-callbacks-for-saves-and-deletions
Each signature covers strings, each preceded by its length in UTF-8 bytes as 4 little-endian bytes.
"""

import json
import re
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from chalicelib.wallets.google.root_keys import PROTOCOL, RootKeys

Event = Literal["save", "del"]
EVENTS: Mapping[str, Event] = {"save": "save", "del": "del"}
_SENDER = "GooglePayPasses"
_BODY_MAX = 64 * 1024  # a real one has about 1 kB
_PLAIN = re.compile(r"[!-~]{1,100}")  # an id or a nonce: no half of a character, which no store takes
_MEMBERS = frozenset({"signature", "intermediateSigningKey", "protocolVersion", "signedMessage"})


class CallbackRefused(Exception):
    """Not a callback from Google to us, or one that is too old: answer 400, change nothing."""


@dataclass(frozen=True, slots=True)
class UnknownEvent:
    """A verified message of a kind that we do not know, such as one for transit passes, or of tomorrow."""

    event: str


@dataclass(frozen=True, slots=True)
class Callback:
    """A verified message. Google repeats itself: act once on each `nonce`, kept until `expires_ms`."""

    event: Event
    object_id: str
    class_id: str
    nonce: str
    expires_ms: int
    count: int


def verify(raw: bytes, *, issuer_id: str, keys: RootKeys, now_ms: int) -> Callback | UnknownEvent:
    """The callback in the request body `raw`; raises CallbackRefused or KeysUnavailable.

    `issuer_id` is ours, from configuration: one from the message would let in any issuer's callback.
    """
    envelope = _envelope(raw)
    signed_key = envelope["intermediateSigningKey"]["signedKey"]
    by_root = signed_bytes(_SENDER, PROTOCOL, signed_key)
    roots = [root.spki for root in keys.get()]
    signatures = envelope["intermediateSigningKey"]["signatures"]
    if not any(_verifies(spki, signature, by_root) for spki in roots for signature in signatures):
        raise CallbackRefused("The intermediate key is not signed by any of Google's root keys.")
    intermediate = _intermediate(signed_key, now_ms)
    signed_message = envelope["signedMessage"]
    by_intermediate = signed_bytes(_SENDER, issuer_id, PROTOCOL, signed_message)
    if not _verifies(intermediate, envelope["signature"], by_intermediate):
        raise CallbackRefused("The message is not signed for our issuer by the intermediate key.")
    return _message(signed_message, issuer_id, now_ms)


def signed_bytes(*parts: str) -> bytes:
    """What a signature over `parts` covers."""
    encoded = [_utf8(part) for part in parts]
    return b"".join(len(part).to_bytes(4, "little") + part for part in encoded)


def _envelope(raw: bytes) -> dict[str, Any]:
    if len(raw) > _BODY_MAX:
        raise CallbackRefused(f"The body has more than {_BODY_MAX} bytes.")
    envelope = _object(raw, "The body")
    if envelope.keys() != _MEMBERS:
        raise CallbackRefused(f"The body must have exactly the members {', '.join(sorted(_MEMBERS))}.")
    if envelope["protocolVersion"] != PROTOCOL:
        raise CallbackRefused(f"The protocolVersion must be {PROTOCOL}.")
    key = envelope["intermediateSigningKey"]
    if not isinstance(key, dict) or not isinstance(key.get("signedKey"), str):
        raise CallbackRefused("The intermediateSigningKey must have a signedKey, a string.")
    signatures = key.get("signatures")
    if not isinstance(signatures, list) or not all(isinstance(signature, str) for signature in signatures):
        raise CallbackRefused("The intermediateSigningKey must have signatures, a list of strings.")
    if len(signatures) > 10:  # each costs a verification with every root key
        raise CallbackRefused("The intermediateSigningKey has more than 10 signatures.")
    if not isinstance(envelope["signedMessage"], str) or not isinstance(envelope["signature"], str):
        raise CallbackRefused("The signedMessage and the signature must be strings.")
    return envelope


def _intermediate(signed_key: str, now_ms: int) -> bytes:
    key = _object(_utf8(signed_key), "The signedKey")
    try:
        spki, expires_ms = b64decode(key["keyValue"], validate=True), int(key["keyExpiration"])
    except (KeyError, ValueError, TypeError, OverflowError) as error:
        raise CallbackRefused("The signedKey must have a keyValue and a keyExpiration.") from error
    if expires_ms <= now_ms:
        raise CallbackRefused("The intermediate key has expired.")
    return spki


def _message(signed_message: str, issuer_id: str, now_ms: int) -> Callback | UnknownEvent:
    message = _object(_utf8(signed_message), "The signedMessage")
    named, nonce, expires_ms = (message.get(name) for name in ("eventType", "nonce", "expTimeMillis"))
    if not isinstance(named, str) or not _PLAIN.fullmatch(named):
        raise CallbackRefused("The eventType must be a string of 1 to 100 plain characters.")
    event = EVENTS.get(named)
    if event is None:  # what else it has is not known either
        return UnknownEvent(named)
    if not isinstance(nonce, str) or not _PLAIN.fullmatch(nonce):
        raise CallbackRefused("The nonce must be a string of 1 to 100 plain characters.")
    if type(expires_ms) is not int:
        raise CallbackRefused("The expTimeMillis must be a whole number.")
    if expires_ms <= now_ms:
        raise CallbackRefused("The message has expired.")
    class_id, object_id, count = (message.get(name) for name in ("classId", "objectId", "count"))
    for given in (class_id, object_id):
        if not isinstance(given, str) or not _PLAIN.fullmatch(given) or not given.startswith(f"{issuer_id}."):
            raise CallbackRefused("The classId and the objectId must be our issuer's.")
    return Callback(
        event=event,
        object_id=str(object_id),
        class_id=str(class_id),
        nonce=nonce,
        expires_ms=expires_ms,
        count=count if type(count) is int else 0,
    )


def _verifies(spki: bytes, signature: str, data: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, SECP256R1, EllipticCurvePublicKey
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    try:
        key = load_der_public_key(spki)
        if not isinstance(key, EllipticCurvePublicKey) or not isinstance(key.curve, SECP256R1):
            return False
        key.verify(b64decode(signature, validate=True), data, ECDSA(SHA256()))
    except (InvalidSignature, UnsupportedAlgorithm, ValueError):
        return False
    return True


def _object(data: bytes, name: str) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise CallbackRefused(f"{name} is not JSON.") from error
    if not isinstance(value, dict):
        raise CallbackRefused(f"{name} must be a JSON object.")
    return value


def _utf8(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise CallbackRefused("A signed string holds half of a character.") from error
