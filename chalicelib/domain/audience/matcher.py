"""The one evaluator of conditions, which the live count and the send share."""

from collections.abc import Callable, Collection
from functools import lru_cache

from chalicelib.domain.audience.audience import (
    And,
    Between,
    Compared,
    Comparison,
    Condition,
    Never,
    Not,
    OnDates,
    OneOf,
    Or,
    Top,
    Within,
)
from chalicelib.domain.audience.facts import FACTS, Choice, Moment, Number, Ranked
from chalicelib.domain.audience.profile import Profile
from chalicelib.domain.time.days import bounds_ms

Matcher = Callable[[Profile, Moment], bool]
Read = Callable[[Profile, Moment], int | None]
Choices = Callable[[Profile, Moment], Collection[str | int]]


def compiled(condition: Condition) -> Matcher:
    """The condition as a function, made once and asked for every card."""
    match condition:
        case And(parts):
            return _all(tuple(compiled(part) for part in parts))
        case Or(parts):
            return _any(tuple(compiled(part) for part in parts))
        case Not(part):
            return _not(compiled(part))
        case Within(audiences):
            return _any(tuple(compiled(each.condition) for each in audiences))
        case Top(name, _, least):
            return _at_the_top(_ranked(name), least)
        case OneOf(name, values, days):
            return _one_of(_choices(name, days), frozenset(values))
        case Never() | OnDates() | Between() | Compared():
            return _of_a_number(condition)


def _of_a_number(condition: Never | OnDates | Between | Compared) -> Matcher:
    match condition:
        case Never(name):
            return _never(_number(name).read)
        case OnDates(_, first, last):
            return _joined_on(first, last)
        case Between(name, low, high, days):
            return _between(_read(name, days), low, high)
        case Compared(name, comparison, value, days):
            return _compare(_read(name, days), comparison, value)


def _all(matchers: tuple[Matcher, ...]) -> Matcher:
    return lambda profile, moment: all(matcher(profile, moment) for matcher in matchers)


def _any(matchers: tuple[Matcher, ...]) -> Matcher:
    return lambda profile, moment: any(matcher(profile, moment) for matcher in matchers)


def _not(matcher: Matcher) -> Matcher:
    return lambda profile, moment: not matcher(profile, moment)


def _at_the_top(fact: Ranked, least: int | None) -> Matcher:
    read = fact.read
    return lambda profile, _: least is not None and read(profile.card) >= least


def _one_of(read: Choices, wanted: frozenset[str | int]) -> Matcher:
    return lambda profile, moment: not wanted.isdisjoint(read(profile, moment))


def _never(read: Read) -> Matcher:
    return lambda profile, moment: read(profile, moment) is None


def _between(read: Read, low: int, high: int) -> Matcher:
    return lambda profile, moment: (number := read(profile, moment)) is not None and low <= number <= high


def _compare(read: Read, comparison: Comparison, value: int) -> Matcher:
    match comparison:
        case "at_least":
            return lambda profile, moment: (number := read(profile, moment)) is not None and number >= value
        case "at_most":
            return lambda profile, moment: (number := read(profile, moment)) is not None and number <= value
        case "exactly":
            return lambda profile, moment: read(profile, moment) == value


def _joined_on(first: str, last: str) -> Matcher:
    def matcher(profile: Profile, moment: Moment) -> bool:
        starts_ms, ends_ms = _span_ms(first, last, moment.zone)
        return starts_ms <= profile.card.created_ms < ends_ms

    return matcher


@lru_cache(maxsize=256)
def _span_ms(first: str, last: str, zone: str) -> tuple[int, int]:
    return bounds_ms(first, zone)[0], bounds_ms(last, zone)[1]


def _read(name: str, days: int | None) -> Read:
    fact = _number(name)
    read_within = fact.read_within
    if days is None or read_within is None:
        return fact.read
    return lambda profile, moment: read_within(profile, moment, days)


def _number(name: str) -> Number:
    fact = FACTS[name]
    assert isinstance(fact, Number), f"{name} is no number"
    return fact


def _choices(name: str, days: int | None) -> Choices:
    fact = FACTS[name]
    assert isinstance(fact, Choice), f"{name} is no choice"
    read_within = fact.read_within
    if days is None or read_within is None:
        return fact.read
    return lambda profile, moment: read_within(profile, moment, days)


def _ranked(name: str) -> Ranked:
    fact = FACTS[name]
    assert isinstance(fact, Ranked), f"cards are not ranked by {name}"
    return fact
