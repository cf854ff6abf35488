"""RFC 6238 as its own table has it, and what a code says of itself."""

import pytest

from chalicelib.domain.card.rotating import (
    LENGTH,
    PASSWORD_DIGITS,
    Shown,
    is_genuine,
    is_rotating,
    pattern_of,
    period_of,
    shown_in,
)
from chalicelib.domain.one_time import one_time

KEY = b"12345678901234567890"  # of the RFC's Appendix B, as are the passwords
SERIAL = "7Z3QK0VXM2RTHB9WDN6Y1FJCE8"
VECTORS = [
    (59, "94287082"),
    (1111111109, "07081804"),
    (1111111111, "14050471"),
    (1234567890, "89005924"),
    (2000000000, "69279037"),
]


@pytest.mark.parametrize(("at_s", "password"), VECTORS)
def test_the_passwords_are_the_standards(at_s: int, password: str) -> None:
    assert one_time(KEY, period_of(at_s), PASSWORD_DIGITS) == password


@pytest.mark.parametrize(("at_s", "password"), VECTORS[1:])
def test_a_code_says_whose_it_is_and_when_it_was_made(at_s: int, password: str) -> None:
    code = pattern_of(SERIAL, 3, str(at_s), password)

    assert (len(code), is_rotating(code)) == (LENGTH, True)
    assert shown_in(code) == Shown(SERIAL, 3, at_s)
    assert is_genuine(code, KEY)


def test_one_sign_of_another_time_or_password_is_no_cards() -> None:
    code = pattern_of(SERIAL, 0, "1111111109", "07081804")
    for place in (30, 34, *range(38, 46)):
        changed = code[:place] + str((int(code[place]) + 1) % 10) + code[place + 1 :]
        assert not is_genuine(changed, KEY), changed
    assert not is_genuine(code, b"another")
