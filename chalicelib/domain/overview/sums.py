"""Sums: what was done in an hour or on a day, in cells that may be added up in any order.

A cell is made from entries as they stand, never by counting on: so it is the same however often it is made.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from chalicelib.domain.ledger.entry import Entry

Counted = Literal[
    "visits",
    "paid",
    "sales_minor",
    "first_sales",
    "rewards",
    "off_minor",
    "given_minor",
    "taken_back",
    "cards",
]
"""Sales that stand, those of them with an amount and what they came to, those that were their card's first;
rewards taken, and what a till took
off with them; what make-goods cost; entries taken back; new cards."""
By = Literal["", "hour", "person", "reward", "outlet", "source"]
BY_OUTLET: tuple[Counted, ...] = ("visits", "paid", "sales_minor", "rewards")


class Cell(NamedTuple):
    """A number of one programme: in all, or of the hour, person, reward, outlet or source of this name."""

    programme_id: str
    counted: Counted
    by: By = ""
    name: str = ""


Sums = Mapping[Cell, int]


@dataclass(frozen=True, slots=True)
class Deed:
    """An entry as it stands after its latest correction, by which `source` its card came, and whether it was
    taken back."""

    entry: Entry
    programme_id: str
    source: str = ""
    taken_back: bool = False


def sums_of(deeds: Iterable[Deed], hour: int) -> Sums:
    """What was done in an hour of the day. A sale is one visit, however many it counts for; what was taken
    back since was not done."""
    sums: Counter[Cell] = Counter()
    for deed in deeds:
        for counted, by, name, n in _cells(deed, f"{hour:02d}"):
            sums[Cell(deed.programme_id, counted, by, name)] += n
    return {cell: n for cell, n in sums.items() if n}


def cards_of(programme_id: str, source: str) -> Sums:
    """A new card."""
    whole = {Cell(programme_id, "cards"): 1}
    return {**whole, Cell(programme_id, "cards", "source", source): 1} if source else whole


def added(parts: Iterable[Sums]) -> Sums:
    sums: Counter[Cell] = Counter()
    for part in parts:
        sums.update(part)
    return dict(sums)


def with_outlets(places: Mapping[str, Sums]) -> Sums:
    """All outlets' sums in one, with what is told of each outlet."""
    apart = (
        {cell._replace(by="outlet", name=outlet): n}
        for outlet, sums in places.items()
        for cell, n in sums.items()
        if not cell.by and cell.counted in BY_OUTLET
    )
    return added((*places.values(), *apart))


def total(sums: Sums, counted: Counted) -> int:
    return sum(n for cell, n in sums.items() if cell.counted == counted and not cell.by)


def named(sums: Sums, counted: Counted, by: By) -> Counter[str]:
    """By the name of what it is told of, over all programmes."""
    found: Counter[str] = Counter()
    for cell, n in sums.items():
        if (cell.counted, cell.by) == (counted, by):
            found[cell.name] += n
    return found


def of_programme(sums: Sums, programme_id: str) -> Sums:
    return {cell: n for cell, n in sums.items() if cell.programme_id == programme_id}


def _cells(deed: Deed, hour: str) -> Iterator[tuple[Counted, By, str, int]]:
    entry = deed.entry
    if entry.kind == "reversal":
        yield "taken_back", "", "", 1
        yield "taken_back", "person", entry.by, 1
    if deed.taken_back:
        return
    if entry.kind == "earn":
        yield "visits", "", "", 1
        yield "visits", "hour", hour, 1
        yield "visits", "person", entry.by, 1
        if entry.first:
            yield "first_sales", "", "", 1
            if deed.source:
                yield "first_sales", "source", deed.source, 1
        if entry.amount_minor is not None:
            yield "paid", "", "", 1
            yield "sales_minor", "", "", entry.amount_minor
    elif entry.kind == "redeem":
        yield "rewards", "", "", entry.quantity
        yield "rewards", "person", entry.by, entry.quantity
        yield "rewards", "reward", entry.reward, entry.quantity
        if entry.amount_minor:
            yield "off_minor", "reward", entry.reward, entry.amount_minor * entry.quantity
    elif entry.kind == "give" and entry.spends:
        yield "given_minor", "", "", entry.spends
