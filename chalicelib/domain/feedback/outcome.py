"""Outcome: how cases end, in sums that name no customer and so stay when one is erased.

Who gets a make-good is chosen by people: what these rates compare are customers who differ in more than that.
"""

import bisect
import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from chalicelib.domain.card.card import Card
from chalicelib.domain.feedback.case import Case, CaseKind
from chalicelib.domain.feedback.rates import Rate
from chalicelib.domain.time.units import DAY_MS, MINUTE_MS

Group = Literal["made_good", "answered", "alike"]
"""Cards whose case was made good, whose case had an answer alone, and cards like theirs without a case."""
GROUPS: tuple[Group, ...] = ("made_good", "answered", "alike")
ALIKE_MAX = 5  # cards that one is compared with
_STEPS = 4  # steps of `took` for each doubling: a time is known to within a tenth
_VISITS = (1, 3, 6, 12, 24)  # from so many visits on, customers are of another kind
_WEEKS = (1, 2, 4, 8, 16)  # and after so many weeks without one


@dataclass(frozen=True, slots=True)
class Sums:
    """`took` counts the times to the answer by their step; `back` who came back, by group and days."""

    opened: int = 0
    answered: int = 0
    in_time: int = 0
    reopened: int = 0
    made_good: int = 0
    took: Mapping[int, int] = field(default_factory=dict)
    back: Mapping[tuple[Group, int], Rate] = field(default_factory=dict)

    def __add__(self, other: "Sums") -> "Sums":
        took = Counter(self.took)
        took.update(other.took)
        every = {*self.back, *other.back}
        back = {key: self.back.get(key, Rate()) + other.back.get(key, Rate()) for key in every}
        return Sums(
            self.opened + other.opened,
            self.answered + other.answered,
            self.in_time + other.in_time,
            self.reopened + other.reopened,
            self.made_good + other.made_good,
            dict(took),
            back,
        )


@dataclass(frozen=True, slots=True)
class SumsOf:
    """The sums of cases of one kind that were opened in one month ("2026-11") at one outlet."""

    month: str
    kind: CaseKind
    outlet: str
    sums: Sums


def summed(parts: Iterable[SumsOf]) -> Sums:
    total = Sums()
    for part in parts:
        total += part.sums
    return total


def counted(before: Case | None, after: Case) -> Sums:
    """What a change of a case adds to the sums."""
    first = after.state == "closed" and not (before and (before.state == "closed" or before.reopened))
    return Sums(
        opened=before is None,
        answered=first,
        in_time=first and after.closed_ms < after.due_ms,
        reopened=after.reopened - (before.reopened if before else 0),
        made_good=bool(after.remedy) and not (before and before.remedy),
        took={step_of(after.closed_ms - after.opened_ms): 1} if first else {},
    )


def step_of(took_ms: int) -> int:
    return round(_STEPS * math.log2(1 + max(0, took_ms) / MINUTE_MS))


def median_ms(took: Mapping[int, int]) -> int:
    """The time that half of the answers took at most, to within a tenth; 0 of none."""
    half, passed = sum(took.values()) / 2, 0
    for step, n in sorted(took.items()):
        passed += n
        if passed >= half and n:
            return round((2 ** (step / _STEPS) - 1) * MINUTE_MS)
    return 0


def came_back(card: Card, from_ms: int, days: int) -> bool:
    """Whether a sale of the card was counted within so many days; to take a gift alone is none."""
    from_s, to_s = from_ms // 1000, (from_ms + days * DAY_MS) // 1000
    return any(from_s < visit_s <= to_s for visit_s in card.visit_s)


def likeness(card: Card, at_ms: int) -> tuple[int, int]:
    """What a card was like at a moment: how many visits there were, and how many weeks since the last."""
    before = [visit_s for visit_s in card.visit_s if visit_s <= at_ms // 1000]
    visits = max(0, card.visits - (len(card.visit_s) - len(before)))
    weeks = (at_ms // 1000 - before[-1]) // (7 * DAY_MS // 1000) if before else 10**6
    return bisect.bisect(_VISITS, visits), bisect.bisect(_WEEKS, weeks)


def group_of(case: Case) -> Group:
    return "made_good" if case.remedy else "answered"
