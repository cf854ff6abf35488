"""A condition in words, so that a marketer reads what was built."""

from collections.abc import Mapping, Sequence

from chalicelib.domain.audience.audience import (
    AUDIENCE,
    And,
    Between,
    Compared,
    Condition,
    Copied,
    Never,
    Not,
    OnDates,
    OneOf,
    Or,
    Top,
    Within,
)
from chalicelib.domain.audience.facts import FACTS, Number, Ranked, Unit
from chalicelib.domain.text import AnyOf, LanguageName, Phrase, Value, Weekday, phrase, price

Names = Mapping[str, Mapping[str, Value]]
"""What a merchant's own ids are called: by fact ("programme", "outlet", "tier", "redeemed", "got",
"source", "audience"), then by id."""

NAMED = (
    "consent",
    "wallet",
    "birthday_month",
    "rfm",
    "daypart",
    "brought",
)  # facts whose choices have names of ours
NONE_TOO = ("tier", "source")  # of which a card may have none, and which may be asked for


def said(condition: Condition, names: Names, currency: str) -> Phrase:
    """The condition as one sentence, its amounts in `currency`; its first letter is still to be made a
    capital."""
    return phrase("audience_sentence", condition=_part(condition, names, currency))


def choice_name(fact: str, value: str | int, names: Names) -> Value:
    """What one thing is called that a fact can be; an id that nobody has any more is shown as it is."""
    if fact in NAMED:
        return phrase(f"audience_{fact}", choice=value)
    if fact == "weekday":
        return Weekday(int(value) - 1)
    if fact == "language":
        return LanguageName(str(value))
    if fact in NONE_TOO and value == "":
        return phrase(f"audience_{fact}_none")
    return names.get(fact, {}).get(str(value), str(value))


def comparison(operator: str, unit: Unit, n: Value, m: Value = "") -> Phrase:
    """An operator with its numbers."""
    ago = "_ago" if unit == "days_ago" and operator not in ("never", "on_dates") else ""
    return phrase(f"audience_{operator}{ago}", n=n, m=m)


HELPED = (
    *("to_reward", "waiting", "joined", "last_visit", "visits", "spent_minor", "top_spent", "top_visits"),
    *(
        "outlet",
        "weekday",
        "daypart",
        "redeemed",
        "bought",
        "got",
        AUDIENCE,
        "source",
        "brought",
        "consent",
        "rfm",
    ),
)
"""Facts whose name does not say all that is to be known of them."""


def _part(part: Condition, names: Names, currency: str, *, nested: bool = False) -> Phrase:
    match part:
        case And(parts):
            return _group(parts, "audience_and", "audience_everybody", names, currency, nested=nested)
        case Or(parts):
            return _group(parts, "audience_or", "audience_nobody", names, currency, nested=nested)
        case Not(inner):
            return phrase("audience_not", condition=_part(inner, names, currency))
        case OneOf(fact, values, days):
            return _fact(fact, AnyOf(tuple(choice_name(fact, value, names) for value in values)), days)
        case Top(fact, percent, least):
            return _top(fact, percent, least, currency)
        case Within(audiences):
            return _fact(AUDIENCE, AnyOf(tuple(_copied(each, names, currency) for each in audiences)))
        case Never() | OnDates() | Between() | Compared():
            return _compared(part, currency)


def _compared(part: Never | OnDates | Between | Compared, currency: str) -> Phrase:
    match part:
        case Never(fact):
            return _fact(fact, phrase("audience_never"))
        case OnDates(fact, first, last):
            return _fact(fact, phrase("audience_on_dates", n=first, m=last))
        case Between(fact, low, high, days):
            return _number(fact, "between", low, high, days, currency)
        case Compared(fact, operator, number, days):
            return _number(fact, operator, number, number, days, currency)


def _copied(held: Copied, names: Names, currency: str) -> Phrase:
    return phrase("audience_of", name=held.name, condition=_part(held.condition, names, currency))


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
    unit: Unit = fact.unit if isinstance(fact, Number) else ""
    if unit == "money":
        return _fact(name, comparison(operator, unit, price(first, currency), price(last, currency)), days)
    return _fact(name, comparison(operator, unit, first, last), days)


def _top(name: str, percent: int, least: int | None, currency: str) -> Phrase:
    """With what it took to be among them, once that is counted."""
    if least is None:
        return phrase("audience_at_the_top_uncounted", by=name, percent=percent)
    fact = FACTS[name]
    of_money = isinstance(fact, Ranked) and fact.unit == "money"
    amount = price(least, currency) if of_money else least
    return phrase("audience_at_the_top", by=name, percent=percent, least=amount)


def _fact(name: str, what: Value, days: int | None = None) -> Phrase:
    if days is not None:
        return phrase(f"audience_is_{name}_within", what=what, days=days)
    return phrase(f"audience_is_{name}", what=what)
