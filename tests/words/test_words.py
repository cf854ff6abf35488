"""How things are said: numbers, days and lists as each language writes them, and what stands in for what is
missing."""

from datetime import datetime
from typing import Any

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.text import (
    LANGUAGES,
    AnyOf,
    Language,
    LanguageName,
    Text,
    Value,
    Weekday,
    phrase,
    price,
    spoken_in,
)
from chalicelib.words import every_language, figure, plural, say, sentence, written

TUESDAY = datetime.fromisoformat("2025-11-25T09:00")


@given(st.integers(-(10**6) + 1, 10**6 - 1), st.sampled_from(LANGUAGES))
def test_plural_forms_are_those_of_unicode(count: int, language: Language) -> None:
    assert plural(language, count) == Locale.parse(language).plural_form(abs(count))


@pytest.mark.parametrize("language", LANGUAGES)
def test_money_is_written_with_its_sign_where_the_language_puts_it_and_never_as_eur(
    language: Language,
) -> None:
    euro, leu, bare = (price(500, currency, short=True) for currency in ("EUR", "MDL", ""))
    before = language == "en"

    assert written(euro, language) == ("€5" if before else "5\u00a0€")
    assert written(leu, language) == ("MDL\u00a05" if before else "5\u00a0MDL")
    assert written(bare, language) == "5"
    assert written(price(550, "EUR", short=True), language).strip("\u00a0€") in ("5.50", "5,50")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_and_what_it_counts_stand_on_one_line(language: Language) -> None:
    for count in (1, 2, 9, 20):
        for key in ("stamps_counted", "points_counted"):
            assert " " not in say(phrase(key, n=count), language)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (TUESDAY, ("Tue 25 Nov 09:00", "mar. 25 nov. 09:00", "mar. 25 nov. 09:00", "вт 25 нояб. 09:00")),
        (TUESDAY.date(), ("Tue 25 Nov", "mar. 25 nov.", "mar. 25 nov.", "вт 25 нояб.")),
        (Weekday(6), ("Sun", "dim.", "dum.", "вс")),
        (LanguageName("ro"), ("Romanian", "roumain", "română", "румынский")),
        (("a", "b", "c"), ("a, b, and c", "a, b et c", "a, b și c", "a, b и c")),
        (("a", "b", "c", "d"), ("a, b, c, and d", "a, b, c et d", "a, b, c și d", "a, b, c и d")),
        (AnyOf(("a", "b")), ("a or b", "a ou b", "a sau b", "a или b")),
        (("a",), ("a", "a", "a", "a")),
        (price(123456, ""), ("1,234.56", "1\u202f234,56", "1.234,56", "1\u00a0234,56")),
        (7, ("7", "7", "7", "7")),
    ],
)
def test_a_value_is_written_as_each_language_writes_it(value: Value, said: tuple[str, ...]) -> None:
    assert tuple(written(value, language) for language in ("en", "fr", "ro", "ru")) == said


def test_numbers_are_written_as_each_language_does() -> None:
    assert [figure(-1234.5, language, 1) for language in ("en", "fr", "ro", "ru")] == [
        "−1,234.5",
        "−1\u202f234,5",
        "−1.234,5",
        "−1\u00a0234,5",
    ]
    assert figure(-0.01, "en", 1) == "0.0"
    assert figure(0, "en", signed=True) == "0"


def test_a_number_chooses_the_words_beside_it() -> None:
    assert [say(phrase("stamps_counted", n=n), "ru") for n in (1, 2, 5, 21)] == [
        "1\u00a0штамп",
        "2\u00a0штампа",
        "5\u00a0штампов",
        "21\u00a0штамп",
    ]
    assert say(phrase("stamps_times", n=2), "en") == "Double stamps"
    assert say(phrase("stamps_times", n=4), "en") == "Stamps ×\u00a04"


def test_a_sentence_begins_with_a_capital_letter() -> None:
    assert sentence(phrase("audience_everybody"), "fr") == "Tout le monde"


@pytest.mark.parametrize(
    ("text", "language", "own", "found"),
    [
        ({"en": "Tea", "ro": "Ceai", "ru": "Чай"}, "ro", "ru", "Ceai"),  # what is asked for
        ({"en": "Tea", "ru": "Чай"}, "ro", "ru", "Чай"),  # else the programme's own
        ({"en": "Tea", "ru": "Чай"}, "ro", None, "Tea"),  # else English
        ({"ru": "Чай", "fr": "Thé"}, "ro", None, "Чай"),  # else the first there is
        ({"ru": "", "fr": "Thé"}, "ro", "ru", "Thé"),
        ({"en": "Tea", "ru": "Чай"}, "xx", "ru", "Чай"),  # a language that is not ours
        ({"en": "Tea"}, "xx", "yy", "Tea"),
        ({}, "en", None, ""),
    ],
)
def test_what_is_missing_in_a_language_is_said_in_another(
    text: Text, language: Any, own: Any, found: str
) -> None:
    assert say(text, language, own) == found
    assert spoken_in(text, language, own) in (*text, None)


def test_a_message_is_said_in_the_programmes_language_or_english_where_a_language_is_not_ours() -> None:
    unknown: Any = "xx"

    assert say(phrase("stamps_counted", n=2), unknown) == "2\u00a0stamps"
    assert say(phrase("stamps_counted", n=2), unknown, "fr") == "2\u00a0tampons"
    assert say(phrase("stamps_to_go", n=2, reward={"ro": "Ceai"}), "fr") == "Encore 2\u00a0tampons : Ceai"


def test_a_phrase_is_in_every_language_and_a_merchants_text_in_those_it_has() -> None:
    assert set(every_language(phrase("stamps_counted", n=1))) == set(LANGUAGES)
    assert every_language({"ro": "Ceai"}) == {"ro": "Ceai"}
