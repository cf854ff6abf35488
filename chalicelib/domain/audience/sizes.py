"""How large an audience was, a day at a time: what a page draws as a line."""

from dataclasses import dataclass, replace
from datetime import date

from chalicelib.domain.kept import Kept
from chalicelib.domain.time.days import bounds_ms, day_of
from chalicelib.domain.time.units import HOUR_MS

DAYS_KEPT = 400  # a year to compare with, and a month
COUNTED_AT_MS = 2 * HOUR_MS  # after midnight, when nobody waits for the table
SPREAD_MS = 3 * HOUR_MS  # within which all audiences of all merchants are counted


@dataclass(frozen=True, slots=True)
class Size:
    """`cards` on a day, `margin` off at most 95 times of a hundred; `reachable` could be told then."""

    day: date
    cards: int
    margin: int
    reachable: int


@dataclass(frozen=True, slots=True)
class Sizes(Kept):
    """The days (as ordinals) on which an audience was counted, and what it had then: rows of equal length.
    `due_ms` is when it is counted next."""

    merchant_id: str
    audience_id: str
    days: tuple[int, ...] = ()
    cards: tuple[int, ...] = ()
    margins: tuple[int, ...] = ()
    reachable: tuple[int, ...] = ()
    due_ms: int = 0

    def lines(self) -> tuple[Size, ...]:
        """Oldest first."""
        rows = zip(self.days, self.cards, self.margins, self.reachable, strict=True)
        return tuple(Size(date.fromordinal(day), *counts) for day, *counts in rows)


def with_size(sizes: Sizes, size: Size, due_ms: int) -> Sizes:
    """With what was counted last on a day."""
    lines = [line for line in sizes.lines() if line.day < size.day] + [size]
    kept = lines[-DAYS_KEPT:]
    return replace(
        sizes,
        days=tuple(line.day.toordinal() for line in kept),
        cards=tuple(line.cards for line in kept),
        margins=tuple(line.margin for line in kept),
        reachable=tuple(line.reachable for line in kept),
        due_ms=due_ms,
    )


def next_due_ms(now_ms: int, zone: str, audience_id: str) -> int:
    """In the merchant's next night, each audience at a time of its own."""
    ends_ms = bounds_ms(day_of(now_ms, zone), zone)[1]
    share = sum(audience_id.encode()) % 180 / 180
    return ends_ms + COUNTED_AT_MS + round(share * SPREAD_MS)
