"""What the code asks the words for: keys, refusals and their facts, read from its syntax."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import get_args

from chalicelib.domain import errors
from chalicelib.domain.campaign.campaign import CampaignState
from infra.words import build as words
from infra.words import compiler as words_compiler
from infra.words.for_pages import PAGES

ROOT = Path(__file__).resolve().parents[2]
CODE = ROOT / "chalicelib"
WEB = CODE / "web"
REFUSALS = {name for name, held in vars(errors).items() if isinstance(held, type)}
BY_STATE, STATES = "campaign_{}", get_args(CampaignState)  # the one code that is put together

FOR_PAGES = {room for rooms in PAGES.values() for room in rooms}

_SAID_IN_PAGE = re.compile(r"\bt\(((?:[^()]|\([^()]*\))*)\)")
_QUOTED = re.compile(r"'([a-z_]+)'(\s*~)?")
_REFERENCE = re.compile(r"\{ ([a-z][a-z0-9_]*) \}")


compiled = cache(words.compiled)  # once a process, and not while tests are collected


def messages() -> dict[str, words_compiler.Pattern]:
    """Every message in the language that says which there are."""
    return compiled()[words.SOURCE][1]


def of_page(key: str) -> bool:
    """Whether a page fetches the message: tests/web/words.test.js sees to those."""
    return compiled()[words.SOURCE][0].rooms[key] in FOR_PAGES


def blanks(key: str) -> set[str]:
    return words_compiler.blanks(messages()[key])


@cache
def raised() -> tuple[tuple[str, frozenset[str]], ...]:
    """The code and the names of the facts of every refusal that the source makes."""
    return tuple(
        (code, frozenset(keyword.arg for keyword in call.keywords if keyword.arg and keyword.arg != "field"))
        for call in _calls(REFUSALS)
        for code in _codes(call.args[0])
    )


@cache
def phrases() -> tuple[tuple[str, frozenset[str]], ...]:
    """The key and the names of the values of every `phrase` in the source; {} stands for what is computed,
    "**" for values that a caller hands on."""
    return tuple(
        (key, frozenset(keyword.arg or "**" for keyword in call.keywords))
        for call in _calls({"phrase"})
        for key in _keys(call.args[0])
    )


@cache
def in_pages() -> frozenset[str]:
    """The keys that the HTML templates name; {} stands for what is computed."""
    pages = "".join(path.read_text("utf-8") for path in sorted(WEB.rglob("*.html")))
    asked = (_QUOTED.findall(call) for call in _SAID_IN_PAGE.findall(pages))
    return frozenset(f"{key}{{}}" if more else key for keys in asked for key, more in keys)


@cache
def in_passes() -> frozenset[str]:
    """Every text in a template of passes: keys are among them."""
    files = sorted((ROOT / "pass_templates").rglob("*.json"))
    return frozenset(text for path in files for text in re.findall(r'"([a-z_]+)"', path.read_text("utf-8")))


@cache
def in_other_messages() -> frozenset[str]:
    sources = sorted((CODE / "words").glob("*/*.ftl"))
    return frozenset(key for path in sources for key in _REFERENCE.findall(path.read_text("utf-8")))


@cache
def constants() -> frozenset[str]:
    """Every text in the Python source."""
    return frozenset(text for tree in _trees() for text in _constants(tree))


def _calls(names: set[str]) -> Iterator[ast.Call]:
    for tree in _trees():
        for node in ast.walk(tree):
            called = node.func if isinstance(node, ast.Call) and node.args else None
            if isinstance(called, ast.Name) and called.id in names and isinstance(node, ast.Call):
                yield node


@cache
def _trees() -> tuple[ast.Module, ...]:
    return tuple(ast.parse(path.read_text("utf-8")) for path in sorted(CODE.rglob("*.py")))


def _codes(argument: ast.expr) -> Iterator[str]:
    for code in _keys(argument):
        yield from (f"campaign_{state}" for state in STATES) if code == BY_STATE else (code,)


def _keys(argument: ast.expr) -> Iterator[str]:
    """The keys that an argument can be: by a condition one of several."""
    match argument:
        case ast.Constant(str(key)):
            yield key
        case ast.JoinedStr(parts):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in parts)
        case ast.IfExp(_, one, other):
            yield from _keys(one)
            yield from _keys(other)


def _constants(node: ast.AST) -> Iterator[str]:
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value
