"""The bars of a preview, read by the decoder that the scan page and the demo's phone have."""

import re

import pytest
import zxingcpp
from PIL import Image

from chalicelib.domain.card.linear import Linear, linear_of
from chalicelib.entrypoints.pages.bars import bars_row, bars_svg

QUIET = 12  # modules on each side
FORMATS: dict[Linear, zxingcpp.BarcodeFormat] = {
    "ean13": zxingcpp.BarcodeFormat.EAN13,
    "code39": zxingcpp.BarcodeFormat.Code39,
}


def read(kind: Linear, number: str) -> str:
    row = f"{'0' * QUIET}{bars_row(kind, number)}{'0' * QUIET}"
    drawn = Image.new("L", (len(row), 1))
    drawn.putdata([0 if module == "1" else 255 for module in row])
    large = drawn.resize((len(row) * 3, 90), Image.Resampling.NEAREST)
    (found,) = zxingcpp.read_barcodes(large, formats=zxingcpp.BarcodeFormats(FORMATS[kind]))
    return found.text


@pytest.mark.parametrize("number", range(10))
def test_an_ean_of_each_of_a_cards_codes_is_read_as_its_number(number: int) -> None:
    ean = linear_of("0123456789ABCDEFGHJKMNPQRS", number, "ean13")
    assert read("ean13", ean) == ean


@pytest.mark.parametrize("first", "0123456789")
def test_an_ean_begins_with_any_digit(first: str) -> None:
    digits = f"{first}90123412345"
    check = -sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(digits)) % 10
    assert read("ean13", f"{digits}{check}") == f"{digits}{check}"


@pytest.mark.parametrize("signs", ["0123456789", "ABCDEFGHIJKLM", "NOPQRSTUVWXYZ"])
def test_code_39_has_a_sign_for_each_digit_and_letter(signs: str) -> None:
    assert read("code39", signs) == signs


def test_the_picture_has_the_bars_of_the_row_and_stretches_to_its_box() -> None:
    svg = bars_svg("ean13", "2000000000015")
    bars = [(int(at), int(wide)) for at, wide in re.findall(r"M(\d+) 0h(\d+)", svg)]
    row = ["0"] * 95
    for at, wide in bars:
        row[at : at + wide] = "1" * wide
    assert "".join(row) == bars_row("ean13", "2000000000015")
    assert 'viewBox="0 0 95 1" preserveAspectRatio="none"' in svg
