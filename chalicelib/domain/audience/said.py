"""A condition in words, so that a marketer reads what was built."""

from collections.abc import Mapping
from typing import Any

from chalicelib.domain.audience.audience import Plain as Condition
from chalicelib.domain.audience.choices import CHOICE_NAMES
from chalicelib.domain.audience.facts import FACTS, Choice
from chalicelib.domain.audience.words import (
    AND,
    COLON,
    DAYS,
    EVERYBODY,
    FACT_NAMES,
    NOBODY,
    NOT,
    ONE_OF,
    OPERATOR_NAMES,
    OR,
    WITHIN,
)
from chalicelib.domain.text import Language, Text, plural, say

Names = Mapping[str, Mapping[str, str]]
"""What a merchant's own ids are called: by fact ("programme", "outlet", "tier"), then by id."""


def said(condition: Condition, language: Language, names: Names) -> str:
    """A checked condition as one sentence."""
    text = _part(condition, language, names)
    return f"{text[:1].upper()}{text[1:]}."


def _part(part: Condition, language: Language, names: Names, *, nested: bool = False) -> str:
    if "not" in part:
        return say(NOT, language).format(part=_part(part["not"], language, names))
    if "fact" in part:
        return _fact(part, language, names)
    group, between, empty = ("all", AND, EVERYBODY) if "all" in part else ("any", OR, NOBODY)
    inner = [_part(each, language, names, nested=len(part[group]) > 1) for each in part[group]]
    text = say(between, language).join(inner) or say(empty, language)
    return f"({text})" if nested and len(inner) > 1 else text


def _fact(part: Mapping[str, Any], language: Language, names: Names) -> str:
    name, fact = part["fact"], FACTS[part["fact"]]
    title = say(FACT_NAMES[name], language)
    title = title[:1].lower() + title[1:] if not title[:2].isupper() else title
    if "days" in part:
        title = say(WITHIN, language).format(fact=title, days=_days(part["days"], language))
    if isinstance(fact, Choice):
        what = _one_of([choice_name(name, each, language, names) for each in part["value"]], language)
    else:
        what = _number(part, fact.unit, language)
    return f"{title}{say(COLON, language)}{what}"


def _number(part: Mapping[str, Any], unit: str, language: Language) -> str:
    operator, value = part["is"], part.get("value")
    phrase = say(phrase_of(operator, unit), language)
    first, last = value if isinstance(value, list | tuple) else (value, value)
    if operator in ("never", "on_dates"):
        return phrase.format(n=first, m=last)
    bare = operator == "between" and unit == "days_ago"  # "30 to 89 days ago"
    n = str(first) if bare else _amount(first, unit, language)
    return phrase.format(n=n, m=_amount(last, unit, language))


def phrase_of(operator: str, unit: str) -> Text:
    """An operator in words, with blanks for its numbers."""
    return OPERATOR_NAMES.get(unit, {}).get(operator) or OPERATOR_NAMES[""][operator]


def choice_name(fact: str, value: str | int, language: Language, names: Names) -> str:
    """What one thing is called that a fact can be; an id that nobody has any more is shown as it is."""
    known = CHOICE_NAMES.get(fact, {})
    if value in known:
        return say(known[value], language)
    return names.get(fact, {}).get(str(value), str(value))


def _one_of(names: list[str], language: Language) -> str:
    return say(ONE_OF, language).join([*([", ".join(names[:-1])] if names[:-1] else []), names[-1]])


def _amount(number: int, unit: str, language: Language) -> str:
    if unit == "days_ago":
        return _days(number, language)
    if unit == "money":
        return f"{number // 100}{'.' if language == 'en' else ','}{number % 100:02d}"
    return str(number)


def _days(number: int, language: Language) -> str:
    return say(DAYS[plural(language, number)], language).format(n=number)
