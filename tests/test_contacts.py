"""Mail addresses and phone numbers, each in one form."""

import pytest

from chalicelib.contacts import normal_mail, normal_phone
from chalicelib.domain.errors import InvalidInput


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("Ana.Pop@Luna.Example", "ana.pop@luna.example"),
        ("  ana+card@luna.example ", "ana+card@luna.example"),
        ("ана@пример.рф", "ана@пример.рф"),
        ("ana@xn--e1afmkfd.xn--p1ai", "ana@пример.рф"),
    ],
)
def test_an_address_is_kept_in_one_form(given: str, kept: str) -> None:
    assert normal_mail(given) == kept


@pytest.mark.parametrize(
    "given",
    [
        "",
        "ana",
        "ana@",
        "@luna.example",
        "a b@luna.example",
        "ana@luna",
        "ana@luna..example",
        "a" * 300 + "@x.co",
    ],
)
def test_what_is_no_address_names_its_field(given: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        normal_mail(given, "email")
    assert refused.value.field == "email"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("+373 69 123 456", "+373 69123456"),
        ("0037369123456", "+373 69123456"),
        ("+40 (722) 000-111", "+40 722000111"),
        ("+39 06 1234 5678", "+39 0612345678"),
        ("+7 912 345-67-89", "+7 9123456789"),
    ],
)
def test_a_number_is_kept_with_its_country_apart(given: str, kept: str) -> None:
    assert normal_phone(given) == kept


@pytest.mark.parametrize(
    "given", ["", "069123456", "+", "+1", "+373", "phone", "+999 123456", "+373 69123456" * 9, "٣٧٣"]
)
def test_what_is_no_number_is_refused(given: str) -> None:
    with pytest.raises(InvalidInput):
        normal_phone(given)
