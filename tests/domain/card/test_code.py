"""A card's code, however it was given. `tests/web/scanner_codes.test.js` reads the same table."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.card.code import ALPHABET, end_in, readings

TABLE = json.loads(Path(__file__).parents[2].joinpath("support/tables/codes.json").read_text())
BARCODE = TABLE["barcode"]


@pytest.mark.parametrize("row", TABLE["read"], ids=lambda row: row["what"])
def test_a_code_is_read_as_people_and_scanners_give_it(row: dict[str, str]) -> None:
    assert BARCODE in readings(row["text"])


@pytest.mark.parametrize("row", TABLE["not_read"], ids=lambda row: row["what"])
def test_what_has_not_the_form_of_a_code_is_none(row: dict[str, str]) -> None:
    assert readings(row["text"]) == ()


@pytest.mark.parametrize("row", TABLE["ends"], ids=lambda row: row["what"])
def test_the_end_of_a_code_is_read_by_the_same_rules(row: dict[str, str]) -> None:
    assert end_in(row["text"]) == row["end"]


@pytest.mark.parametrize("text", TABLE["not_ends"])
def test_what_cannot_be_the_end_of_a_code_is_none(text: str) -> None:
    assert end_in(text) == ""


@pytest.mark.parametrize("row", TABLE["rotating"], ids=lambda row: row["what"])
def test_a_code_that_a_phone_draws_anew_is_read_by_the_same_rules(row: dict[str, str]) -> None:
    assert TABLE["rotating_code"] in readings(row["text"])


@given(st.text(ALPHABET, min_size=36, max_size=36))
def test_a_code_as_it_stands_is_the_first_reading_and_the_readings_are_few(code: str) -> None:
    assert readings(code)[0] == code
    assert len(readings(code)) <= 6


@given(st.text(max_size=300))
def test_any_text_is_read_without_harm(text: str) -> None:
    assert all(len(code) == 36 and set(code) <= set(ALPHABET) for code in readings(text))
    assert set(end_in(text)) <= set(ALPHABET)
