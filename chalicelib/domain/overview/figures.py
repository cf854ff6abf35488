"""Figures: what an owner reads in a minute, each with how it is known and what it was before."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from chalicelib.domain.overview.span import Span
from chalicelib.domain.overview.states import (
    ACTIVE_DAYS,
    DAYS_BEFORE,
    States,
    held_in,
    median_gap,
    owed_of,
    total_of,
)
from chalicelib.domain.overview.sums import Counted, Sums, added, named, total
from chalicelib.domain.overview.worth import Debt, Offers, debts_of, given_minor
from chalicelib.domain.programme.programme import Programme

FigureId = Literal[
    "visits", "sales_minor", "cards", "rewards", "given_minor", "average_sale_minor", "give_back_percent",
    "active", "active_percent", "return_percent", "days_between", "redemption_percent", "liability_minor",
    "in_wallet", "in_wallet_percent",
]  # fmt: skip
Kind = Literal["counted", "estimate", "reckoned"]
"""Counted of all; estimated from a part; or reckoned from counts and what somebody said that it costs."""
SPARK_DAYS = 62  # of a longer range a point is a week
WEEK = 7

Days = Mapping[str, Sums]


@dataclass(frozen=True, slots=True)
class Figure:
    """`now` and `before` None: not known."""

    id: FigureId
    now: float | None
    before: float | None
    kind: Kind = "counted"
    spark: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What the figures are made of: a range and the one before it, day by day and in all, and the cards as
    they were at each one's end, by programme. `whole`: of all outlets; of some, nothing is known of cards.
    `since`: the first day of the shop's sums, None before any: nothing is known of what was before."""

    span: Span
    days: Days
    days_before: Days
    programmes: Mapping[str, Programme]
    offers: Offers
    states: Mapping[str, States]
    states_before: Mapping[str, States]
    whole: bool
    now: Sums
    before: Sums
    since: str | None = None

    @property
    def compares(self) -> bool:
        """Whether all of the range before is known."""
        return self.since is not None and self.since <= self.span.before.first.isoformat()


@dataclass(frozen=True, slots=True)
class Day:
    """`cards` None: not known of some outlets alone; money None: no till said an amount, or nobody what a
    reward costs."""

    day: str
    visits: int
    sales_minor: int | None
    cards: int | None
    rewards: int
    given_minor: int | None


@dataclass(frozen=True, slots=True)
class Outlets:
    """What was done at an outlet."""

    id: str
    visits: int
    visits_before: int
    sales_minor: int
    sales_minor_before: int
    rewards: int


@dataclass(frozen=True, slots=True)
class Person:
    """What somebody did, as entries name them."""

    by: str
    visits: int
    rewards: int
    taken_back: int


def figures_of(told: Told) -> tuple[Figure, ...]:
    now, before = told.now, told.before

    def flow(id_: FigureId, of: Callable[[Sums], float | None], kind: Kind = "counted") -> Figure:
        return Figure(id_, of(now), of(before) if told.compares else None, kind, _spark(told, of))

    def counted(name: Counted) -> Callable[[Sums], float | None]:
        return lambda sums: total(sums, name)

    cards = flow("cards", counted("cards"))
    return (
        flow("visits", counted("visits")),
        flow("sales_minor", sales_minor),
        cards if told.whole else Figure("cards", None, None),
        flow("rewards", counted("rewards")),
        flow("given_minor", lambda sums: given_minor(told.offers, sums), "reckoned"),
        flow("average_sale_minor", average_minor),
        flow("give_back_percent", lambda sums: _give_back(told.offers, sums), "reckoned"),
        *_of_states(told),
    )


def sales_minor(sums: Sums) -> int | None:
    return total(sums, "sales_minor") if total(sums, "paid") or not total(sums, "visits") else None


def average_minor(sums: Sums) -> int | None:
    paid = total(sums, "paid")
    return round(total(sums, "sales_minor") / paid) if paid else None


def days_of(told: Told, days: Sequence[str], held: Days) -> tuple[Day, ...]:
    return tuple(_day(told, day, held.get(day, {})) for day in days)


def hours_of(days: Days) -> tuple[tuple[int, ...], ...]:
    """Visits by weekday, Monday first, and hour of the day."""
    found = [[0] * 24 for _ in range(7)]
    for day, sums in days.items():
        for hour, n in named(sums, "visits", "hour").items():
            found[date.fromisoformat(day).weekday()][int(hour)] += n
    return tuple(map(tuple, found))


