"""A condition in words, so that a marketer reads what was built."""

from collections.abc import Mapping, Sequence

from chalicelib.domain.audience.audience import (
    And,
    Between,
    Compared,
    Condition,
    Never,
    Not,
    OnDates,
    OneOf,
    Or,
)
from chalicelib.domain.audience.facts import FACTS, Choice, Unit
from chalicelib.domain.text import AnyOf, LanguageName, Phrase, Value, phrase, price

Names = Mapping[str, Mapping[str, Value]]
"""What a merchant's own ids are called: by fact ("programme", "outlet", "tier"), then by id."""

NAMED = ("consent", "wallet", "birthday_month", "rfm")  # facts whose choices have names of ours


def said(condition: Condition, names: Names, currency: str) -> Phrase:
    """The condition as one sentence, its amounts in `currency`; its first letter is still to be made a
    capital."""
    return phrase("audience_sentence", condition=_part(condition, names, currency))


def choice_name(fact: str, value: str | int, names: Names) -> Value:
    """What one thing is called that a fact can be; an id that nobody has any more is shown as it is."""
    if fact in NAMED:
        return phrase(f"audience_{fact}", choice=value)
    if fact == "language":
        return LanguageName(str(value))
    if fact == "tier" and value == "":
        return phrase("audience_tier_none")
    return names.get(fact, {}).get(str(value), str(value))


def comparison(operator: str, unit: Unit, n: Value, m: Value = "") -> Phrase:
    """An operator with its numbers."""
    ago = "_ago" if unit == "days_ago" and operator not in ("never", "on_dates") else ""
    return phrase(f"audience_{operator}{ago}", n=n, m=m)


def _part(part: Condition, names: Names, currency: str, *, nested: bool = False) -> Phrase:
    match part:
        case And(parts):
            return _group(parts, "audience_and", "audience_everybody", names, currency, nested=nested)
        case Or(parts):
            return _group(parts, "audience_or", "audience_nobody", names, currency, nested=nested)
        case Not(inner):
            return phrase("audience_not", condition=_part(inner, names, currency))
        case OneOf(fact, values):
            return _fact(fact, AnyOf(tuple(choice_name(fact, value, names) for value in values)))
        case Never(fact):
            return _fact(fact, phrase("audience_never"))
        case OnDates(fact, first, last):
            return _fact(fact, phrase("audience_on_dates", n=first, m=last))
        case Between(fact, low, high, days):
            return _number(fact, "between", low, high, days, currency)
        case Compared(fact, operator, number, days):
            return _number(fact, operator, number, number, days, currency)


def _group(
    parts: Sequence[Condition], joined: str, empty: str, names: Names, currency: str, *, nested: bool
) -> Phrase:
    if not parts:
        return phrase(empty)
    *others, together = (_part(part, names, currency, nested=len(parts) > 1) for part in parts)
    for part in reversed(others):
        together = phrase(joined, first=part, rest=together)
    return phrase("audience_group", condition=together) if nested and others else together


def _number(name: str, operator: str, first: int, last: int, days: int | None, currency: str) -> Phrase:
    fact = FACTS[name]
    unit: Unit = "" if isinstance(fact, Choice) else fact.unit
    if unit == "money":
        return _fact(name, comparison(operator, unit, price(first, currency), price(last, currency)), days)
    return _fact(name, comparison(operator, unit, first, last), days)


def _fact(name: str, what: Value, days: int | None = None) -> Phrase:
    if days is not None:
        return phrase(f"audience_is_{name}_within", what=what, days=days)
    return phrase(f"audience_is_{name}", what=what)
