"""Grants: when this happens, give that."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Literal

from chalicelib.domain.card.lots import Lot, Move, Moves, held
from chalicelib.domain.time.units import DAY_MS
from chalicelib.domain.time.wall_clock import local, midnight_ms

Event = Literal[
    "join",
    "sale",
    "paid",
    "birthday",
    "anniversary",
    "day",
    "referral",
    "friend",
    "answer",
    "case",
    "import",
    "campaign",
]
Once = Literal["", "ever", "day", "month", "year"]
REST = "~"  # begins the unit in which a grant carries the part of an amount that brought nothing yet


@dataclass(frozen=True, slots=True)
class Lasting:
    """How long what is given is good: so many days and months, to the end of the last day, or of its month.

    Nothing said: for ever.
    """

    days: int = 0
    months: int = 0
    whole_months: bool = False

    def until_s(self, from_ms: int, zone: str, *, whole_days: bool = True) -> int:
        """Epoch s, 0 for no end. Without `whole_days` it ends with the midnight before: what begins on the
        first of May for a month ends as June begins, so that the next can follow."""
        if not (self.days or self.months):
            return 0
        day = months_on(local(from_ms, zone).date(), self.months) + timedelta(days=self.days)
        if self.whole_months:
            day = months_on(day.replace(day=1), 1) - timedelta(days=1)
        return midnight_ms(day + timedelta(days=whole_days), zone) // 1000

    def times(self, times: int) -> "Lasting":
        """So many of it, one after the other."""
        return replace(self, days=self.days * times, months=self.months * times)


FOR_EVER = Lasting()


@dataclass(frozen=True, slots=True)
class Happening:
    """What gives: of all parts or only of `part_id`, by the clock of `zone`, owed by `by`; it counts `times`.

    Of a sale: its amount, how much of each item, what it brought of the main unit (`gained`) to a card that
    had earned `earned` of it, and for how many visits it counts (`came`) after how many.
    """

    on: Event
    at_ms: int
    zone: str = "UTC"
    by: str = ""
    part_id: str = ""
    times: int = 1
    amount_minor: int | None = None
    items: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    gained: int = 0
    earned: int = 0
    visits: int = 0
    came: int = 1


@dataclass(frozen=True, slots=True)
class Grant:
    """On an event, `amount` of a unit. Besides, one of these at most:

    `per_minor`: for each full such amount of the sale, the rest of which is carried to the next; `per_item`:
    for each such item of the sale; `of_gained`: as much as the sale brought of the main unit; `every`: each
    time that the card has earned so many more, beginning with `first`; `every_visit`: each time that the
    customer has come so often.

    `after_days`: good only then, when the sale can be returned no more. `follows`: it begins when what is
    held of the unit ends. `once` a period for each card. `holding` is a unit that the card has to hold.
    """

    id: str
    on: Event
    unit: str
    amount: int = 1
    per_minor: int = 0
    per_item: str = ""
    of_gained: bool = False
    every: int = 0
    first: int = 0
    every_visit: int = 0
    lasts: Lasting = FOR_EVER
    after_days: int = 0
    follows: bool = False
    once: Once = ""
    holding: str = ""

    @property
    def rest(self) -> str:
        return f"{REST}{self.id}"

    def moves(self, lots: Moves, happening: Happening) -> Moves:
        """What it gives to a card with these lots."""
        if not self.per_minor:
            n = self.amount * (1 if self.follows else self._times(happening))
            return (Move(self._lot(lots, happening), n),) if n else ()
        if happening.amount_minor is None:
            return ()
        before = held(lots, self.rest, happening.at_ms)
        whole, rest = divmod(before + happening.amount_minor, self.per_minor)
        given = Move(self._lot(lots, happening), whole * self.amount * happening.times)
        return tuple(each for each in (given, Move(Lot(self.rest), rest - before)) if each.n)

    def carried(self, lots: Moves, moves: Moves, *, at_ms: int) -> Moves:
        """`moves` of a reversal, with the carried rest brought back within one whole."""
        change = sum(each.n for each in moves if each.lot.unit == self.rest)
        if not self.per_minor or not change:
            return moves
        wholes = (held(lots, self.rest, at_ms) + change) // self.per_minor
        if not wholes:
            return moves
        lot = next((each.lot for each in moves if each.lot.unit == self.unit), Lot(self.unit))
        return (*moves, Move(Lot(self.rest), -wholes * self.per_minor), Move(lot, wholes * self.amount))

    def _times(self, happening: Happening) -> int:
        if self.per_item:
            return happening.items.get(self.per_item, 0)
        if self.of_gained:
            return happening.gained
        if self.every:
            after, before = happening.earned + happening.gained, happening.earned
            return _passed(after, self.first, self.every) - _passed(before, self.first, self.every)
        if self.every_visit:
            before, after = happening.visits, happening.visits + happening.came
            return after // self.every_visit - before // self.every_visit
        return happening.times

    def _lot(self, lots: Moves, happening: Happening) -> Lot:
        at_ms = happening.at_ms
        since_ms = at_ms + self.after_days * DAY_MS if self.after_days else 0
        if self.follows:
            ends = [each.lot.until_s * 1000 for each in lots if each.lot.unit == self.unit and each.n > 0]
            since_ms = max([at_ms, *ends])
        lasts = self.lasts.times(happening.times) if self.follows else self.lasts
        until_s = lasts.until_s(since_ms or at_ms, happening.zone, whole_days=not self.follows)
        return Lot(self.unit, happening.by, since_ms // 1000, until_s)


def _passed(earned: int, first: int, every: int) -> int:
    """How often `first`, and each `every` after it, had been reached."""
    return max(0, (earned - first) // every + 1)


def period_of(once: Once, at_ms: int, zone: str) -> str:
    """What names the period in which something may happen once."""
    day = local(at_ms, zone).date().isoformat()
    return {"": "", "ever": "ever", "day": day, "month": day[:7], "year": day[:4]}[once]


def months_on(day: date, months: int) -> date:
    """The same day so many months later; where that month is shorter, its last."""
    years, month = divmod(day.month - 1 + months, 12)
    first = date(day.year + years, month + 1, 1)
    following = (first + timedelta(days=32)).replace(day=1)
    return min(first + timedelta(days=day.day - 1), following - timedelta(days=1))
