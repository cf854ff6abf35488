"""What is wrong with a body is said in the caller's language, at the field where it is."""

import re
from typing import Literal

import msgspec
import pytest

from chalicelib import words
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.text import LANGUAGES, Language
from chalicelib.entrypoints.http.request import decode


class Inner(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    many: int = 1


class Form(msgspec.Struct, forbid_unknown_fields=True):
    size: Literal["small", "large"] = "small"
    texts: dict[Literal["de", "en"], str] | None = None
    inner: list[Inner] | None = None
    share: float = 0.0
    on: bool = True
    until: int | None = None


def refusal(raw: str) -> InvalidInput:
    with pytest.raises(InvalidInput) as refused:
        decode(raw.encode(), Form)
    return refused.value


@pytest.mark.parametrize(
    ("raw", "field", "said"),
    [
        ('{"inner": [{"many": 1}]}', "inner.0.name", "it is missing"),
        ('{"inner": [{"name": "a", "size": 1}]}', "inner.0.size", "there is no such field"),
        ('{"sise": "small"}', "sise", "there is no such field"),
        ('{"size": "huge"}', "size", "choose one of: large, small"),
        ('{"texts": {"xx": "a"}}', "texts", "choose one of: de, en"),
        ('{"texts": {"de": 1}}', "texts", "it must be a text"),
        ('{"until": "tomorrow"}', "until", "it must be a whole number"),
        ('{"until": 1.5}', "until", "it must be a whole number"),
        ('{"share": "half"}', "share", "it must be a number"),
        ('{"on": 1}', "on", "it must be true or false"),
        ('{"inner": {}}', "inner", "it must be a list"),
        ('{"inner": [7]}', "inner.0", "it must be an object"),
        ("[]", "body", "it must be an object"),
    ],
)
def test_each_reason_has_its_words_in_every_language(raw: str, field: str, said: str) -> None:
    error = refusal(raw)

    assert (error.code, error.field) == ("body_invalid", field)
    assert words.say(error.phrase, "en") == f"Check the field “{field}”: {said}."
    told = {language: reason(error, language) for language in LANGUAGES}
    assert len(set(told.values())) == len(LANGUAGES), told


def reason(error: InvalidInput, language: Language) -> str:
    """Without the frame of the sentence, which no two languages share either."""
    said = re.search(r": (.+)\.$", words.say(error.phrase, language))
    assert said
    return said[1]
