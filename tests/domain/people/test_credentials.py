"""Which passwords and PINs a person may choose."""

import pytest

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.people.credentials import check_password, check_pin
from chalicelib.domain.people.staff import Staff
from tests.support.fakes import MERCHANT, NOON_MS

ANA = Staff("ana", MERCHANT, "ana.popescu@luna.example", "Ana Popescu", "cashier", "ro", NOON_MS)
SHOP = ("m-1", "Café Lumière", "Main street")


@pytest.mark.parametrize("pin", ["2580", "13579", "112233", "9081", "1010"])
def test_a_pin_of_four_to_six_digits_is_taken(pin: str) -> None:
    check_pin(pin)


@pytest.mark.parametrize(
    "pin", ["", "123", "1234567", "1234", "9876", "0000", "123456", "12 34", "１２５４", "abcd", "-258"]
)
def test_a_pin_that_is_guessed_first_is_not(pin: str) -> None:
    with pytest.raises(InvalidInput):
        check_pin(pin)


@pytest.mark.parametrize(
    "password",
    [
        "correct horse", "пароль подлиннее", "quite long enough", "xK7#pQ2!vR", "8302957164",
        "la fin de la nuit", "ana likes trains a lot", "Tr0ub4dor&3x", "k3Vd-92mq-Zt",
        "cântecul mierlei",
    ],
)  # fmt: skip
def test_a_password_of_ones_own_is_taken(password: str) -> None:
    check_password(password, ANA, SHOP)


@pytest.mark.parametrize("password", ["short", "x7" * 65, "ANA.Popescu@luna.example"])
def test_one_that_is_too_short_too_long_or_the_address_is_not(password: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_password(password, ANA, SHOP)
    assert refused.value.code == "password_weak"


@pytest.mark.parametrize(
    "password",
    [
        "1234567890", "0987654321", "aaaaaaaaaa", " " * 10, "ababababab", "123123123123", "qwertyuiop",
        "QWERTY12345", "1q2w3e4r5t", "1qaz2wsx3edc", "password123", "Passw0rd2024!", "p@ssword2025",
        "iloveyou12", "welcome2024!", "motdepasse1", "passwort2024", "parolamea12", "пароль12345",
        "йцукенгшщз", "letmein1234", "AnaPopescu1", "popescu2024", "CaféLumière", "lumière2024!",
        "mainstreet1", "luna.example", "ana.popescu1", "passwordpassword",
    ],
)  # fmt: skip
def test_what_is_guessed_first_is_refused(password: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_password(password, ANA, SHOP)
    assert refused.value.code == "password_common"
