"""Words in a language: the edges say here what the domain only names.

`infra.words.build` compiles the Fluent sources beside this file. A compiled message is a string, or a list of
parts: a string as it is, `[name]` for a value, `[name, forms, other]` for a choice by a value's plural form
or by the value itself.

Words that are missing in a language are said in the programme's own, else in English, else in the first there
is (`spoken_in`). Messages are never missing: the compiler sees to it.
"""

import functools
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from chalicelib.domain.text import (
    DEFAULT_LANGUAGE,
    LANGUAGES,
    AnyOf,
    Figure,
    Language,
    LanguageName,
    Merged,
    Phrase,
    Price,
    Said,
    Value,
    Weekday,
    Yours,
    merged,
    ours,
    phrase,
    spoken_in,
    translations,
)

BUILT = Path(__file__).parent / "built"
MINUS = "\u2212"
NO_BREAK = "\u00a0"
ARTICLES: Mapping[Language, tuple[str, ...]] = {"en": ("a ", "an ")}  # left out after "your"

Pattern = str | list[Any]


def say(said: Said, language: Language, own: Language | None = None) -> str:
    """A phrase, or a merchant's own text, in `language`; `own` is the programme's."""
    if isinstance(said, Merged):
        found = spoken_in(said.text, language, own)
        return _merged(said, found, own) if found else ""
    if not isinstance(said, Phrase):
        found = spoken_in(said, language, own)
        return said[found] if found else ""
    speaking = ours(language, own)
    return _filled(_book(speaking)["words"][said.key], said.values, speaking, own)


def sentence(said: Said, language: Language, own: Language | None = None) -> str:
    """As `say`, beginning with a capital letter."""
    words = say(said, language, own)
    return words[:1].upper() + words[1:]


def every_language(said: Said, own: Language | None = None) -> dict[Language, str]:
    """A phrase in each of our languages, a merchant's own text in those that it has."""
    if isinstance(said, Merged):
        return {language: _merged(said, language, own) for language in translations(said.text)}
    if not isinstance(said, Phrase):
        return translations(said)
    return {language: say(said, language, own) for language in LANGUAGES}


def written(value: Value, language: Language, own: Language | None = None) -> str:
    """What fills a blank."""
    match value:
        case str() | int():
            return str(value)
        case Phrase() | Merged() | Mapping():
            return say(value, language, own)
        case Figure():
            return _figure(value, language)
        case Price(amount, currency):
            return _price(amount, currency, language)
        case date():
            return _date(value, language)
        case Weekday(number):
            return str(cldr(language)["weekdays_short"][number])
        case LanguageName(named):
            return str(cldr(language)["languages"].get(named, named))
        case Yours(name):
            return _yours(name, language, own)
        case AnyOf(items):
            return listed([written(item, language, own) for item in items], language, "or")
    return listed([written(item, language, own) for item in value], language)


def knows(key: str) -> bool:
    return key in _book(DEFAULT_LANGUAGE)["words"]


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
    """What CLDR knows of a language: `months`, `weekdays`, `name` and others (`infra.words.cldr`)."""
    known: Mapping[str, Any] = _book(language)["cldr"]
    return known


def plural(language: Language, count: int) -> str:
    """CLDR's plural form of a whole number."""
    count, forms = abs(count), _book(language)["cldr"]["plurals"]
    return str(forms[count if count < 200 else 100 + count % 100])


def _merged(said: Merged, language: Language, own: Language | None) -> str:
    """The words in that language, with the card's values as it says them."""
    return merged(said.text[language], {name: written(of, language, own) for name, of in said.values.items()})


def _figure(value: Figure, language: Language) -> str:
    if value.about:
        return say(phrase("figure_about", n=replace(value, about=False)), language)
    return figure(value.value, language, value.digits, signed=value.signed)


def _filled(
    pattern: Pattern, values: Mapping[str, Value], language: Language, own: Language | None = None
) -> str:
    if isinstance(pattern, str):
        return pattern
    return "".join(part if isinstance(part, str) else _part(part, values, language, own) for part in pattern)


def _part(part: list[Any], values: Mapping[str, Value], language: Language, own: Language | None) -> str:
    value = values[part[0]]
    if len(part) == 1:
        return written(value, language, own)
    _, forms, other = part
    return _filled(forms[_form(value, forms, other, language)], values, language, own)


def _form(value: Value, forms: Mapping[str, Pattern], other: str, language: Language) -> str:
    number = value.value if isinstance(value, Figure) else value
    if str(number) in forms:
        return str(number)
    if isinstance(number, int):
        found = plural(language, number)
        return found if found in forms else other
    return other


def _yours(name: Said, language: Language, own: Language | None) -> str:
    """ "free coffee" of "a free coffee"; a name that cannot follow "your" so is quoted (`reward_named`)."""
    if isinstance(name, Mapping) and spoken_in(name, language, own) == language:
        text = name[language]
        for article in ARTICLES.get(language, ()):
            if text.lower().startswith(article):
                return text[len(article) :]
    return say(phrase("reward_named", reward=name), language, own)


def _price(amount: Figure, currency: str, language: Language) -> str:
    number = written(amount, language)
    if not currency:
        return number
    known = cldr(language)
    sign = known["currencies"].get(currency, currency)
    before, after = known["currency"]
    apart = NO_BREAK if before and sign[-1:].isalpha() else ""  # "CHF 5", but "€5"
    change, number = (number[0], number[1:]) if number[0] in (MINUS, "+") else ("", number)
    return f"{change}{before.replace('¤', sign)}{apart}{number}{after.replace('¤', sign)}"


def _date(value: date, language: Language) -> str:
    weekday, month = Weekday(value.weekday()), cldr(language)["months_short"][value.month - 1]
    if isinstance(value, datetime):
        clock = f"{value:%H:%M}"
        moment = phrase("format_moment", weekday=weekday, day=value.day, month=month, clock=clock)
        return say(moment, language)
    return say(phrase("format_day", weekday=weekday, day=value.day, month=month), language)


@functools.cache
def _book(language: Language) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads((BUILT / f"{language}.json").read_text("utf-8"))
    return found
