"""A card's number in bars: what it says, and that it leads back to the card."""

import json
import random
from pathlib import Path

import pytest
import zxingcpp

from chalicelib.domain.card.code import serial_of
from chalicelib.domain.card.linear import Linear, Numbered, linear_of, numbers_in
from chalicelib.domain.card.replaced import CODES_MAX

RNG = random.Random(16)
SERIALS = [serial_of(RNG.randbytes(16)) for _ in range(200)]
TABLE = json.loads(Path(__file__).parents[2].joinpath("support/tables/codes.json").read_text())
KINDS: tuple[Linear, ...] = ("ean13", "code39")


@pytest.mark.parametrize("kind", KINDS)
def test_a_number_leads_back_to_its_card_and_says_which_of_its_codes_it_is(kind: Linear) -> None:
    for serial in SERIALS:
        for number in (0, 1, 9, CODES_MAX):
            message = linear_of(serial, number, kind)
            if not message:
                continue
            read = numbers_in(message)[0]
            assert serial.endswith(read.end)
            assert read.number == number
            assert len(read.end) >= 7


def test_a_late_code_has_no_number_in_an_ean_and_no_bars_are_no_number() -> None:
    assert linear_of(SERIALS[0], 10, "ean13") == ""
    assert linear_of(SERIALS[0], 0, "") == ""


def test_two_cards_have_two_numbers() -> None:
    for kind in KINDS:
        assert len({linear_of(serial, 0, kind) for serial in SERIALS}) == len(SERIALS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_reader_finds_in_the_bars_what_was_put_there(kind: Linear) -> None:
    """By another's writer and reader, with the check digit that the symbology has."""
    form = {"ean13": zxingcpp.BarcodeFormat.EAN13, "code39": zxingcpp.BarcodeFormat.Code39}[kind]
    for serial in SERIALS[:20]:
        message = linear_of(serial, 3, kind)
        drawn = zxingcpp.write_barcode_to_image(zxingcpp.create_barcode(message, form), scale=3)
        (found,) = zxingcpp.read_barcodes(drawn)
        assert found.text == message


def test_what_a_scanner_typed_for_another_keyboard_is_read_all_the_same() -> None:
    assert numbers_in("é&éàààààà" + "") == ()
    digits = linear_of(SERIALS[0], 0, "ean13")
    french = digits.translate(str.maketrans("1234567890", "&é\"'(-è_çà"))
    assert numbers_in(french)[0] == numbers_in(digits)[0]


@pytest.mark.parametrize("row", TABLE["numbers"], ids=lambda row: row["what"])
def test_a_number_is_read_as_people_and_scanners_give_it(row: dict[str, str]) -> None:
    assert numbers_in(row["number"])[0] in numbers_in(row["text"])


@pytest.mark.parametrize("row", TABLE["not_numbers"], ids=lambda row: row["what"])
def test_what_has_not_the_form_of_a_number_is_none(row: dict[str, str]) -> None:
    assert numbers_in(row["text"]) == ()


@pytest.mark.parametrize(
    "text", ["", "4006381333931", "2000000000014", "U", "UZ", "2" * 14, "U0ILOU234", "\U0001d7d0" * 40]
)
def test_what_is_no_number_of_ours_is_none(text: str) -> None:
    assert numbers_in(text) == ()


def test_a_number_of_an_ean_is_seven_signs_of_a_serial() -> None:
    assert numbers_in("2000000000015") == (Numbered("0000004", 0),)
