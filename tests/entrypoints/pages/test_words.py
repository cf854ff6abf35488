"""What pages say is there in every language, with the same gaps to fill."""

from string import Formatter

import pytest

from chalicelib.domain.text import LANGUAGES
from chalicelib.entrypoints.pages import assets, join_words, pages

EVERY = {**pages.WORDS, **join_words.WORDS}


@pytest.mark.parametrize("key", EVERY)
def test_every_word_is_there_in_every_language(key: str) -> None:
    said = EVERY[key]
    assert set(said) == set(LANGUAGES)
    assert all(words.strip() == words and words for words in said.values())
    assert len({_gaps(words) for words in said.values()}) == 1


def test_no_word_is_without_use() -> None:
    templates = "".join(path.read_text() for path in assets.WEB.rglob("*.html"))
    computed = {"card_over", "form_again", "other_iphone", "other_android", "in_app_iphone", "in_app_android"}
    unused = {key for key in EVERY if f"'{key}'" not in templates} - computed
    assert not unused


def _gaps(words: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in Formatter().parse(words) if name)
