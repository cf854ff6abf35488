"""Themes: what comments are about, by the tags that people gave them and by the words that come often."""

import re
from collections import Counter
from collections.abc import Iterable, Set
from dataclasses import dataclass

from chalicelib.domain.feedback.answer import Answer
from chalicelib.domain.letters import folded

JOINTS = "feedback_joints"  # the key of the words that say nothing alone, one list a language
OFTEN = 2  # comments: a word of one says nothing that reading it does not
WORDS_SHOWN = 20
LETTERS_MIN = 4  # shorter ones are mostly the joints of a sentence, in each of our languages
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


@dataclass(frozen=True, slots=True)
class Themes:
    """How many of so many `comments` have each tag and each word, the most first."""

    comments: int
    tags: tuple[tuple[str, int], ...]
    words: tuple[tuple[str, int], ...]


def themes_of(answers: Iterable[Answer], joints: Set[str]) -> Themes:
    """`joints` are the words that say nothing alone, folded."""
    tags: Counter[str] = Counter()
    words: Counter[str] = Counter()
    comments = 0
    for answer in answers:
        comments += 1
        tags.update(answer.tags)
        words.update(words_in(answer.words) - joints)
    often = [(word, n) for word, n in words.items() if n >= OFTEN]
    return Themes(comments, _most_first(tags.items()), _most_first(often)[:WORDS_SHOWN])


def words_in(text: str) -> set[str]:
    """The words that say something, each once, in small letters; two that differ by accents are one."""
    plain = {folded(match.group()) for match in _WORD.finditer(text.lower())}
    return {word for word in plain if len(word) >= LETTERS_MIN}


def _most_first(counted: Iterable[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counted, key=lambda each: (-each[1], each[0])))
