"""The one evaluator of conditions, which the live count and the send share."""

from collections.abc import Callable
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
)
from chalicelib.domain.audience.facts import FACTS, Choice, Moment, Number
from chalicelib.domain.audience.profile import Profile
from chalicelib.domain.time.days import bounds_ms

Matcher = Callable[[Profile, Moment], bool]
Read = Callable[[Profile, Moment], int | None]


def compiled(condition: Condition) -> Matcher:
    """The condition as a function, made once and asked for every card."""
    match condition:
        case And(parts):
            return _all(tuple(compiled(part) for part in parts))
        case Or(parts):
            return _any(tuple(compiled(part) for part in parts))
        case Not(part):
            return _not(compiled(part))
        case OneOf(name, values):
            return _one_of(_choice(name), frozenset(values))
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


def _one_of(fact: Choice, wanted: frozenset[str | int]) -> Matcher:
    read = fact.read
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
    assert isinstance(fact, Number), f"{name} is a choice"
    return fact


def _choice(name: str) -> Choice:
    fact = FACTS[name]
    assert isinstance(fact, Choice), f"{name} is a number"
    return fact
