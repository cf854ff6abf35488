"""What is pushed is sealed for one browser, as the RFC's own example has it."""

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from chalicelib.wallets.browser.encryption import MOST, RECORD, encrypt, point_of
from chalicelib.wallets.browser.vapid import b64url, from_b64url

# RFC 8291, appendix A
BROWSER = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
AUTH = "BTBZMqHH6r4Tts7J_aSIgg"
OWN = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"
SALT = "DGv6ra1nlYgDCS1FRnbzlw"
BODY = (
    "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBr"
    "u3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
)


def sealed(message: bytes, point: bytes = from_b64url(BROWSER)) -> bytes:
    own = ec.derive_private_key(int.from_bytes(from_b64url(OWN), "big"), ec.SECP256R1())
    return encrypt(message, point, from_b64url(AUTH), salt=from_b64url(SALT), own=own)


def test_the_example_of_the_rfc_is_sealed_to_the_same_bytes() -> None:
    assert b64url(sealed(b"When I grow up, I want to be a watermelon")) == BODY


def test_the_longest_message_fills_what_every_push_service_takes() -> None:
    assert len(sealed(b"a" * MOST)) == RECORD


def test_a_point_that_is_on_no_curve_seals_nothing() -> None:
    with pytest.raises(ValueError, match="EC key"):
        sealed(b"hello", b"\4" + b"\1" * 64)


def test_another_browser_has_another_seal() -> None:
    other = point_of(ec.generate_private_key(ec.SECP256R1()).public_key())
    assert sealed(b"hello", other) != sealed(b"hello")
