import json
import struct
from base64 import b64encode
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.wallets.google.callbacks import Callback, CallbackRefused, UnknownEvent, signed_bytes, verify
from chalicelib.wallets.google.root_keys import RootKeys
from chalicelib.wallets.google.wallet import GoogleWallet
from infra.local.google.callbacks import sign
from tests.support.local_google import Merchant, RunningGoogle
from tests.wallets.google.keys_site import KeysSite
from tests.wallets.google.looks import ISSUER, a_stamp_look

NOW_MS = 1_795_000_000_000
LATER_MS = NOW_MS + 60_000
Json = dict[str, Any]


class Google:
    """Signs as Google does, or as a test wants it to."""

    def __init__(self) -> None:
        self.root = ec.generate_private_key(ec.SECP256R1())
        self.intermediate = ec.generate_private_key(ec.SECP256R1())
        self.key: Json = {"keyValue": spki(self.intermediate), "keyExpiration": str(LATER_MS)}
        self.message: Json = {
            "classId": f"{ISSUER}.coffee",
            "objectId": f"{ISSUER}.CARD",
            "eventType": "save",
            "expTimeMillis": LATER_MS,
            "count": 1,
            "nonce": "11111111-2222-4333-8444-555555555555",
        }

    def envelope(self, *, issuer: str = ISSUER, protocol: str = "ECv2SigningOnly") -> Json:
        key = json.dumps(self.key, ensure_ascii=False).replace("=", "\\u003d")
        message = json.dumps(self.message, ensure_ascii=False)
        message = message.encode(errors="backslashreplace").decode()  # half of a character: JSON's own escape
        return {
            "signature": sign(self.intermediate, "GooglePayPasses", issuer, protocol, message),
            "intermediateSigningKey": {
                "signedKey": key,
                "signatures": [sign(self.root, "GooglePayPasses", protocol, key)],
            },
            "protocolVersion": protocol,
            "signedMessage": message,
        }


@pytest.fixture
def google_signs(keys_site: KeysSite) -> Google:
    google = Google()
    keys_site.serve(
        {"keyValue": spki(google.root), "protocolVersion": "ECv2SigningOnly", "keyExpiration": str(LATER_MS)}
    )
    return google


def spki(key: ec.EllipticCurvePrivateKey) -> str:
    der = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return b64encode(der).decode()


def verified(raw: bytes | Json, keys_site: KeysSite, **changes: Any) -> Any:
    body = raw if isinstance(raw, bytes) else json.dumps(raw).encode()
    keys = RootKeys(now_ms=lambda: NOW_MS, url=keys_site.url)
    return verify(body, **{"issuer_id": ISSUER, "keys": keys, "now_ms": NOW_MS, **changes})


def test_a_callback_signed_by_google_is_read(google_signs: Google, keys_site: KeysSite) -> None:
    callback = verified(google_signs.envelope(), keys_site)

    assert (callback.event, callback.object_id, callback.class_id) == (
        "save",
        f"{ISSUER}.CARD",
        f"{ISSUER}.coffee",
    )
    assert (callback.nonce[:8], callback.expires_ms, callback.count) == ("11111111", LATER_MS, 1)


def test_members_that_google_may_add_to_the_signed_strings_are_no_matter(
    google_signs: Google, keys_site: KeysSite
) -> None:
    google_signs.key["brandNew"] = {"of": "Google"}
    google_signs.message["deviceContext"] = "téléphone d'Ana ☕"

    assert verified(google_signs.envelope(), keys_site).event == "save"


def test_one_good_signature_of_several_is_enough(google_signs: Google, keys_site: KeysSite) -> None:
    envelope = google_signs.envelope()
    envelope["intermediateSigningKey"]["signatures"].insert(0, b64encode(b"an older root's").decode())

    assert verified(envelope, keys_site).event == "save"


def swap(text: str) -> str:
    """`text` with one character in its middle changed for another."""
    middle = len(text) // 2
    return text[:middle] + ("A" if text[middle] != "A" else "B") + text[middle + 1 :]


def change(*path: str) -> Callable[[Json], None]:
    def apply(envelope: Json) -> None:
        inner = envelope
        for name in path[:-1]:
            inner = inner[name]
        inner[path[-1]] = swap(inner[path[-1]])

    return apply


