"""An audience: a condition that says who, and its saved form."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from chalicelib.domain.kept import Kept

Comparison = Literal["at_least", "at_most", "exactly"]
Plain = Mapping[str, Any]
"""A condition as the API and the table have it: `domain.audience.condition` describes the form."""


@dataclass(frozen=True, slots=True)
class And:
    """Every part is so; without parts: everybody."""

    parts: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Or:
    """At least one part is so; without parts: nobody."""

    parts: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Not:
    part: Condition


@dataclass(frozen=True, slots=True)
class Compared:
    """A number compared with another; `days`: only what was so within as many days."""

    fact: str
    comparison: Comparison
    value: int
    days: int | None = None


@dataclass(frozen=True, slots=True)
class Between:
    """A number from `low` to `high`, both included; `days` as in `Compared`."""

    fact: str
    low: int
    high: int
    days: int | None = None


@dataclass(frozen=True, slots=True)
class Never:
    """A number that has no answer, such as the last visit of somebody who never came."""

    fact: str


@dataclass(frozen=True, slots=True)
class OnDates:
    """On local days from `first` to `last` ("2026-11-01"), both included."""

    fact: str
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class OneOf:
    """A choice that is one of these; `days` as in `Compared`."""

    fact: str
    values: tuple[str | int, ...]
    days: int | None = None


@dataclass(frozen=True, slots=True)
class Top:
    """Among the `percent` of all cards that have the most of a number: with `least` or more of it, which was
    counted when the condition was written. None: it is not counted yet, and nobody is meant."""

    fact: str
    percent: int
    least: int | None = None


@dataclass(frozen=True, slots=True)
class Copied:
    """A saved audience with its condition as it was when another one was written."""

    id: str
    name: str
    condition: Condition


@dataclass(frozen=True, slots=True)
class Within:
    """In one of these audiences."""

    audiences: tuple[Copied, ...]


Condition = And | Or | Not | Compared | Between | Never | OnDates | OneOf | Top | Within

EVERYBODY = And()
AUDIENCE = "audience"  # the fact that a `Within` is asked as


@dataclass(frozen=True, slots=True)
class Audience(Kept):
    """A saved condition; `changed_by` ("staff:ID") wrote it last, 0 and "" where that is not known."""

    id: str
    merchant_id: str
    name: str
    condition: Condition
    revision: int = 0
    changed_ms: int = 0
    changed_by: str = ""


def plain_of(condition: Condition) -> dict[str, Any]:
    """The condition in the form of the API and the table."""
    match condition:
        case And(parts):
            return {"all": [plain_of(part) for part in parts]}
        case Or(parts):
            return {"any": [plain_of(part) for part in parts]}
        case Not(part):
            return {"not": plain_of(part)}
        case Compared(fact, comparison, value, days):
            return {"fact": fact, "is": comparison, "value": value, **_within(days)}
        case Between(fact, low, high, days):
            return {"fact": fact, "is": "between", "value": [low, high], **_within(days)}
        case Never(fact):
            return {"fact": fact, "is": "never"}
        case OnDates(fact, first, last):
            return {"fact": fact, "is": "on_dates", "value": [first, last]}
        case OneOf(fact, values, days):
            return {"fact": fact, "is": "one_of", "value": list(values), **_within(days)}
        case Top() | Within():
            return _plain_with_what_it_takes(condition)


def condition_of(plain: Plain) -> Condition:
    """What `plain_of` gave, or what `domain.audience.condition` has checked."""
    match plain:
        case {"all": parts}:
            return And(tuple(condition_of(part) for part in parts))
        case {"any": parts}:
            return Or(tuple(condition_of(part) for part in parts))
        case {"not": part}:
            return Not(condition_of(part))
        case {"fact": fact, "is": "never"}:
            return Never(fact)
        case {"fact": fact, "is": "between", "value": (low, high)}:
            return Between(fact, low, high, plain.get("days"))
        case {"fact": fact, "is": "on_dates", "value": (first, last)}:
            return OnDates(fact, first, last)
        case {"fact": "audience", "value": ids, "means": means}:
            held = zip(ids, means, strict=True)
            return Within(tuple(Copied(id_, m["name"], condition_of(m["condition"])) for id_, m in held))
        case {"fact": fact, "is": "one_of", "value": values}:
            return OneOf(fact, tuple(values), plain.get("days"))
        case {"fact": fact, "is": "top", "value": percent}:
            return Top(fact, percent, plain.get("least"))
    return Compared(plain["fact"], plain["is"], plain["value"], plain.get("days"))


def leaves(condition: Condition) -> Iterator[Condition]:
    """All that is asked in it, also by the audiences in it, without the groups."""
    match condition:
        case And(parts) | Or(parts):
            for part in parts:
                yield from leaves(part)
        case Not(part):
            yield from leaves(part)
        case Within(audiences):
            yield condition
            for each in audiences:
                yield from leaves(each.condition)
        case _:
            yield condition


def replaced(condition: Condition, other: Callable[[Condition], Condition]) -> Condition:
    """The same groups with another leaf in place of each; what is in an audience stays."""
    match condition:
        case And(parts):
            return And(tuple(replaced(part, other) for part in parts))
        case Or(parts):
            return Or(tuple(replaced(part, other) for part in parts))
        case Not(part):
            return Not(replaced(part, other))
    return other(condition)


def _plain_with_what_it_takes(condition: Top | Within) -> dict[str, Any]:
    match condition:
        case Top(fact, percent, least):
            counted = {} if least is None else {"least": least}
            return {"fact": fact, "is": "top", "value": percent, **counted}
        case Within(audiences):
            means = [{"name": each.name, "condition": plain_of(each.condition)} for each in audiences]
            ids = [each.id for each in audiences]
            return {"fact": AUDIENCE, "is": "one_of", "value": ids, "means": means}


def _within(days: int | None) -> dict[str, int]:
    return {} if days is None else {"days": days}
