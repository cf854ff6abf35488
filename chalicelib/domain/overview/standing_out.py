"""What stands out in a shop's numbers: few rules, each of which says how far beyond chance it is.

A week at an outlet is held against the eight before it. Their own spread is taken where it is wider than
chance alone (Poisson) would make it: a café by the sea has weeks that differ, and is not told so each time.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt
from statistics import mean, variance
from typing import Literal

from chalicelib.domain.overview.figures import Days
from chalicelib.domain.overview.states import States, owed_of, within_days
from chalicelib.domain.overview.sums import added, named
from chalicelib.domain.overview.worth import Taken, debts_of
from chalicelib.domain.programme.programme import Programme

WEEKS = 8
WEEK = 7
VISITS_LEAST = 20  # a week: of fewer, a group of friends makes the difference
BEYOND = 3.5  # standard deviations, of eight weeks' own: once in a hundred weeks of an outlet by chance
REWARD_DAYS = 90
REWARDS_LEAST = 20  # of the programme's others in that time
ENDS_DAYS = 30

Kind = Literal["fewer_visits", "more_visits", "reward_untaken", "ends_soon"]


@dataclass(frozen=True, slots=True)
class Notable:
    """`name` is the outlet's or the reward's id; `n` of late against `usual` before; `minor` in money."""

    kind: Kind
    name: str = ""
    n: int = 0
    usual: int = 0
    programme_id: str = ""
    minor: int = 0


def days_needed(today: str) -> tuple[str, str]:
    """The first and the last day that these rules read: the last one is over."""
    last = date.fromisoformat(today) - timedelta(days=1)
    return (last - timedelta(days=max(REWARD_DAYS, WEEK * (WEEKS + 1)) - 1)).isoformat(), last.isoformat()


def outlets_notable(days: Days, today: str, outlets: Sequence[str]) -> Iterator[Notable]:
    """Outlets whose last seven days are not like the eight weeks before."""
    weeks = [_week(days, today, back) for back in range(WEEKS + 1)]
    for outlet in outlets:
        last, *before = (week.get(outlet, 0) for week in weeks)
        usual = mean(before)
        if 0 in before or max(last, usual) < VISITS_LEAST:
            continue  # it has not been there for so long, or is closed at times
        spread = sqrt(max(usual, variance(before)) * (1 + 1 / WEEKS))
        if abs(last - usual) > BEYOND * spread:
            kind: Kind = "more_visits" if last > usual else "fewer_visits"
            yield Notable(kind, outlet, last, round(usual))


def rewards_notable(taken: Sequence[Taken]) -> Iterator[Notable]:
    """Rewards that nobody took in the time of `taken`, beside others of the programme that people did."""
    of_programme: dict[str, int] = {}
    for each in taken:
        of_programme[each.programme_id] = of_programme.get(each.programme_id, 0) + each.times
    for each in taken:
        if not each.times and of_programme[each.programme_id] >= REWARDS_LEAST:
            yield Notable(
                "reward_untaken", each.part_id, 0, of_programme[each.programme_id], each.programme_id
            )


def ends_soon(
    programmes: Mapping[str, Programme], states: Mapping[str, States], now_ms: int
) -> Iterator[Notable]:
    """What customers hold and lose within a month, if they do not come: in money where it is known."""
    for id_, each in states.items():
        ending = [owed for owed in owed_of(each.counts) if within_days(owed.until_s, now_ms, ENDS_DAYS)]
        minor = sum(debt.minor or 0 for debt in debts_of(programmes[id_], ending))
        if minor:
            yield Notable("ends_soon", programme_id=id_, minor=minor)


def _week(days: Days, today: str, back: int) -> Mapping[str, int]:
    """Visits by outlet in the seven days that ended `back` weeks before today began."""
    first = date.fromisoformat(today) - timedelta(days=WEEK * (back + 1))
    held = (days.get((first + timedelta(days=n)).isoformat(), {}) for n in range(WEEK))
    return named(added(held), "visits", "outlet")
