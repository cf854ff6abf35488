"""Lots: how much of which unit a card holds, who owes it, from when to when it is good.

A unit is what is counted: stamps, points, cents of credit, coffees, a coupon. A lot ends by its own time, so
what a card holds is a question with a time in it, and nothing has to sweep what is over.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

MAIN = "balance"  # the unit of a programme's rules, stamps or points
LOTS_MAX = 40  # with more, a regular's card would need a second write unit
KEPT_MS = 8 * 24 * 3_600_000  # what is over stays so long, for a line of a till that was offline then
AGAIN_S = 14 * 24 * 3600  # a right that ended before it was handed back is good for so long again


@dataclass(frozen=True, slots=True, order=True)
class Lot:
    """`by` is the merchant who owes it, "" the card's own. `since_s`, `until_s`: epoch s, 0 for no bound."""

    unit: str
    by: str = ""
    since_s: int = 0
    until_s: int = 0

    def live(self, at_ms: int) -> bool:
        return self.since_s * 1000 <= at_ms and not self.over(at_ms)

    def over(self, at_ms: int) -> bool:
        return bool(self.until_s) and self.until_s * 1000 <= at_ms


@dataclass(frozen=True, slots=True)
class Move:
    """So many of a lot, given where positive, taken where negative."""

    lot: Lot
    n: int


Moves = tuple[Move, ...]


def held(lots: Iterable[Move], unit: str, at_ms: int) -> int:
    """How many of `unit` are good at that time. Below zero only where a refund took back what was spent."""
    return sum(each.n for each in lots if each.lot.unit == unit and each.lot.live(at_ms))


def ends_ms(lots: Iterable[Move], unit: str, at_ms: int) -> int | None:
    """When the first of what is held ends; None for nothing held or no end."""
    ends = [
        each.lot.until_s for each in lots if each.lot.unit == unit and each.lot.live(at_ms) and each.n > 0
    ]
    return min((end * 1000 for end in ends if end), default=None)


def moved(lots: Iterable[Move], moves: Iterable[Move], at_ms: int) -> Moves:
    """The lots after `moves`, in order; those that are long over or empty take no room."""
    sums: dict[Lot, int] = {}
    for each in (*lots, *moves):
        sums[each.lot] = sums.get(each.lot, 0) + each.n
    return tuple(Move(lot, n) for lot, n in sorted(sums.items()) if n and not lot.over(at_ms - KEPT_MS))


def without_ended(lots: Iterable[Move], unit: str, at_ms: int) -> tuple[Moves, int]:
    """The lots without those of `unit` that are over, and how many these were."""
    ended = {each for each in lots if each.lot.unit == unit and each.lot.over(at_ms)}
    return tuple(each for each in lots if each not in ended), sum(each.n for each in ended)


def to_take(lots: Sequence[Move], unit: str, n: int, at_ms: int) -> Moves:
    """Moves that take up to `n` of `unit`: what ends first goes first, then what was there first."""
    there = [each for each in lots if each.lot.unit == unit and each.lot.live(at_ms) and each.n > 0]
    taken = []
    for each in sorted(there, key=lambda each: (each.lot.until_s or float("inf"), each.lot)):
        part = min(each.n, n)
        n -= part
        if part:
            taken.append(Move(each.lot, -part))
    return tuple(taken)


def back(moves: Iterable[Move], at_ms: int) -> Moves:
    """`moves` undone: what was taken is there again, for two weeks more where it has ended meanwhile.

    What was given and has ended is gone already, spent or not.
    """
    until_s = at_ms // 1000 + AGAIN_S
    standing = (each for each in moves if each.n < 0 or not each.lot.over(at_ms))
    return tuple(
        Move(replace(each.lot, until_s=until_s) if each.lot.over(at_ms) else each.lot, -each.n)
        for each in standing
    )


def moves_text(moves: Iterable[Move]) -> str:
    """All of them as one text, which is one attribute to write and to read."""
    return ";".join(f"{m.lot.unit},{m.lot.by},{m.lot.since_s},{m.lot.until_s},{m.n}" for m in moves)


def moves_of_text(text: str) -> Moves:
    found = []
    for row in filter(None, text.split(";")):
        unit, by, since_s, until_s, n = row.split(",")
        found.append(Move(Lot(unit, by, int(since_s), int(until_s)), int(n)))
    return tuple(found)