def outlets_of(now: Sums, before: Sums, ids: Iterable[str]) -> tuple[Outlets, ...]:
    """Busiest first; "" where something was done without an outlet."""
    names: tuple[Counted, ...] = ("visits", "sales_minor", "rewards")
    is_, was = ({name: named(sums, name, "outlet") for name in names} for sums in (now, before))
    without = [""] if any(found[name][""] for found in (is_, was) for name in names) else []
    found = [
        Outlets(
            each,
            is_["visits"][each],
            was["visits"][each],
            is_["sales_minor"][each],
            was["sales_minor"][each],
            is_["rewards"][each],
        )
        for each in (*ids, *without)
    ]
    return tuple(sorted(found, key=lambda each: (-each.visits, each.id)))


def people_of(sums: Sums) -> tuple[Person, ...]:
    """Busiest first."""
    visits, rewards, back = (named(sums, name, "person") for name in ("visits", "rewards", "taken_back"))
    found = [Person(by, visits[by], rewards[by], back[by]) for by in {*visits, *rewards, *back}]
    return tuple(sorted(found, key=lambda each: (-each.visits, -each.rewards, each.by)))


def debts_in(programmes: Mapping[str, Programme], states: Mapping[str, States]) -> tuple[Debt, ...]:
    """By the month in which they end, those without an end last."""
    found = [
        debt
        for id_, each in states.items()
        if id_ in programmes
        for debt in debts_of(programmes[id_], owed_of(each.counts))
    ]
    return tuple(sorted(found, key=lambda debt: (debt.month or "9999", debt.unit)))


def _day(told: Told, day: str, sums: Sums) -> Day:
    return Day(
        day,
        total(sums, "visits"),
        sales_minor(sums),
        total(sums, "cards") if told.whole else None,
        total(sums, "rewards"),
        given_minor(told.offers, sums),
    )


def _spark(told: Told, of: Callable[[Sums], float | None]) -> tuple[float, ...]:
    days = told.span.days
    size = 1 if len(days) <= SPARK_DAYS else WEEK
    parts = [days[start : start + size] for start in range(0, len(days), size)]
    values = [of(added(told.days.get(day, {}) for day in part)) for part in parts]
    return () if None in values else tuple(value for value in values if value is not None)


def _give_back(offers: Offers, sums: Sums) -> float | None:
    given, sales = given_minor(offers, sums), total(sums, "sales_minor")
    return None if given is None or not sales else _percent(given, sales)


def _of_states(told: Told) -> tuple[Figure, ...]:
    kind: Kind = "estimate" if any(each.about for each in told.states.values()) else "counted"
    now, before = (_state_figures(told, each) for each in (told.states, told.states_before))
    if not told.states_before:
        before |= _remembered(told)
    worth: Kind = "reckoned" if kind == "counted" else kind
    return tuple(
        Figure(id_, held, before.get(id_), worth if id_ == "liability_minor" else kind)
        for id_, held in now.items()
    )


def _remembered(told: Told) -> dict[FigureId, float | None]:
    """Who was active at the end of the range before, by the visits that the cards of today keep: where nobody
    counted then, and the range is one up to the day of that count."""
    counts, length = total_of(told.states), len(told.span.days)
    last = told.span.last.isoformat()
    if not counts or length not in DAYS_BEFORE or any(each.day != last for each in told.states.values()):
        return {}
    active = counts.get(f"active before {length}", 0)
    there = counts.get(f"cards before {length}", 0)
    return {"active": active, "active_percent": _share(active, there)}


def _state_figures(told: Told, states: Mapping[str, States]) -> dict[FigureId, float | None]:
    counts = total_of(states)
    cards = counts.get("cards", 0)
    active = counts.get(f"active {ACTIVE_DAYS[0]}", 0) if states else None
    earned = counts.get("earned", 0)
    in_wallet = held_in(counts) if states else None
    minor = [debt.minor for debt in debts_in(told.programmes, states) if debt.minor is not None]
    return {
        "active": active,
        "active_percent": _share(active or 0, cards),
        "in_wallet": in_wallet,
        "in_wallet_percent": None if in_wallet is None else _share(in_wallet, cards),
        "return_percent": _share(counts.get("again", 0), counts.get("first", 0)),
        "days_between": median_gap(counts),
        "redemption_percent": _share(min(counts.get("taken", 0), earned), earned),
        "liability_minor": sum(minor) if minor else None,
    }


def _share(n: int, of: int) -> float | None:
    return _percent(n, of) if of else None


def _percent(n: int, of: int) -> float:
    return round(1000 * n / of) / 10
