"""An app's codes are those of RFC 6238, each good once and only about now."""

import base64

import pytest

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.people.totp import STEP_MS, address, check_secret, code_at, step_of

SECRET = base64.b32encode(b"12345678901234567890").decode()
NOW_MS = 1_111_111_109_000


@pytest.mark.parametrize(
    ("at_s", "code"),
    [
        (59, "94287082"),
        (1_111_111_109, "07081804"),
        (1_111_111_111, "14050471"),
        (1_234_567_890, "89005924"),
        (2_000_000_000, "69279037"),
        (20_000_000_000, "65353130"),
    ],
)
def test_the_codes_are_those_of_the_standards_appendix(at_s: int, code: str) -> None:
    """https://www.rfc-editor.org/rfc/rfc6238#appendix-B"""
    assert code_at(SECRET, at_s * 1000 // STEP_MS, digits=8) == code


def test_a_code_is_good_a_step_early_or_late_and_never_twice() -> None:
    now = NOW_MS // STEP_MS
    for step in (now - 1, now, now + 1):
        assert step_of(SECRET, code_at(SECRET, step), NOW_MS, 0) == step
    assert step_of(SECRET, code_at(SECRET, now - 2), NOW_MS, 0) == 0
    assert step_of(SECRET, code_at(SECRET, now + 2), NOW_MS, 0) == 0
    assert step_of(SECRET, code_at(SECRET, now), NOW_MS, now) == 0
    assert step_of(SECRET, "äöüäöü", NOW_MS, 0) == 0


def test_what_an_app_scans_names_the_shop_and_the_person() -> None:
    scanned = address(SECRET, "Café: Luna", "olga@luna.example")

    assert scanned.startswith("otpauth://totp/Caf%C3%A9%20%20Luna%3Aolga%40luna.example?secret=")
    assert scanned.endswith("&issuer=Caf%C3%A9%3A%20Luna")


@pytest.mark.parametrize("text", ["", "AAAA", "not base 32!", "é" * 32, SECRET.lower()])
def test_another_secret_than_ours_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        check_secret(text)
