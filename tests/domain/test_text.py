"""Languages: the one a browser asks for, and what stands in for one that is not there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.text import LANGUAGES, Language, choose_language


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "en"),
        ("ro", "ro"),
        ("RO-MD, ru;q=0.9", "ro"),
        ("pt, ru;q=0.8, en;q=0.9", "en"),
        ("pt-BR,pt;q=0.9", "en"),
        ("fr;q=0, ru;q=0.1", "ru"),
        ("fr;q=oops, ru", "ru"),
        (";;;,,,=", "en"),
        ("ru," * 5000, "ru"),
    ],
)
def test_the_first_language_of_ours_that_a_browser_asks_for_is_chosen(
    header: str, language: Language
) -> None:
    assert choose_language(header) == language


@given(st.text())
def test_no_header_breaks_the_choice_of_a_language(header: str) -> None:
    assert choose_language(header) in LANGUAGES