def put(value: Any, *path: str) -> Callable[[Json], None]:
    def apply(envelope: Json) -> None:
        inner = envelope
        for name in path[:-1]:
            inner = inner[name]
        inner[path[-1]] = value

    return apply


def reserialised(envelope: Json) -> None:
    """What a receiver does that parses the signed key and writes it again: \\u003d becomes =."""
    key = envelope["intermediateSigningKey"]
    key["signedKey"] = json.dumps(json.loads(key["signedKey"]))


TAMPERED: dict[str, tuple[Callable[[Json], Any], str]] = {
    "the signature": (change("signature"), "not signed for our issuer"),
    "the message": (change("signedMessage"), "not signed for our issuer"),
    "the signed key": (change("intermediateSigningKey", "signedKey"), "not signed by any"),
    "the signed key, written anew": (reserialised, "not signed by any"),
    "the key's signatures": (put(["AAAA"], "intermediateSigningKey", "signatures"), "not signed by any"),
    "no signatures": (put([], "intermediateSigningKey", "signatures"), "not signed by any"),
    "signatures that are not base64": (
        put(["%é"], "intermediateSigningKey", "signatures"),
        "not signed by any",
    ),
    "signatures of another type": (put([1], "intermediateSigningKey", "signatures"), "list of strings"),
    "too many signatures": (put(["AAAA"] * 11, "intermediateSigningKey", "signatures"), "more than 10"),
    "another protocol": (put("ECv2", "protocolVersion"), "protocolVersion"),
    "a fifth member": (put(1, "extra"), "exactly the members"),
    "a missing member": (lambda envelope: envelope.pop("signature"), "exactly the members"),
    "a key that is no object": (put("x", "intermediateSigningKey"), "signedKey"),
    "a message that is no string": (put({}, "signedMessage"), "must be strings"),
    "half a character": (put("\ud800", "signedMessage"), "half of a character"),
}


@pytest.mark.parametrize("name", TAMPERED)
def test_a_callback_with_one_thing_changed_is_refused(
    name: str, google_signs: Google, keys_site: KeysSite
) -> None:
    tamper, says = TAMPERED[name]
    envelope = google_signs.envelope()
    tamper(envelope)

    with pytest.raises(CallbackRefused, match=says):
        verified(envelope, keys_site)


@pytest.mark.parametrize(
    "raw",
    [b"", b"{", b"[]", b"null", b'"x"', b"\xff\xfe", b"[" * 60_000, b"x" * 70_000],
    ids=["empty", "cut", "a list", "null", "a string", "not UTF-8", "deep", "huge"],
)
def test_a_body_that_is_no_envelope_is_refused(raw: bytes, keys_site: KeysSite) -> None:
    with pytest.raises(CallbackRefused):
        verified(raw, keys_site)


SIGNED_BUT_WRONG: dict[str, tuple[str, Any, str]] = {
    "an expired intermediate key": ("key", {"keyExpiration": str(NOW_MS)}, "key has expired"),
    "an intermediate key without an end": ("key", {"keyExpiration": None}, "keyExpiration"),
    "an intermediate key that ends never": ("key", {"keyExpiration": float("inf")}, "keyExpiration"),
    "an expired message": ("message", {"expTimeMillis": NOW_MS}, "message has expired"),
    "a message without an end": ("message", {"expTimeMillis": None}, "whole number"),
    "a message that ends at true": ("message", {"expTimeMillis": True}, "whole number"),
    "another issuer's object": ("message", {"objectId": "42.CARD"}, "our issuer's"),
    "another issuer's class": ("message", {"classId": f"{ISSUER}9.coffee"}, "our issuer's"),
    "half of a character for an object": ("message", {"objectId": f"{ISSUER}.\udc00"}, "our issuer's"),
    "an endless object": ("message", {"objectId": f"{ISSUER}.{'A' * 100}"}, "our issuer's"),
    "an object that is a number": ("message", {"objectId": 7}, "our issuer's"),
    "no event": ("message", {"eventType": None}, "eventType"),
    "an endless event": ("message", {"eventType": "e" * 101}, "eventType"),
    "no nonce": ("message", {"nonce": ""}, "nonce"),
    "half of a character for a nonce": ("message", {"nonce": "\ud800"}, "nonce"),
    "an endless nonce": ("message", {"nonce": "n" * 101}, "nonce"),
}


