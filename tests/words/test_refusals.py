"""Every refusal in the code has its sentence, made from the facts it carries."""

import pytest

from chalicelib.domain.text import LANGUAGES, Phrase
from chalicelib.words import say
from tests.words.sources import blanks, messages, raised

CODES = sorted({code for code, _ in raised()})


def test_every_code_that_is_raised_has_a_sentence_made_of_its_facts() -> None:
    assert len(CODES) > 100

    for code, facts in raised():
        assert code in messages(), f"{code} has no sentence"
        assert blanks(code) <= facts, f"{code} says what it is not told"


@pytest.mark.parametrize("code", CODES)
def test_a_refusal_is_a_whole_sentence_in_every_language(code: str) -> None:
    for language in LANGUAGES:
        said = say(Phrase(code, dict.fromkeys(blanks(code), 7)), language)
        assert said.endswith((".", "?", "!", "»", "”")), said
        assert "{" not in said
