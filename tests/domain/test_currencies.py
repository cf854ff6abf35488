"""The currencies and their digits are CLDR's."""

from dataclasses import replace

import pytest
from babel.numbers import get_currency_precision

from chalicelib.domain.currencies import DIGITS, digits_of, most_minor
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.ledger import earn
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.programme.sale.limits import Limits
from chalicelib.domain.text import Language
from chalicelib.words import say
from infra.words.currencies import PAGE, current, written
from tests.support.fakes import NOON_MS, a_card, a_merchant, a_programme_points, a_programme_stamps


def test_the_table_is_that_of_cldr() -> None:
    text = PAGE.read_text("utf-8")

    assert written(text) == text
    assert set(DIGITS) == set(current())
    assert {code: get_currency_precision(code) for code in DIGITS} == DIGITS


def test_digits_and_bounds_follow_the_currency() -> None:
    assert [digits_of(code) for code in ("EUR", "MDL", "JPY", "KWD")] == [2, 2, 0, 3]
    assert {"XAU", "DEM", "XTS"}.isdisjoint(DIGITS)
    assert most_minor("IDR") == 100 * most_minor("EUR"), "nobody has sen in hand"


@pytest.mark.parametrize("programme", [a_programme_stamps(), a_programme_points()], ids=["stamps", "points"])
@pytest.mark.parametrize(
    ("currency", "language", "least"),
    [
        ("JPY", "en", "¥1,500"),
        ("JPY", "fr", "1\u202f500\u00a0¥"),
        ("KWD", "en", "KWD\u00a01.500"),
        ("KWD", "ro", "1,500\u00a0KWD"),
    ],
)
def test_a_limit_is_said_in_its_currency(
    programme: Programme, currency: str, language: Language, least: str
) -> None:
    limited = replace(programme, merchant=a_merchant(currency=currency), limits=Limits(spend_minor_min=1500))
    with pytest.raises(NotAllowed) as refused:
        earn(a_card(), limited, Sale(amount_minor=1000), Origin("k", "c", "till", NOON_MS))

    assert least in say(refused.value.phrase, language)
    _, entry = earn(a_card(), limited, Sale(amount_minor=1500), Origin("k", "c", "till", NOON_MS))
    assert entry.amount_minor == 1500
