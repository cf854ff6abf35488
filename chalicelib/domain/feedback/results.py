"""What answers come to: shares and a score, each with how far it can be trusted, by week and by outlet."""

import math
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import NormalDist

from chalicelib.domain.feedback.answer import Tally
from chalicelib.domain.feedback.question import NO_SCORE, SCORES, Kind
from chalicelib.domain.feedback.rates import Rate

FEW = 30  # answers: with fewer, single people decide
GOOD_SMILEYS = (4, 5)
PROMOTERS, DETRACTORS = (9, 10), tuple(range(7))  # as the net promoter score counts
_Z = NormalDist().inv_cdf(0.975)
_ADDED = 3  # answers, laid on both ends and the middle as 3/4, 3/2, 3/4 (see `_net`)


@dataclass(frozen=True, slots=True)
class Measure:
    """`value` between `low` and `high` with 95 % confidence: a share from 0 to 1, or a net promoter score
    from -100 to 100."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Summary:
    """How many `answers` there are, how many gave each score, and what they measure: of smileys the share
    of the two best, of scores the net promoter score, of words nothing. `few`: too few to lean on."""

    answers: int
    scores: tuple[tuple[int, int], ...]
    measure: Measure | None
    few: bool


@dataclass(frozen=True, slots=True)
class Results:
    """All that was answered, by the week of the visit (a Monday, oldest first), by outlet (most first)."""

    all: Summary
    weeks: tuple[tuple[str, Summary], ...]
    outlets: tuple[tuple[str, Summary], ...]


def results_of(kind: Kind, tallies: Iterable[Tally]) -> Results:
    held = tuple(tallies)
    weeks = _by(kind, held, lambda tally: tally.week)
    outlets = _by(kind, held, lambda tally: tally.outlet)
    return Results(
        _summary(kind, _added(held)),
        tuple(sorted(weeks)),
        tuple(sorted(outlets, key=lambda each: (-each[1].answers, each[0]))),
    )


def _by(kind: Kind, tallies: Iterable[Tally], of: Callable[[Tally], str]) -> list[tuple[str, Summary]]:
    parts: dict[str, list[Tally]] = {}
    for tally in tallies:
        parts.setdefault(of(tally), []).append(tally)
    return [(name, _summary(kind, _added(part))) for name, part in parts.items()]


def _added(tallies: Iterable[Tally]) -> Counter[int]:
    found: Counter[int] = Counter()
    for tally in tallies:
        found.update(tally.scores)
    return found


def _summary(kind: Kind, scores: Counter[int]) -> Summary:
    n = sum(scores.values())
    counted = tuple((score, scores[score]) for score in SCORES[kind] or (NO_SCORE,))
    return Summary(n, counted, _measured(kind, scores, n), n < FEW)


def _measured(kind: Kind, scores: Counter[int], n: int) -> Measure | None:
    if not n or kind == "words":
        return None
    if kind == "smiley":
        good = sum(scores[score] for score in GOOD_SMILEYS)
        return Measure(good / n, *Rate(good, n).interval())
    return _net(sum(scores[s] for s in PROMOTERS), sum(scores[s] for s in DETRACTORS), n)


def _net(promoters: int, detractors: int, n: int) -> Measure:
    """The share of promoters less that of detractors, in points. The interval is Wald's after three answers
    are added, 3/4, 3/2 and 3/4: of those compared by B. Rocks ("Interval estimation for the net promoter
    score", The American Statistician 70, 2016) one that keeps its promise with few answers too."""
    size = n + _ADDED
    up, down = (promoters + _ADDED / 4) / size, (detractors + _ADDED / 4) / size
    middle = up - down
    half = _Z * math.sqrt((up + down - middle**2) / size)
    value = (promoters - detractors) / n
    return Measure(100 * value, 100 * max(-1.0, middle - half), 100 * min(1.0, middle + half))