@pytest.mark.parametrize("name", SIGNED_BUT_WRONG)
def test_a_signed_callback_that_is_old_or_not_for_us_is_refused(
    name: str, google_signs: Google, keys_site: KeysSite
) -> None:
    where, changes, says = SIGNED_BUT_WRONG[name]
    getattr(google_signs, where).update(changes)

    with pytest.raises(CallbackRefused, match=says):
        verified(google_signs.envelope(), keys_site)


def test_an_event_of_a_kind_that_we_do_not_know_is_read_by_its_name_alone(
    google_signs: Google, keys_site: KeysSite
) -> None:
    """As of a transit pass: it names several objects, and none as ours do."""
    google_signs.message = {"eventType": "activate", "objectIds": [f"{ISSUER}.CARD"], "deviceContext": {}}

    assert verified(google_signs.envelope(), keys_site) == UnknownEvent("activate")
    with pytest.raises(CallbackRefused):
        verified(google_signs.envelope(issuer="42"), keys_site)


def test_a_callback_signed_for_another_issuer_is_refused_even_if_it_names_our_card(
    google_signs: Google, keys_site: KeysSite
) -> None:
    with pytest.raises(CallbackRefused, match="not signed for our issuer"):
        verified(google_signs.envelope(issuer="42"), keys_site)


def test_a_callback_signed_by_someone_else_is_refused(google_signs: Google, keys_site: KeysSite) -> None:
    google_signs.root = ec.generate_private_key(ec.SECP256R1())

    with pytest.raises(CallbackRefused, match="not signed by any"):
        verified(google_signs.envelope(), keys_site)


def test_a_message_signed_by_another_intermediate_key_is_refused(
    google_signs: Google, keys_site: KeysSite
) -> None:
    google_signs.intermediate = ec.generate_private_key(ec.SECP256R1())

    with pytest.raises(CallbackRefused, match="not signed for our issuer"):
        verified(google_signs.envelope(), keys_site)


def test_a_key_of_another_curve_verifies_nothing(google_signs: Google, keys_site: KeysSite) -> None:
    google_signs.intermediate = ec.generate_private_key(ec.SECP384R1())
    google_signs.key["keyValue"] = spki(google_signs.intermediate)

    with pytest.raises(CallbackRefused, match="not signed for our issuer"):
        verified(google_signs.envelope(), keys_site)


@given(st.lists(st.text(max_size=300), max_size=5))
def test_each_part_follows_its_length_in_little_endian_bytes(parts: list[str]) -> None:
    data, read = signed_bytes(*parts), []
    while data:
        (length,) = struct.unpack_from("<I", data)
        read.append(data[4 : 4 + length].decode())
        data = data[4 + length :]

    assert read == parts


def test_lengths_count_bytes_and_not_characters() -> None:
    assert signed_bytes("é☕") == b"\x05\x00\x00\x00\xc3\xa9\xe2\x98\x95"


def test_the_local_googles_callbacks_on_save_and_removal_are_verified(
    wallet: GoogleWallet, google: RunningGoogle, merchant: Merchant
) -> None:
    look = a_stamp_look()
    wallet.sync(look, first=True, notify=False)
    card = f"{ISSUER}.{look.serial}"
    google.server.shelf.hold(card, "ana", NOW_MS)
    merchant.answers = [503]  # the first is refused and comes again

    google.post("/remove", {"object_id": card, "user": "ana"})

    keys = RootKeys(now_ms=google.clock.now_ms, url=f"{google.url}/gp/m/issuer/keys")
    first, again = (
        verify(raw, issuer_id=ISSUER, keys=keys, now_ms=google.clock.now_ms()) for raw in merchant.wait_for(2)
    )
    assert isinstance(first, Callback)
    assert isinstance(again, Callback)
    assert (first.event, first.object_id) == ("del", card)
    assert again.nonce == first.nonce
