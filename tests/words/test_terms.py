"""A word that has to be the same everywhere is spelled once: in the language's terms."""

import re
from pathlib import Path

import pytest

from infra.words.build import WORDS

REPLACED = {"fr": ("récompense",)}  # other words for the same thing, which were used once
TERMS = sorted(WORDS.glob("*/terms.ftl"))


def spelled(path: Path) -> set[str]:
    """The forms of the terms, in small letters."""
    text = path.read_text("utf-8")
    forms = re.findall(r"^\s+\*?\[\w+\] (.+)$|^-\w+ = (\w.*)$", text, re.MULTILINE)
    return {(variant or plain).lower() for variant, plain in forms}


@pytest.mark.parametrize("terms", TERMS, ids=lambda path: path.parent.name)
def test_only_the_terms_spell_their_words(terms: Path) -> None:
    words = {*spelled(terms), *REPLACED.get(terms.parent.name, ())}
    assert words

    for path in sorted(set(terms.parent.glob("*.ftl")) - {terms}):
        said = re.sub(r"^#.*$", "", path.read_text("utf-8"), flags=re.MULTILINE).lower()
        assert {word for word in words if re.search(rf"\b{word}s?\b", said)} == set(), path.name
