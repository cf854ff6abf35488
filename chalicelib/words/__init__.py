"""Words in a language: the edges say here what the domain only names.

`infra.words` compiles the Fluent sources beside this file. A compiled message is a string, or a list of
parts: a string as it is, `[name]` for a value, `[name, forms, other]` for a choice by a value's plural form
or by the value itself.
"""

import functools
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from chalicelib.domain.text import DEFAULT_LANGUAGE, LANGUAGES, Figure, Language, Phrase, Said, Text, Value

BUILT = Path(__file__).parent / "built"
MINUS = "\u2212"

Pattern = str | list[Any]


def say(said: Said, language: Language) -> str:
    """A phrase, or a merchant's own text, in `language`."""
    if isinstance(said, Phrase):
        return _filled(_book(language)["words"][said.key], said.values, language)
    return said.get(language) or said.get(DEFAULT_LANGUAGE) or next(iter(said.values()), "")


def every_language(said: Said) -> Text:
    """The same words in each language."""
    return {language: say(said, language) for language in LANGUAGES}


def knows(key: str) -> bool:
    return key in _book(DEFAULT_LANGUAGE)["words"]


def with_blanks(key: str, language: Language) -> str:
    """A message with its values left as {name}: for a page that fills them in itself."""
    pattern: Pattern = _book(language)["words"][key]
    parts = [pattern] if isinstance(pattern, str) else pattern
    return "".join(part if isinstance(part, str) else f"{{{part[0]}}}" for part in parts)


def figure(value: float, language: Language, digits: int = 0, *, signed: bool = False) -> str:
    """`value` as people write it: so many decimals, its thousands parted, and on demand with its sign."""
    cldr = _book(language)["cldr"]
    rounded = round(value, digits) + 0.0  # no "-0"
    written = f"{rounded:{'+' if signed and rounded else ''},.{digits}f}".replace("-", MINUS)
    return written.translate({ord(","): cldr["group"], ord("."): cldr["decimal"]})


def listed(items: list[str], language: Language, kind: str = "and") -> str:
    """ "a, b and c" as the language writes it; `kind` "or" for a choice."""
    start, middle, end, two = _book(language)["cldr"][kind]
    if len(items) < 2:
        return "".join(items)
    if len(items) == 2:
        return str(two).format(*items)
    text = end.format(items[-2], items[-1])
    for item in reversed(items[1:-2]):
        text = middle.format(item, text)
    return str(start.format(items[0], text))


def cldr(language: Language) -> Mapping[str, Any]:
    """What CLDR knows of a language: `months`, `weekdays`, `name` and others (`infra.cldr`)."""
    known: Mapping[str, Any] = _book(language)["cldr"]
    return known


def plural(language: Language, count: int) -> str:
    """CLDR's plural form of a whole number."""
    count, forms = abs(count), _book(language)["cldr"]["plurals"]
    return str(forms[count if count < 200 else 100 + count % 100])


def _filled(pattern: Pattern, values: Mapping[str, Value], language: Language) -> str:
    if isinstance(pattern, str):
        return pattern
    return "".join(part if isinstance(part, str) else _part(part, values, language) for part in pattern)


def _part(part: list[Any], values: Mapping[str, Value], language: Language) -> str:
    value = values[part[0]]
    if len(part) == 1:
        return _written(value, language)
    _, forms, other = part
    return _filled(forms[_form(value, forms, other, language)], values, language)


def _form(value: Value, forms: Mapping[str, Pattern], other: str, language: Language) -> str:
    number = value.value if isinstance(value, Figure) else value
    if str(number) in forms:
        return str(number)
    if isinstance(number, int):
        found = plural(language, number)
        return found if found in forms else other
    return other


def _written(value: Value, language: Language) -> str:
    if isinstance(value, Phrase | Mapping):
        return say(value, language)
    if isinstance(value, Figure):
        return figure(value.value, language, value.digits, signed=value.signed)
    if isinstance(value, tuple):
        return listed([_written(item, language) for item in value], language)
    return str(value)


@functools.cache
def _book(language: Language) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads((BUILT / f"{language}.json").read_text("utf-8"))
    return found
