"""Hours: the parts in which a merchant's entries are counted, by the clock where they were made."""

from dataclasses import dataclass

from chalicelib.domain.time.days import day_of
from chalicelib.domain.time.units import HOUR_MS, MINUTE_MS
from chalicelib.domain.time.wall_clock import local

# An hour is counted once it is over, so long after that or after what happened in it: a count reads all that
# is in it. Whoever looks has the one that goes on counted at once (`service.overview.count.count_now`).
COUNT_AFTER_MS = MINUTE_MS
SETTLED_MS = MINUTE_MS // 2  # an entry is in its outlet's index long before: the table promises no time
STALE_SHARDS = 4  # of the list of hours to count: each takes the writes of some hundred sales a second
ALL = "*"
"""Stands for all outlets of a merchant; no outlet is called so."""


@dataclass(frozen=True, slots=True, order=True)
class Hour:
    """An hour at an outlet ("": what names none, by the merchant's clock), from where its clock showed a
    whole hour. On the night that has an hour twice it is there twice, as the same hour of the day."""

    merchant_id: str
    outlet: str
    begin_ms: int

    def end_ms(self) -> int:
        """Nothing of it is later. Something of the next may be earlier, where clocks change by half an hour:
        whoever reads it asks each entry for its hour."""
        return self.begin_ms + HOUR_MS

    def due_ms(self, noted_ms: int) -> int:
        """When it is counted, if something happened in it that was noted then."""
        return max(noted_ms, self.end_ms()) + COUNT_AFTER_MS

    def day(self, zone: str) -> str:
        return day_of(self.begin_ms, zone)

    def number(self, zone: str) -> int:
        """Which hour of the day it is."""
        return local(self.begin_ms, zone).hour


@dataclass(frozen=True, slots=True)
class Stale:
    """An hour in which something happened since it was counted; `times` counts the notes of that, the last
    one at `noted_ms`."""

    hour: Hour
    times: int
    noted_ms: int

    def settled(self, at_ms: int) -> bool:
        """Whether a count that begins now sees all that happened: while an hour goes on, that is more than
        was noted (`service.overview.count.note`)."""
        return max(self.noted_ms, self.hour.end_ms()) + SETTLED_MS <= at_ms


@dataclass(frozen=True, slots=True, order=True)
class Joined:
    """A card that was made, of which programme, and by which of its sources it came."""

    at_ms: int
    programme_id: str
    source: str = ""


def hour_at(merchant_id: str, outlet: str, at_ms: int, zone: str) -> Hour:
    shown = local(at_ms, zone)
    return Hour(merchant_id, outlet, at_ms - (shown.minute * 60 + shown.second) * 1000 - at_ms % 1000)
