"""Every number in what a part says of itself is one that its owner decided, in every language."""

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from chalicelib import words
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.text import LANGUAGES
from tests.domain.programme.test_parts import EVERY_PART
from tests.support.volume import seeds

SPACES = re.compile(r"[\u00a0\u202f\u2009’' ](?=\d{3}\b)")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def numbers_of(part: Part) -> Iterator[tuple[str, int]]:
    for name in type(part).__slots__:
        number = getattr(part, name)
        if isinstance(number, int) and not isinstance(number, bool) and number:
            yield name, number


def varied(part: Part, rng: random.Random) -> Part:
    """The same part with other numbers; one that the part refuses stays as it was."""
    own: Any = part
    for name, number in numbers_of(part):
        other = rng.choice((number + 1, number * 2, rng.randrange(3, 40), rng.randrange(100, 5000)))
        try:
            own = replace(own, **{name: other})
        except InvalidInput:
            continue
    made: Part = own
    return made


def said_numbers(sentence: str) -> set[int]:
    """Without what parts thousands, and in minor units where there are two decimals."""
    found = set()
    for number in NUMBER.findall(SPACES.sub("", sentence)):
        digits = re.sub(r"[.,]", "", number)
        decimals = re.search(r"[.,](\d+)$", number)
        found.add(int(digits) if not decimals or len(decimals[1]) in (2, 3) else -1)
    return found


@pytest.mark.parametrize("seed", seeds(30, 3_000))
def test_no_number_is_said_that_the_owner_has_not_decided(seed: int) -> None:
    rng = random.Random(seed)
    part = varied(rng.choice(EVERY_PART), rng)
    tiers = {tier.least for tier in getattr(part, "tiers", ())}
    decided = {number for _, number in numbers_of(part)} | tiers
    known = decided | {number // 100 for number in decided if number % 100 == 0}

    for language in LANGUAGES:
        sentence = words.say(part.sentence(), language)
        names = {int(n) for text in texts_of(part) for n in NUMBER.findall(text)}
        assert said_numbers(sentence) <= known | names, (language, sentence)


def texts_of(part: Part) -> Iterator[str]:
    for name in type(part).__slots__:
        text = getattr(part, name)
        if isinstance(text, dict):
            yield from text.values()


def test_numbers_are_found_as_each_language_writes_them() -> None:
    assert said_numbers("19,00 € und 1.900 Punkte") == {1900}
    assert said_numbers("1\u202f900 points, €4.50") == {1900, 450}
