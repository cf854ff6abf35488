"""Every refusal in the code has its sentence, in every language, made from the facts it carries."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from chalicelib.domain import errors
from chalicelib.domain.campaign.campaign import CampaignState
from chalicelib.domain.errors import CarnetError
from chalicelib.domain.sentences import SENTENCES, sentence
from chalicelib.domain.text import LANGUAGES

ROOT = Path(__file__).resolve().parents[2] / "chalicelib"
ENDINGS = {"campaign_": get_args(CampaignState)}
"""What follows upon the beginning of a code that is put together."""
REFUSALS = {name for name, held in vars(errors).items() if isinstance(held, type)}


def raised() -> Iterator[tuple[str, set[str]]]:
    """The code and the names of the facts of every refusal that the source makes."""
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in REFUSALS:
                facts = {keyword.arg for keyword in node.keywords if keyword.arg and keyword.arg != "field"}
                for code in codes(node.args[0]) if node.args else ():
                    yield code, facts


def codes(node: ast.AST) -> Iterator[str]:
    """The texts that an expression can be; one put together from a word and a value has the value's all."""
    match node:
        case ast.JoinedStr(values=[ast.Constant(value=str(begin)), ast.FormattedValue()]):
            yield from (f"{begin}{end}" for end in ENDINGS[begin])
        case ast.Constant(value=str(code)):
            yield code
        case ast.IfExp(body=body, orelse=orelse):
            yield from (*codes(body), *codes(orelse))


def blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_code_that_is_raised_has_a_sentence_made_of_its_facts() -> None:
    found = list(raised())
    assert len(found) > 20

    for code, facts in found:
        assert code in SENTENCES, f"{code} has no sentence"
        assert blanks(SENTENCES[code]["en"]) <= facts, f"{code} says what it is not told"


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_says_the_same_facts_in_every_language(code: str) -> None:
    text = SENTENCES[code]

    assert set(text) == set(LANGUAGES)
    assert len({frozenset(blanks(line)) for line in text.values()}) == 1
    error = CarnetError(code)
    error.facts = dict.fromkeys(blanks(text["en"]), 7)
    for language in LANGUAGES:
        said = sentence(error, language)
        assert said.endswith((".", "?", "!", "»", "”")), said


def test_no_sentence_is_left_over() -> None:
    told = {code for code, _ in raised()}

    assert set(SENTENCES) - told == set()
